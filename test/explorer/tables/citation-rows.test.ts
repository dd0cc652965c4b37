import { citationRows, excerptOf } from '../../../src/explorer/views/policies/citation-rows.js';
import type { CitingPlanFragment, NationalCitationFragment } from '../../../src/explorer/views/policies/plan-citations.generated.js';

/** A citation whose mention stands between ⟦ and ⟧ in its passage. */
function citation(marked: string, policy = 'p', relation: NationalCitationFragment['relation'] = 'BASIS'): NationalCitationFragment {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return {
    id: `${policy} ${start}`, relation, policy: { __typename: 'ReferencedPolicy', id: policy, title: policy, documentNumber: null },
    evidence: { quote: text.slice(start, end), context: { text, highlight: { start, end } } },
  };
}

const plan = (id: string, nodes: readonly NationalCitationFragment[]): CitingPlanFragment => ({
  __typename: 'Plan', id, title: id, level: 'COUNTY', jurisdiction: null, period: null, citations: { totalCount: nodes.length, nodes },
});

describe('what plans cite, as rows', () => {
  it('is a row a policy, in the order of the text, with all its mentions', () => {
    const [a, b, c] = [citation('⟦《甲》⟧', '甲', 'MENTIONS'), citation('⟦《乙》⟧', '乙'), citation('再 ⟦《甲》⟧', '甲', 'BASIS')];
    expect(citationRows([plan('方案', [a, b, c])]).map(({ policy, relations, citations }) => [policy?.id, relations, citations])).toEqual([
      ['甲', ['BASIS', 'MENTIONS'], [a, c]], ['乙', ['BASIS'], [b]],
    ]);
  });

  it('keeps the same policy of two plans apart, and a plan that cites none in sight', () => {
    expect(citationRows([plan('一', [citation('⟦《甲》⟧', '甲')]), plan('二', []), plan('三', [citation('⟦《甲》⟧', '甲')])]).map((row) => [row.plan.id, row.policy?.id])).toEqual([
      ['一', '甲'], ['二', undefined], ['三', '甲'],
    ]);
  });
});

describe('the words round a mention', () => {
  it.each([
    ['前一句。为贯彻落实⟦《意见》⟧精神，制定本方案。后一句。', '为贯彻落实《意见》精神，制定本方案'],
    ['根据中共中央 国务院《关于深化教育教学改革的意见》、⟦《深化新时代教育评价改革总体方案》⟧、《关于学前教育的意见》', '根据中共中央 国务院…《深化新时代教育评价改革总体方案》'],
    ['为了把这件事情办好并且办得又快又好又省，现在根据⟦《条例》⟧执行并且按照有关要求逐项抓好落实', '…情办好并且办得又快又好又省，现在根据《条例》执行并且按照有关要求逐项…'],
    ['（一）标题\n修订⟦《企业注销\n办事指引》⟧', '修订《企业注销办事指引》'],
  ])('%s', (marked, excerpt) => {
    expect(excerptOf(citation(marked))).toBe(excerpt);
  });
});

import { facetFilter } from '../../../src/explorer/components/facets/facet-choice.js';

const filterOf = (query: string) => {
  const parameters = new URLSearchParams(query);
  return facetFilter({ chosen: (name) => parameters.getAll(name), text: parameters.get('q') ?? '' });
};
const nothing = { levels: null, jurisdictionCodes: null, years: null, kinds: null, issuerIds: null, titleContains: null };

describe('the filter that an address asks for', () => {
  it('has the values of each facet together', () => {
    expect(filterOf('level=COUNTY&level=NATIONAL&place=350583&year=2023&year=2022&kind=方案&issuer=abc&q=美育')).toEqual({
      levels: ['NATIONAL', 'COUNTY'], jurisdictionCodes: ['350583'], years: [2023, 2022], kinds: ['方案'], issuerIds: ['abc'], titleContains: '美育',
    });
  });

  it.each(['', 'level=VILLAGE', 'year=soon', 'q=%20%20', 'other=1'])('sets no condition for %j', (query) => {
    expect(filterOf(query)).toEqual(nothing);
  });
});

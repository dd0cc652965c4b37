import { isGlobalId, planFacts } from '../../../src/explorer/views/plan/plan-facts.js';

type Task = Parameters<typeof planFacts>[0][number];

const task = (id: string, ...deadlines: readonly (readonly [text: string, start: number])[]): Task => ({
  id, path: id, title: id, kind: 'MEASURE', text: id, evidence: { start: 0, end: 1 }, dueOn: null, responsibilities: [],
  deadlines: deadlines.map(([text, start]) => ({ text, date: null, evidence: { start, end: start + text.length } })),
});

describe('the facts of a plan', () => {
  it('have a mark for the words of each deadline, one for all tasks that they hold for', () => {
    const tasks = [task('甲', ['2023年底前', 10]), task('乙', ['2025年底前', 50]), task('丙', ['2025年底前', 50], ['长期坚持', 70])];
    const { facts, indexOf } = planFacts(tasks, [], []);
    const deadlines = facts.flatMap((fact) => (fact.kind === 'DEADLINE' ? [fact] : []));
    expect(deadlines.map(({ start, end, deadline, tasks: of, task: only }) => [start, end, deadline.text, of.map(({ id }) => id), only?.id])).toEqual([
      [10, 17, '2023年底前', ['甲'], '甲'], [50, 57, '2025年底前', ['乙', '丙'], undefined], [70, 74, '长期坚持', ['丙'], '丙'],
    ]);
    expect(deadlines.map(({ id }) => [isGlobalId(id), facts[indexOf.get(id) ?? -1]?.id === id])).toEqual([[false, true], [false, true], [false, true]]);
    expect(isGlobalId('VGFzazox')).toBe(true);
  });
});

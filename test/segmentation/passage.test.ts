import { Passage, type RunningText } from '../../src/segmentation/passage.js';

describe('Passage', () => {
  it('puts what it shows together once, however often it is asked for', () => {
    let asked = 0;
    const running = { text: '根据(甲)', get raw() { asked += 1; return '根据（甲）'; } } as unknown as RunningText;
    const passage = new Passage(running, [{ start: 0, end: 2 }, { start: 2, end: 5 }]);
    expect([passage.raw, passage.raw, asked]).toEqual(['根据（甲）', '根据（甲）', 1]);
  });
});

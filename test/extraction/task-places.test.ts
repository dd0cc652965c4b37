import { TaskPlaces } from '../../src/extraction/task-places.js';

const task = (id: string, path: string, start: number, end: number) => ({ id, path, textSpan: { start, end } });
const places = new TaskPlaces([task('a', '1.1', 0, 50), task('b', '1.1', 100, 150), task('c', '2', 200, 300)]);

describe('the task that a fact belongs to', () => {
  it.each<[string, number, string | undefined, string]>([
    ['1.1', 10, 'a', 'the one of its path'],
    ['1.1', 110, 'b', 'of two with one path, the one whose text holds it'],
    ['2.3.1', 210, 'c', 'the nearest above its path'],
    ['1.1', 400, 'a', 'the first of its path where no text holds it'],
    ['2.3', 20, undefined, 'none where the one above does not hold it'],
    ['preamble', 5, undefined, 'none in a preamble'],
    ['3', 210, undefined, 'none where its path has none'],
    ['', 5, undefined, 'none without a path'],
  ])('for %s at %i is %s: %s', (...[path, start, expected]) => {
    expect(places.taskAt(path, { start, end: start + 5 })?.id).toBe(expected);
  });
});

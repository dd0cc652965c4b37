import { notesIn } from '../../src/segmentation/notes.js';
import { RunningText } from '../../src/segmentation/passage.js';

const notes = (text: string): string[] => notesIn(new RunningText(text).passageOf([{ start: 0, end: text.length }])).map(({ start, end }) => text.slice(start, end));

describe('notesIn', () => {
  it.each([
    ['建设床位。(牵头单位:市民政局,配合单位:市财政局)', ['(牵头单位:市民政局,配合单位:市财政局)']],
    ['推进改造。（市工信局牵头，市财政局配合）', ['（市工信局牵头，市财政局配合）']],
    ['促进消费。(省商务厅、发展改革委按职责分工负责)', ['(省商务厅、发展改革委按职责分工负责)']],
    ['落实政策〔责任单位:市税务局,各镇(街)落实,不再列出〕', ['〔责任单位:市税务局,各镇(街)落实,不再列出〕']],
    ['甲。(责任单位:市民政局)乙。(责任单位:市财政局)', ['(责任单位:市民政局)', '(责任单位:市财政局)']],
  ])('finds the notes of %s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each(['各县(市、区)人民政府负责落实。', '教育(含民办)由部门牵头。', '依据《规划》(国办发〔2019〕5号)。', '推进工作(见附件)。'])('finds none in %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

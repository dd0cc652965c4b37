import { formatOf } from '../../../src/reading/formats.js';
import { readPdf } from '../../../src/reading/pdf/read-pdf.js';
import { madePdf, type MadeLine } from './made-pdf.js';

const foot = (number: number): MadeLine => [`- ${String(number)} -`, 280, 40, 10];
const FULL = '全面贯彻党的教育方针，落实立德树人根本任务，着眼建设高';

describe('readPdf', () => {
  it('gives paragraphs out of lines and pages, without the numbers of the pages', async () => {
    const pdf = madePdf([
      [['关于加强学校美育工作的意见', 190, 760, 22], ['各县（市、区）人民政府：', 80, 700], ['为贯彻落实《意见》（国办发〔2015〕71号）精神，提出以下', 112, 672], [FULL, 80, 644], foot(1)],
      [['质量教育体系。', 80, 760], ['一、总体要求', 112, 732], ['到2018年取得突破性进展。', 112, 704], [FULL, 112, 676, 15], ['末', 80, 648, 15], foot(2)],
    ]);
    expect((await readPdf(pdf, 'x.pdf')).text.trimEnd().split('\n')).toEqual([
      '关于加强学校美育工作的意见', '各县（市、区）人民政府：', `为贯彻落实《意见》（国办发〔2015〕71号）精神，提出以下${FULL}质量教育体系。`, '一、总体要求', '到2018年取得突破性进展。', `${FULL}末`,
    ]);
  });

  it('says which page among others is a picture; an empty one is none', async () => {
    const picture = 'q 400 0 0 600 80 80 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
    const pdf = madePdf([[['关于加强学校美育工作的意见', 190, 760, 22], [FULL, 80, 700], [FULL, 80, 672]], picture, '']);
    expect((await readPdf(pdf, 'x.pdf')).diagnostics).toEqual([
      { rule: 'page-is-a-picture', severity: 'warning', message: 'Page 2 is a picture without text (a scan): what it says is not read.' },
    ]);
  });

  it('says how many pictures of a size for words it passes over, seals and masks not counted', async () => {
    const image = (number: number, width: number, height: number, more = '') => `${String(number)} 0 obj\n<< /Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)} ${more}>>\nstream\nx\nendstream\nendobj\n`;
    const pdf = new TextDecoder().decode(madePdf([[['关于加强学校美育工作的意见', 190, 760, 22], [FULL, 80, 700]]]));
    const withPictures = pdf.replace('%PDF-1.4\n', `%PDF-1.4\n${image(90, 640, 433, '/SMask 91 0 R ')}${image(91, 640, 433)}${image(92, 120, 120)}`);
    expect((await readPdf(new TextEncoder().encode(withPictures), 'x.pdf')).diagnostics).toEqual([
      { rule: 'pictures-passed-over', severity: 'information', message: '1 picture is passed over: words in a picture are not read.' },
    ]);
  });

  it('reads on where the table of objects is damaged', async () => {
    const damaged = new TextDecoder().decode(madePdf([[['关于加强学校美育工作的意见', 190, 760, 22], [FULL, 80, 700]]])).replace(/\d{10} 00000 n/g, (entry, at: number) => (at % 3 === 0 ? '0000000007 00000 n' : entry));
    expect((await readPdf(new TextEncoder().encode(damaged), 'x.pdf')).text).toContain(FULL);
  });

  it.each([
    ['pages that are pictures', madePdf([[['1', 280, 40]], []]), 'NO_TEXT', /pictures without text.+OCR/],
    ['a damaged file', new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type'), 'BROKEN_FILE', /is damaged/],
    ['a file that asks for a password', madePdf([[['甲', 80, 700]]], '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>] '), 'ENCRYPTED_FILE', /asks for a password/],
  ])('says what is wrong with %s', async (_, bytes, code, message) => {
    await expect((async () => formatOf(bytes, 'x.pdf').read(bytes, 'x.pdf'))()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

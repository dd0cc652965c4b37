/** A line of a made page: text, and where its baseline begins, in points from the lower left corner. */
export type MadeLine = readonly [text: string, x: number, y: number, size?: number];

/**
 * A PDF of the given pages (lines, or what a page paints as PDF says it) whose Chinese type is named and not embedded (STSong-Light in UniGB-UCS2-H), as many old files have it: only a reader
 * with the maps of Adobe-GB1 gets text out of it.
 */
export function madePdf(pages: readonly (readonly MadeLine[] | string)[], trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${String(6 + 2 * i)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(7 + 2 * i)} 0 R >>`,
      streamOf(typeof lines === 'string' ? lines : lines.map(([text, x, y, size = 16]) => `BT /F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm <${hex(text)}> Tj ET`).join('\n')),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function streamOf(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

function hex(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

const OPEN = '(（[〔';
const CLOSE = ')）]〕';

/** The bodies addressed, parted at commas outside brackets: 各县（区）人民政府（管委会），市直各单位： → two. */
export function addresseesIn(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text.replace(/[:：]\s*$/, '')) {
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,，;；]/.test(char)) { parts.push(part); part = ''; } else part += char;
  }
  return [...parts, part].map((name) => name.trim()).filter(Boolean);
}

/** What a site generator keeps of a page before its text: lines `key: value` between lines of dashes (YAML front matter). */
export interface FrontMatter {
  /** Characters of the text that it takes, its last line break included. */
  readonly length: number;
  /** Empty where it names none. */
  readonly title: string;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]{0,1000}\n){0,60}?---[ \t]*(?:\r?\n|$)/;
const TITLE = /^title[ \t]*:[ \t]*(?<quote>["']?)(?<title>.+?)\k<quote>[ \t]*\r?$/m;

/** The front matter that opens a text; one of no length where none does. */
export function frontMatterOf(text: string): FrontMatter {
  const found = OPENING.test(text) ? FRONT_MATTER.exec(text) : null;
  return found ? { length: found[0].length, title: titleIn(found[0]) } : NONE;
}

const OPENING = /^\ufeff?---/;
const NONE: FrontMatter = { length: 0, title: '' };

function titleIn(lines: string): string {
  return TITLE.exec(lines)?.groups?.['title'] ?? '';
}

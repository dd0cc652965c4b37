/** What a site generator keeps of a page before its text: lines `key: value` between lines of dashes (YAML front matter). */
export interface FrontMatter {
  /** Characters of the text that it takes, its last line break included. */
  readonly length: number;
  readonly title: string | undefined;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<lines>(?:[^\n]{0,1000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/;
const TITLE = /^title[ \t]*:[ \t]*(?<quote>["']?)(?<title>.+?)\k<quote>[ \t]*\r?$/m;

/** The front matter that opens a text; undefined where none does. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const found = text.startsWith('---') || text.startsWith('\ufeff---') ? FRONT_MATTER.exec(text) : null;
  return found ? { length: found[0].length, title: TITLE.exec(found.groups?.['lines'] ?? '')?.groups?.['title'] } : undefined;
}

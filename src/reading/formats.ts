import { readPlainText } from './read-plain-text.js';

/** What a reader makes of a file's bytes. */
export interface ReadText {
  readonly text: string;
  /** The encoding that the bytes were decoded from, in WHATWG's name. */
  readonly encoding: string;
}

/** One format: what a file in it is called, and how its bytes become text. */
export interface Format {
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** @throws ZhengmaiError where the bytes are none of this format; `path` is for the message. */
  readonly read: (bytes: Uint8Array, path: string) => ReadText;
}

/** Every format that can be read; a new one is a line here and a reader beside it. */
const FORMATS: readonly Format[] = [
  { extensions: ['.txt', '.text'], mediaType: 'text/plain', read: readPlainText },
  { extensions: ['.md', '.markdown'], mediaType: 'text/markdown', read: readPlainText },
];

/** The extensions that can be read, in the order of the formats. */
export const SUPPORTED_EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/** The format that a file's name announces; a name without extension is plain text. Undefined where the extension is of no known format. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '.txt';
  return FORMATS.find((format) => format.extensions.includes(extension));
}

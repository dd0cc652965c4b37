import { ZhengmaiError } from '../errors.js';

/** Says something to the person at the terminal: on stderr, because stdout carries data only. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One line about an error: what somebody can mend as it is said, anything else marked as a defect of this program. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ZhengmaiError) return oneLine(error.message);
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `unexpected trouble in zhengmai (${oneLine(said)}). Set ZHENGMAI_DEBUG=1 to see where, and please report it.`;
}

/** Reports an error: a line, and the stack trace of an unexpected one where ZHENGMAI_DEBUG=1 asks for it. */
export function sayError(error: unknown): void {
  say(`zhengmai: ${sentenceOf(error)}`);
  sayStack(error);
}

/** Reports an error that belongs to one file: `name: what is wrong. what to do`. */
export function sayFileError(path: string, error: unknown): void {
  const sentence = sentenceOf(error);
  say(`${path}: ${withoutPrefix(sentence, path)}`);
  sayStack(error);
}

function sayStack(error: unknown): void {
  if (process.env['ZHENGMAI_DEBUG'] === '1' && error instanceof Error && error.stack) say(error.stack);
}

/** Without the file's name and what sets it off, where a sentence begins with it. */
function withoutPrefix(sentence: string, path: string): string {
  return sentence.startsWith(path) ? sentence.slice(path.length).replace(/^[:\s]+/, '') : sentence;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Prints lines of data on stdout as they come, no faster than the reader takes them. A reader that has seen enough
 * (`| head`) ends the printing quietly: `lines` is closed and the promise fulfils.
 */
export async function printLines(lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(withLineEnds(lines)), process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

async function* withLineEnds(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
}

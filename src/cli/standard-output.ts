import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Prints data on stdout as it comes, no faster than the reader takes it. A reader that has seen enough (`| head`) ends
 * the printing quietly: `parts` is closed and the promise fulfils.
 */
export async function print(parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(parts), process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
}

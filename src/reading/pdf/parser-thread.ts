import { MessageChannel, Worker } from 'node:worker_threads';

import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The half of pdf.js that parses, in a thread of its own. A damaged file leaves promises of pdf.js rejected that nobody awaits, which would end the
 * process; in the thread they are passed over, since pdf.js answers the question that was asked in any case.
 */
const THREAD = `
  const { workerData } = require('node:worker_threads');
  process.on('unhandledRejection', () => {});
  import(workerData.parser).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port));
`;
/** Megabytes of objects that parsing may hold: a file that needs more ends the thread, not the process. */
const MEMORY = 512;

/** A running thread, as pdf.js takes it; `ended` rejects where it ends by itself. */
export interface ParserThread {
  readonly worker: PDFWorker;
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Starts the parser at `parser`, the URL of pdf.worker.mjs. */
export async function startParser(parser: string): Promise<ParserThread> {
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(THREAD, { eval: true, workerData: { parser, port: port2 }, transferList: [port2], resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  const ended = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => { reject(new Error(`the thread of the PDF parser ended with ${String(code)}`)); });
  });
  ended.catch(() => undefined);
  // The types of pdf.js know no port at all; it takes whatever sends and hears messages.
  const worker = new PDFWorker({ port: port1 as never, verbosity: 0 });
  return {
    worker, ended,
    stop: async () => {
      worker.destroy();
      port1.close();
      await thread.terminate();
    },
  };
}

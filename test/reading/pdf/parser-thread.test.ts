import { startParser } from '../../../src/reading/pdf/parser-thread.js';

/** A stand-in for the parser of pdf.js: what it does with its port. */
const parser = (does: string): string => `data:text/javascript,${encodeURIComponent(`export const WorkerMessageHandler = { initializeFromPort(port) { ${does} } };`)}`;

describe('the thread of the PDF parser', () => {
  it('lives on where a promise is rejected that nobody awaits', async () => {
    const thread = await startParser(parser('Promise.reject(new Error("nobody awaits this")); setTimeout(() => process.exit(7), 200);'));
    await expect(thread.ended).rejects.toThrow('ended with 7');
    await thread.stop();
  });

  it('says so where it ends by itself, instead of keeping who waits for it', async () => {
    const thread = await startParser(parser('setTimeout(() => { throw new Error("out of order"); });'));
    await expect(thread.ended).rejects.toThrow('out of order');
    await thread.stop();
  });
});

import { mutatedDocument, originsOf, textsOf } from './documents.js';
import { seedOf, type Job, type Result } from './messages.js';
import { brokenPromise } from './promises.js';
import { random } from './random.js';

/** One document in so many is read twice. */
const TWICE = 50;

async function work({ paths, seed, from, to }: Job): Promise<void> {
  const origins = originsOf(paths);
  const texts = textsOf(origins);
  for (let number = from; number < to; number++) {
    const document = mutatedDocument(origins, texts, random(seedOf(seed, number)));
    const result: Result = { number, broken: await brokenPromise(document, number % TWICE === 0) };
    process.send?.(result);
  }
  process.disconnect();
}

process.once('message', (job) => void work(job as Job));

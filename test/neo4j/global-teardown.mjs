import { rmSync } from 'node:fs';

export default async function tearDown() {
  rmSync(process.env.ZHENGMAI_TEST_LOCK, { recursive: true, force: true });
  await globalThis.zhengmaiNeo4j?.stop();
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of the test's own, gone when the test file is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-test-'));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}

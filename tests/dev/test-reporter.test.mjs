import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COUNTS } from '../../.dev/test-reporter.mjs';

const reporter = fileURLToPath(new URL('../../.dev/test-reporter.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stamgast-reporter-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a file with the reporter, as .dev/node-tests.mjs does, outside of this test's own run. */
function report(file) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', file];
  const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const counts = stdout.split('\n').find((line) => line.startsWith(COUNTS));
  assert.ok(counts, stdout);
  return { counts: JSON.parse(counts.slice(COUNTS.length)), text: stdout };
}

test('cases are counted once, containers not at all, and a skipped case as failed', () => {
  const { counts, text } = report(fileURLToPath(new URL('fixture-cases.mjs', import.meta.url)));
  assert.deepEqual(counts, { passed: 3, failed: 4 });
  assert.match(text, /FAIL is skipped .*\n\s+it was skipped/);
});

test('a file that dies counts as one failure', () => {
  const file = join(folder, 'dies.test.mjs');
  writeFileSync(file, 'process.exit(3);\n');
  assert.deepEqual(report(file).counts, { passed: 0, failed: 1 });
});

test('a file without cases counts for nothing', () => {
  const file = join(folder, 'empty.test.mjs');
  writeFileSync(file, '\n');
  assert.deepEqual(report(file).counts, { passed: 0, failed: 0 });
});

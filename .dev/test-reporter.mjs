// A reporter for node --test: a line a case, the reason of each failure, and at the end the counts for the program that
// started it (node-tests.mjs). A case with cases inside is not counted itself, nor one that stands for a whole file.
import { isAbsolute } from 'node:path';
import { inspect } from 'node:util';

export const COUNTS = 'stamgast-counts ';

/** @param {AsyncIterable<import('node:test').TestEvent>} events */
export default async function* report(events) {
  const counts = { passed: 0, failed: 0 };
  const hadChildren = [];
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic') continue;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isContainer = hadChildren[data.nesting + 1] || data.details?.type === 'suite';
    hadChildren[data.nesting + 1] = false;
    hadChildren[data.nesting] = true;
    const verdict = judge(type, data, isContainer);
    if (verdict === 'passed') counts.passed += 1;
    if (verdict === 'failed') counts.failed += 1;
    if (verdict !== 'nothing') yield line(verdict, data);
  }
  yield `${COUNTS}${JSON.stringify(counts)}\n`;
}

function judge(type, data, isContainer) {
  if (type === 'test:fail') {
    const reason = data.details?.error?.failureType;
    return isContainer && reason === 'subtestsFailed' ? 'nothing' : 'failed';
  }
  if (isContainer || isAbsolute(data.name) || data.name.endsWith('.test.mjs')) return 'nothing';
  // A test that did not run proves nothing.
  if (data.skip !== undefined || data.todo !== undefined) return 'failed';
  return 'passed';
}

function line(verdict, { name, file, details, skip, todo }) {
  if (verdict === 'passed') return `    ok   ${name}\n`;
  const skipped = skip !== undefined || todo !== undefined;
  const reason = skipped ? 'it was skipped' : reasonOf(details?.error?.cause ?? details?.error);
  return `    FAIL ${name} (${file ?? 'no file'})\n${reason.replace(/^/gm, '         ')}\n`;
}

/** The message and where it happened, without the runner's own frames. */
function reasonOf(error) {
  const text = error?.stack ?? inspect(error);
  return text
    .split('\n')
    .filter((row) => !row.includes('node:internal'))
    .join('\n');
}

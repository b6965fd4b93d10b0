// Not a test of the project: cases of every kind for test-reporter.test.mjs, which runs this file and counts.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';

test('passes', () => {});
test('fails', () => assert.equal(1, 2));
test('is skipped', { skip: true }, () => {});
test('has one case that passes and one that fails', async (t) => {
  await t.test('inner pass', () => {});
  await t.test('inner failure', () => assert.fail('on purpose'));
});
describe('a suite', () => {
  it('passes in a suite', () => {});
  it('fails in a suite', () => assert.fail('on purpose'));
});

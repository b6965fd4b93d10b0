import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLocks } from './browser-locks.mjs';
import { inOneTab } from './one-tab.js';

test('A tab that does not end its turn holds another one up no longer than that waits', async (context) => {
  withLocks(context, {
    request: (_name, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  });
  const controller = new AbortController();
  const done = inOneTab('cart', controller.signal, async () => 'done');
  controller.abort();
  assert.equal(await done, 'done');
});

test('What fails in its turn has failed, and is not done again', async (context) => {
  withLocks(context, { request: (_name, _options, task) => task() });
  let times = 0;
  const task = async () => {
    ++times;
    throw new Error('no');
  };
  await assert.rejects(inOneTab('cart', new AbortController().signal, task), { message: 'no' });
  assert.equal(times, 1);
});

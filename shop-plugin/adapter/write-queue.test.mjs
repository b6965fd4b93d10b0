import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WriteQueue } from './write-queue.js';

test('writes run one after the other, in the order in which they came', async () => {
  const queue = new WriteQueue();
  const steps = [];
  const task = (name) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    return name;
  };
  assert.deepEqual(await Promise.all(['a', 'b'].map((name) => queue.run(task(name)))), ['a', 'b']);
  assert.deepEqual(steps, ['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a write that fails is told to who asked for it, and does not hold up the next', async () => {
  const queue = new WriteQueue();
  const failing = queue.run(async () => {
    throw new Error('no');
  });
  const next = queue.run(async () => 'done');
  await assert.rejects(failing, { message: 'no' });
  assert.equal(await next, 'done');
});

/** What the runner keeps on the device and asks of it: the outbox, what the customer chose, the clipboard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { IntentLocks } from '../../web/bridge/intent-locks.js';
import { KeptStore } from '../../web/bridge/kept-store.js';
import { MessageKind } from '../../web/bridge/message-kind.js';
import { OutboxStore } from '../../web/bridge/outbox-store.js';
import { pluginWith, runnerFor } from './effect-runner-harness.js';

/** Web Locks between two runners of one process. @type {any} */
const sharedLocks = {
  held: new Set(),
  request(
    /** @type {string} */ name,
    /** @type {object} */ _options,
    /** @type {(lock: object | null) => any} */ callback,
  ) {
    if (this.held.has(name)) return Promise.resolve(callback(null));
    this.held.add(name);
    return Promise.resolve(callback({ name })).finally(() => this.held.delete(name));
  },
};

test('an intent is on disk before it is called stored, and comes back after a reload', async () => {
  const device = new IDBFactory();
  const intent = { key: 'k1', order_id: 'o1', lines: [] };
  const before = runnerFor(pluginWith().plugin, { outbox: new OutboxStore('test', device) });
  before.runner.run({ id: 1, type: 'store_intent', customer_id: 'anna', intent });
  assert.equal((await before.answers(1))[0].kind, MessageKind.intent_stored);
  before.runner.stop();

  const after = runnerFor(pluginWith().plugin, { outbox: new OutboxStore('test', device) });
  after.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  const [found] = await after.answers(1);
  assert.deepEqual([found.kind, found.body], [MessageKind.intents_found, { intents: [intent] }]);
});

test('an intent that another tab is busy with is left to that tab', async () => {
  const device = new IDBFactory();
  const busy = runnerFor(pluginWith().plugin, {
    outbox: new OutboxStore('test', device),
    locks: new IntentLocks(sharedLocks),
  });
  busy.runner.run({ id: 1, type: 'store_intent', customer_id: 'anna', intent: { key: 'k1' } });
  await busy.answers(1);

  const other = () =>
    runnerFor(pluginWith().plugin, {
      outbox: new OutboxStore('test', device),
      locks: new IntentLocks(sharedLocks),
    });
  const second = other();
  second.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  assert.deepEqual((await second.answers(1))[0].body, { intents: [] });

  busy.runner.stop();
  await Promise.resolve();
  const third = other();
  third.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  assert.deepEqual((await third.answers(1))[0].body, { intents: [{ key: 'k1' }] });
});

test('a withdrawal comes back after a reload as what it is, and no reorder does', async () => {
  const device = new IDBFactory();
  const runner = () => runnerFor(pluginWith().plugin, { outbox: new OutboxStore('test', device) });
  const kind = 'withdrawal';
  const before = runner();
  before.runner.run({ id: 1, type: 'store_intent', kind, customer_id: 'anna', intent: { key: 'w1' } });
  before.runner.run({ id: 2, type: 'store_intent', customer_id: 'anna', intent: { key: 'k1' } });
  await before.answers(2);
  before.runner.stop();

  const after = runner();
  after.runner.run({ id: 1, type: 'load_intents', kind, customer_id: 'anna' });
  const [found] = await after.answers(1);
  assert.deepEqual([found.kind, found.body], [MessageKind.withdrawals_found, { intents: [{ key: 'w1' }] }]);
  after.runner.run({ id: 2, type: 'load_intents', kind: 'reorder', customer_id: 'anna' });
  assert.deepEqual((await after.answers(2))[1].body, { intents: [{ key: 'k1' }] });
  after.runner.run({ id: 0, type: 'remove_intent', kind, key: 'w1' });
  after.runner.run({ id: 3, type: 'load_intents', kind, customer_id: 'anna' });
  assert.deepEqual((await after.answers(3))[2].body, { intents: [] });
});

test('a text is copied, and it is told whether that worked', async () => {
  /** @type {string[]} */
  const copied = [];
  const clipboard = { writeText: async (/** @type {string} */ text) => void copied.push(text) };
  const { runner, answers } = runnerFor(pluginWith().plugin, { clipboard });
  runner.run({ id: 1, type: 'copy', text: 'WAFEL15' });
  assert.equal((await answers(1))[0].kind, MessageKind.text_copied);
  assert.deepEqual(copied, ['WAFEL15']);
});

test('a browser that refuses its clipboard is a failure that the page can tell', async () => {
  const clipboard = { writeText: () => Promise.reject(new DOMException('Not now', 'NotAllowedError')) };
  const { runner, answers } = runnerFor(pluginWith().plugin, { clipboard });
  runner.run({ id: 1, type: 'copy', text: 'WAFEL15' });
  const [answer] = await answers(1);
  assert.equal(answer.kind, MessageKind.request_failed);
  assert.deepEqual([answer.request, answer.body.code, answer.body.retryable], [1, 'unsupported', false]);
});

/** @param {() => Promise<void>} share */
const sharingWith = (share) => {
  /** @type {string[]} */
  const copied = [];
  const clipboard = { writeText: async (/** @type {string} */ text) => void copied.push(text) };
  const { runner, answers } = runnerFor(pluginWith().plugin, { clipboard, sharing: { share } });
  runner.run({ id: 1, type: 'share', text: 'Come along', url: 'https://shop.example/v/1' });
  return { answers, copied };
};

test('a link is shared with its words by the means of the browser', async () => {
  /** @type {any[]} */
  const shared = [];
  const { answers, copied } = sharingWith(async (/** @type {any} */ ...data) => void shared.push(...data));
  assert.equal((await answers(1))[0].kind, MessageKind.text_shared);
  assert.deepEqual(shared, [{ text: 'Come along', url: 'https://shop.example/v/1' }]);
  assert.deepEqual(copied, []);
});

test('who thinks better of sharing has not failed at it', async () => {
  const { answers, copied } = sharingWith(() => Promise.reject(new DOMException('Closed', 'AbortError')));
  assert.equal((await answers(1))[0].kind, MessageKind.text_shared);
  assert.deepEqual(copied, []);
});

test('a link that the browser cannot share after all is copied', async () => {
  const { answers, copied } = sharingWith(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
  assert.equal((await answers(1))[0].kind, MessageKind.text_copied);
  assert.deepEqual(copied, ['https://shop.example/v/1']);
});

test('favourites of the device come as a shop would tell them, other things as they were kept', async () => {
  const { runner, answers } = runnerFor(pluginWith().plugin);
  const customer_id = '';
  const tea = { key: 'tea', product_id: 'tea' };
  runner.run({ id: 0, type: 'keep', kind: 'favourite', customer_id, item: tea, kept: true });
  runner.run({ id: 0, type: 'keep', kind: 'dismissal', customer_id, item: tea, kept: true });
  runner.run({ id: 1, type: 'load_kept', kind: 'favourite', customer_id });
  runner.run({ id: 2, type: 'load_kept', kind: 'dismissal', customer_id });
  runner.run({ id: 3, type: 'load_kept', kind: 'reminder', customer_id });
  assert.deepEqual(await answers(3), [
    { kind: MessageKind.favourites_received, request: 1, body: { favourites: [tea], next_cursor: null } },
    { kind: MessageKind.kept_found, request: 2, body: { kept: [tea] } },
    { kind: MessageKind.reminders_received, request: 3, body: { reminders: [] } },
  ]);
});

test('a device that keeps nothing says so once, and answers all the same', async () => {
  const kept = new KeptStore('test', /** @type {any} */ (null));
  const { runner, answers, events } = runnerFor(pluginWith().plugin, { kept });
  const tea = { key: 'tea', product_id: 'tea' };
  runner.run({ id: 0, type: 'keep', kind: 'favourite', customer_id: '', item: tea, kept: true });
  runner.run({ id: 1, type: 'load_kept', kind: 'favourite', customer_id: '' });
  assert.deepEqual(
    (await answers(2)).map(({ kind, request }) => [kind, request]),
    [
      [MessageKind.device_refused, 0],
      [MessageKind.favourites_received, 1],
    ],
  );
  assert.deepEqual(
    events.map(([event, { code }]) => [event, code]),
    [['stamgast-error', 'unsupported']],
  );
});

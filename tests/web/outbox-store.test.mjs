import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { OutboxStore } from '../../web/bridge/outbox-store.js';

/** @type {IDBFactory} */
let device;
beforeEach(() => {
  device = new IDBFactory();
  globalThis.IDBKeyRange = IDBKeyRange;
});

const intent = (/** @type {string} */ key, extra = {}) => ({ key, lines: [], ...extra });

test('an intent that was stored is there for the next page load, oldest first', async () => {
  const before = new OutboxStore('demo', device);
  await before.store('anna', intent('k1', { order_number: '1042' }));
  await before.store('anna', intent('k2'));
  before.close();

  const after = new OutboxStore('demo', device);
  assert.deepEqual(
    (await after.load('anna')).map((found) => found.key),
    ['k1', 'k2'],
  );
});

test('the next customer on the same device sees nothing of the one before', async () => {
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1'));
  assert.deepEqual(await store.load('ann'), []);
  assert.deepEqual(await store.load('anna2'), []);
  assert.equal((await store.load('anna')).length, 1);
});

test('two shops on one origin keep apart', async () => {
  await new OutboxStore('coffee', device).store('anna', intent('k1'));
  assert.deepEqual(await new OutboxStore('tea', device).load('anna'), []);
});

test('kinds keep apart, and what was there before there were kinds is a reorder', async () => {
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1'));
  await store.store('anna', intent('w1'), 'withdrawal');
  assert.deepEqual(await store.load('anna'), [intent('k1')]);
  assert.deepEqual(await store.load('anna', 'reorder'), [intent('k1')]);
  assert.deepEqual(await store.load('anna', 'withdrawal'), [intent('w1')]);
  await store.remove('anna', 'w1');
  assert.equal((await store.load('anna', 'withdrawal')).length, 1);
  await store.remove('anna', 'w1', 'withdrawal');
  assert.deepEqual(await store.load('anna', 'withdrawal'), []);
});

test('storing the same key again replaces the intent', async () => {
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1', { attempt: 1 }));
  await store.store('anna', intent('k1', { attempt: 2 }));
  assert.deepEqual(await store.load('anna'), [intent('k1', { attempt: 2 })]);
});

test('a removed intent is gone, and removing it again is fine', async () => {
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1'));
  await store.remove('anna', 'k1');
  await store.remove('anna', 'k1');
  assert.deepEqual(await store.load('anna'), []);
});

test('a device without IndexedDB says so', async () => {
  const store = new OutboxStore('demo', /** @type {any} */ (null));
  await assert.rejects(store.load('anna'), /no IndexedDB/);
});

/** Every connection that a factory gives out. @param {IDBFactory} factory */
function connectionsOf(factory) {
  /** @type {IDBDatabase[]} */
  const connections = [];
  const open = factory.open.bind(factory);
  factory.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  return connections;
}

test('a connection that the browser closed is opened again', async () => {
  const connections = connectionsOf(device);
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1'));
  connections[0].close();
  await store.store('anna', intent('k2'));
  connections[1].close();
  assert.equal((await store.load('anna')).length, 2);
  connections[2].close();
  await store.remove('anna', 'k1');
  assert.equal(connections.length, 4);
});

test('a connection that says it is closed is not tried again', async () => {
  const connections = connectionsOf(device);
  const store = new OutboxStore('demo', device);
  await store.store('anna', intent('k1'));
  const transaction = connections[0].transaction.bind(connections[0]);
  let tried = 0;
  connections[0].transaction = (...args) => {
    tried++;
    return transaction(...args);
  };
  connections[0].onclose?.(/** @type {any} */ (new Event('close')));
  assert.equal((await store.load('anna')).length, 1);
  assert.equal(tried, 0);
  assert.equal(connections.length, 2);
});

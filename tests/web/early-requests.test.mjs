import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EarlyRequests, FIRST_ORDER_QUERY } from '../../web/bridge/early-requests.js';

/** A shop that can do all that is asked early, and what it was asked. */
function shop() {
  const asked = /** @type {string[]} */ ([]);
  const answers = (/** @type {string} */ name) => async () => {
    asked.push(name);
    return name;
  };
  const methods = ['getSession', 'listOrders', 'getLoyalty', 'listOffers'];
  const plugin = {
    name: 'test',
    capabilities: ['orders', 'loyalty', 'offers'],
    ...Object.fromEntries(methods.map((name) => [name, answers(name)])),
  };
  return { plugin: /** @type {any} */ (plugin), asked };
}

test('a reorder button asks early who is here and for the orders, and for nothing else', () => {
  const { plugin, asked } = shop();
  new EarlyRequests(plugin).expect('reorder');
  assert.deepEqual(asked, ['getSession', 'listOrders']);
});

test('twenty parts ask early for each thing once', () => {
  const { plugin, asked } = shop();
  const early = new EarlyRequests(plugin);
  for (let round = 0; round < 10; round++) {
    early.expect('orders');
    early.expect('loyalty');
  }
  assert.deepEqual(asked, ['getSession', 'listOrders', 'getLoyalty', 'listOffers']);
});

test('the favourites ask early for no orders', () => {
  const { plugin, asked } = shop();
  new EarlyRequests(plugin).expect('favourites');
  assert.deepEqual(asked, ['getSession']);
});

test('a part that comes late does not ask early for what was asked already', async () => {
  const { plugin, asked } = shop();
  const early = new EarlyRequests(plugin);
  early.expect('reorder');
  assert.equal(await early.take('listOrders', FIRST_ORDER_QUERY), 'listOrders');
  assert.equal(early.take('getLoyalty', undefined), undefined);
  early.expect('account');
  assert.deepEqual(asked, ['getSession', 'listOrders', 'listOffers']);
});

test('what was not wanted when the page began is nobody’s later', async () => {
  const { plugin, asked } = shop();
  const early = new EarlyRequests(plugin);
  early.expect('account');
  assert.equal(await early.take('getSession', undefined), 'getSession');
  early.close();
  assert.equal(early.take('listOrders', FIRST_ORDER_QUERY), undefined);
  early.expect('account');
  assert.deepEqual(asked, ['getSession', 'listOrders', 'getLoyalty', 'listOffers']);
});

test('the first picture waits for the answers, failed ones too, but not for a slow shop', async () => {
  const { plugin } = shop();
  plugin.getLoyalty = () => Promise.reject(new Error('no network'));
  const happened = /** @type {string[]} */ ([]);
  plugin.listOrders = async () => {
    for (let turn = 0; turn < 20; turn++) await undefined;
    happened.push('answer');
  };
  const quick = new EarlyRequests(plugin);
  quick.expect('account');
  await quick.answered();
  happened.push('picture');
  assert.deepEqual(happened, ['answer', 'picture']);
  plugin.listOrders = () => new Promise(() => undefined);
  const slow = new EarlyRequests(plugin);
  slow.expect('account');
  await slow.answered();
});

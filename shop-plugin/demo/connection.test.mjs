import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createConnection } from './connection.js';
import { parseFaults } from './faults.js';

/**
 * A connection to a shop that counts how often it acted, and a clock that a test turns.
 * @param {string} search
 */
function connect(search) {
  /** @type {{delay_ms: number, pass: () => void}[]} */
  const waits = [];
  const connection = createConnection(
    parseFaults(search),
    (delay_ms) => new Promise((resolve) => waits.push({ delay_ms, pass: resolve })),
  );
  const shop = { acted: 0 };
  const ask = (method = 'setCartLines', signal = new AbortController().signal) =>
    connection.call(method, signal, async () => ++shop.acted);
  return { ask, shop, waits };
}

describe('the connection to the demo shop', () => {
  test('hands over the answer when there is no trouble', async () => {
    const { ask, waits } = connect('');
    assert.equal(await ask(), 1);
    assert.deepEqual(waits, []);
  });

  test('takes its time before the shop acts', async () => {
    const { ask, shop, waits } = connect('delay=800');
    const asked = ask();
    assert.equal(waits[0].delay_ms, 800);
    assert.equal(shop.acted, 0);
    waits[0].pass();
    assert.equal(await asked, 1);
  });

  test('gives a method its own delay', () => {
    const { ask, waits } = connect('delay=800&delay=getCart:20');
    void ask('getCart');
    void ask('listOrders');
    assert.deepEqual(
      waits.map(({ delay_ms }) => delay_ms),
      [20, 800],
    );
  });

  test('an abort during the delay keeps the shop from acting', async () => {
    const { ask, shop, waits } = connect('delay=800');
    const controller = new AbortController();
    const asked = ask('setCartLines', controller.signal);
    controller.abort();
    await assert.rejects(asked, { name: 'ShopError', code: 'aborted', retryable: false });
    waits[0].pass();
    assert.equal(shop.acted, 0);
  });

  test('fails so many times as asked for, then works', async () => {
    const { ask, shop } = connect('fail=setCartLines:unavailable:2');
    for (let time = 0; time < 2; time++) {
      await assert.rejects(ask(), { name: 'ShopError', code: 'unavailable', retryable: true });
    }
    assert.equal(shop.acted, 0);
    assert.equal(await ask(), 1);
  });

  test('fails for ever when no number is given, and only the method that was named', async () => {
    const { ask } = connect('fail=listOrders:network');
    for (let time = 0; time < 5; time++) await assert.rejects(ask('listOrders'), { code: 'network' });
    assert.equal(await ask('getCart'), 1);
  });

  test('breaks before the shop has acted', async () => {
    const { ask, shop } = connect('drop=setCartLines:before');
    await assert.rejects(ask(), { code: 'network', retryable: true });
    assert.equal(shop.acted, 0);
  });

  test('breaks after the shop has acted', async () => {
    const { ask, shop } = connect('drop=setCartLines:after');
    await assert.rejects(ask(), { code: 'network', retryable: true });
    assert.equal(shop.acted, 1);
    assert.equal(await ask(), 2);
  });

  test('brings a request twice', async () => {
    const { ask, shop } = connect('duplicate=setCartLines');
    await ask();
    assert.equal(shop.acted, 2);
    await ask();
    assert.equal(shop.acted, 3);
  });

  test('brings a request after the plugin has given up', async () => {
    const { ask, shop, waits } = connect('late=setCartLines:3000');
    await assert.rejects(ask(), { code: 'timeout', retryable: true });
    assert.equal(shop.acted, 0);
    waits[0].pass();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(shop.acted, 1);
  });
});

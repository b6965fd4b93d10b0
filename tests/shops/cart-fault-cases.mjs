import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signal } from './asking.mjs';
import { FAILURES, ofCode, outcomes } from './failures.mjs';

/**
 * @typedef {Record<string, number>} Quantities by whatever name the tests of a shop have for its things
 *
 * @typedef {object} FaultedCart a shop's cart, empty when a test begins, at the end of a road that can be broken
 * @property {{read: string, add: string, set: string}} operations of the proxy, that read the cart, add a line that is
 *   not there yet, and set one that is
 * @property {() => import('./fault-proxy.mjs').FaultProxy} proxy
 * @property {Quantities} wanted 4 of the first thing and 1 of the second
 * @property {Quantities} doubled what the cart holds when one request that adds what is wanted came twice
 * @property {(quantities: Quantities, signal: AbortSignal) => Promise<import('../../shop-plugin/contract.js').CartResult>} setCart
 *   through the adapter as a reorder does: the same change with the same key, however often
 * @property {() => Quantities | Promise<Quantities>} cart what the shop itself has
 * @property {(name: string, quantity: number) => unknown} put into the cart, past the adapter
 * @property {() => Promise<void>} letTimePass does what the adapter has put off
 * @property {(name: string, quantity: number) => unknown} setStock
 * @property {(name: string) => unknown} discontinue
 */

/**
 * The tests of what an adapter leaves in its shop's cart when the road between them fails: each shop's test file calls
 * this once.
 * @param {FaultedCart} shop
 */
export function cartFaultCases(shop) {
  describe('A change of the cart that fails ends right when it is sent again', () => failedChanges(shop));
  describe('A request that arrives twice counts once', () => doubledRequests(shop));
  describe('A request that is delayed past the time-out counts once', () => lateRequests(shop));
  describe('What cannot be had is told', () => shortages(shop));

  test('Changes that are sent at the same time are done one after the other', async () => {
    const [name, other] = Object.keys(shop.wanted);
    const [first, second] = await Promise.all([
      shop.setCart(shop.wanted, signal),
      shop.setCart({ [name]: 1 }, signal),
    ]);
    assert.deepEqual([first.lines[0].quantity, second.lines[0].quantity], [4, 1]);
    assert.deepEqual(await shop.cart(), { [name]: 1, [other]: 1 });
  });
}

/** @param {FaultedCart} shop */
function failedChanges({ operations, proxy, wanted, setCart, cart, put, letTimePass }) {
  const [name] = Object.keys(wanted);
  for (const { fault, code } of FAILURES) {
    test(`when adding meets ${fault}`, async () => {
      proxy().fail(operations.add, fault);
      await assert.rejects(setCart(wanted, signal), ofCode(code));
      assert.deepEqual(outcomes(await setCart(wanted, signal)), [
        ['set', 4],
        ['set', 1],
      ]);
      await letTimePass();
      assert.deepEqual(await cart(), wanted);
    });

    test(`when setting a line that is there already meets ${fault}`, async () => {
      await put(name, 2);
      proxy().fail(operations.set, fault);
      await assert.rejects(setCart(wanted, signal), ofCode(code));
      await setCart(wanted, signal);
      await letTimePass();
      assert.deepEqual(await cart(), wanted);
    });

    test(`when reading the cart meets ${fault}`, async () => {
      await put(name, 2);
      proxy().fail(operations.read, fault);
      await assert.rejects(setCart(wanted, signal), ofCode(code));
      assert.deepEqual(await cart(), { [name]: 2 });
      await setCart(wanted, signal);
      assert.deepEqual(await cart(), wanted);
    });
  }
}

/** @param {FaultedCart} shop */
function doubledRequests({ operations, proxy, wanted, doubled, setCart, cart, put, letTimePass }) {
  const [name] = Object.keys(wanted);

  test('when both copies arrive together', async () => {
    proxy().fail(operations.add, 'duplicate');
    await setCart(wanted, signal);
    await proxy().settled();
    await letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when the copy arrives after the answer', async () => {
    const copy = proxy().hold(operations.add, 'duplicate');
    await setCart(wanted, signal);
    await copy.release();
    assert.deepEqual(await cart(), doubled);
    await letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when it sets a line that is there already', async () => {
    await put(name, 2);
    proxy().fail(operations.set, 'duplicate');
    await setCart(wanted, signal);
    await proxy().settled();
    assert.deepEqual(await cart(), wanted);
  });
}

/** @param {FaultedCart} shop */
function lateRequests({ operations, proxy, wanted, doubled, setCart, cart, put, letTimePass }) {
  const [name, other] = Object.keys(wanted);

  /**
   * Sends the change, and gives it up as timed out as soon as the proxy has got hold of the request or the answer.
   * @param {'request' | 'answer'} what
   */
  async function timeOut(what) {
    const held = proxy().hold(operations.add, what);
    const patience = new AbortController();
    const failed = assert.rejects(setCart(wanted, patience.signal), ofCode('timeout'));
    await held.arrived;
    patience.abort('timeout');
    await failed;
    return held;
  }

  test('when it arrives before it is sent again', async () => {
    const late = await timeOut('request');
    await late.release();
    await setCart(wanted, signal);
    await letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when it arrives after it was sent again', async () => {
    const late = await timeOut('request');
    await setCart(wanted, signal);
    await late.release();
    assert.deepEqual(await cart(), doubled);
    await letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when only the answer is late', async () => {
    const late = await timeOut('answer');
    await setCart(wanted, signal);
    await late.release();
    await letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('and what the customer has chosen meanwhile stays', async () => {
    const late = await timeOut('request');
    await setCart(wanted, signal);
    await put(name, 3);
    await letTimePass();
    assert.deepEqual(await cart(), { [name]: 7, [other]: 1 });
    await late.release();
  });

  test('and a later change through the page is not taken for a copy', async () => {
    const late = await timeOut('request');
    await setCart(wanted, signal);
    await setCart({ [name]: 8 }, signal);
    await letTimePass();
    assert.deepEqual(await cart(), { [name]: 8, [other]: 1 });
    await late.release();
  });
}

/** @param {FaultedCart} shop */
function shortages({ operations, proxy, wanted, setCart, cart, letTimePass, setStock, discontinue }) {
  const [name, other] = Object.keys(wanted);

  test('too little stock gives what there is, also when the request arrives twice', async () => {
    await setStock(name, 3);
    proxy().fail(operations.add, 'duplicate');
    assert.deepEqual(outcomes(await setCart(wanted, signal)), [
      ['limited', 3],
      ['set', 1],
    ]);
    await proxy().settled();
    await letTimePass();
    assert.deepEqual(await cart(), { [name]: 3, [other]: 1 });
  });

  test('out of stock', async () => {
    await setStock(name, 0);
    assert.deepEqual(outcomes(await setCart(wanted, signal)), [
      ['out_of_stock', 0],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), { [other]: 1 });
  });

  test('what is not sold any more is discontinued, and the others come all the same', async () => {
    await discontinue(name);
    assert.deepEqual(outcomes(await setCart(wanted, signal)), [
      ['discontinued', 0],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), { [other]: 1 });
  });
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CartWriter, targetKey } from './cart-writer.js';
import { DoubledAdditions } from './doubled-additions.js';
import { WriteQueue } from './write-queue.js';

const target = (variant_id, quantity, attributes = []) => ({
  product_id: 'p',
  variant_id,
  attributes,
  quantity,
});

/**
 * A shop whose cart can only be added to where it has no line, and that has `stock` of each variant.
 * @param {{stock?: number, doubled?: boolean}} [options] `doubled`: the network sends each addition twice
 */
function shopWith({ stock = 100, doubled = false } = {}) {
  const lines = new Map();
  const shop = { lines, sent: 0 };
  const put = (key, quantity) => lines.set(key, Math.min(stock, quantity));
  shop.add = (key, quantity) => put(key, (lines.get(key) ?? 0) + quantity);
  const door = {
    read: async () => new Map(lines),
    held: (cart, wanted) => cart.get(targetKey(wanted)) ?? 0,
    async send(targets, cart, writer) {
      for (const wanted of targets) {
        const key = targetKey(wanted);
        shop.sent += 1;
        if (cart.has(key)) put(key, wanted.quantity);
        else {
          writer.willAdd(wanted, wanted.quantity);
          for (let copy = 0; copy < (doubled ? 2 : 1); ++copy) shop.add(key, wanted.quantity);
        }
        if (wanted.quantity > stock) writer.refuse(wanted, 'limited');
      }
    },
  };
  shop.open = () => new CartWriter(door);
  return shop;
}

describe('The cart', () => {
  test('comes to hold what it shall, also when an addition was doubled on its way', async () => {
    for (const doubled of [false, true]) {
      const { results } = await shopWith({ doubled })
        .open()
        .write([target('a', 3), target('b', 1)]);
      assert.deepEqual(results, [
        { variant_id: 'a', outcome: 'set', quantity: 3 },
        { variant_id: 'b', outcome: 'set', quantity: 1 },
      ]);
    }
  });

  test('is left alone where it holds it already', async () => {
    const shop = shopWith();
    await shop.open().write([target('a', 3)]);
    await shop.open().write([target('a', 3)]);
    assert.equal(shop.sent, 1);
  });

  test('keeps lines apart by their attributes, in whatever order those come', async () => {
    const engraved = [
      { name: 'Name', value: 'Anna' },
      { name: 'Font', value: 'Serif' },
    ];
    const shop = shopWith();
    await shop.open().write([target('a', 1), target('a', 2, engraved)]);
    const { results } = await shop.open().write([target('a', 5, engraved.toReversed())]);
    assert.deepEqual([...shop.lines.values()], [1, 5]);
    assert.equal(results[0].quantity, 5);
  });

  test('holds what is left of too few, and asks for them once', async () => {
    const shop = shopWith({ stock: 2 });
    const { results } = await shop.open().write([target('a', 5)]);
    assert.deepEqual(results, [{ variant_id: 'a', outcome: 'limited', quantity: 2, message: undefined }]);
    assert.equal(shop.sent, 1);
    assert.equal(
      (
        await shopWith({ stock: 0 })
          .open()
          .write([target('a', 5)])
      ).results[0].outcome,
      'out_of_stock',
    );
  });

  test('that never takes what it is told is reported as it is', async () => {
    const door = { read: async () => null, held: () => 1, send: async () => {} };
    const { results } = await new CartWriter(door).write([target('a', 2)]);
    assert.deepEqual(results, [{ variant_id: 'a', outcome: 'refused', quantity: 1, message: undefined }]);
  });
});

describe('An addition that is doubled after the cart was found to be right', () => {
  /** A written cart, and what is done when the time to look has come. */
  async function watched() {
    const shop = shopWith();
    const looks = [];
    const writes = new WriteQueue();
    const additions = new DoubledAdditions(shop.open, writes, (look) => looks.push(look));
    const write = async (targets) => {
      additions.forget(targets);
      const writer = shop.open();
      const { results } = await writer.write(targets);
      additions.watch(targets, results, writer.added);
    };
    const look = async () => {
      for (const action of looks.splice(0)) action();
      await writes.run(async () => {});
    };
    await write([target('a', 2), target('b', 1)]);
    return { shop, write, look, key: targetKey(target('a', 2)) };
  }

  test('is taken back', async () => {
    const { shop, look, key } = await watched();
    shop.add(key, 2);
    await look();
    assert.deepEqual([...shop.lines.values()], [2, 1]);
  });

  test('is told from what the customer put there', async () => {
    const { shop, look, key } = await watched();
    shop.add(key, 1);
    await look();
    assert.deepEqual([...shop.lines.values()], [3, 1]);
  });

  test('is not looked for where something else is wanted by now', async () => {
    const { shop, write, look } = await watched();
    await write([target('a', 4)]);
    await look();
    assert.deepEqual([...shop.lines.values()], [4, 1]);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

const FAULTS = /** @type {const} */ (['drop_before', 'drop_after', 'duplicate', 'status_500', 'malformed']);

/** The page looks again a few seconds after the last thing that happened. */
const PATIENCE_MS = 30_000;

/** Runs in the page. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));

/** What became of the lines, as the page around is told. @param {{lines: {outcome: string}[]}} detail */
export const outcomesTold = ({ lines }) => lines.map(({ outcome }) => outcome);

/**
 * The tests of the whole street, from a press in Chromium to the shop's own cart, that are the same for every shop: each
 * shop's test file calls this once. When a test begins, the cart is empty and the page is open.
 * @param {object} street
 * @param {() => import('./roads.mjs').Road} street.road
 * @param {() => import('./shop-page.mjs').Account} street.account
 * @param {() => {number: string, quantities: Record<string, number>}} street.order one of three lines, of which
 *   everything can be had
 */
export function pageCases({ road, account, order }) {
  const cart = () => road().cart(account().page);
  const reorder = () => account().reorder(order().number);
  /** Resolves when the cart holds that; fails with what it holds instead once patience is over. @param {Record<string, number>} wanted */
  const cartBecomes = async (wanted) => {
    const end = performance.now() + PATIENCE_MS;
    let held = await cart();
    while (!isDeepStrictEqual(held, wanted) && performance.now() < end) {
      await account().page.evaluate(nextFrame);
      held = await cart();
    }
    assert.deepEqual(held, wanted);
  };

  describe('One click', () => {
    test('puts the order into the cart', async () => {
      const told = await reorder();
      assert.equal(told.order_number, order().number);
      assert.deepEqual(outcomesTold(told), ['set', 'set', 'set']);
      assert.deepEqual(await cart(), order().quantities);
      assert.deepEqual(account().problems, []);
    });

    test('is one reorder, also when it is a double click', async () => {
      const told = account().nextReorder();
      await account().againButton(order().number).dblclick();
      await told;
      assert.deepEqual(await cart(), order().quantities);
    });

    test('is undone without a trace', async () => {
      await reorder();
      await account().page.getByRole('button', { name: 'Undo', exact: true }).click();
      await account().reads('Taken out of your cart again');
      assert.deepEqual(await cart(), {});
    });
  });

  describe('The cart is right, once, when the road fails', () => {
    for (const fault of FAULTS) {
      test(`by ${fault}`, async () => {
        road().proxy.fail(road().operations.add, fault);
        await reorder();
        await road().proxy.settled();
        // A copy of a request may take effect after the page has looked: it looks again, and takes out what is too much.
        await cartBecomes(order().quantities);
      });
    }

    test('by a broken answer to a question: nothing is done, and the next press does it', async () => {
      await reorder();
      await account().page.getByRole('button', { name: 'Undo', exact: true }).click();
      await account().reads('Taken out of your cart again');
      road().proxy.fail(road().operations.read, 'malformed');
      await account().againButton(order().number).click();
      const dialog = account().page.getByRole('dialog');
      await dialog.getByText('The shop gave an answer that could not be read.').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(await cart(), {});
      await reorder();
      assert.deepEqual(await cart(), order().quantities);
    });

    test('by a reload in the middle', async () => {
      const late = road().proxy.hold(road().operations.add, 'answer');
      await account().againButton(order().number).click();
      await late.arrived;
      await account().page.reload();
      await late.release();
      // Which of them depends on how much of it had arrived.
      await account().reads(
        new RegExp(
          `Order ${order().number} (had already been added to your cart|has been added .* after all)`,
        ),
      );
      assert.deepEqual(await cart(), order().quantities);
    });
  });
}

import { expect, expectEqual, heldIn, target } from './inquiry.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('./harness.js').Thing} Thing */

const UNKNOWN = 'stamgast-no-such-thing';

/** @type {Pick<ConformanceCheck, 'capability' | 'needs'>} */
const REORDER = { capability: 'reorder', needs: ['findThings'] };

/** Today's prices, and a cart that says what it holds. @type {readonly ConformanceCheck[]} */
export const REORDER_CHECKS = Object.freeze([
  {
    capability: 'reorder',
    name: 'the products of all orders are told, or left out',
    advice: 'Ask the shop for all ids at once, and leave out what it does not sell any more.',
    run: async (inquiry) => {
      const orders = await inquiry.allOrders();
      const product_ids = [
        ...new Set(orders.flatMap(({ lines }) => lines.map((line) => line.product_id ?? ''))),
      ];
      await inquiry.ask('getProducts', { product_ids: product_ids.filter(Boolean).slice(0, 100) });
    },
  },
  {
    ...REORDER,
    name: 'a product that does not exist is left out and takes no other down',
    advice: 'Leave an unknown id out of the answer; it is no error, and the others are still answered.',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const { products } = await inquiry.ask('getProducts', { product_ids: [UNKNOWN, thing.product_id] });
      expectEqual(
        products.map((/** @type {any} */ product) => product.id),
        [thing.product_id],
        'products',
      );
    },
  },
  {
    capability: 'reorder',
    name: 'an empty cart is a cart without lines',
    advice: 'Where the shop has no cart yet, answer one with lines: [] and total: 0.',
    changes: 'cart',
    run: async (inquiry) => expectEqual((await inquiry.ask('getCart')).lines, [], 'lines'),
  },
  {
    ...REORDER,
    name: 'quantities are absolute: setting them twice is setting them once',
    advice: 'Where the shop only adds, read the cart first and add the difference.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      await inquiry.setLines(target(thing, 2));
      await inquiry.setLines(target(thing, 2));
      expectEqual(await inquiry.heldInCart(thing), 2, 'quantity in the cart');
    },
  },
  {
    ...REORDER,
    name: 'a change that arrives again with its key happens once',
    advice: 'Set absolute quantities, or remember the key with its answer.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing, other] = await inquiry.things();
      const change = { key: inquiry.newKey(), lines: [target(thing, 3), target(other, 1)] };
      const first = await inquiry.ask('setCartLines', change);
      const again = await inquiry.ask('setCartLines', change);
      expectEqual([heldIn(again.cart, thing), heldIn(again.cart, other)], [3, 1], 'quantities in the cart');
      expectEqual(again.lines.map(told), first.lines.map(told), 'results of the second copy');
    },
  },
  {
    ...REORDER,
    name: 'two copies of a change at the same time end as one',
    advice: 'Do changes one after the other: let each wait for the one before.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing, other] = await inquiry.things();
      const change = { key: inquiry.newKey(), lines: [target(thing, 2), target(other, 3)] };
      await Promise.all([inquiry.ask('setCartLines', change), inquiry.ask('setCartLines', change)]);
      expectEqual([await inquiry.heldInCart(thing), await inquiry.heldInCart(other)], [2, 3], 'quantities');
    },
  },
  {
    ...REORDER,
    name: 'a quantity goes up, down and to nothing',
    advice:
      'Read quantity from the cart as it is after the change; 0 removes the line, also when there is none.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      for (const quantity of [2, 6, 1, 0, 0]) {
        const { cart, lines } = await inquiry.setLines(target(thing, quantity));
        expectEqual(lines.map(told), [['set', quantity]], 'result');
        expectEqual(heldIn(cart, thing), quantity, 'quantity in the answer’s cart');
        expectEqual(await inquiry.heldInCart(thing), quantity, 'quantity in the cart');
      }
    },
  },
  {
    ...REORDER,
    name: 'lines that a change does not name stay as they are',
    advice: 'Change only the lines that are named; never empty the cart and fill it anew.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing, other] = await inquiry.things();
      await inquiry.setLines(target(other, 2));
      const { cart } = await inquiry.setLines(target(thing, 1));
      expectEqual([heldIn(cart, thing), heldIn(cart, other)], [1, 2], 'quantities in the cart');
    },
  },
  {
    ...REORDER,
    name: 'the cart prices its lines as the product does',
    advice: 'Take both prices from the same place: as this customer sees them, with or without taxes.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const { cart } = await inquiry.setLines(target(thing, 2));
      expectEqual(cart.lines[0].unit_price, (await variantOf(inquiry, thing))?.price, 'unit_price');
    },
  },
  {
    ...REORDER,
    name: 'what does not exist is discontinued, and the rest of the change happens',
    advice:
      'Catch what the shop says about one line, make it the outcome of that line, and go on with the others.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const unknown = { product_id: UNKNOWN, variant_id: UNKNOWN };
      const { cart, lines } = await inquiry.setLines(target(unknown, 1), target(thing, 2));
      expectEqual(
        lines.map(told),
        [
          ['discontinued', 0],
          ['set', 2],
        ],
        'results',
      );
      expectEqual(heldIn(cart, thing), 2, 'quantity in the cart');
    },
  },
  {
    ...REORDER,
    needs: ['findThings', 'setStock'],
    name: 'too little stock limits the line, and the answer tells the truth about the cart',
    advice: 'Put as many in as there are, say limited, and read quantity from the cart as it is now.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing, other] = await inquiry.things();
      await inquiry.harness.setStock?.(thing, 3);
      const { cart, lines } = await inquiry.setLines(target(thing, 5), target(other, 1));
      expectEqual([lines[0].outcome, lines[1].outcome], ['limited', 'set'], 'outcomes');
      expect(lines[0].quantity <= 3, `the cart got ${lines[0].quantity} of the three that there are`);
      expectEqual(heldIn(cart, thing), lines[0].quantity, 'quantity in the answer’s cart');
      expectEqual(await inquiry.heldInCart(thing), lines[0].quantity, 'quantity in the cart');
    },
  },
  {
    ...REORDER,
    needs: ['findThings', 'setStock'],
    name: 'a thing out of stock is told so and stays out of the cart',
    advice: 'Say out_of_stock, with quantity 0, in setCartLines and as stock in getProducts.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      await inquiry.harness.setStock?.(thing, 0);
      expectEqual((await variantOf(inquiry, thing))?.stock, 'out_of_stock', 'stock');
      const { lines } = await inquiry.setLines(target(thing, 1));
      expectEqual(lines.map(told), [['out_of_stock', 0]], 'result');
      expectEqual(await inquiry.heldInCart(thing), 0, 'quantity in the cart');
    },
  },
  {
    ...REORDER,
    needs: ['findThings', 'discontinue'],
    name: 'a thing taken from sale is left out of the products and discontinued in the cart',
    advice: 'Leave the variant out of getProducts, and say discontinued in setCartLines.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing, other] = await inquiry.things();
      await inquiry.harness.discontinue?.(thing);
      expectEqual(await variantOf(inquiry, thing), undefined, 'the variant');
      const { lines } = await inquiry.setLines(target(thing, 1), target(other, 1));
      expectEqual([lines[0].outcome, lines[1].outcome], ['discontinued', 'set'], 'outcomes');
    },
  },
  {
    ...REORDER,
    needs: ['findThings', 'setPrice'],
    name: 'prices are those of today',
    advice:
      'Ask for the product anew and keep no price from before: neither of the order nor of an earlier answer.',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const price = ((await variantOf(inquiry, thing))?.price ?? 0) + 137;
      await inquiry.harness.setPrice?.(thing, price);
      expectEqual((await variantOf(inquiry, thing))?.price, price, 'price');
    },
  },
  {
    ...REORDER,
    needs: ['findThings', 'attributes'],
    name: 'attributes are kept and make a line of their own',
    advice: 'Send the attributes with the line, and compare them when looking for the line of a variant.',
    changes: 'cart',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const attributes = inquiry.harness.attributes ?? [];
      const { cart } = await inquiry.setLines(target(thing, 1), target(thing, 2, attributes));
      expectEqual(
        cart.lines.map((line) => [line.quantity, line.attributes ?? []]),
        [
          [1, []],
          [2, attributes],
        ],
        'lines',
      );
    },
  },
]);

/**
 * What a result says, in an order that can be compared.
 * @param {import('../contract.js').CartLineResult} result
 */
function told({ outcome, quantity }) {
  return [outcome, quantity];
}

/**
 * The thing as a product's variant of today.
 * @param {Inquiry} inquiry
 * @param {Thing} thing
 * @returns {Promise<import('../contract.js').Variant | undefined>}
 */
async function variantOf(inquiry, { product_id, variant_id }) {
  const { products } = await inquiry.ask('getProducts', { product_ids: [product_id] });
  return products[0]?.variants.find((/** @type {any} */ variant) => variant.id === variant_id);
}

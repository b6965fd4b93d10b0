import { expect, expectEqual, orderQuery } from './inquiry.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('../contract.js').Order} Order */

/** @type {Pick<ConformanceCheck, 'capability'>} */
const SEARCH = { capability: 'orders.search' };

/** Finding orders that the page has not loaded. @type {readonly ConformanceCheck[]} */
export const SEARCH_CHECKS = Object.freeze([
  {
    ...SEARCH,
    name: 'the number of an order finds it',
    advice:
      'Search the numbers of all orders, also by a part of one, and of nothing else than what the contract names.',
    run: async (inquiry) => {
      const oldest = (await inquiry.allOrders()).at(-1);
      if (oldest) await expectFound(inquiry, oldest.number, oldest);
    },
  },
  {
    ...SEARCH,
    name: 'a word of a product title finds its orders, whatever its capitals',
    advice: 'Search the titles of the lines without regard to capitals.',
    run: async (inquiry) => {
      const oldest = (await inquiry.allOrders()).at(-1);
      const word = oldest?.lines[0]?.title
        .split(/\s+/)
        .reduce((left, right) => (right.length > left.length ? right : left));
      if (!oldest || !word) return;
      await expectFound(inquiry, word, oldest);
      await expectFound(inquiry, word.toUpperCase(), oldest);
    },
  },
  {
    ...SEARCH,
    name: 'a SKU finds its orders',
    advice: 'Search the SKUs of the lines as well.',
    run: async (inquiry) => {
      const orders = await inquiry.allOrders();
      const order = orders.findLast(({ lines }) => lines.some(({ sku }) => sku));
      const sku = order?.lines.find((line) => line.sku)?.sku;
      if (order && sku) await expectFound(inquiry, sku, order);
    },
  },
  {
    ...SEARCH,
    name: 'a text that stands nowhere finds nothing',
    advice: 'Answer an empty page with next_cursor: null where nothing is found.',
    run: async (inquiry) => {
      const page = await inquiry.ask('listOrders', orderQuery({ text: 'zzzxqj' }));
      expectEqual([page.orders, page.next_cursor], [[], null], 'orders and next_cursor');
    },
  },
  {
    ...SEARCH,
    name: 'the state filter tells every order of the states and no other',
    advice: 'Translate the states of the contract back into all of the shop’s own that stand for them.',
    run: async (inquiry) => {
      const orders = await inquiry.allOrders();
      const states = [...new Set(orders.map(({ state }) => state))];
      for (const asked of [...states.map((state) => [state]), states.slice(0, 2)]) {
        const expected = orders.filter(({ state }) => asked.includes(state)).map(({ id }) => id);
        const found = (await inquiry.allOrders({ states: asked, limit: 3 })).map(({ id }) => id);
        expectEqual(found, expected, `orders that are ${asked.join(' or ')}`);
      }
    },
  },
  {
    ...SEARCH,
    name: 'text and states narrow together',
    advice: 'Ask for both at once: an order has to match the text and be in one of the states.',
    run: async (inquiry) => {
      const oldest = (await inquiry.allOrders()).at(-1);
      if (!oldest) return;
      const others = (await inquiry.allOrders())
        .map(({ state }) => state)
        .filter((state) => state !== oldest.state);
      const found = await inquiry.allOrders({ text: oldest.number, states: [oldest.state] });
      expect(
        found.some(({ id }) => id === oldest.id),
        `${oldest.number} is not found in its own state`,
      );
      if (others.length === 0) return;
      const elsewhere = await inquiry.allOrders({ text: oldest.number, states: others.slice(0, 1) });
      expect(
        !elsewhere.some(({ id }) => id === oldest.id),
        `${oldest.number} is found in a state that it is not in`,
      );
    },
  },
]);

/**
 * The order is among what the text finds, by small pages, and everything found contains the text.
 * @param {import('./inquiry.js').Inquiry} inquiry
 * @param {string} text
 * @param {Order} order
 */
async function expectFound(inquiry, text, order) {
  const found = await inquiry.allOrders({ text, limit: 5 });
  expect(
    found.some(({ id }) => id === order.id),
    `"${text}" does not find order ${order.number}`,
  );
  const wanted = text.toLowerCase();
  for (const { number, lines } of found) {
    const searched = [number, ...lines.flatMap(({ title, sku }) => [title, sku ?? ''])]
      .join('\n')
      .toLowerCase();
    expect(searched.includes(wanted), `"${text}" finds order ${number}, which does not contain it`);
  }
}

import { expect, expectEqual, expectShopError, orderQuery } from './inquiry.js';
import { customerQuestions, SHOWN_TO_ANYBODY } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('../contract.js').Order} Order */

const ids = (/** @type {Order[]} */ orders) => orders.map(({ id }) => id);

/** Who is signed in, and what they ordered. @type {readonly ConformanceCheck[]} */
export const ORDER_CHECKS = Object.freeze([
  {
    name: 'the session names the signed-in customer',
    advice: 'Give a plugin that is signed in as a test customer: nobody else has orders to look at.',
    capability: 'orders',
    run: async (inquiry) => {
      const { customer } = await inquiry.ask('getSession');
      expect(customer !== null, 'expected a customer, got null');
    },
  },
  {
    name: 'every order has the shape of the contract and its totals add up',
    advice: 'Compare one order of the shop with what the normalize function makes of it, field by field.',
    capability: 'orders',
    run: async (inquiry) => {
      const orders = await inquiry.allOrders();
      expect(
        orders.length >= 3,
        `expected a customer with at least three orders, so that there is something to compare, got ${orders.length}`,
      );
    },
  },
  {
    name: 'orders come newest first across all pages',
    advice: 'Ask the shop to sort by the time of placing, descending; sorting one page is not enough.',
    capability: 'orders',
    run: async (inquiry) => {
      const orders = await inquiry.allOrders({ limit: 2 });
      for (const [index, order] of orders.entries()) {
        const before = orders[index - 1];
        expect(
          !before || Date.parse(before.placed_at) >= Date.parse(order.placed_at),
          `order ${order.number} is newer than ${before?.number}, which stands before it`,
        );
      }
    },
  },
  {
    name: 'pages of any size hold the same orders, none twice and none left out',
    advice:
      'Sort by the time and then by the id, and continue exactly after the last order of the page before.',
    capability: 'orders',
    run: async (inquiry) => {
      const all = ids(await inquiry.allOrders());
      expectEqual(new Set(all).size, all.length, 'orders that are told once');
      expectEqual(ids(await inquiry.allOrders({ limit: 1 })), all, 'orders by pages of one');
      expectEqual(ids(await inquiry.allOrders({ limit: 7 })), all, 'orders by pages of seven');
    },
  },
  {
    name: 'a page asked for twice is the same page',
    advice:
      'Let the cursor say where the page begins, not which page was asked for last: the plugin keeps no place.',
    capability: 'orders',
    run: async (inquiry) => {
      const { next_cursor: cursor } = await inquiry.ask('listOrders', orderQuery({ limit: 1 }));
      const first = await inquiry.ask('listOrders', orderQuery({ limit: 2, cursor }));
      const again = await inquiry.ask('listOrders', orderQuery({ limit: 2, cursor }));
      expectEqual(again, first, 'the second page');
    },
  },
  {
    name: 'the total count, where it is told, counts the orders',
    advice: 'Count all orders that match, not those of the page, or leave total_count out.',
    capability: 'orders',
    run: async (inquiry) => {
      const { total_count } = await inquiry.ask('listOrders', orderQuery({ limit: 1 }));
      const orders = await inquiry.allOrders();
      expectEqual(total_count ?? orders.length, orders.length, 'total_count');
    },
  },
  {
    name: 'a cursor that was never given out fails with a ShopError',
    advice:
      'Look at the cursor before it is used; throw a ShopError (invalid_answer or not_found) for one that is not yours.',
    capability: 'orders',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('listOrders', orderQuery({ cursor: 'no page begins here' })),
        undefined,
        'listOrders',
      ),
  },
  {
    name: 'a request that nobody waits for any more rejects as aborted',
    advice:
      "Hand the signal to fetch, and throw new ShopError('aborted', …) when it is aborted, also before the request.",
    run: async (inquiry) => {
      /** @type {[keyof import('../contract.js').ShopPlugin, (object | undefined)?][]} */
      const questions = [['getSession'], ['listOrders', orderQuery()]];
      if (inquiry.harness.capabilities.includes('reorder')) {
        questions.push(['getCart'], ['getProducts', { product_ids: ['any'] }]);
        if (inquiry.may('cart')) questions.push(['setCartLines', { key: inquiry.newKey(), lines: [] }]);
      }
      questions.push(...customerQuestions(inquiry));
      for (const [method, question] of questions) {
        const before = inquiry.askWith(AbortSignal.abort(), method, question);
        await expectShopError(before, 'aborted', `${method} with an aborted signal`);
        const controller = new AbortController();
        const during = inquiry.askWith(controller.signal, method, question);
        controller.abort();
        await expectShopError(during, 'aborted', `${method} aborted under way`);
      }
    },
  },
  {
    name: 'signed out, there is no customer and what is a customer’s own asks to sign in',
    advice: 'Fail with signed_out where the shop says 401, or answers as to a guest.',
    capability: 'orders',
    needs: ['createSignedOutPlugin'],
    run: async (inquiry) => {
      const signedOut = await inquiry.signedOut();
      expectEqual((await signedOut.ask('getSession')).customer, null, 'the customer');
      await expectShopError(signedOut.ask('listOrders', orderQuery()), 'signed_out', 'listOrders');
      for (const [method, question] of customerQuestions(signedOut)) {
        if (SHOWN_TO_ANYBODY.has(method)) continue;
        await expectShopError(signedOut.ask(method, question), 'signed_out', method);
      }
    },
  },
]);

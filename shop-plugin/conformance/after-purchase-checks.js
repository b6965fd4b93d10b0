import { expect, expectEqual, expectShopError } from './inquiry.js';
import { NOBODYS_ID } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('../contract.js').Order} Order */
/** @typedef {import('../contract.js').OrderLine} OrderLine */
/** @typedef {import('../contract/returns.js').ReturnOptions} ReturnOptions */

/** Invoices, returns, withdrawals, reviews, help. @type {readonly ConformanceCheck[]} */
export const AFTER_PURCHASE_CHECKS = Object.freeze([
  {
    capability: 'invoices',
    name: 'every invoice of the newest orders can be had, and those of nobody cannot',
    advice:
      'Answer getInvoice for each invoice that listOrders names, and fail with not_found for all others.',
    run: async (inquiry) => {
      const { orders } = await inquiry.ask('listOrders', { cursor: null, limit: 20, text: '', states: [] });
      for (const { id: order_id, invoices } of orders) {
        for (const { id: invoice_id } of invoices ?? [])
          await inquiry.ask('getInvoice', { order_id, invoice_id });
        const nobodys = inquiry.ask('getInvoice', { order_id, invoice_id: NOBODYS_ID });
        await expectShopError(nobodys, 'not_found', 'getInvoice');
      }
    },
  },
  {
    capability: 'returns',
    name: 'a return is requested once per key, and its goods cannot be sent back again',
    advice: 'Remember the key of a request, list the new return, and take its goods out of getReturnOptions.',
    changes: 'account',
    run: async (inquiry) => {
      const found = await findReturnable(inquiry);
      if (!found) return;
      const { order_id, options } = found;
      const [{ line_id, max_quantity: quantity }] = options.lines;
      const request = {
        key: inquiry.newKey(),
        order_id,
        lines: [{ line_id, quantity, reason_id: options.reasons[0].id }],
        resolution_id: options.resolutions[0].id,
      };
      const first = await inquiry.ask('requestReturn', request);
      const again = await inquiry.ask('requestReturn', request);
      expectEqual(again.return.id, first.return.id, 'the return of the second copy');
      const { returns } = await inquiry.ask('listReturns', { order_ids: [order_id] });
      const own = returns.filter((/** @type {any} */ { id }) => id === first.return.id);
      expectEqual(own.length, 1, 'returns in the list');
      const { lines } = await inquiry.ask('getReturnOptions', { order_id });
      const left = lines.find((/** @type {any} */ line) => line.line_id === line_id);
      expectEqual(left, undefined, 'what is left to send back');
      const once_more = inquiry.ask('requestReturn', { ...request, key: inquiry.newKey() });
      await expectShopError(once_more, 'refused', 'requestReturn');
    },
  },
  {
    capability: 'returns',
    name: 'an order that is not the customer’s has no return options',
    advice: 'Look only among the customer’s own orders, and fail with not_found for any other id.',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('getReturnOptions', { order_id: NOBODYS_ID }),
        'not_found',
        'getReturnOptions',
      ),
  },
  {
    capability: 'withdrawal',
    name: 'a withdrawal is acknowledged once, word for word, and the order says so',
    advice:
      'Keep the declaration word for word with its key; a second copy of it gets the first acknowledgement.',
    changes: 'account',
    run: async (inquiry) => {
      const order = (await inquiry.allOrders()).find(({ withdrawal }) => withdrawal?.state === 'open');
      if (!order) return;
      const [line] = withdrawableLines(order);
      const statement = {
        name: 'A. Customer',
        contact: 'a.customer@example.org',
        text: `I withdraw: ${order.number}`,
      };
      const declaration = {
        key: inquiry.newKey(),
        order_id: order.id,
        lines: [{ line_id: line?.id, quantity: 1 }],
        statement,
      };
      const first = await inquiry.ask('withdraw', declaration);
      const again = await inquiry.ask('withdraw', declaration);
      expectEqual(again.acknowledgement, first.acknowledgement, 'the acknowledgement of the second copy');
      expect(
        first.acknowledgement.content.includes(statement.text),
        'the acknowledgement does not hold the words of the statement',
      );
      expectEqual(first.acknowledgement.sent_to, statement.contact, 'sent_to');
      const after = (await inquiry.allOrders()).find(({ id }) => id === order.id);
      expectEqual(after?.withdrawal, first.withdrawal, 'the withdrawal of the order');
    },
  },
  {
    capability: 'withdrawal',
    name: 'after a part was withdrawn from, the rest can be, until the period is over',
    advice: 'Leave the order open until its period is over; list what was withdrawn from in excluded_lines.',
    changes: 'account',
    run: async (inquiry) => {
      const found = (await inquiry.allOrders())
        .filter(({ withdrawal }) => withdrawal?.state === 'open')
        .map((order) => ({ order, lines: withdrawableLines(order) }))
        .find(({ lines }) => lines.length > 1);
      if (!found) return;
      const { order, lines } = found;
      const withdraw = (/** @type {OrderLine} */ line) => withdrawFrom(inquiry, order, line, line.quantity);
      const first = await withdraw(lines[0]);
      expectEqual(first.withdrawal.state, 'open', 'the state after a part was withdrawn from');
      await expectShopError(withdraw(lines[0]), 'refused', 'withdraw');
      const second = await withdraw(lines[1]);
      expect(
        second.acknowledgement.id !== first.acknowledgement.id,
        'the second declaration has the acknowledgement of the first',
      );
    },
  },
  {
    capability: 'withdrawal',
    name: 'after some of a line were withdrawn from, the order says how many are left, and no more can be',
    advice:
      'List in remaining_lines how many of a line are left, leave it out when none is, and refuse more.',
    changes: 'account',
    run: async (inquiry) => {
      const found = (await inquiry.allOrders())
        .filter(({ withdrawal }) => withdrawal?.state === 'open')
        .flatMap((order) => withdrawableLines(order).map((line) => ({ order, line })))
        .find(({ order, line }) => line.quantity > 1 && !order.withdrawal?.remaining_lines?.length);
      if (!found) return;
      const { order, line } = found;
      const first = await withdrawFrom(inquiry, order, line, 1);
      const left = line.quantity - 1;
      const after = (await inquiry.allOrders()).find(({ id }) => id === order.id)?.withdrawal;
      for (const withdrawal of [first.withdrawal, after]) {
        const told = withdrawal?.remaining_lines?.find(
          (/** @type {any} */ { line_id }) => line_id === line.id,
        );
        expectEqual(told?.quantity, left, `how many of ${line.quantity} remaining_lines says are left`);
      }
      await expectShopError(withdrawFrom(inquiry, order, line, line.quantity), 'refused', 'withdraw');
      const rest = await withdrawFrom(inquiry, order, line, left);
      const more = rest.withdrawal.remaining_lines ?? [];
      expect(
        !more.some((/** @type {any} */ { line_id }) => line_id === line.id),
        'a line of which nothing is left is among those of which something is',
      );
    },
  },
  {
    capability: 'reviews',
    name: 'a review takes the place of its prompt, and a second one the place of the first',
    advice:
      'Keep one review of a customer per order and product: a newer one takes its place, and the prompt goes.',
    changes: 'account',
    run: async (inquiry) => {
      const order_ids = (await inquiry.allOrders()).slice(0, 100).map(({ id }) => id);
      const { prompts } = await inquiry.ask('listReviews', { order_ids });
      if (prompts.length === 0) return;
      const [{ order_id, product_id }] = prompts;
      for (const stars of [2, 5]) {
        const submission = { key: inquiry.newKey(), order_id, product_id, stars, topics: [], text: 'Good' };
        await inquiry.ask('submitReview', submission);
        await inquiry.ask('submitReview', submission);
      }
      const { reviews } = await inquiry.ask('listReviews', { order_ids });
      const own = reviews.filter(
        (/** @type {any} */ review) => review.order_id === order_id && review.product_id === product_id,
      );
      expectEqual(
        own.map((/** @type {any} */ { stars }) => stars),
        [5],
        'stars of the reviews',
      );
    },
  },
  {
    capability: 'help',
    name: 'there is help with an order, and help without one, and none with somebody else’s',
    advice:
      'Answer channels with and without an order, and fail with not_found for an order that is not the customer’s.',
    run: async (inquiry) => {
      const [order] = await inquiry.allOrders();
      for (const order_id of [order?.id ?? null, null]) {
        const { channels } = await inquiry.ask('getHelp', { order_id });
        expect(channels.length > 0, 'there is no channel');
      }
      await expectShopError(inquiry.ask('getHelp', { order_id: NOBODYS_ID }), 'not_found', 'getHelp');
    },
  },
]);

/** With how many of each can be withdrawn from. @param {Order} order @returns {OrderLine[]} */
function withdrawableLines({ lines, withdrawal }) {
  const excluded = withdrawal?.excluded_lines ?? [];
  const remaining = withdrawal?.remaining_lines ?? [];
  return lines
    .filter(({ id }) => !excluded.some(({ line_id }) => line_id === id))
    .map((line) => ({
      ...line,
      quantity: remaining.find(({ line_id }) => line_id === line.id)?.quantity ?? line.quantity,
    }));
}

/** @param {Inquiry} inquiry @param {Order} order @param {OrderLine} line @param {number} quantity */
function withdrawFrom(inquiry, order, line, quantity) {
  return inquiry.ask('withdraw', {
    key: inquiry.newKey(),
    order_id: order.id,
    lines: [{ line_id: line.id, quantity }],
    statement: { name: 'A. Customer', contact: 'a.customer@example.org', text: `I withdraw: ${line.title}` },
  });
}

/** @param {Inquiry} inquiry @returns {Promise<{order_id: string, options: ReturnOptions} | undefined>} */
async function findReturnable(inquiry) {
  const { orders } = await inquiry.ask('listOrders', { cursor: null, limit: 20, text: '', states: [] });
  for (const { id: order_id } of orders) {
    const options = await inquiry.ask('getReturnOptions', { order_id });
    if (options.lines.length > 0) return { order_id, options };
  }
  return undefined;
}

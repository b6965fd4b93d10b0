import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { checkAnswer, sentenceOf } from '../../checker/check-answer.js';
import { dutchTime } from '../history/dutch-time.js';
import { NOW, open } from '../fixtures/opened-shop.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { endOfPeriod } from './withdrawal.js';

/** @typedef {import('../../contract.js').Order} Order */

const DAY_MS = 86_400_000;
const { signal } = new AbortController();
const ALL = Object.freeze({ cursor: null, limit: 100, text: '', states: [] });

let storage = createMemoryStorage();
beforeEach(() => (storage = createMemoryStorage()));

/** The same shop each time. @param {string} [search] @param {object} [options] */
const openAgain = (search, options = {}) => open(search, { storage, ...options });

/** The order that arrived late, with a line on its way back. */
async function lateOrder() {
  const { orders } = await openAgain().listOrders({ ...ALL, limit: 8 }, { signal });
  return /** @type {Order} */ (orders.find(({ lines }) => lines.length > 7));
}

describe('what comes after a purchase in the demo shop', () => {
  test('keeps the contract for every customer', async () => {
    for (const customer of ['usual', 'jpy', 'kwd']) {
      const page = await openAgain(`customer=${customer}`).listOrders(ALL, { signal });
      assert.deepEqual(checkAnswer('listOrders', page).map(sentenceOf), [], customer);
    }
  });

  test('is negative amounts and added tax for who buys in other currencies', async () => {
    for (const [customer, currency] of [
      ['jpy', 'JPY'],
      ['kwd', 'KWD'],
    ]) {
      const { orders } = await openAgain(`customer=${customer}`).listOrders(ALL, { signal });
      assert.ok(orders.every((order) => order.currency === currency && !order.prices_include_tax));
      assert.ok(orders.some(({ total, lines }) => total < 0 && lines.every((line) => line.unit_price < 0)));
    }
  });

  test('is a timeline for recent orders, with a promise where something is under way', async () => {
    const { orders } = await openAgain().listOrders(ALL, { signal });
    const by_state = (/** @type {string} */ state) => orders.find((order) => order.state === state)?.tracking;
    const current = (/** @type {string} */ state) =>
      by_state(state)?.phases.find((phase) => phase.state === 'current')?.phase;
    assert.equal(current('confirmed'), 'confirmed');
    assert.equal(current('shipped'), 'on_its_way');
    assert.equal(current('delivered'), 'follow_up');
    assert.equal(by_state('cancelled'), undefined);
    assert.match(by_state('shipped')?.url ?? '', /^https:/);
    const promise = by_state('shipped')?.phases.find(({ phase }) => phase === 'unpacked')?.promised_until;
    assert.ok(Date.parse(promise ?? '') > NOW);
    assert.ok(orders.slice(30).every(({ tracking }) => !tracking));
  });

  test('is an invoice as a page of its own, and from the archive for old orders', async () => {
    const { orders } = await openAgain('customer=jpy').listOrders(ALL, { signal });
    const url = orders.find(({ state }) => state === 'delivered')?.invoices?.[0].url ?? '';
    assert.match(url, /^document\.html\?order=order-\d+&invoice=F\d{4}-\d+&customer=jpy&locale=nl$/);
    const oldest = orders[orders.length - 1];
    const [invoice] = oldest.invoices ?? [];
    assert.equal(invoice.url, undefined);
    const question = { order_id: oldest.id, invoice_id: invoice.id };
    assert.match(
      (await openAgain('customer=jpy').getInvoice(question, { signal })).url ?? '',
      /^document\.html/,
    );
  });

  test('is one return in progress with a label, and one that was refunded', async () => {
    const { orders } = await openAgain().listOrders(ALL, { signal });
    const { returns } = await openAgain().listReturns({ order_ids: orders.map(({ id }) => id) }, { signal });
    const underway = returns.find(({ state }) => state === 'label_ready');
    assert.equal(underway?.order_id, (await lateOrder()).id);
    assert.match(underway?.label_url ?? '', /^document\.html\?order=.*&label=R-\d+/);
    assert.ok(returns.some(({ state, refund }) => state === 'refunded' && refund && refund.amount > 0));
  });

  test('has a label a minute after a return is asked for', async () => {
    const { id: order_id } = await lateOrder();
    const { lines, reasons, resolutions } = await openAgain().getReturnOptions({ order_id }, { signal });
    const { line_id } = lines[0];
    const request = { order_id, lines: [{ line_id, quantity: 1, reason_id: reasons[0].id }] };
    const answer = await openAgain().requestReturn(
      { key: 'k', ...request, resolution_id: resolutions[0].id },
      { signal },
    );
    assert.equal(answer.return.state, 'requested');
    const later = await openAgain('', { now: NOW + 60_000 }).listReturns(
      { order_ids: [order_id] },
      { signal },
    );
    assert.equal(later.returns.find(({ id }) => id === answer.return.id)?.state, 'label_ready');
  });

  test('refuses to take back what was made to order, or what is too much', async () => {
    const { id: order_id, lines } = await lateOrder();
    const options = await openAgain().getReturnOptions({ order_id }, { signal });
    const ask = (/** @type {number} */ quantity, reason_id = options.reasons[0].id) =>
      openAgain().requestReturn(
        {
          key: 'k',
          order_id,
          lines: [{ line_id: lines[0].id, quantity, reason_id }],
          resolution_id: 'refund',
        },
        { signal },
      );
    await assert.rejects(ask(2), { code: 'refused' });
    await assert.rejects(ask(0), { code: 'refused' });
    await assert.rejects(ask(1, 'boredom'), { code: 'refused' });
  });

  test('is five days left to withdraw, but not from what is sealed or perishable', async () => {
    const { withdrawal, lines } = await lateOrder();
    assert.equal(withdrawal?.state, 'open');
    const days_left = (Date.parse(withdrawal?.until ?? '') - NOW) / DAY_MS;
    assert.ok(days_left > 4 && days_left < 9, `${days_left} days`); // a weekend or holidays may follow
    assert.match(withdrawal?.until ?? '', /T23:59:59\+0[12]:00$/);
    const excluded = withdrawal?.excluded_lines?.map(
      ({ line_id }) => lines.find(({ id }) => id === line_id)?.sku,
    );
    assert.deepEqual(excluded, ['BA-AFT-100ML']);
  });

  test('acknowledges a withdrawal by a letter with its content, once', async () => {
    const { id: order_id, lines, number } = await lateOrder();
    /** @type {import('../backroom.js').Letter[]} */
    const letters = [];
    const shop = openAgain('', { mail: (/** @type {any} */ letter) => letters.push(letter) });
    const statement = {
      name: 'Sanne Visser',
      contact: 'sanne@example.nl',
      text: 'Ik herroep de overeenkomst.',
    };
    const declaration = { key: 'k', order_id, lines: [{ line_id: lines[0].id, quantity: 1 }], statement };
    const { acknowledgement, withdrawal } = await shop.withdraw(declaration, { signal });
    assert.equal(withdrawal.state, 'open'); // of the rest
    assert.deepEqual(acknowledgement.content.split('\n').slice(0, 2), [number, statement.text]);
    assert.equal(letters[0].to, statement.contact);
    assert.ok(letters[0].text.includes(acknowledgement.content));
    await shop.withdraw(declaration, { signal });
    assert.equal(letters.length, 1);
  });

  test('lets the rest of an order be withdrawn from, until nothing is left', async () => {
    const order = await lateOrder();
    const shop = openAgain();
    const statement = { name: 'Sanne', contact: 'sanne@example.nl', text: 'Ik herroep.' };
    const withdraw = (/** @type {string} */ key, /** @type {any[]} */ lines) =>
      shop.withdraw({ key, order_id: order.id, lines, statement }, { signal });
    const all = { line_id: order.lines[0].id, quantity: order.lines[0].quantity };
    const part = await withdraw('1', [all]);
    assert.equal(part.withdrawal.state, 'open');
    assert.ok(part.withdrawal.excluded_lines?.some(({ line_id }) => line_id === all.line_id));
    await assert.rejects(withdraw('2', [all]), { code: 'refused' });
    const rest = await withdraw('3', []);
    assert.equal(rest.withdrawal.state, 'acknowledged');
    assert.equal(rest.withdrawal.acknowledgement?.id, rest.acknowledgement.id);
    await assert.rejects(withdraw('4', []), { code: 'refused' });
  });

  test('tells how many of a line are left after some were withdrawn from, and takes no more back', async () => {
    const { id: order_id, lines } = await lateOrder();
    const { id: line_id, quantity } = lines[3];
    assert.equal(quantity, 3);
    const shop = openAgain();
    const statement = { name: 'Sanne', contact: 'sanne@example.nl', text: 'Ik herroep.' };
    const withdraw = (/** @type {string} */ key, /** @type {number} */ count) =>
      shop.withdraw({ key, order_id, lines: [{ line_id, quantity: count }], statement }, { signal });
    const { withdrawal } = await withdraw('1', 1);
    assert.deepEqual(withdrawal.remaining_lines, [{ line_id, quantity: 2 }]);
    assert.ok(!withdrawal.excluded_lines?.some((excluded) => excluded.line_id === line_id));
    const options = await shop.getReturnOptions({ order_id }, { signal });
    assert.equal(options.lines.find((line) => line.line_id === line_id)?.max_quantity, 2);
    await assert.rejects(withdraw('2', 3), { code: 'refused' });
    const rest = await withdraw('3', 2);
    assert.equal(rest.withdrawal.remaining_lines, undefined);
    assert.ok(rest.withdrawal.excluded_lines?.some((excluded) => excluded.line_id === line_id));
  });

  test('ends the period with a working day', () => {
    const until = (/** @type {string} */ delivered) => dutchTime(endOfPeriod(Date.parse(delivered)));
    assert.equal(until('2026-11-03T09:00:00+01:00'), '2026-11-17T23:59:59+01:00');
    assert.equal(until('2026-11-06T09:00:00+01:00'), '2026-11-20T23:59:59+01:00');
    assert.equal(until('2026-11-07T09:00:00+01:00'), '2026-11-23T23:59:59+01:00'); // Saturday the 21st
    assert.equal(until('2026-12-11T09:00:00+01:00'), '2026-12-28T23:59:59+01:00'); // Christmas, then a weekend
  });

  test('asks for reviews of what arrived lately, and shows the shop’s replies', async () => {
    const { orders } = await openAgain().listOrders(ALL, { signal });
    const { prompts, reviews } = await openAgain().listReviews(
      { order_ids: orders.map(({ id }) => id) },
      { signal },
    );
    assert.ok(prompts.length > 3);
    assert.ok(prompts.every(({ topics }) => topics.length > 0));
    assert.equal(reviews.filter(({ reply }) => reply).length, 2);
    assert.ok(reviews.some(({ topics, text }) => topics.length === 0 && !text));
  });

  test('refuses reviews with six stars, and of what nobody bought', async () => {
    const { id: order_id } = await lateOrder();
    const review = (/** @type {string} */ product_id, /** @type {number} */ stars) =>
      openAgain().submitReview({ key: 'k', order_id, product_id, stars, topics: [] }, { signal });
    await assert.rejects(review('grachtengoud', 6), { code: 'refused' });
    await assert.rejects(review('drop', 5), { code: 'refused' });
  });
});

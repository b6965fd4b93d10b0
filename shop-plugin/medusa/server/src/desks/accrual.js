import { monthsLater } from '../../../../server/calendar.js';
import { pointsFor, pointsKept } from '../../../../server/points/earning.js';
import { book } from './ledger.js';
import { toMinorUnits } from './money.js';

/** @typedef {import('./shop.js').Shop} Shop */

/** Per mille: no tier of this package earns more than another. */
const PLAIN_RATE = 1000;

/** Books what a payment changes for its order. @param {Shop} shop @param {string} paymentId */
export async function bookPayment(shop, paymentId) {
  const [payment] = await shop.find('payment', ['payment_collection_id'], { id: paymentId });
  const [link] = await shop.find('order_payment_collection', ['order_id'], {
    payment_collection_id: payment?.payment_collection_id ?? '',
  });
  if (link) await bookOrder(shop, link.order_id);
}

/**
 * Points when an order is paid, a part of them back when a part of the money goes back, and all when it is cancelled.
 * What is booked is computed from the order as it stands, so that events which come twice, or in another order, lead to
 * the same ledger.
 * @param {Shop} shop
 * @param {string} id
 */
export async function bookOrder(shop, id) {
  const programme = shop.options.loyalty;
  if (!programme) return;
  const order = await readOrder(shop, id);
  if (!order?.customer_id || order.currency_code.toUpperCase() !== programme.currency) return;
  await shop.inTurn(order.customer_id, () => bookPaid(shop, order, programme));
}

/** @param {Shop} shop @param {string} id */
async function readOrder(shop, id) {
  const [order] = await shop.find(
    'order',
    [
      ...[
        'id',
        'status',
        'display_id',
        'custom_display_id',
        'customer_id',
        'currency_code',
        'total',
        'items.*',
        'payment_collections.amount',
        'payment_collections.captured_amount',
        'payment_collections.refunded_amount',
      ],
    ],
    { id },
  );
  return order;
}

/** @param {Shop} shop @param {any} order @param {import('../modules/stamgast/options.js').LoyaltyOptions} programme */
async function bookPaid(shop, order, { earn_rule, valid_months, currency }) {
  const units = (/** @type {any} */ amount) => toMinorUnits(amount ?? 0, currency);
  const sum = (/** @type {string} */ field) =>
    order.payment_collections.reduce(
      (/** @type {number} */ total, /** @type {any} */ each) => total + units(each[field]),
      0,
    );
  const paid = sum('captured_amount');
  const cancelled = order.status === 'canceled';
  const whole = paid > 0 && paid >= sum('amount');
  // An order that was paid for may have been made bigger since.
  if (!whole && !cancelled) return;
  const of = {
    customer_id: order.customer_id,
    order_id: order.id,
    order_number: order.custom_display_id || String(order.display_id),
  };
  const id = `earned:${order.id}`;
  const at = new Date();
  const lines = order.items.map((/** @type {any} */ { product_id, total, tax_total, is_tax_inclusive }) => ({
    product_id: product_id ?? '',
    total: units(is_tax_inclusive ? total : Number(total) - Number(tax_total)),
  }));
  const points = pointsFor(lines, earn_rule, PLAIN_RATE, at);
  const expires_at = valid_months ? monthsLater(at, valid_months) : null;
  if (whole) await book(shop, { ...of, id, kind: 'earned', points, at, expires_at });
  const refunded = cancelled ? paid : sum('refunded_amount');
  await takeBack(shop, { ...of, of_entry_id: id, at }, { paid, refunded });
}

/** @param {Shop} shop @param {any} of the order and its entry @param {{paid: number, refunded: number}} amounts */
async function takeBack(shop, of, { paid, refunded }) {
  if (refunded === 0) return;
  const entries = await shop.stamgast.listPointsEntries({ order_id: of.order_id });
  const sum = (/** @type {string} */ kind) =>
    entries.reduce(
      (/** @type {number} */ total, /** @type {any} */ entry) =>
        total + (entry.kind === kind ? entry.points : 0),
      0,
    );
  const due = sum('earned') + sum('reversed') - pointsKept(sum('earned'), paid, refunded);
  if (due > 0)
    await book(shop, { ...of, id: `reversed:${of.order_id}:${refunded}`, kind: 'reversed', points: -due });
}

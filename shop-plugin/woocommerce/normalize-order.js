import { decimalSum } from '../adapter/decimal-sum.js';
import { minorUnits } from '../adapter/minor-units.js';
import { costLine, totalsThatAddUp } from '../adapter/order-totals.js';
import { trackingOf } from '../adapter/tracking-phases.js';
import { orderState } from './order-state.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('../contract.js').Discount} Discount
 * @typedef {import('./woocommerce-types.js').WooOrder} WooOrder
 * @typedef {import('./woocommerce-types.js').WooOrderLine} WooOrderLine
 * @typedef {import('./woocommerce-types.js').WooLabels} WooLabels
 * @typedef {import('./woocommerce-types.js').Links} Links
 *
 * @typedef {object} OrderView how the shop shows its orders
 * @property {'incl' | 'excl'} tax_display
 * @property {WooLabels} labels
 * @property {Links} links
 * @property {import('../contract.js').OrderState} completed what a completed order is
 */

/**
 * @param {WooOrder} order
 * @param {OrderView} view
 * @returns {Order}
 */
export function normalizeOrder(order, view) {
  const { currency } = order;
  const gross = view.tax_display === 'incl';
  const price = priceIn(currency, gross);
  const state = orderState(order.status, view.completed);
  const fees = order.fee_lines.map(({ id, name, total, total_tax }) => ({
    id: `fee-${id}`,
    label: name || view.labels.fee,
    amount: price(total, total_tax),
  }));
  const refunds = refundsOf(order, view);
  const totals = totalsThatAddUp(
    {
      lines: [
        ...order.line_items.map((line) => normalizeLine(line, price)),
        ...fees
          .filter(({ amount }) => amount > 0)
          .map(({ id, label, amount }) => costLine(id, label, amount)),
      ],
      discounts: [
        ...order.coupon_lines.map(({ code, discount, discount_tax }) => ({
          label: code || view.labels.discount,
          amount: -price(discount, discount_tax) || 0,
        })),
        ...fees.filter(({ amount }) => amount < 0).map(({ label, amount }) => ({ label, amount })),
        ...refunds,
      ],
      shipping: price(order.shipping_total, order.shipping_tax),
      taxes: order.tax_lines.map(({ label, tax_total, shipping_tax_total }) => ({
        label,
        amount: minorUnits(decimalSum(tax_total, shipping_tax_total), currency),
      })),
      prices_include_tax: gross,
      total: minorUnits(order.total, currency) + refunds.reduce((sum, { amount }) => sum + amount, 0),
    },
    { discount: view.labels.discount, cost: view.labels.fee },
  );
  const fulfilments = order.shipment_tracking.map((parcel) => normalizeParcel(parcel, view.links));
  return {
    id: String(order.id),
    number: order.number,
    placed_at: utc(order.date_created_gmt) ?? '',
    state,
    currency,
    ...totals,
    shipping_method: order.shipping_lines[0]?.name || undefined,
    fulfilments,
    shipping_address: normalizeAddress(order.shipping_address),
    tracking: trackingOf(state, {
      confirmed: utc(order.date_paid_gmt),
      on_its_way: utc(order.shipment_tracking[0]?.date_shipped ?? order.date_completed_gmt),
    }),
  };
}

/**
 * An amount and its tax as the customer sees them.
 * @param {string} currency
 * @param {boolean} gross
 * @returns {(net: string, tax: string) => number}
 */
function priceIn(currency, gross) {
  return (net, tax) => minorUnits(gross ? decimalSum(net, tax) : net, currency);
}

/**
 * What was paid back of an order that stands. One that was paid back as a whole keeps its amounts: it says
 * itself that it is refunded.
 * @param {WooOrder} order
 * @param {OrderView} view
 * @returns {Discount[]}
 */
function refundsOf({ status, refunds, currency }, { labels }) {
  if (status === 'refunded') return [];
  return refunds.map(({ reason, total }) => ({
    label: reason ? `${labels.refund}: ${reason}` : labels.refund,
    amount: minorUnits(total, currency),
  }));
}

/**
 * WooCommerce writes a coupon's share into the line's total; the customer sees it once, below the lines.
 * @param {WooOrderLine} line
 * @param {(net: string, tax: string) => number} price
 * @returns {OrderLine}
 */
function normalizeLine(line, price) {
  const total = price(line.subtotal, line.subtotal_tax);
  const options = (/** @type {boolean} */ ofVariation) =>
    line.meta_data
      .filter(({ of_variation }) => of_variation === ofVariation)
      .map(({ display_key, display_value }) => ({ name: display_key, value: display_value }));
  return {
    id: String(line.id),
    product_id: line.product_id ? String(line.product_id) : null,
    variant_id: line.product_id ? String(line.variation_id || line.product_id) : null,
    sku: line.sku || undefined,
    title: line.name,
    options: options(true),
    attributes: options(false),
    quantity: line.quantity,
    unit_price: Math.round(total / line.quantity),
    total,
    image_url: line.image?.src,
  };
}

/**
 * @param {WooOrder['shipment_tracking'][number]} parcel
 * @param {Links} links
 * @returns {import('../contract.js').Fulfilment}
 */
function normalizeParcel({ tracking_id, tracking_provider, tracking_number, tracking_link }, links) {
  const carrier = tracking_provider || undefined;
  const tracking_code = tracking_number || undefined;
  return {
    id: tracking_id || tracking_number,
    state: 'shipped',
    carrier,
    tracking_code,
    tracking_url:
      tracking_link ||
      (tracking_code && links.trackingUrl?.({ carrier: tracking_provider, tracking_code })) ||
      undefined,
  };
}

/**
 * As the shop writes addresses of that country; the first line is the name.
 * @param {string[]} lines
 */
function normalizeAddress([name, ...lines]) {
  return name === undefined ? undefined : { name, lines };
}

/** WooCommerce's times in GMT carry no offset. @param {string | null | undefined} time */
export function utc(time) {
  return time ? `${time}Z` : undefined;
}

import { minorUnits } from '../adapter/minor-units.js';
import { fulfilmentState, orderState } from './order-state.js';
import { orderSums } from './order-sums.js';
import { trackingOf } from './tracking.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('../contract.js').Fulfilment} Fulfilment
 * @typedef {import('./shopify-types.js').ShopifyOrder} ShopifyOrder
 * @typedef {import('./shopify-types.js').ShopifyLine} ShopifyLine
 * @typedef {import('./words.js').Words} Words
 */

/**
 * What was ordered: what has been sent back since does not change it.
 * @param {ShopifyOrder} order with all its lines
 * @param {Words} words
 * @returns {Order}
 */
export function normalizeOrder(order, words) {
  const currency = order.totalPrice.currencyCode;
  const state = orderState(order);
  const lines = order.lineItems.nodes
    // An item that was taken out of the order by the shop stays as a line of nothing.
    .filter(({ quantity }) => quantity > 0)
    .map((line) => normalizeLine(line, currency));
  const { extra_lines, ...sums } = orderSums(order, lines, words);
  return {
    id: order.id,
    number: order.name,
    placed_at: order.processedAt,
    state,
    currency,
    lines: [...lines, ...extra_lines],
    ...sums,
    shipping_method: order.shippingTitle ?? undefined,
    fulfilments: order.fulfillments.nodes.flatMap(normalizeFulfilment),
    shipping_address: order.shippingAddress
      ? { name: order.shippingAddress.name ?? '', lines: order.shippingAddress.formatted.filter(Boolean) }
      : undefined,
    tracking: trackingOf(order, state),
    invoices: order.taxInvoices
      .filter(({ status }) => status === 'PROCESSED')
      .map(({ invoiceNumber, createdAt }) => ({
        id: invoiceNumber,
        label: `${words.invoice} ${invoiceNumber}`,
        issued_at: createdAt,
      })),
  };
}

/**
 * @param {ShopifyLine} line
 * @param {string} currency
 * @returns {OrderLine}
 */
function normalizeLine(line, currency) {
  const unit_price = minorUnits(line.price?.amount ?? 0, currency);
  const { totalPriceWithDiscounts: total, variantOptions } = line;
  return {
    id: line.id,
    product_id: line.productId,
    variant_id: line.variantId,
    sku: line.sku ?? undefined,
    title: line.title,
    options: normalizeOptions(variantOptions ?? []),
    attributes: line.customAttributes
      // By Shopify's convention an underscore says that the customer is not to see it.
      .filter(({ key, value }) => value && !key.startsWith('_'))
      .map(({ key, value }) => ({ name: key, value: String(value) })),
    quantity: line.quantity,
    unit_price,
    total: total ? minorUnits(total.amount, currency) : unit_price * line.quantity,
    image_url: line.image?.url,
  };
}

/**
 * A product without options has one that nobody chose.
 * @param {readonly import('./shopify-types.js').ShopifyOption[]} options
 * @returns {import('../contract.js').Option[]}
 */
export function normalizeOptions(options) {
  return options.filter(({ name, value }) => name !== 'Title' || value !== 'Default Title');
}

/**
 * One for each parcel: a fulfilment may have gone out in several.
 * @param {import('./shopify-types.js').ShopifyFulfillment} fulfilment
 * @returns {Fulfilment[]}
 */
function normalizeFulfilment(fulfilment) {
  const { id, trackingInformation } = fulfilment;
  const state = fulfilmentState(fulfilment);
  if (trackingInformation.length === 0) return [{ id, state }];
  return trackingInformation.map(({ company, number, url }, index) => ({
    id: index === 0 ? id : `${id}#${index}`,
    state,
    carrier: company ?? undefined,
    tracking_code: number ?? undefined,
    tracking_url: url ?? undefined,
  }));
}

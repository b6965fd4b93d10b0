import { minorUnits } from '../adapter/minor-units.js';
import { fulfilmentState, orderState } from './order-state.js';
import { trackingOf } from './tracking.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('./medusa-types.js').MedusaOrder} MedusaOrder
 * @typedef {import('./medusa-types.js').MedusaOrderLine} MedusaOrderLine
 * @typedef {import('./medusa-types.js').MedusaLine} MedusaLine
 * @typedef {import('./medusa-types.js').Reading} Reading
 */

/**
 * @param {MedusaOrder} order
 * @param {Reading} reading
 * @returns {Order}
 */
export function normalizeOrder(order, { links, attributeNames, labels }) {
  const currency = order.currency_code.toUpperCase();
  const units = (/** @type {number} */ amount) => minorUnits(amount, currency);
  const prices_include_tax = order.items.every(({ is_tax_inclusive }) => is_tax_inclusive);
  const lines = order.items.map((item) =>
    normalizeLine(item, { currency, prices_include_tax, attributeNames }),
  );
  const shipping = units(order.shipping_total - (prices_include_tax ? 0 : order.shipping_tax_total));
  const credit = units(order.credit_line_total ?? 0);
  const total = units(order.total);
  const rest = total - sumOf(lines) - shipping + credit;
  // Medusa calculates with fractions of a cent, which are gone from the sums here: with taxes on top the tax is what
  // is left, else the biggest line takes up the difference.
  if (prices_include_tax) takeUp(lines, rest);
  const fulfilments = (order.fulfillments ?? []).map((each) => normalizeFulfilment(each, links));
  return {
    id: order.id,
    number: order.custom_display_id || String(order.display_id),
    placed_at: order.created_at,
    state: orderState(order),
    currency,
    lines,
    subtotal: sumOf(lines),
    discounts: credit === 0 ? [] : [{ label: labels.credit, amount: -credit }],
    shipping,
    shipping_method: order.shipping_methods?.[0]?.name,
    taxes:
      prices_include_tax || rest === 0 ? [] : [{ label: taxLabel(order.items) || labels.tax, amount: rest }],
    prices_include_tax,
    total,
    fulfilments,
    tracking: trackingOf(order, fulfilments),
    shipping_address: normalizeAddress(order.shipping_address),
  };
}

/** @param {readonly {total: number}[]} lines */
function sumOf(lines) {
  return lines.reduce((sum, { total }) => sum + total, 0);
}

/** @param {OrderLine[]} lines @param {number} rest minor units, a few */
function takeUp(lines, rest) {
  if (rest === 0 || lines.length === 0) return;
  lines.reduce((biggest, line) => (line.total > biggest.total ? line : biggest)).total += rest;
}

/** @param {readonly MedusaOrderLine[]} items */
function taxLabel(items) {
  const names = items
    .flatMap(({ tax_lines }) => tax_lines ?? [])
    .map(({ description, code }) => description || code);
  return [...new Set(names)].join(', ');
}

/**
 * @param {MedusaOrderLine} item
 * @param {{currency: string, prices_include_tax: boolean, attributeNames: readonly string[]}} shop
 * @returns {OrderLine}
 */
function normalizeLine(item, { currency, prices_include_tax, attributeNames }) {
  return {
    id: item.id,
    product_id: item.product_id,
    variant_id: item.variant_id,
    sku: item.variant_sku || undefined,
    title: item.product_title || item.title,
    options: Object.entries(item.variant_option_values ?? {}).map(([name, value]) => ({ name, value })),
    attributes: attributesOf(item, attributeNames),
    quantity: item.quantity,
    ...linePrices(item, currency, prices_include_tax),
    image_url: item.thumbnail || undefined,
  };
}

/**
 * What a line of an order or a cart costs, in minor units.
 * @param {MedusaLine} item
 * @param {string} currency
 * @param {boolean} withTax what the customer sees; a line that is priced the other way round is counted over
 */
export function linePrices({ quantity, unit_price, is_tax_inclusive, total, tax_total }, currency, withTax) {
  const lineTotal = withTax ? total : total - tax_total;
  const each = is_tax_inclusive === withTax ? unit_price : lineTotal / quantity;
  return { unit_price: minorUnits(each, currency), total: minorUnits(lineTotal, currency) };
}

/**
 * Of a line's metadata, what the customer added.
 * @param {{metadata?: Record<string, unknown> | null}} line
 * @param {readonly string[]} names
 */
export function attributesOf({ metadata }, names) {
  return names
    .filter((name) => typeof metadata?.[name] === 'string')
    .map((name) => ({ name, value: String(metadata?.[name]) }));
}

/**
 * @param {import('./medusa-types.js').MedusaFulfilment} fulfilment
 * @param {import('./medusa-types.js').Links} links
 * @returns {import('../contract.js').Fulfilment}
 */
function normalizeFulfilment(fulfilment, links) {
  const [label] = fulfilment.labels ?? [];
  const tracking_code = label?.tracking_number || undefined;
  const carrier = fulfilment.provider_id ?? '';
  return {
    id: fulfilment.id,
    state: fulfilmentState(fulfilment),
    tracking_code,
    tracking_url: label?.tracking_url || (tracking_code && links.trackingUrl?.({ carrier, tracking_code })),
  };
}

/**
 * @param {import('./medusa-types.js').MedusaAddress | null | undefined} address
 * @returns {import('../contract.js').Address | undefined}
 */
function normalizeAddress(address) {
  if (!address) return undefined;
  const lines = [
    address.company,
    joined(address.address_1, address.address_2),
    joined(address.postal_code, address.city),
    address.province,
    address.country_code?.toUpperCase(),
  ];
  return {
    name: joined(address.first_name, address.last_name),
    lines: lines.filter((line) => line).map(String),
  };
}

/** @param {...(string | null | undefined)} parts */
export function joined(...parts) {
  return parts.filter(Boolean).join(' ');
}

import { minorUnits } from '../adapter/minor-units.js';
import { nameOf, normalizeOptions, pictureUrl } from './named.js';
import { orderState } from './order-state.js';
import { normalizeFulfilments, normalizeTracking } from './tracking.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('./shopware-types.js').ShopwareOrder} ShopwareOrder
 * @typedef {import('./shopware-types.js').ShopwareOrderLine} ShopwareOrderLine
 * @typedef {import('./shopware-types.js').Words} Words
 */

/** The delivery of the goods; discounts on shipping are deliveries too. @param {ShopwareOrder} order */
function goodsDeliveries({ deliveries }) {
  return (deliveries ?? []).filter(({ shippingCosts }) => shippingCosts.totalPrice >= 0);
}

/** @param {ShopwareOrder} order */
export function stateOf(order) {
  return orderState({
    order: order.stateMachineState.technicalName,
    delivery: goodsDeliveries(order)[0]?.stateMachineState.technicalName,
    transaction: order.transactions?.at(-1)?.stateMachineState.technicalName,
  });
}

/**
 * @param {ShopwareOrder} order
 * @param {Words} words
 * @returns {Order}
 */
export function normalizeOrder(order, words) {
  const currency = order.currency.isoCode;
  const state = stateOf(order);
  const deliveries = goodsDeliveries(order);
  return {
    id: order.id,
    number: order.orderNumber,
    placed_at: order.orderDateTime,
    state,
    currency,
    ...normalizeAmounts(order, currency, words),
    shipping_method: nameOf(deliveries[0]?.shippingMethod) || undefined,
    fulfilments: normalizeFulfilments(deliveries, state),
    shipping_address: normalizeAddress(deliveries[0]?.shippingOrderAddress),
    tracking: normalizeTracking(order, state, deliveries),
    invoices: (order.documents ?? []).map(({ id, documentNumber, documentType, createdAt }) => ({
      id,
      label: [nameOf(documentType), documentNumber].filter(Boolean).join(' ') || id,
      issued_at: createdAt,
    })),
  };
}

/**
 * Promotions and credits are lines in Shopware, and discounts here. A shop can round its totals to what can be paid in
 * coins; what that adds or takes off is told as such.
 * @param {ShopwareOrder} order
 * @param {string} currency
 * @param {Words} words
 */
function normalizeAmounts({ price, shippingTotal, lineItems }, currency, words) {
  const units = (/** @type {number} */ amount) => minorUnits(amount, currency);
  const own = (lineItems ?? []).filter(({ parentId, quantity }) => !parentId && quantity > 0);
  const lines = own.filter(({ totalPrice }) => !isDiscount(totalPrice)).filter(isBought);
  const discounts = own
    .filter(({ totalPrice }) => isDiscount(totalPrice))
    .map(({ label, totalPrice }) => ({ label, amount: units(totalPrice) }));
  const normalized = lines.map((line) => normalizeLine(line, units));
  const taxes = price.calculatedTaxes
    .filter(({ tax }) => tax !== 0)
    .map(({ taxRate, tax }) => ({ label: `${taxRate} %`, amount: units(tax) }));
  const pricesIncludeTax = price.taxStatus === 'gross';
  const shipping = units(shippingTotal);
  const total = units(price.totalPrice);
  const rounding =
    total -
    sum(normalized, 'total') -
    sum(discounts, 'amount') -
    shipping -
    (pricesIncludeTax ? 0 : sum(taxes, 'amount'));
  if (rounding > 0) normalized.push(roundingLine(words.rounding, rounding));
  if (rounding < 0) discounts.push({ label: words.rounding, amount: rounding });
  return {
    lines: normalized,
    subtotal: sum(normalized, 'total'),
    discounts,
    shipping,
    taxes,
    prices_include_tax: pricesIncludeTax,
    total,
  };
}

/** @param {number} totalPrice */
function isDiscount(totalPrice) {
  return totalPrice < 0;
}

/** A promotion of nothing, such as free shipping, is no line. @param {ShopwareOrderLine} line */
function isBought({ type, totalPrice }) {
  return totalPrice > 0 || !['promotion', 'discount', 'credit'].includes(type ?? '');
}

/**
 * @param {ShopwareOrderLine} line
 * @param {(amount: number) => number} units
 * @returns {OrderLine}
 */
function normalizeLine(line, units) {
  return {
    id: line.id,
    product_id: line.productId ? (line.payload?.parentId ?? line.productId) : null,
    variant_id: line.productId ?? null,
    sku: line.payload?.productNumber,
    title: line.label,
    options: normalizeOptions(line.payload?.options),
    quantity: line.quantity,
    unit_price: units(line.unitPrice),
    total: units(line.totalPrice),
    image_url: pictureUrl(line.cover),
  };
}

/** @param {string} title @param {number} amount @returns {OrderLine} */
function roundingLine(title, amount) {
  return {
    ...{ id: 'rounding', product_id: null, variant_id: null, title, options: [] },
    ...{ sku: undefined, quantity: 1, unit_price: amount, total: amount, image_url: undefined },
  };
}

/**
 * @param {import('./shopware-types.js').ShopwareOrderAddress | null | undefined} address
 * @returns {import('../contract.js').Address | undefined}
 */
function normalizeAddress(address) {
  if (!address) return undefined;
  const { firstName, lastName, zipcode, city } = address;
  const lines = [
    ...[address.company, address.street, address.additionalAddressLine1, address.additionalAddressLine2],
    ...[`${zipcode ?? ''} ${city}`.trim(), nameOf(address.country)],
  ];
  return {
    name: `${firstName} ${lastName}`.trim(),
    lines: lines.filter((line) => Boolean(line)).map(String),
  };
}

/**
 * @template {string} Field
 * @param {readonly Record<Field, number>[]} items
 * @param {Field} field
 */
function sum(items, field) {
  return items.reduce((total, item) => total + item[field], 0);
}

import { titleOf } from '../foundation/titles.js';

/**
 * What is printed on an invoice; amounts in minor units of `currency`, tax included.
 * @typedef {object} InvoiceFacts
 * @property {string} order_number
 * @property {string} [invoice_number] of a credit note: the invoice that it is about
 * @property {string} ordered_at
 * @property {string[]} buyer name and address, line by line
 * @property {string} currency
 * @property {InvoiceLine[]} lines
 * @property {{label: string, amount: number}[]} extras shipping, surcharges, discounts
 * @property {{label: string, rate_percent: number, base: number, tax: number}[]} taxes
 * @property {number} total
 *
 * @typedef {object} InvoiceLine
 * @property {string} title
 * @property {string} sku
 * @property {number} quantity
 * @property {number} [unit_net] without tax; this and the rate are not on invoices that were issued without them
 * @property {number} [rate_percent]
 * @property {number} unit_price before discounts
 * @property {number} [discount] on this line alone, more than 0
 * @property {number} total after that discount
 */

/**
 * @param {any} ctx
 * @param {any} order with lines, variants, surcharges, shipping and customer
 * @returns {InvoiceFacts}
 */
export function invoiceFacts(ctx, order) {
  return {
    ...partiesOf(order),
    lines: order.lines
      .filter((/** @type {any} */ { quantity }) => quantity > 0)
      .map((/** @type {any} */ line) => lineFacts(ctx, line)),
    extras: extrasOf(order),
    taxes: order.taxSummary.map((/** @type {any} */ { description, taxRate, taxBase, taxTotal }) => ({
      label: description,
      rate_percent: taxRate,
      base: taxBase,
      tax: taxTotal,
    })),
    total: order.totalWithTax,
  };
}

/** @param {any} ctx @param {any} line of the order @returns {InvoiceLine} */
function lineFacts(ctx, line) {
  const discount = line.linePriceWithTax - line.discountedLinePriceWithTax;
  return {
    title: titleOf(ctx, line.productVariant),
    sku: line.productVariant.sku,
    quantity: line.quantity,
    unit_net: line.unitPrice,
    rate_percent: line.taxRate,
    unit_price: line.unitPriceWithTax,
    ...(discount > 0 && { discount }),
    total: line.discountedLinePriceWithTax,
  };
}

/**
 * @param {any} order with its customer
 * @param {{number: string, facts: InvoiceFacts}} invoice that it takes a part back of
 * @param {number} amount more than 0
 * @param {string} label what goes back, in words
 * @returns {InvoiceFacts}
 */
export function creditFacts(order, invoice, amount, label) {
  return {
    ...partiesOf(order),
    invoice_number: invoice.number,
    lines: [],
    extras: [{ label, amount: -amount }],
    taxes: creditTaxes(invoice.facts, amount),
    total: -amount,
  };
}

/**
 * The invoice's taxes in proportion. Each is rounded by itself; the base is what is left of its gross share.
 * @param {InvoiceFacts} facts
 * @param {number} amount
 */
function creditTaxes({ taxes, total }, amount) {
  if (total <= 0) return [];
  return taxes.map(({ label, rate_percent, base, tax }) => {
    const credited = Math.round((tax * amount) / total);
    const gross = Math.round(((base + tax) * amount) / total);
    return { label, rate_percent, base: credited - gross, tax: -credited };
  });
}

/** @param {any} order */
function partiesOf(order) {
  const address = order.billingAddress?.streetLine1 ? order.billingAddress : (order.shippingAddress ?? {});
  const { fullName, company, streetLine1, streetLine2, postalCode, city, province, country } = address;
  const { firstName = '', lastName = '' } = order.customer ?? {};
  const town = [postalCode, city].filter(Boolean).join(' ');
  const buyer = [fullName || `${firstName} ${lastName}`.trim(), company, streetLine1, streetLine2, town];
  return {
    order_number: order.code,
    ordered_at: order.orderPlacedAt.toISOString(),
    currency: order.currencyCode,
    buyer: [...buyer, province, country].filter(Boolean),
  };
}

/**
 * What is in the total beside the lines. Discounts of single lines are in those; what then is missing to the total is
 * that on the order as a whole, so that the invoice adds up to the cent.
 * @param {any} order
 */
function extrasOf(order) {
  const lines = order.lines.reduce(
    (/** @type {number} */ sum, /** @type {any} */ line) => sum + line.discountedLinePriceWithTax,
    0,
  );
  const surcharges = order.surcharges.map((/** @type {any} */ { description, priceWithTax }) => ({
    label: description,
    amount: priceWithTax,
  }));
  const shipping = { label: 'shipping', amount: order.shippingWithTax };
  const told = [...surcharges, shipping].reduce((sum, { amount }) => sum + amount, lines);
  const discount = { label: 'discount', amount: order.totalWithTax - told };
  return [...surcharges, shipping, discount].filter(({ amount }) => amount !== 0);
}

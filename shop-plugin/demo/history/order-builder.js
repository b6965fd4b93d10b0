import { pictureName, variantOf } from '../catalogue/catalogue.js';
import { inMinorUnits } from '../currencies.js';
import { DELETED_PRODUCTS } from '../today.js';
import { wordFor } from '../words.js';
import { dutchTime } from './dutch-time.js';
import { priceOrder } from './order-pricing.js';
import { parcelsOf } from './parcels.js';
import { priceThen } from './price-history.js';

/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../../contract.js').OrderLine} OrderLine */
/** @typedef {import('../words.js').Language} Language */
/** @typedef {import('./history.js').DatedDraft} DatedDraft */

/**
 * How the shop tells its orders. The defaults are De Provisiekast: gross prices in euros.
 * @typedef {object} Telling
 * @property {Language} language
 * @property {string} pictures_url of the folder of the pictures, with `/` at its end
 * @property {string} [currency]
 * @property {boolean} [prices_include_tax]
 * @property {Recipient} [recipient] Sanne by default
 */

/** @typedef {{name: string, lines: string[], before_move?: string[]}} Recipient street and city, without country */

/** @type {Recipient} */
const SANNE = {
  name: 'Sanne Visser',
  lines: ['Nieuwe Gracht 27', '2011 NJ Haarlem'],
  before_move: ['Biltstraat 114-2', '3572 BJ Utrecht'],
};

/** In euro cents, like every price that is written down here. */
export const FREE_SHIPPING_FROM = 3500;
const SHIPPING = Object.freeze({ home: 495, point: 395 });
const SHIPPING_TAX = 21;
const MOVED_DAYS_AGO = 700;

/**
 * @param {DatedDraft} draft
 * @param {Telling} telling
 * @returns {Order}
 */
export function buildOrder(draft, telling) {
  const { language, currency = 'EUR', prices_include_tax = true, recipient = SANNE } = telling;
  const delivery = draft.delivery ?? 'home';
  const lines = draft.lines.map((line, index) => buildLine(draft, line, `${draft.id}-${index + 1}`, telling));
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  const discounts = (draft.discounts ?? []).map(({ label, percent }) => ({
    label: wordFor(label, language),
    amount: -Math.round((subtotal * percent) / 100),
  }));
  const discount = discounts.reduce((sum, { amount }) => sum + amount, 0);
  const priced = priceOrder({
    lines: lines.map(({ total }, index) => ({
      total,
      rate: variantOf(draft.lines[index].sku).product.tax_rate,
    })),
    discount,
    shipping: shippingOf(draft, subtotal + discount, currency),
    shipping_rate: SHIPPING_TAX,
    prices_include_tax,
  });
  return {
    id: draft.id,
    number: draft.number,
    placed_at: dutchTime(draft.placed_ms),
    state: draft.state,
    currency,
    lines,
    subtotal: priced.subtotal,
    discounts,
    shipping: priced.shipping,
    shipping_method: wordFor(`shipping.${delivery}`, language),
    taxes: [...priced.tax_by_rate].map(([rate, amount]) => ({
      label: wordFor(`tax.${rate}`, language),
      amount,
    })),
    prices_include_tax,
    total: priced.total,
    fulfilments: parcelsOf(draft.id, draft.state, delivery),
    shipping_address: addressAt(draft.days_ago, recipient, language),
    // An order that still waits for its payment is not a thing to order again: it would arrive twice.
    ...(draft.state === 'pending' || draft.credit ? { reorderable: false } : {}),
  };
}

/** A credit note brings nothing. @param {DatedDraft} draft @param {number} amount @param {string} currency */
function shippingOf({ delivery = 'home', credit }, amount, currency) {
  if (credit || amount >= inMinorUnits(FREE_SHIPPING_FROM, currency)) return 0;
  return inMinorUnits(SHIPPING[delivery], currency);
}

/**
 * @param {DatedDraft} draft
 * @param {import('./recent-orders.js').DraftLine} line
 * @param {string} id
 * @param {Telling} telling
 * @returns {OrderLine}
 */
function buildLine(draft, line, id, { language, pictures_url, currency = 'EUR' }) {
  const { product, variant } = variantOf(line.sku);
  const deleted = DELETED_PRODUCTS.includes(product.id);
  const picture = deleted ? undefined : pictureName(product, variant);
  const paid = inMinorUnits(priceThen(product, variant.price, draft.days_ago), currency);
  const unit_price = draft.credit ? -paid : paid;
  const gross = unit_price * line.quantity;
  return {
    id,
    product_id: deleted ? null : product.id,
    variant_id: deleted ? null : variant.sku,
    sku: variant.sku,
    title: product.title,
    options: variant.options.map(({ name, value }) => ({
      name: wordFor(`option.${name}`, language),
      value: wordFor(value, language),
    })),
    ...(line.attributes ? { attributes: tellAttributes(line.attributes, language) } : {}),
    quantity: line.quantity,
    unit_price,
    total: gross - Math.round((gross * (line.percent_off ?? 0)) / 100),
    ...(picture ? { image_url: pictures_url + picture } : {}),
  };
}

/** @param {{name: string, value: string}[]} attributes @param {Language} language */
function tellAttributes(attributes, language) {
  return attributes.map(({ name, value }) => ({ name: wordFor(name, language), value }));
}

/** @param {number} days_ago @param {Recipient} recipient @param {Language} language */
function addressAt(days_ago, { name, lines, before_move }, language) {
  if (before_move && days_ago > MOVED_DAYS_AGO) lines = before_move;
  return { name, lines: before_move ? [...lines, wordFor('country', language)] : [...lines] };
}

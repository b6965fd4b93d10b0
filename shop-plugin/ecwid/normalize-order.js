import { minorUnits } from '../adapter/minor-units.js';
import { costLine, totalsThatAddUp } from '../adapter/order-totals.js';
import { trackingOf } from '../adapter/tracking-phases.js';
import { orderState } from './order-state.js';
import { splitChoices, variantId } from './variant-id.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('./ecwid-types.js').EcwidOrder} EcwidOrder
 * @typedef {import('./ecwid-types.js').EcwidItem} EcwidItem
 * @typedef {import('./ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {import('./ecwid-types.js').EcwidPerson} EcwidPerson
 *
 * @typedef {object} OrderView how the shop shows its orders
 * @property {string} currency
 * @property {ReadonlyMap<number, EcwidProduct>} products those of the orders that still exist
 * @property {import('./ecwid-types.js').Links} links
 * @property {import('./ecwid-types.js').Words} words
 */

/**
 * @param {EcwidOrder} order
 * @param {OrderView} view
 * @returns {Order}
 */
export function normalizeOrder(order, view) {
  const { currency, words } = view;
  const price = (/** @type {number | undefined} */ amount) => minorUnits(amount ?? 0, currency);
  const state = orderState(order.paymentStatus, order.fulfillmentStatus);
  const reductions = reductionsOf(order, words).map(({ label, amount }) => ({
    label,
    amount: -price(amount),
  }));
  const paidBack = order.paymentStatus === 'PARTIALLY_REFUNDED' ? price(order.refundedAmount) : 0;
  const totals = totalsThatAddUp(
    {
      lines: [
        ...order.items.map((item) => normalizeItem(item, view)),
        ...costsOf(order, words)
          .filter(({ amount }) => price(amount) > 0)
          .map(({ id, label, amount }) => costLine(id, label, price(amount))),
      ],
      discounts: [
        ...reductions.filter(({ amount }) => amount < 0),
        ...(paidBack > 0 ? [{ label: words.refund, amount: -paidBack }] : []),
      ],
      shipping: price(order.shippingOption?.shippingRate),
      taxes: order.tax ? [{ label: taxName(order.items) ?? words.tax, amount: price(order.tax) }] : [],
      prices_include_tax: order.pricesIncludeTax === true,
      total: price(order.total) - paidBack,
    },
    { discount: words.discount, cost: words.cost },
  );
  return {
    id: order.id,
    number: order.vendorOrderNumber || order.id,
    placed_at: placedAt(order),
    state,
    currency,
    ...totals,
    shipping_method: order.shippingOption?.shippingMethodName || undefined,
    fulfilments: fulfilmentsOf(order, state, view.links),
    shipping_address: normalizePerson(order.shippingPerson),
    tracking: trackingOf(state),
  };
}

/** @param {EcwidOrder} order */
export function placedAt({ createTimestamp }) {
  return new Date(createTimestamp * 1000).toISOString();
}

/**
 * @param {EcwidItem} item
 * @param {OrderView} view
 * @returns {OrderLine}
 */
function normalizeItem(item, { currency, products }) {
  const product = products.get(item.productId);
  const unit_price = minorUnits(item.price, currency);
  const chosen = item.selectedOptions
    .filter(({ type, value }) => type !== 'FILES' && value)
    .map(({ name, value = '' }) => ({ name, value }));
  return {
    id: String(item.id),
    product_id: product ? String(item.productId) : null,
    variant_id: product ? variantId(item.productId, item.combinationId) : null,
    sku: item.sku || undefined,
    title: item.name,
    ...splitChoices(product, item.combinationId, chosen),
    quantity: item.quantity,
    unit_price,
    total: unit_price * item.quantity,
    image_url: item.smallThumbnailUrl ?? item.imageUrl,
  };
}

/**
 * @param {EcwidOrder} order
 * @param {import('./ecwid-types.js').Words} words
 */
function reductionsOf({ couponDiscount, discountCoupon, discount, discountInfo, giftCardRedemption }, words) {
  return [
    { label: discountCoupon?.name || discountCoupon?.code || words.discount, amount: couponDiscount },
    { label: discountInfo[0]?.description || words.discount, amount: discount },
    { label: words.gift_card, amount: giftCardRedemption },
  ];
}

/**
 * @param {EcwidOrder} order
 * @param {import('./ecwid-types.js').Words} words
 */
function costsOf({ handlingFee, customSurcharges }, words) {
  return [
    { id: 'handling-fee', label: handlingFee?.name || words.cost, amount: handlingFee?.value },
    ...customSurcharges.map(({ id, description, total }, index) => ({
      id: `surcharge-${id || index}`,
      label: description || words.cost,
      amount: total,
    })),
  ];
}

/** Where all of it bears one tax, its name. @param {EcwidItem[]} items */
function taxName(items) {
  const names = new Set(items.flatMap(({ taxes }) => taxes.map(({ name }) => name)));
  return names.size === 1 ? [...names][0] : undefined;
}

/**
 * @param {EcwidOrder} order
 * @param {import('../contract.js').OrderState} state
 * @param {import('./ecwid-types.js').Links} links
 * @returns {import('../contract.js').Fulfilment[]}
 */
function fulfilmentsOf({ id, trackingNumber, trackingUrl, shippingOption }, state, links) {
  const tracking_code = trackingNumber || undefined;
  if (!tracking_code && !trackingUrl) return [];
  const carrier = shippingOption?.shippingCarrierName || undefined;
  const tracking_url =
    trackingUrl ||
    (tracking_code && links.trackingUrl?.({ carrier: carrier ?? '', tracking_code })) ||
    undefined;
  return [
    { id, state: state === 'delivered' ? 'delivered' : 'shipped', carrier, tracking_code, tracking_url },
  ];
}

/**
 * @param {EcwidPerson | null} person
 * @returns {import('../contract.js').Address | undefined}
 */
function normalizePerson(person) {
  if (!person?.street) return undefined;
  const { name = '', companyName, street, postalCode, city, stateOrProvinceName, countryName } = person;
  const place = [postalCode, city].filter(Boolean).join(' ');
  const lines = [companyName, ...street.split('\n'), place, stateOrProvinceName, countryName];
  return { name, lines: lines.flatMap((line) => line?.trim() || []) };
}

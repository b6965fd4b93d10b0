import { inMinorUnits } from './money.js';
import { fulfilmentState, orderState } from './order-state.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('../contract.js').Discount} Discount
 * @typedef {import('./vendure-types.js').VendureOrder} VendureOrder
 * @typedef {import('./vendure-types.js').VendureOrderLine} VendureOrderLine
 * @typedef {import('./vendure-types.js').Links} Links
 */

/**
 * @param {VendureOrder} order
 * @param {{pricesIncludeTax: boolean, links: Links}} shop `pricesIncludeTax` tells whether its customers see
 *   gross prices
 * @returns {Order}
 */
export function normalizeOrder(order, { pricesIncludeTax, links }) {
  const cancelled = order.state === 'Cancelled';
  const lines = order.lines
    // Vendure keeps a line that was taken out of the order afterwards as a line of nothing.
    .filter((line) => cancelled || line.quantity > 0)
    .map((line) => normalizeLine(line, pricesIncludeTax, cancelled))
    .concat(extraCosts(order, pricesIncludeTax));
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  const shipping = pricesIncludeTax ? order.shippingWithTax : order.shipping;
  const taxes = order.taxSummary
    .filter(({ taxTotal }) => taxTotal !== 0)
    .map(({ description, taxTotal }) => ({ label: description, amount: taxTotal }));
  const taxOnTop = pricesIncludeTax ? 0 : taxes.reduce((sum, tax) => sum + tax.amount, 0);
  // Cancelling sets Vendure's totals to nothing; the customer looks for what had been ordered.
  const total = cancelled ? subtotal + shipping + taxOnTop : order.totalWithTax;
  /** @type {Order} */
  const told = {
    id: order.id,
    number: order.code,
    placed_at: order.orderPlacedAt,
    state: orderState(order.state),
    currency: order.currencyCode,
    lines,
    subtotal,
    discounts: discountsThatAddUp(order, pricesIncludeTax, total - subtotal - shipping - taxOnTop),
    shipping,
    shipping_method: order.shippingLines[0]?.shippingMethod?.name,
    taxes,
    prices_include_tax: pricesIncludeTax,
    total,
    fulfilments: (order.fulfillments ?? []).map((fulfilment) => normalizeFulfilment(fulfilment, links)),
    shipping_address: normalizeAddress(order.shippingAddress),
  };
  return inMinorUnits(told, order.currencyCode, links);
}

/**
 * @param {VendureOrderLine} line
 * @param {boolean} pricesIncludeTax
 * @param {boolean} cancelled
 * @returns {OrderLine}
 */
function normalizeLine(line, pricesIncludeTax, cancelled) {
  const quantity = cancelled ? line.orderPlacedQuantity : line.quantity;
  const unitPrice = pricesIncludeTax ? line.unitPriceWithTax : line.unitPrice;
  const discounted = pricesIncludeTax ? line.discountedLinePriceWithTax : line.discountedLinePrice;
  const { id, productId, name, sku, options } = line.productVariant;
  return {
    id: line.id,
    product_id: productId,
    variant_id: id,
    sku,
    title: productTitle(name, options),
    options: normalizeOptions(options),
    quantity,
    unit_price: unitPrice,
    total: cancelled ? unitPrice * quantity : discounted,
    image_url: pictureUrl(line.featuredAsset),
  };
}

/**
 * Vendure names a variant after its product followed by its options ("Running Shoe Size 42"). The product
 * itself cannot be asked: once it has been deleted, the question fails, and takes all other orders with it.
 * @param {string} variantName
 * @param {readonly {name: string}[]} options
 */
export function productTitle(variantName, options) {
  let title = variantName;
  for (let left = [...options]; left.length > 0;) {
    const last = left.findIndex(({ name }) => title.endsWith(` ${name}`));
    if (last < 0) break;
    title = title.slice(0, -left[last].name.length - 1);
    left.splice(last, 1);
  }
  return title;
}

/**
 * @param {readonly import('./vendure-types.js').VendureOption[]} options
 * @returns {import('../contract.js').Option[]}
 */
export function normalizeOptions(options) {
  return options.map(({ name, group }) => ({ name: group.name, value: name }));
}

/**
 * The preset is one of the asset server's own; a server of another kind ignores it.
 * @param {import('./vendure-types.js').VendureAsset} asset
 */
export function pictureUrl(asset) {
  return asset ? `${asset.preview}?preset=small` : undefined;
}

/**
 * A surcharge, such as gift wrapping, is something bought that is no product; a negative one is a discount
 * (below).
 * @param {VendureOrder} order
 * @param {boolean} pricesIncludeTax
 * @returns {OrderLine[]}
 */
function extraCosts(order, pricesIncludeTax) {
  return order.surcharges
    .map(({ id, description, price, priceWithTax }) => ({
      id,
      title: description,
      price: pricesIncludeTax ? priceWithTax : price,
    }))
    .filter(({ price }) => price > 0)
    .map(({ id, title, price }) => ({
      id: `surcharge-${id}`,
      product_id: null,
      variant_id: null,
      title,
      quantity: 1,
      unit_price: price,
      total: price,
    }));
}

/**
 * Discounts of single lines are in their totals already, and those of the shipping are in its price. Vendure
 * rounds each discount line by line, so that its sums can be off by a cent; the last discount takes up the
 * difference.
 * @param {VendureOrder} order
 * @param {boolean} pricesIncludeTax
 * @param {number} sum what the discounts must add up to
 * @returns {Discount[]}
 */
function discountsThatAddUp(order, pricesIncludeTax, sum) {
  const discounts = [
    ...order.discounts
      .filter(({ type }) => type === 'DISTRIBUTED_ORDER_PROMOTION')
      .map(({ description, amount, amountWithTax }) => ({
        label: description,
        amount: pricesIncludeTax ? amountWithTax : amount,
      })),
    ...order.surcharges
      .map(({ description, price, priceWithTax }) => ({
        label: description,
        amount: pricesIncludeTax ? priceWithTax : price,
      }))
      .filter(({ amount }) => amount < 0),
  ];
  const last = discounts.at(-1);
  if (last) last.amount += sum - discounts.reduce((total, { amount }) => total + amount, 0);
  return discounts;
}

/**
 * @param {{id: string, state: string, method: string, trackingCode: string | null}} fulfilment
 * @param {Links} links
 * @returns {import('../contract.js').Fulfilment}
 */
function normalizeFulfilment({ id, state, method, trackingCode }, links) {
  const tracking_code = trackingCode || undefined;
  return {
    id,
    state: fulfilmentState(state),
    carrier: method || undefined,
    tracking_code,
    tracking_url: tracking_code && links.trackingUrl?.({ carrier: method, tracking_code }),
  };
}

/**
 * @param {import('./vendure-types.js').VendureAddress | null} address
 * @returns {import('../contract.js').Address | undefined}
 */
function normalizeAddress(address) {
  if (!address) return undefined;
  const lines = [
    address.company,
    joined(address.streetLine1, address.streetLine2),
    joined(address.postalCode, address.city),
    address.province,
    address.country,
  ];
  return {
    name: address.fullName ?? '',
    lines: lines.filter((line) => line !== null && line !== '').map(String),
  };
}

/** @param {...(string | null)} parts */
function joined(...parts) {
  return parts.filter(Boolean).join(' ');
}

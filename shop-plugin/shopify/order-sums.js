import { minorUnits } from '../adapter/minor-units.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('./shopify-types.js').ShopifyOrder} ShopifyOrder
 * @typedef {import('./words.js').Words} Words
 * @typedef {Pick<Order, 'subtotal' | 'discounts' | 'shipping' | 'taxes' | 'prices_include_tax' | 'total'> &
 *   {extra_lines: OrderLine[]}} OrderSums
 */

/**
 * Makes the sums of an order add up. Shopify rounds each of its amounts for itself, does not say whether its
 * prices hold the tax, and its total holds more than the contract knows: those become lines of no product.
 * @param {ShopifyOrder} order
 * @param {readonly OrderLine[]} lines
 * @param {Words} words
 * @returns {OrderSums}
 */
export function orderSums(order, lines, words) {
  const { soldInformation: sold } = order;
  const currency = order.totalPrice.currencyCode;
  const amount = (/** @type {{amount: string} | null} */ money) => minorUnits(money?.amount ?? 0, currency);
  const total = amount(sold.total ?? order.totalPrice);
  const tax = amount(sold.totalTaxes ?? order.totalTax);
  const shipping = amount(order.totalDiscountedShipping);
  const extra_lines = [
    costLine('duties', words.duties, amount(order.totalDuties)),
    costLine('tip', words.tip, amount(order.totalTip)),
  ].filter((line) => line.total > 0);
  const discounts = order.discountInformation.allOrderLevelAppliedDiscountsOnSoldItems
    // What was given off the shipping is in its price.
    .filter(({ targetType }) => targetType !== 'SHIPPING_LINE')
    .map(({ title, discountValue }) => ({
      label: title || words.discount,
      amount: -Math.abs(amount(discountValue)),
    }));
  const explained = sumOf([...lines, ...extra_lines], 'total') + sumOf(discounts, 'amount') + shipping;
  const prices_include_tax = Math.abs(total - explained) <= Math.abs(total - explained - tax);
  settle(total - explained - (prices_include_tax ? 0 : tax), { discounts, extra_lines, words });
  return {
    subtotal: sumOf([...lines, ...extra_lines], 'total'),
    discounts,
    shipping,
    taxes: tax > 0 ? [{ label: words.tax, amount: tax }] : [],
    prices_include_tax,
    total,
    extra_lines,
  };
}

/**
 * What is left over makes the last discount larger or smaller, or is a discount or a cost of its own.
 * @param {number} left
 * @param {{discounts: {label: string, amount: number}[], extra_lines: OrderLine[], words: Words}} sums
 */
function settle(left, { discounts, extra_lines, words }) {
  const last = discounts.at(-1);
  if (left === 0) return;
  if (last && last.amount + left <= 0) last.amount += left;
  else if (left < 0) discounts.push({ label: words.discount, amount: left });
  else extra_lines.push(costLine('other', words.other_costs, left));
}

/**
 * @param {string} id
 * @param {string} title
 * @param {number} total
 * @returns {OrderLine}
 */
function costLine(id, title, total) {
  return { id, product_id: null, variant_id: null, title, quantity: 1, unit_price: total, total };
}

/**
 * @template {string} Name
 * @param {readonly Record<Name, number>[]} items
 * @param {Name} name
 */
function sumOf(items, name) {
  return items.reduce((sum, item) => sum + item[name], 0);
}

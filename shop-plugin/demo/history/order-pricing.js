/**
 * The arithmetic of an order, in integers only. Every sum is made of the parts that the customer sees, so
 * that they add up to the cent: tax is taken per rate from what was charged at that rate, never per line and
 * summed.
 */

/** @typedef {{rate: number, total: number}} TaxedAmount */
/**
 * @typedef {{subtotal: number, shipping: number, discount: number, tax_by_rate: Map<number, number>, total:
 *   number}} PricedOrder
 */

/**
 * @param {object} order
 * @param {TaxedAmount[]} order.lines
 * @param {number} order.discount ≤ 0, of the whole order
 * @param {number} order.shipping
 * @param {number} order.shipping_rate
 * @param {boolean} order.prices_include_tax
 * @returns {PricedOrder}
 */
export function priceOrder({ lines, discount, shipping, shipping_rate, prices_include_tax }) {
  const subtotal = sum(lines.map((line) => line.total));
  /** @type {Map<number, number>} */
  const charged = new Map();
  for (const { rate, total } of lines) charged.set(rate, (charged.get(rate) ?? 0) + total);
  shareDiscount(charged, discount, subtotal);
  if (shipping > 0) charged.set(shipping_rate, (charged.get(shipping_rate) ?? 0) + shipping);
  const rates = [...charged].sort(([left], [right]) => left - right);
  const tax_by_rate = new Map(
    rates.map(([rate, amount]) => [
      rate,
      Math.round((amount * rate) / (prices_include_tax ? 100 + rate : 100)),
    ]),
  );
  const added_tax = prices_include_tax ? 0 : sum([...tax_by_rate.values()]);
  return { subtotal, shipping, discount, tax_by_rate, total: subtotal + discount + shipping + added_tax };
}

/**
 * A discount lowers each rate's amount in proportion; the last rate takes what rounding left.
 * @param {Map<number, number>} charged
 * @param {number} discount
 * @param {number} subtotal
 */
function shareDiscount(charged, discount, subtotal) {
  if (discount === 0) return;
  const rates = [...charged.keys()];
  let left = discount;
  for (const [index, rate] of rates.entries()) {
    const amount = charged.get(rate) ?? 0;
    const share = index === rates.length - 1 ? left : Math.ceil((discount * amount) / subtotal);
    charged.set(rate, amount + share);
    left -= share;
  }
}

/** @param {number[]} amounts */
function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/**
 * @typedef {import('../contract.js').OrderLine} OrderLine
 * @typedef {import('../contract.js').Discount} Discount
 * @typedef {import('../contract.js').Tax} Tax
 *
 * @typedef {object} Parts of an order, in minor units
 * @property {OrderLine[]} lines
 * @property {Discount[]} discounts
 * @property {number} shipping
 * @property {Tax[]} taxes
 * @property {boolean} prices_include_tax
 * @property {number} total as the shop says it
 *
 * @typedef {Parts & {subtotal: number}} Totals
 */

/**
 * The parts of an order so that they add up to its total, as the contract wants it. Shops that round line by
 * line are off by a unit here and there: that goes into the dearest line. What else is missing is a reduction
 * or a cost that the shop does not itemise, and gets a row of its own.
 * @param {Parts} parts
 * @param {{discount: string, cost: string}} labels of such a row
 * @returns {Totals}
 */
export function totalsThatAddUp(parts, labels) {
  const { lines, discounts, shipping, taxes, total } = parts;
  const taxOnTop = parts.prices_include_tax ? 0 : sumOf(taxes, 'amount');
  const missing = total - sumOf(lines, 'total') - sumOf(discounts, 'amount') - shipping - taxOnTop;
  // Each row of an order may have been rounded by half a unit.
  if (Math.abs(missing) <= lines.length + discounts.length + taxes.length && lines.length > 0) {
    return withSubtotal({ ...parts, lines: roundedIn(lines, missing) });
  }
  if (missing < 0)
    return withSubtotal({ ...parts, discounts: [...discounts, { label: labels.discount, amount: missing }] });
  return withSubtotal({ ...parts, lines: [...lines, costLine('other', labels.cost, missing)] });
}

/**
 * Something that was paid for and is no product, such as gift wrapping.
 * @param {string} id
 * @param {string} title
 * @param {number} price
 * @returns {OrderLine}
 */
export function costLine(id, title, price) {
  return {
    id,
    product_id: null,
    variant_id: null,
    title,
    quantity: 1,
    unit_price: price,
    total: price,
  };
}

/** @param {OrderLine[]} lines @param {number} missing */
function roundedIn(lines, missing) {
  if (missing === 0) return lines;
  const dearest = lines.reduce((left, right) => (right.total > left.total ? right : left));
  return lines.map((line) => (line === dearest ? { ...line, total: line.total + missing } : line));
}

/** @param {Parts} parts @returns {Totals} */
function withSubtotal(parts) {
  return { ...parts, subtotal: sumOf(parts.lines, 'total') };
}

/**
 * @template {string} Field
 * @param {readonly Record<Field, number>[]} rows
 * @param {Field} field
 */
function sumOf(rows, field) {
  return rows.reduce((sum, row) => sum + row[field], 0);
}

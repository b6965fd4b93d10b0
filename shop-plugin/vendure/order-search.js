/**
 * Whether an order's number, product titles or SKUs contain the text; case and accents do not count.
 * @param {import('./vendure-types.js').VendureOrder} order
 * @param {string} text
 */
export function orderContains(order, text) {
  const wanted = folded(text);
  return [
    order.code,
    ...order.lines.flatMap(({ productVariant }) => [productVariant.name, productVariant.sku]),
  ].some((candidate) => folded(candidate).includes(wanted));
}

/** @param {string} text */
function folded(text) {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

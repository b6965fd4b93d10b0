import { minorUnits } from '../adapter/minor-units.js';

/**
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartLine} CartLine
 * @typedef {import('./shopware-types.js').ShopwareCart} ShopwareCart
 */

/**
 * Promotions and what a plugin puts into the cart beside products are in its total, but are no lines of the contract.
 * Several lines of one product count as one.
 * @param {ShopwareCart} cart
 * @param {{currency: string, links: import('./shopware-types.js').Links}} shop
 * @returns {Cart}
 */
export function normalizeCart({ token, price, lineItems }, { currency, links }) {
  /** @type {Map<string, CartLine>} */
  const lines = new Map();
  for (const { id, type, referencedId, label, quantity, price: own, payload } of lineItems ?? []) {
    if (type !== 'product' || !referencedId || !own) continue;
    const total = minorUnits(own.totalPrice, currency);
    const same = lines.get(referencedId);
    if (same) {
      same.quantity += quantity;
      same.total += total;
      continue;
    }
    lines.set(referencedId, {
      id,
      product_id: payload?.parentId ?? referencedId,
      variant_id: referencedId,
      title: label || referencedId,
      quantity,
      unit_price: minorUnits(own.unitPrice, currency),
      total,
    });
  }
  return {
    id: token,
    currency,
    lines: [...lines.values()],
    total: minorUnits(price.totalPrice, currency),
    url: links.cartUrl,
  };
}

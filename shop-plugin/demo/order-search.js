import { foldText } from '../adapter/contains-text.js';
import { findVariant } from './catalogue/catalogue.js';

/** @typedef {import('./history/history.js').DatedDraft} DatedDraft */

/**
 * The orders whose number, product titles or SKUs contain every word of the text; accents and capitals do not
 * matter.
 * @param {readonly DatedDraft[]} orders
 * @param {string} text
 * @param {readonly string[]} states empty for all
 */
export function searchOrders(orders, text, states) {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && states.length === 0) return orders;
  return orders.filter((order) => {
    if (states.length > 0 && !states.includes(order.state)) return false;
    const searched = foldText(searchedText(order));
    return words.every((word) => searched.includes(word));
  });
}

/** @param {DatedDraft} order */
function searchedText(order) {
  return [order.number, ...order.lines.flatMap(({ sku }) => [sku, findVariant(sku)?.product.title])].join(
    '\n',
  );
}

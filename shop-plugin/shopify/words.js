/**
 * What Shopify has no words for. A shop in another language than English gives its own.
 *
 * @typedef {object} Words
 * @property {string} tax of an order
 * @property {string} discount of an order, where it has no name
 * @property {string} duties
 * @property {string} tip
 * @property {string} other_costs whatever else an order's total holds
 * @property {string} invoice before its number
 * @property {string} refund what a return is sent back for
 * @property {string} other_reason why something is sent back
 * @property {string} kept_elsewhere a sentence about a field of the profile that is changed in another way
 */

/** @type {Readonly<Words>} */
export const ENGLISH = Object.freeze({
  tax: 'Tax',
  discount: 'Discount',
  duties: 'Duties',
  tip: 'Tip',
  other_costs: 'Other costs',
  invoice: 'Invoice',
  refund: 'Refund',
  other_reason: 'Other reason',
  kept_elsewhere: 'This cannot be changed here.',
});

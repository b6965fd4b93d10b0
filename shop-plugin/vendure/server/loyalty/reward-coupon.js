import { idsAreEqual, PromotionCondition, PromotionLineAction } from '@vendure/core';

/**
 * A reward becomes a coupon of Vendure's own, so that carts, checkout and the shop's staff treat it as any other. It
 * is good once, and for the customer who paid for it with points.
 *
 * @typedef {import('../options.js').RewardOption} RewardOption
 */

/** @param {string} value */
const inEnglish = (value) => [{ languageCode: 'en', value }];

export const oneCustomer = new PromotionCondition({
  code: 'stamgast_one_customer',
  description: inEnglish('The customer is { customerId }'),
  args: { customerId: { type: 'ID', label: inEnglish('Customer') } },
  check: (/** @type {any} */ _ctx, /** @type {any} */ order, /** @type {any} */ { customerId }) =>
    Boolean(order.customer) && idsAreEqual(order.customer.id, customerId),
});

export const oneFree = new PromotionLineAction({
  code: 'stamgast_one_free',
  description: inEnglish('One piece of { variantId } is free'),
  args: { variantId: { type: 'ID', label: inEnglish('Product variant') } },
  execute: (/** @type {any} */ ctx, /** @type {any} */ line, /** @type {any} */ { variantId }) => {
    if (line.quantity < 1 || !idsAreEqual(line.productVariant.id, variantId)) return 0;
    return -(ctx.channel.pricesIncludeTax ? line.unitPriceWithTax : line.unitPrice);
  },
});

/** @type {Readonly<Record<string, (reward: RewardOption) => {code: string, arguments: {name: string, value: string}[]}>>} */
const ACTIONS = Object.freeze({
  voucher: ({ amount }) => operation('order_fixed_discount', { discount: amount }),
  percent_off: ({ percent_per_mille = 0 }) =>
    operation('order_percentage_discount', { discount: percent_per_mille / 10 }),
  free_shipping: () => operation('free_shipping', {}),
  free_product: ({ variant_id }) => operation('stamgast_one_free', { variantId: variant_id }),
});

/**
 * @param {RewardOption} reward
 * @param {{title: string, code: string, endsAt: Date, customerId: string | number, pricesIncludeTax: boolean,
 *   languageCode: string}} of
 * @returns {object} CreatePromotionInput of Vendure
 */
export function couponOf(reward, { title, code, endsAt, customerId, pricesIncludeTax, languageCode }) {
  const conditions = [operation('stamgast_one_customer', { customerId })];
  if (reward.min_order) {
    const minimum = { amount: reward.min_order, taxInclusive: pricesIncludeTax };
    conditions.push(operation('minimum_order_amount', minimum));
  }
  return {
    enabled: true,
    couponCode: code,
    usageLimit: 1,
    perCustomerUsageLimit: 1,
    endsAt,
    conditions,
    actions: [ACTIONS[reward.kind](reward)],
    translations: [{ languageCode, name: title, description: '' }],
  };
}

/** @param {string} code @param {Record<string, unknown>} values */
function operation(code, values) {
  return {
    code,
    arguments: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
  };
}

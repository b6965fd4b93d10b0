import { createPromotionsWorkflow, updatePromotionsWorkflow } from '@medusajs/medusa/core-flows';
import { toMajorUnits } from './money.js';

/** @typedef {import('./shop.js').Shop} Shop */
/** @typedef {import('../modules/stamgast/options.js').RewardOption} RewardOption */

/**
 * Makes the code of a redemption good for one order of this customer, unless it is that already.
 * @param {Shop} shop
 * @param {RewardOption} reward
 * @param {{code: string, customer_id: string}} redemption
 */
export async function makeVoucher(shop, reward, { code, customer_id }) {
  const [made] = await promotionsOf(shop, code);
  if (made) return;
  const currency_code = (shop.options.loyalty?.currency ?? '').toLowerCase();
  await shop.run(createPromotionsWorkflow, {
    promotionsData: [
      {
        ...{ code, type: 'standard', status: 'active', is_automatic: false, limit: 1 },
        // What the reward promises is what the customer pays less; else Medusa takes off the tax on it too.
        is_tax_inclusive: true,
        application_method: { ...methodOf(reward, currency_code), currency_code },
        rules: [{ attribute: 'customer.id', operator: 'eq', values: [customer_id] }],
      },
    ],
  });
}

/** @param {RewardOption} reward @param {string} currency */
function methodOf({ kind, amount = 0, percent_per_mille = 0 }, currency) {
  if (kind === 'voucher')
    return {
      type: 'fixed',
      target_type: 'order',
      allocation: 'across',
      value: toMajorUnits(amount, currency),
    };
  if (kind === 'percent_off')
    return { type: 'percentage', target_type: 'order', allocation: 'across', value: percent_per_mille / 10 };
  return { type: 'percentage', target_type: 'shipping_methods', allocation: 'across', value: 100 };
}

/**
 * A code can be used until it has ended, so that it is looked at afterwards.
 * @param {Shop} shop
 * @param {string} code
 * @returns {Promise<boolean>} false when it was used, and then goes on as it was
 */
export async function endVoucher(shop, code) {
  const [promotion] = await promotionsOf(shop, code);
  if (!promotion) return true;
  const setStatus = (/** @type {string} */ status) =>
    shop.run(updatePromotionsWorkflow, { promotionsData: [{ id: promotion.id, status }] });
  await setStatus('inactive');
  const [{ used }] = await promotionsOf(shop, code);
  if (used > 0) await setStatus('active');
  return !(used > 0);
}

/** @param {Shop} shop @param {string} code */
function promotionsOf(shop, code) {
  return shop.find('promotion', ['id', 'used'], { code });
}

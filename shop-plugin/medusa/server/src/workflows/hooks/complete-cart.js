import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { Shop } from '../../desks/shop.js';
import { claimVouchers, releaseVouchers } from '../../desks/voucher-claims.js';

/** Before anything is paid: a code whose points the customer has back buys nothing. An order that fails frees its codes. */
completeCartWorkflow.hooks.validate(
  async (/** @type {any} */ { cart }, /** @type {any} */ { container }) => {
    const claim = { cart_id: cart.id, codes: codesOf(cart) };
    await claimVouchers(new Shop(container), claim);
    return new StepResponse(undefined, claim);
  },
  async (/** @type {any} */ claim, /** @type {any} */ { container }) => {
    if (claim) await releaseVouchers(new Shop(container), claim);
  },
);

/** Those that take something off. @param {any} cart @returns {string[]} */
function codesOf({ items, shipping_methods }) {
  const codes = [...(items ?? []), ...(shipping_methods ?? [])]
    .flatMap(({ adjustments }) => adjustments ?? [])
    .map(({ code }) => code);
  return [...new Set(codes)].filter(Boolean);
}

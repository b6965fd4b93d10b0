import { refusal } from './shop.js';

/**
 * Which carts are being paid for, or were, with the code of a redemption. Medusa itself counts a code late, and not at
 * all once it has ended; a claim stands before the payment, and in the customer's turn, as giving a reward back does.
 *
 * @typedef {import('./shop.js').Shop} Shop
 * @typedef {{cart_id: string, codes: string[]}} Claim
 */

/**
 * All of the codes or none; claiming again is the same claim.
 * @param {Shop} shop
 * @param {Claim} claim codes that are no redemption's are none of its business
 */
export async function claimVouchers(shop, { cart_id, codes }) {
  try {
    await eachRedemption(shop, codes, async ({ id, code, cart_ids, undone_at }) => {
      if (undone_at)
        throw refusal(`The points of the code ${code} were given back: take it out of the cart.`);
      const others = without(cart_ids, cart_id);
      await shop.stamgast.updateRedemptions({ id, cart_ids: [...others, cart_id] });
    });
  } catch (error) {
    await releaseVouchers(shop, { cart_id, codes });
    throw error;
  }
}

/**
 * The codes of a cart that did not become an order.
 * @param {Shop} shop
 * @param {Claim} claim
 */
export async function releaseVouchers(shop, { cart_id, codes }) {
  const [order] = await shop.find('order_cart', ['order_id'], { cart_id });
  if (order) return;
  await eachRedemption(shop, codes, ({ id, cart_ids }) =>
    shop.stamgast.updateRedemptions({ id, cart_ids: without(cart_ids, cart_id) }),
  );
}

/** @param {Shop} shop @param {string[]} codes @param {(redemption: any) => Promise<unknown>} write in its customer's turn */
async function eachRedemption(shop, codes, write) {
  if (codes.length === 0) return;
  for (const { id, customer_id } of await shop.stamgast.listRedemptions({ code: codes }, { take: null }))
    await shop.inTurn(customer_id, async () => write(await shop.stamgast.retrieveRedemption(id)));
}

/** @param {string[] | null} cartIds @param {string} cartId */
function without(cartIds, cartId) {
  return (cartIds ?? []).filter((id) => id !== cartId);
}

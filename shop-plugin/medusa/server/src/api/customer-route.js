import { Shop, signedOut } from '../desks/shop.js';

/**
 * A route of the signed-in customer; whoever is not is answered with 401.
 * @param {(shop: Shop, customerId: string, request: any) => Promise<object>} answer
 */
export function customerRoute(answer) {
  return async (/** @type {any} */ request, /** @type {any} */ response) => {
    const customerId = request.auth_context?.actor_id;
    if (!customerId) throw signedOut();
    response.set('cache-control', 'no-store');
    response.json(await answer(new Shop(request.scope), customerId, request));
  };
}

import { Shop } from '../../../../desks/shop.js';

const POINTS = ['loyalty', 'loyalty.redeem', 'loyalty.undo'];

/** Which parts of the account page this shop has, in the contract's names. Who asks does not matter. */
export async function GET(/** @type {any} */ request, /** @type {any} */ response) {
  const { loyalty } = new Shop(request.scope).options;
  response.set('cache-control', 'no-store');
  response.json({ capabilities: ['favourites', ...(loyalty ? POINTS : []), 'returns'] });
}

import { readProducts } from './products.js';

/**
 * The parts of the page for which a stock Medusa has no answer, asked at the routes of the server package in `server/`.
 * They answer in the contract's own words.
 *
 * @typedef {import('../contract/capabilities.js').PartMethods} PartMethods
 * @typedef {import('../contract.js').Capability} Capability
 * @typedef {import('../contract/favourites.js').Favourite} Favourite
 * @typedef {import('./transport.js').Ask} Ask
 * @typedef {{regionId: string | undefined, links: import('./medusa-types.js').Links}} Shop
 */

/**
 * Those parts that the package has in this shop and that are known here; a newer package may have more.
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {readonly string[]} server what the package says it has
 * @returns {{capabilities: Capability[], methods: Partial<PartMethods>}}
 */
export function ownParts(ask, shop, server) {
  const parts = Object.entries(allParts(ask, shop)).filter(([name]) => server.includes(name));
  return {
    capabilities: parts.map(([name]) => /** @type {Capability} */ (name)),
    methods: Object.assign({}, ...parts.map(([, methods]) => methods)),
  };
}

/**
 * @param {Ask} ask
 * @param {Shop} shop
 * @returns {Partial<Record<Capability, Partial<PartMethods>>>}
 */
function allParts(ask, shop) {
  /** @param {string} path @param {object} body @param {AbortSignal} signal */
  const post = (path, body, signal) => ask(`stamgast/${path}`, signal, { body });
  return {
    favourites: {
      async listFavourites({ cursor, limit }, { signal }) {
        const query = { limit, ...(cursor !== null && { cursor }) };
        const page = await ask('stamgast/favourites', signal, { query });
        return { ...page, favourites: await withProducts(ask, shop, page.favourites, signal) };
      },
      async setFavourite(change, { signal }) {
        const { favourite } = await post('favourites', change, signal);
        if (!favourite) return { favourite };
        return { favourite: (await withProducts(ask, shop, [favourite], signal))[0] };
      },
    },
    loyalty: { getLoyalty: ({ signal }) => ask('stamgast/loyalty', signal) },
    'loyalty.redeem': {
      redeemReward: (change, { signal }) => post('loyalty/redemptions', change, signal),
    },
    'loyalty.undo': {
      undoRedemption: ({ key, redemption_id }, { signal }) =>
        post(`loyalty/redemptions/${encodeURIComponent(redemption_id)}/undo`, { key }, signal),
    },
    returns: {
      getReturnOptions: ({ order_id }, { signal }) =>
        ask(`stamgast/orders/${encodeURIComponent(order_id)}/return-options`, signal),
      requestReturn: (request, { signal }) => post('returns', request, signal),
      listReturns: ({ order_ids }, { signal }) =>
        ask('stamgast/returns', signal, { query: { order_id: order_ids } }),
    },
  };
}

/**
 * Each with its product as it is sold today.
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {readonly Omit<Favourite, 'product'>[]} favourites
 * @param {AbortSignal} signal
 * @returns {Promise<Favourite[]>}
 */
async function withProducts(ask, shop, favourites, signal) {
  const productIds = [...new Set(favourites.map(({ product_id }) => product_id))];
  const products = await readProducts(ask, { productIds, ...shop }, signal);
  return favourites.map((favourite) => ({
    ...favourite,
    product: products.find(({ id }) => id === favourite.product_id) ?? null,
  }));
}

import { inMinorUnits } from './money.js';
import { normalizeProducts } from './normalize.js';
import { pictureUrl } from './normalize-order.js';

/**
 * What needs translating of the answers of Stamgast's own server plugin: the products that Vendure itself tells.
 *
 * @typedef {import('../contract/favourites.js').Favourite} Favourite
 * @typedef {import('../contract/catalogue.js').CataloguePage} CataloguePage
 * @typedef {import('../contract/catalogue.js').CatalogueFacts} CatalogueFacts
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('./vendure-types.js').VendureProduct} VendureProduct
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {{pricesIncludeTax: boolean, links: Links}} Shop
 * @typedef {Favourite & {product: VendureProduct | null}} ServerFavourite
 * @typedef {Pick<Order, 'tracking' | 'withdrawal' | 'invoices'>} OrderFacts
 */

/** @param {ServerFavourite | null} favourite @param {Shop} shop @returns {Favourite | null} */
export function normalizeFavourite(favourite, shop) {
  if (!favourite) return null;
  const { product, image_url, ...kept } = favourite;
  return {
    ...(kept.currency === undefined ? kept : inMinorUnits(kept, kept.currency, shop.links)),
    image_url: pictureUrl(image_url ? { preview: image_url } : null),
    product: (product && normalizeProducts([product], shop)[0]) ?? null,
  };
}

/**
 * @param {Omit<CataloguePage, 'products'> & {products: (CatalogueFacts & {product: VendureProduct})[]}} answer
 * @param {Shop} shop
 * @returns {CataloguePage}
 */
export function normalizeCatalogue({ products, groups, relations, next_cursor }, shop) {
  return {
    groups,
    relations,
    next_cursor,
    products: products.flatMap(({ product, ...facts }) =>
      normalizeProducts([product], shop).map((sold) => ({ ...sold, ...facts })),
    ),
  };
}

/** @template {{refund?: {amount: number, currency: string} | null}} Return @param {Return} made @param {Shop} shop @returns {Return} */
export function normalizeReturn(made, { links }) {
  return made.refund ? { ...made, refund: inMinorUnits(made.refund, made.refund.currency, links) } : made;
}

/**
 * An order with what only the server plugin knows of it.
 * @param {Order} order
 * @param {OrderFacts | null | undefined} facts
 * @returns {Order}
 */
export function withFacts(order, facts) {
  const { tracking, withdrawal, invoices } = facts ?? {};
  const parcel = order.fulfilments?.find(({ tracking_url }) => tracking_url);
  const { carrier, tracking_url: url } = parcel ?? {};
  return { ...order, tracking: tracking && { ...tracking, carrier, url }, withdrawal, invoices };
}

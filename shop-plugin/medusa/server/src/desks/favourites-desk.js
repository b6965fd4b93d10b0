import { QueryContext } from '@medusajs/framework/utils';
import { toMinorUnits } from './money.js';
import { notFound, refusal } from './shop.js';

/**
 * @typedef {import('./shop.js').Shop} Shop
 * @typedef {{key: string, product_id: string, variant_id: string | null, favourite: boolean, region_id?: string}} Change
 */

/** So many keys of a favourite are remembered: nobody changes their mind oftener while one change is under way. */
const KEYS = 20;

/**
 * @param {Shop} shop
 * @param {string} customerId
 * @param {{cursor: string | null, limit: number}} page `cursor` is the id of the last favourite of the page before
 */
export async function listFavourites(shop, customerId, { cursor, limit }) {
  const rows = await shop.stamgast.listFavourites({ customer_id: customerId, active: true });
  rows.sort(
    (/** @type {any} */ left, /** @type {any} */ right) =>
      right.added_at - left.added_at || (right.id > left.id ? 1 : -1),
  );
  const seen = cursor === null ? 0 : 1 + rows.findIndex((/** @type {any} */ { id }) => id === cursor);
  if (cursor !== null && seen === 0) throw refusal('There is no such page of favourites.');
  const page = rows.slice(seen, seen + limit);
  return {
    favourites: page.map(tellFavourite),
    next_cursor: seen + page.length < rows.length ? page.at(-1).id : null,
  };
}

/**
 * @param {Shop} shop
 * @param {string} customerId
 * @param {Change} change
 */
export function setFavourite(shop, customerId, change) {
  return shop.inTurn(customerId, async () => {
    const thing = {
      customer_id: customerId,
      product_id: change.product_id,
      variant_id: change.variant_id ?? '',
    };
    const [row] = await shop.stamgast.listFavourites(thing);
    const known = row?.keys.find((/** @type {any} */ { key }) => key === change.key);
    return { favourite: known ? known.answer : await keep(shop, change, thing, row) };
  });
}

/**
 * @param {Shop} shop
 * @param {Change} change
 * @param {object} thing
 * @param {any} row as it was, if it was
 * @returns what the key is answered with from now on
 */
async function keep(shop, { key, product_id, variant_id, favourite, region_id }, thing, row) {
  const fresh = favourite && !row?.active ? await factsOf(shop, { product_id, variant_id, region_id }) : null;
  const nothing = { title: '', added_at: new Date() };
  const kept = { ...(row ?? { ...thing, ...nothing }), ...fresh, active: favourite };
  const answer = favourite ? tellFavourite(kept) : null;
  const keys = [...(row?.keys ?? []), { key, answer }].slice(-KEYS);
  if (row) await shop.stamgast.updateFavourites({ id: row.id, active: favourite, keys, ...fresh });
  else await shop.stamgast.createFavourites({ ...kept, keys });
  return answer;
}

/** What the thing is and costs today. @param {Shop} shop @param {{product_id: string, variant_id: string | null, region_id?: string}} thing */
async function factsOf(shop, { product_id, variant_id, region_id }) {
  const [store] = await shop.find('store', ['default_region_id'], {});
  const [region] = await shop.find('region', ['id', 'currency_code'], {
    id: region_id ?? store.default_region_id ?? '',
  });
  const price = region ? ['variants.calculated_price.calculated_amount'] : [];
  const context = region && {
    variants: {
      calculated_price: QueryContext({ region_id: region.id, currency_code: region.currency_code }),
    },
  };
  const fields = ['id', 'title', 'thumbnail', 'variants.id', ...price];
  const [product] = await shop.find('product', fields, { id: product_id, status: 'published' }, { context });
  const variants = product?.variants.filter(
    (/** @type {any} */ { id }) => variant_id === null || id === variant_id,
  );
  if (!product || variants.length === 0) throw notFound('product', product_id);
  const currency = region?.currency_code.toUpperCase();
  const prices = variants
    .map((/** @type {any} */ { calculated_price }) => calculated_price?.calculated_amount)
    .filter((/** @type {unknown} */ amount) => amount !== null && amount !== undefined);
  return {
    added_at: new Date(),
    title: product.title,
    image_url: product.thumbnail,
    ...(prices.length > 0 && { price_when_added: toMinorUnits(Math.min(...prices), currency), currency }),
  };
}

/** @param {any} row @returns what the contract calls a favourite, but for today's product */
function tellFavourite(row) {
  return {
    product_id: row.product_id,
    variant_id: row.variant_id || null,
    added_at: row.added_at,
    title: row.title,
    image_url: row.image_url ?? null,
    price_when_added: row.price_when_added ?? null,
    currency: row.currency ?? null,
  };
}

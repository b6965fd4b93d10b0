import { findProduct, findVariant, pictureName } from '../catalogue/catalogue.js';
import { inMinorUnits } from '../currencies.js';
import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { priceThen } from '../history/price-history.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/favourites.js').Favourite} Favourite */
/** @typedef {import('../history/order-builder.js').Telling} Telling */
/** @typedef {import('../shelf.js').Shelf} Shelf */

/**
 * What the shop writes down of a favourite.
 * @typedef {object} KeptFavourite
 * @property {string} product_id
 * @property {string | null} variant_id
 * @property {number} added_ms
 * @property {number | undefined} price of then, in minor units
 * @property {boolean} in_stock then
 */

/**
 * What Sanne kept over the years, newest first: one that fell in price, one that is back, one with a code,
 * one that is sold out, one that is gone for ever, and some that are just favourites.
 * @type {readonly [days_ago: number, product_id: string, sku: string | null, was_sold_out?: true][]}
 */
const STORY = [
  [9.4, 'stroopwafels', null],
  [21.8, 'wasverzachter', 'SZ-WVZ-15L'],
  [26.3, 'toiletpapier', 'PL-TOI-24ROLLS'],
  [47.6, 'chai', 'DL-CHA-125G', true],
  [63.2, 'yirgacheffe', 'NL-YIR-250G-BEA'],
  [120.7, 'sencha', 'DL-SEN-100G'],
  [188.3, 'olijfolie', 'OG-OLI-500ML'],
  [310.5, 'grachtengoud', 'NL-GRG-1KG-BEA'],
  [402.1, 'voerbak', null],
  [655.9, 'kaarsen', 'KO-KAA-10PCS'],
];

/** Codes that are good for a favourite. @type {Record<string, {code: string, days: number, label: import('../words.js').Text}>} */
const CODES = {
  stroopwafels: {
    code: 'WAFEL15',
    days: 6,
    label: { nl: '15% korting op stroopwafels', en: '15% off stroopwafels' },
  },
};

/** @param {number} now @param {string} currency @returns {KeptFavourite[]} newest first */
export function seededFavourites(now, currency) {
  return STORY.map(([days_ago, product_id, sku, was_sold_out]) => {
    const product = findProduct(product_id);
    const prices = (product?.variants ?? [])
      .filter((variant) => sku === null || variant.sku === sku)
      .map(({ price }) => (product ? priceThen(product, price, days_ago) : price));
    return {
      product_id,
      variant_id: sku,
      added_ms: startOfDay(now) - Math.round(days_ago * DAY_MS),
      price: inMinorUnits(Math.min(...prices), currency),
      in_stock: !was_sold_out,
    };
  });
}

/**
 * As it stands on the shelf now.
 * @param {{product_id: string, variant_id: string | null}} wanted
 * @param {Shelf} shelf
 * @param {number} now
 * @returns {KeptFavourite | undefined} nothing where the shop never had it
 */
export function favouriteOf({ product_id, variant_id }, shelf, now) {
  const known = findProduct(product_id);
  if (!known || (variant_id !== null && findVariant(variant_id)?.product !== known)) return undefined;
  const sold = (shelf.tell(product_id)?.variants ?? []).filter(
    ({ id }) => variant_id === null || id === variant_id,
  );
  return {
    product_id,
    variant_id,
    added_ms: now,
    price: sold.length > 0 ? Math.min(...sold.map(({ price }) => price)) : undefined,
    in_stock: sold.some(({ stock }) => stock !== 'out_of_stock'),
  };
}

/** @param {KeptFavourite} kept @param {Shelf} shelf @param {Telling} telling @param {number} now @returns {Favourite} */
export function tellFavourite(kept, shelf, telling, now) {
  const { product_id, variant_id, price } = kept;
  const known = findProduct(product_id);
  const variant = known?.variants.find(({ sku }) => sku === variant_id) ?? known?.variants[0];
  const picture = known && variant && pictureName(known, variant);
  const code = CODES[product_id];
  return {
    product_id,
    variant_id,
    added_at: dutchTime(kept.added_ms),
    title: known?.title ?? product_id,
    ...(picture ? { image_url: telling.pictures_url + picture } : {}),
    ...(price === undefined ? {} : { price_when_added: price, currency: telling.currency ?? 'EUR' }),
    in_stock_when_added: kept.in_stock,
    product: shelf.tell(product_id) ?? null,
    ...(code
      ? {
          code: {
            code: code.code,
            label: say(code.label, telling.language),
            ends_at: dutchTime(startOfDay(now) + (code.days + 1) * DAY_MS - 1000),
          },
        }
      : {}),
  };
}

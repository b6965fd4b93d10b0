import { CATALOGUE } from '../catalogue/catalogue.js';
import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { cutPage } from '../page.js';
import { hashOf } from '../random.js';
import { say } from '../words.js';
import { DURABLE, GROUPS, NEW_SINCE_DAYS, RELATIONS } from './groups.js';

/** @typedef {import('../../contract/catalogue.js').CatalogueProduct} CatalogueProduct */

const LARGEST_PAGE = 500;
const SHOP_OPENED_DAYS_AGO = 2400;

/**
 * Everything that is sold, in the order of the catalogue.
 * @param {import('../backroom.js').Backroom} backroom
 * @param {import('../shelf.js').Shelf} shelf
 * @param {readonly string[]} dismissed
 * @param {import('../../contract/catalogue.js').CatalogueQuery} query
 * @returns {import('../../contract/catalogue.js').CataloguePage}
 */
export function tellCatalogue({ clock, telling: { language } }, shelf, dismissed, query) {
  const today = startOfDay(clock());
  const sold = CATALOGUE.map(({ id }) => shelf.tell(id)).filter((product) => product !== undefined);
  const { items, next_cursor } = cutPage(sold, ({ id }) => id, query, LARGEST_PAGE);
  const products = items.map((product) => ({
    ...product,
    groups: GROUPS.filter(({ product_ids }) => product_ids.includes(product.id)).map(({ id }) => id),
    popularity: popularityOf(product.id),
    first_seen_at: dutchTime(today - daysSince(product.id) * DAY_MS),
    durable: DURABLE.includes(product.id),
    dismissed: dismissed.includes(product.id),
  }));
  return {
    products,
    groups: GROUPS.filter(({ id }) => products.some(({ groups }) => groups.includes(id))).map(
      ({ id, title }) => ({
        id,
        title: say(title, language),
      }),
    ),
    relations: RELATIONS.filter(([from]) => products.some(({ id }) => id === from)).map(
      ([from, to, kind, weight]) => ({ from, to, kind, weight }),
    ),
    next_cursor,
  };
}

/** How many bought it lately: few products sell much, most sell little. @param {string} product_id */
function popularityOf(product_id) {
  const rank = 1 + (hashOf(`popularity ${product_id}`) % CATALOGUE.length);
  return Math.round(4200 / rank);
}

/** @param {string} product_id */
function daysSince(product_id) {
  return (
    NEW_SINCE_DAYS[product_id] ?? 400 + (hashOf(`first seen ${product_id}`) % (SHOP_OPENED_DAYS_AGO - 400))
  );
}

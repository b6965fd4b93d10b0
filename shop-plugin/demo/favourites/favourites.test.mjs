import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { NOW, open } from '../fixtures/opened-shop.js';
import { createMemoryStorage } from '../storage/memory-storage.js';

const { signal } = new AbortController();
const ALL = { cursor: null, limit: 100 };

/** @param {import('../../contract/favourites.js').Favourite} favourite the cheapest of what it is */
function priceToday({ product, variant_id }) {
  const variants = product?.variants.filter(({ id }) => variant_id === null || id === variant_id) ?? [];
  return Math.min(...variants.map(({ price }) => price));
}

describe('the favourites of the demo shop', () => {
  test('have one that fell in price, one that is back, one sold out, one gone, and one with a code', async () => {
    const { favourites } = await open().listFavourites(ALL, { signal });
    const fallen = favourites.filter((each) => priceToday(each) < (each.price_when_added ?? 0));
    assert.deepEqual(
      fallen.map(({ product_id }) => product_id),
      ['wasverzachter', 'toiletpapier'],
    );
    const isSold = (/** @type {(typeof favourites)[number]} */ { product, variant_id }) =>
      product?.variants.some(({ id, stock }) => id === variant_id && stock !== 'out_of_stock');
    const back = favourites.filter((each) => each.in_stock_when_added === false && isSold(each));
    assert.deepEqual(
      back.map(({ product_id }) => product_id),
      ['chai'],
    );
    assert.equal(favourites.find(({ product_id }) => product_id === 'kaarsen')?.product, null);
    assert.ok(favourites.some((each) => each.product && each.variant_id && !isSold(each)));
    const code = favourites.find((each) => each.code)?.code;
    assert.equal(code?.code, 'WAFEL15');
    assert.ok(Date.parse(code?.ends_at ?? '') > NOW);
  });

  test('are in the customer’s currency', async () => {
    for (const [customer, currency] of [
      ['jpy', 'JPY'],
      ['kwd', 'KWD'],
    ]) {
      const { favourites } = await open(`customer=${customer}`).listFavourites(ALL, { signal });
      assert.ok(favourites.every((each) => each.currency === currency && each.product?.currency !== 'EUR'));
    }
  });

  test('are none for who has just signed up, and asked of who has not', async () => {
    assert.deepEqual((await open('customer=new').listFavourites(ALL, { signal })).favourites, []);
    await assert.rejects(open('customer=none').listFavourites(ALL, { signal }), { code: 'signed_out' });
  });

  test('are still there after the page is loaded again, and the answer that got lost is given again', async () => {
    const storage = createMemoryStorage();
    const change = { key: 'k', product_id: 'sencha', variant_id: null, favourite: true };
    const lost = open('drop=setFavourite:after', { storage });
    await assert.rejects(lost.setFavourite(change, { signal }), { code: 'network' });
    const again = await open('', { storage }).setFavourite(change, { signal });
    const { favourites } = await open('', { storage }).listFavourites(ALL, { signal });
    assert.deepEqual(favourites[0], again.favourite);
    assert.equal(favourites.filter((each) => each.product_id === 'sencha').length, 2);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { favour, get, php } from './tests/staged-plugin.mjs';

describe('Favourites', () => {
  const list = async () =>
    (await get('/favourites', { limit: 100 }, null)).body.favourites.map((each) => [
      each.product_id,
      each.variation_id,
    ]);

  test('are kept per customer', async () => {
    await get('/session');
    await favour({ key: 'a', product_id: '11', favourite: true });
    assert.deepEqual(await list(), [[11, null]]);
    const other = await php.ask({
      method: 'GET',
      path: '/favourites',
      params: { limit: 9 },
      shop: { customer: 8 },
    });
    assert.deepEqual(other.body.favourites, []);
  });

  test('are of what is sold only', async () => {
    await get('/session');
    for (const [product_id, variation_id] of [
      ['21', null],
      ['11', '21'],
      ['20', '11'],
      ['x', null],
      ['11', 'x'],
      ['999', null],
    ]) {
      const { status } = await favour({
        key: `${product_id}${variation_id}`,
        product_id,
        variation_id,
        favourite: true,
      });
      assert.equal(status, 404, `${product_id} ${variation_id}`);
    }
    assert.deepEqual(await list(), []);
    const { status } = await favour({ key: 'v', product_id: '20', variation_id: '21', favourite: true });
    assert.deepEqual([status, await list()], [200, [[20, 21]]]);
  });

  test('keep their name when the product is gone', async () => {
    await get('/session');
    await favour({ key: 'a', product_id: '12', favourite: true });
    const { shop } = await get('/favourites', { limit: 1 }, null);
    const { body } = await get('/favourites', { limit: 1 }, { meta: shop.meta, products: [] });
    assert.deepEqual([body.favourites[0].name, body.favourites[0].product], ['Beanie & Scarf', null]);
  });

  test('forget the keys of writes after thirty days, and only then', async () => {
    await get('/session');
    await favour({ key: 'old', product_id: '11', favourite: true });
    const { shop } = await favour({ key: 'young', product_id: '12', favourite: true });
    const [old, young] = Object.keys(shop.meta[7]).filter((name) => name.startsWith('_stamgast_key_'));
    shop.meta[7][old].at -= 31 * 86400;
    shop.meta[7][young].at -= 29 * 86400;
    await get('/session', {}, { meta: shop.meta });
    const { shop: later } = await favour({ key: 'new', product_id: '13', favourite: true });
    assert.ok(!(old in later.meta[7]) && young in later.meta[7]);
  });

  test('are not more than five hundred', async () => {
    const row = {
      product_id: 11,
      variation_id: null,
      added: 1,
      name: '',
      image: null,
      price: '1',
      currency: 'EUR',
      in_stock: true,
    };
    const rows = Array.from({ length: 500 }, (_, index) => [`_stamgast_favourite_${index}`, row]);
    await get('/session', {}, { meta: { 7: Object.fromEntries(rows) } });
    assert.equal((await favour({ key: 'a', product_id: '12', favourite: true })).status, 409);
  });

  test('are not changed by what is no change', async () => {
    for (const params of [
      {},
      { key: '', product_id: '11', favourite: true },
      { key: 'a', product_id: '11', favourite: 'x' },
    ]) {
      assert.equal((await favour(params)).status, 400, JSON.stringify(params));
    }
  });
});

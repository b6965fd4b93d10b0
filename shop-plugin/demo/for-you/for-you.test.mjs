import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { CATALOGUE } from '../catalogue/catalogue.js';
import { NOW, open } from '../fixtures/opened-shop.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { DELETED_PRODUCTS, DISCONTINUED_PRODUCTS } from '../today.js';
import { DURABLE, GROUPS, NEW_SINCE_DAYS, RELATIONS } from './groups.js';

const { signal } = new AbortController();

describe('what the demo shop has for its customer', () => {
  test('are offers of every kind, and free shipping from some amount', async () => {
    const { offers, free_shipping } = await open().listOffers({ signal });
    assert.deepEqual(new Set(offers.map(({ kind }) => kind)), new Set(['offer', 'voucher', 'member_price']));
    assert.deepEqual(free_shipping, { threshold: 3500, currency: 'EUR' });
    assert.ok(offers.every(({ ends_at }) => !ends_at || Date.parse(ends_at) > NOW));
  });

  test('is a welcome for who has never ordered', async () => {
    const { offers } = await open('customer=new').listOffers({ signal });
    assert.ok(offers.some(({ code }) => code === 'WELKOM10'));
    assert.ok(!offers.some(({ code }) => code === 'DANKJE-4711'));
  });

  test('is every product that is sold, each in a group, some of them new', async () => {
    const { products } = await open().listCatalogue({ cursor: null, limit: 500 }, { signal });
    assert.equal(products.length, CATALOGUE.length - DELETED_PRODUCTS.length - DISCONTINUED_PRODUCTS.length);
    assert.ok(products.every(({ groups }) => groups.length > 0));
    const fresh = products.filter(({ first_seen_at }) => NOW - Date.parse(first_seen_at) < 60 * 86_400_000);
    assert.deepEqual(fresh.map(({ id }) => id).sort(), Object.keys(NEW_SINCE_DAYS).sort());
  });

  test('is shown to who is signed out as well, without what a customer dismissed', async () => {
    const storage = createMemoryStorage();
    const shop = open('', { storage });
    await shop.dismissProduct({ key: 'd', product_id: 'drop', dismissed: true }, { signal });
    await shop.counter.signOut();
    const { products } = await shop.listCatalogue({ cursor: null, limit: 500 }, { signal });
    assert.ok(products.length > 0);
    assert.ok(products.every(({ dismissed }) => !dismissed));
    await assert.rejects(shop.listReminders({ signal }), { code: 'signed_out' });
  });

  test('names only products of the catalogue in groups and relations', () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    const named = [
      ...GROUPS.flatMap(({ product_ids }) => product_ids),
      ...RELATIONS.flatMap(([from, to]) => [from, to]),
      ...DURABLE,
      ...Object.keys(NEW_SINCE_DAYS),
    ];
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  test('stays dismissed and snoozed when the page is loaded again', async () => {
    const storage = createMemoryStorage();
    const shop = open('', { storage });
    await shop.dismissProduct({ key: 'd', product_id: 'drop', dismissed: true }, { signal });
    const wish = { product_id: 'sencha', variant_id: null, snoozed_until: null, muted: true };
    await shop.setReminder({ key: 'r', ...wish }, { signal });
    const again = open('', { storage });
    const { products } = await again.listCatalogue({ cursor: null, limit: 500 }, { signal });
    assert.deepEqual(
      products.filter(({ dismissed }) => dismissed).map(({ id }) => id),
      ['drop'],
    );
    assert.equal((await again.listReminders({ signal })).reminders.length, 1);
  });

  test('are tips for what was bought, and for its group', async () => {
    const { tips } = await open().listTips({ product_ids: ['grachtengoud', 'drop'] }, { signal });
    assert.deepEqual(
      tips.map(({ id }) => id),
      ['bonen-bewaren', 'espresso-malen'],
    );
  });
});

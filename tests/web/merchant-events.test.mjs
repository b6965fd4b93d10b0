import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { MerchantEvents } from '../../web/bridge/merchant-events.js';
import { ToldStore } from '../../web/bridge/told-store.js';

/** @type {IDBFactory} */
let device;
beforeEach(() => (device = new IDBFactory()));

/** A page load. @param {{consent?: string[], shop?: string, store?: any}} [options] */
function openPage({ consent = [], shop = 'demo', store = new ToldStore(shop, device) } = {}) {
  /** @type {[string, any][]} */
  const heard = [];
  const dispatch = (event, detail) => heard.push([event, detail]);
  const events = new MerchantEvents({ dispatch, consent: () => new Set(consent), store });
  const tell = (telling) => events.tell({ customer_id: 'anna', lasting: true, ...telling });
  return { heard, events, tell };
}

const kept = (cause = 'coffee') => ({
  event: 'stamgast-favourite-added',
  cause,
  detail: { customer_id: 'anna', product_id: 'coffee', variant_id: '' },
});
const added = (cause = 'key-1') => ({
  event: 'stamgast-analytics',
  cause,
  detail: {
    name: 'add_to_cart',
    params: {
      item_list_id: 'orders',
      currency: 'EUR',
      items: [
        { item_id: 'coffee', item_name: 'Coffee', price: 1295, quantity: 3 },
        { item_id: 'tea', item_name: 'Tea', quantity: 1 },
      ],
    },
  },
});

test('without consent to analytics nothing is told to them, but the page hears of its customer', async () => {
  const page = openPage({ consent: ['personalisation'] });
  await page.tell(added());
  await page.tell(kept());
  assert.deepEqual(
    page.heard.map(([event]) => event),
    ['stamgast-favourite-added'],
  );
});

test('amounts are numbers in whole euros, and are added up before they are decimals', async () => {
  const page = openPage({ consent: ['analytics'] });
  await page.tell(added());
  const { params } = page.heard[0][1];
  assert.deepEqual(params, {
    item_list_id: 'orders',
    currency: 'EUR',
    value: 38.85,
    items: [
      { item_id: 'coffee', item_name: 'Coffee', price: 12.95, quantity: 3 },
      { item_id: 'tea', item_name: 'Tea', quantity: 1 },
    ],
  });
});

test('yen have no decimals and dinars three', async () => {
  const page = openPage({ consent: ['analytics'] });
  for (const currency of ['JPY', 'KWD']) {
    const params = { currency, items: [{ item_id: 'tea', price: 1295, quantity: 1 }] };
    await page.tell({ ...added(currency), detail: { name: 'add_to_cart', params } });
  }
  assert.deepEqual(
    page.heard.map(([, { params }]) => params.value),
    [1295, 1.295],
  );
});

test('points are counted in points', async () => {
  const page = openPage({ consent: ['analytics'] });
  const params = { virtual_currency_name: 'points', value: 250, item_name: 'Free coffee' };
  await page.tell({ ...added(), detail: { name: 'spend_virtual_currency', params } });
  assert.deepEqual(page.heard[0][1].params, params);
});

test('the same cause is told once on a page, also when it comes twice at once', async () => {
  const page = openPage({ consent: ['analytics'] });
  await Promise.all([page.tell(added()), page.tell(added()), page.tell(kept()), page.tell(kept())]);
  await page.tell(added());
  assert.equal(page.heard.length, 2);
  await page.tell(added('key-2'));
  assert.equal(page.heard.length, 3);
});

test('with consent it is told once also after the page was loaded again, and in two tabs at once', async () => {
  const first = openPage({ consent: ['personalisation'] });
  const second = openPage({ consent: ['personalisation'] });
  await Promise.all([first.tell(kept()), second.tell(kept())]);
  const later = openPage({ consent: ['analytics'] });
  await later.tell(kept());
  assert.equal(first.heard.length + second.heard.length, 1);
  assert.deepEqual(later.heard, []);
});

test('without consent nothing is kept on the device, so that each page tells it once', async () => {
  const noStore = { note: () => assert.fail('something was kept'), close: () => undefined };
  for (const page of [openPage({ store: noStore }), openPage({ store: noStore })]) {
    await page.tell(kept());
    await page.tell(kept());
    assert.equal(page.heard.length, 1);
  }
});

test('each customer, each shop and each event has causes of its own', async () => {
  const consent = ['analytics'];
  const page = openPage({ consent });
  await page.tell(kept('1'));
  await page.tell({ ...kept('1'), customer_id: 'bob' });
  await page.tell({ ...kept('1'), event: 'stamgast-second-order' });
  const elsewhere = openPage({ consent, shop: 'other' });
  await elsewhere.tell(kept('1'));
  assert.equal(page.heard.length + elsewhere.heard.length, 4);
});

test('what is told without a cause is told each time', async () => {
  const page = openPage({ consent: ['analytics'] });
  await page.tell(added(undefined));
  const { cause, ...choice } = added();
  await page.tell(choice);
  await page.tell(choice);
  assert.equal(cause, 'key-1');
  assert.equal(page.heard.length, 3);
});

test('a list that was seen is seen again on the next page', async () => {
  for (const page of [openPage({ consent: ['analytics'] }), openPage({ consent: ['analytics'] })]) {
    await page.tell({ ...added('orders'), lasting: false });
    assert.equal(page.heard.length, 1);
  }
});

test('a device that keeps nothing does not keep the merchant from hearing it', async () => {
  const full = { note: () => Promise.reject(new Error('quota')), close: () => undefined };
  const page = openPage({ consent: ['analytics'], store: full });
  await page.tell(kept());
  await page.tell(kept());
  assert.equal(page.heard.length, 1);
});

test('moments are told as the contract writes them', async () => {
  const page = openPage();
  const detail = { customer_id: 'anna', order_id: '7', at: Date.UTC(2024, 2, 5, 12) };
  await page.tell({ event: 'stamgast-second-order', cause: '7', detail });
  assert.equal(page.heard[0][1].at, '2024-03-05T12:00:00.000Z');
});

test('what is told each time is not told twice because the page had to begin again', async () => {
  const page = openPage({ consent: ['analytics'] });
  const listed = { ...added(), cause: undefined };
  await page.tell(listed);
  await page.tell(listed);
  assert.equal(page.heard.length, 2);
  page.events.beginAgain();
  await page.tell(listed);
  assert.equal(page.heard.length, 2);
  await page.tell(listed);
  assert.equal(page.heard.length, 3);
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openShopifyStage } from '../../tests/shops/shopify/stage.mjs';

/** @type {import('../../tests/shops/shopify/stage.mjs').ShopifyStage} */
let stage;
/** @type {ReturnType<import('../../tests/shops/shopify/stage.mjs').ShopifyStage['openShop']>} */
let shop;

before(async () => {
  stage = await openShopifyStage();
});
beforeEach(() => {
  stage.reset();
  shop = stage.openShop();
});
after(() => stage.close());

const options = { signal: new AbortController().signal };
const all = { cursor: null, limit: 100, text: '', states: [] };

/** All pages: a shop that is slow for a moment answers a part of one. */
async function listed() {
  const orders = [];
  for (let cursor = null; ;) {
    const page = await shop.plugin.listOrders({ ...all, cursor }, options);
    orders.push(...page.orders);
    if (page.next_cursor === null) return { orders };
    cursor = page.next_cursor;
  }
}
const order = async (number) => (await listed()).orders.find((each) => each.number === number);

describe('Orders', () => {
  test('are in the state that their customer would say they are in', async () => {
    const states = Object.fromEntries((await listed()).orders.map(({ number, state }) => [number, state]));
    assert.deepEqual(states, {
      '#1042': 'pending',
      '#1041': 'confirmed',
      '#1040': 'shipped',
      '#1039': 'partially_shipped',
      '#1038': 'delivered',
      '#1031': 'delivered',
      '#1030': 'delivered',
      '#1024': 'cancelled',
      '#1019': 'refunded',
      '#1012': 'delivered',
      '#1003': 'delivered',
    });
  });

  test('show what was paid, discounts of lines in the lines and of the order apart', async () => {
    const sums = async (number) => {
      const { subtotal, discounts, shipping, total, prices_include_tax } = await order(number);
      return { subtotal, discounts, shipping, total, prices_include_tax };
    };
    assert.deepEqual(await sums('#1038'), {
      subtotal: 2995 + 3 * 2450,
      discounts: [{ label: 'SPRING', amount: -500 }],
      shipping: 0,
      total: 9845,
      prices_include_tax: true,
    });
    assert.deepEqual(await sums('#1031'), {
      subtotal: 2685,
      discounts: [],
      shipping: 495,
      total: 3180,
      prices_include_tax: true,
    });
  });

  test('tell prices without tax from those with it', async () => {
    const { subtotal, shipping, taxes, total, prices_include_tax } = await order('#1030');
    assert.deepEqual(
      { subtotal, shipping, taxes, total, prices_include_tax },
      {
        subtotal: 11980,
        shipping: 1000,
        taxes: [{ label: 'Tax', amount: 2726 }],
        total: 15706,
        prices_include_tax: false,
      },
    );
  });

  test('show a tip, and what was sent back since, as it was when ordered', async () => {
    const { lines, total } = await order('#1012');
    assert.deepEqual(
      lines.map(({ title, total: paid, variant_id }) => [title, paid, variant_id !== null]),
      [
        ['Filter Papers', 4950, true],
        ['Tip', 250, false],
      ],
    );
    assert.equal(total, 5200);
    assert.equal((await order('#1019')).total, 2450);
  });

  test('tell where each parcel is', async () => {
    const { fulfilments, tracking } = await order('#1038');
    assert.deepEqual(
      fulfilments.map(({ carrier, tracking_code, state }) => [carrier, tracking_code, state]),
      [
        ['PostNL', '3S10380', 'delivered'],
        ['PostNL', '3S10381', 'delivered'],
      ],
    );
    assert.deepEqual(
      tracking.phases.map(({ phase, state }) => [phase, state]),
      [
        ['confirmed', 'done'],
        ['on_its_way', 'done'],
        ['unpacked', 'done'],
      ],
    );
    const underWay = (await order('#1040')).tracking;
    assert.deepEqual(
      underWay.phases.map(({ state }) => state),
      ['done', 'current', 'upcoming'],
    );
    assert.equal(underWay.url, 'https://track.example/3S10400');
    assert.equal((await order('#1024')).tracking, undefined);
  });

  test('keep what was engraved, and not what the shop hides behind an underscore', async () => {
    const [line] = (await order('#1040')).lines;
    assert.deepEqual(line.attributes, [{ name: 'Engraving', value: 'Anna' }]);
    assert.deepEqual(line.options, []);
  });

  test('with more lines than a page of orders tells have all of them', async () => {
    const [first] = stage.shop.account('shcat_anna').orders;
    const [line] = first.lines;
    for (let number = 0; number < 130; ++number) {
      first.lines.push({ ...line, id: `gid://shopify/LineItem/9${number}`, quantity: 0 });
    }
    first.lines.push({ ...line, id: 'gid://shopify/LineItem/99999' });
    assert.deepEqual((await order('#1042')).lines.map(({ id }) => id).slice(0, 2), [
      line.id,
      'gid://shopify/LineItem/99999',
    ]);
  });

  test('are asked for in smaller pages where Shopify finds a page too dear', async () => {
    const numbers = async () => (await listed()).orders.map(({ number }) => number);
    const expected = await numbers();
    stage.server.settings.mostCost = 250;
    assert.deepEqual(await numbers(), expected);
    const asked = stage.proxy.operations.length;
    await numbers();
    assert.equal(stage.proxy.operations.length - asked, 6, 'eleven orders, two at a time');
  });

  test('of somebody else are not this customer’s', async () => {
    const bobs = 'gid://shopify/Order/1035';
    const [none] = [(await listed()).orders.find(({ id }) => id === bobs)];
    assert.equal(none, undefined);
    const gone = { name: 'ShopError', code: 'not_found' };
    await assert.rejects(shop.plugin.getReturnOptions({ order_id: bobs }, options), gone);
    await assert.rejects(shop.plugin.getInvoice({ order_id: bobs, invoice_id: 'F1035' }, options), gone);
    assert.deepEqual(await shop.plugin.listReturns({ order_ids: [bobs] }, options), { returns: [] });
  });

  test('that cannot be returned have no return options', async () => {
    const { lines } = await shop.plugin.getReturnOptions({ order_id: (await order('#1041')).id }, options);
    assert.deepEqual(lines, []);
  });
});

describe('Products', () => {
  const product = async (handle) =>
    (await shop.plugin.getProducts({ product_ids: [stage.thing(handle).product_id] }, options)).products[0];

  test('tell how many there are, and still what can be had where the access token may not know', async () => {
    assert.deepEqual(
      (await product('dripper')).variants.map(({ stock, available_quantity }) => [stock, available_quantity]),
      [
        ['in_stock', 12],
        ['in_stock', 15],
      ],
    );
    stage.server.settings.tellsStock = false;
    stage.shop.catalogue.variant('dripper').stock = 0;
    assert.deepEqual(
      (await product('dripper')).variants.map(({ stock, available_quantity }) => [stock, available_quantity]),
      [
        ['out_of_stock', 0],
        ['in_stock', undefined],
      ],
    );
  });

  test('that are sold beyond their stock can be had', async () => {
    Object.assign(stage.shop.catalogue.variant('mug'), { stock: 0, backorder: true, maximum: 6 });
    const [{ stock, available_quantity, max_quantity }] = (await product('mug')).variants;
    assert.deepEqual([stock, available_quantity, max_quantity], ['in_stock', undefined, 6]);
  });

  test('have what goes with them and what else is bought', async () => {
    const { relations, groups } = await shop.plugin.listCatalogue({ cursor: null, limit: 50 }, options);
    const from = stage.thing('espresso').product_id;
    const kindOf = (handle) =>
      relations.find((each) => each.from === from && each.to === stage.thing(handle).product_id)?.kind;
    assert.deepEqual([kindOf('papers'), kindOf('filter')], ['complementary', 'also_bought']);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Coffee', 'Brewing', 'Tableware', 'Tea'],
    );
  });
});

describe('The profile', () => {
  test('is kept elsewhere but for the name, and says so in the words of the shop', async () => {
    const words = { kept_elsewhere: 'Dit kun je hier niet wijzigen.' };
    const dutch = stage.openShop({ words }).plugin;
    const { profile } = await dutch.getProfile(options);
    const save = (change) =>
      dutch.saveProfile({ key: 'profile-1', profile: { ...profile, ...change } }, options);
    const { problems } = await save({ phone: '+31612345678', name: 'Somebody Else' });
    assert.deepEqual(problems, [{ field: 'phone', message: 'Dit kun je hier niet wijzigen.' }]);
    assert.equal((await dutch.getProfile(options)).profile.name, 'Anna de Vries');
    assert.equal(
      (await save({ name: 'Anna Maria Vos', given_name: 'Anna Maria' })).profile.given_name,
      'Anna Maria',
    );
    assert.equal((await save({ name: 'https://x.example' })).problems[0].field, 'name');
  });
});

describe('The customer', () => {
  test('is nobody once their token has run out', async () => {
    shop.session.token = 'shcat_of_yesterday';
    assert.deepEqual(await shop.plugin.getSession(options), { customer: null, sign_in_url: '/sign-in' });
    await assert.rejects(listed(), { name: 'ShopError', code: 'signed_out' });
  });

  test('is never asked to sign in for what is the merchant’s mistake', async () => {
    const mistaken = stage.openShop({ storefrontToken: 'wrong' }).plugin;
    await assert.rejects(mistaken.getProducts({ product_ids: [] }, options), { code: 'unsupported' });
  });

  test('has a token that is in no request but those to their own account, and in no storage', async () => {
    const seen = [];
    const watching = stage.openShop({
      fetch: (url, init) => {
        seen.push([new URL(url).pathname, JSON.stringify(init).includes('shcat_anna'), init.credentials]);
        return fetch(url, init);
      },
    });
    await watching.plugin.getSession(options);
    await watching.plugin.setCartLines(
      { key: 'k', lines: [{ ...stage.thing('mug'), attributes: [], quantity: 1 }] },
      options,
    );
    for (const [path, holds, credentials] of seen) {
      assert.deepEqual([holds, credentials], [path.startsWith('/customer/'), 'omit'], path);
    }
    assert.doesNotMatch(JSON.stringify([...watching.storage.kept]), /shcat_/);
  });

  test('keeps a cart while the page is open where the browser has no storage', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const { plugin } = stage.openShop({ storage: { getItem: refuse, setItem: refuse } });
    await plugin.setCartLines(
      { key: 'k', lines: [{ ...stage.thing('mug'), attributes: [], quantity: 2 }] },
      options,
    );
    assert.equal((await plugin.getCart(options)).lines[0].quantity, 2);
  });
});

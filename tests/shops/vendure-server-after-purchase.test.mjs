import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { newestOrders, newKey, signal } from './asking.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {import('../../shop-plugin/contract.js').ShopPlugin} */
let shop;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
});
after(() => stage.close());
beforeEach(async () => {
  await stage.reset();
  shop = (await stage.createShop()).plugin;
});

const statement = {
  name: 'Emma de Vries',
  contact: 'emma@example.org',
  text: 'I withdraw from this contract.',
};

/** An order that arrived lately, and of which nothing was given up. */
async function arrivedOrder() {
  const orders = await newestOrders(shop);
  return orders.find(({ state, withdrawal }) => state === 'delivered' && withdrawal?.state === 'open');
}

/** A letter that never comes shall not keep the others waiting. */
const mail = { timeout: 60_000 };

/** Waits for a letter that the shop sends by itself. @param {string} subject a part of it */
async function letter(subject) {
  for (;;) {
    const found = (await stage.server.letters()).filter((each) => each.subject.includes(subject));
    if (found.length > 0) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test(
  'a withdrawal is acknowledged by a letter to the address of the declaration, once for two copies',
  mail,
  async () => {
    const order = await arrivedOrder();
    const [{ id: line_id, title, sku }] = order.lines;
    const declaration = { key: newKey(), order_id: order.id, lines: [{ line_id, quantity: 1 }], statement };
    const [one, other] = await Promise.all([
      shop.withdraw(declaration, { signal }),
      shop.withdraw(declaration, { signal }),
    ]);
    assert.deepEqual(one.acknowledgement, other.acknowledgement);
    const letters = await letter(one.acknowledgement.id);
    assert.deepEqual(
      letters.map(({ to }) => to),
      [statement.contact],
    );
    for (const part of [
      statement.text,
      statement.name,
      order.number,
      `1 × ${title}`,
      sku,
      one.acknowledgement.received_at,
    ])
      assert.ok(letters[0].text.includes(part), `${part} in: ${letters[0].text}`);
  },
);

test('a letter that could not be sent is kept, and goes out when the mail server is back', mail, async () => {
  await stage.server.setMail(false);
  const order = await arrivedOrder();
  const line = order.lines.find(
    ({ id }) => !order.withdrawal.excluded_lines.some((each) => each.line_id === id),
  );
  const lines = [{ line_id: line.id, quantity: 1 }];
  const { acknowledgement } = await shop.withdraw(
    { key: newKey(), order_id: order.id, lines, statement },
    { signal },
  );
  await stage.server.night();
  assert.ok(!(await stage.server.letters()).some(({ subject }) => subject.includes(acknowledgement.id)));
  await stage.server.setMail(true);
  await stage.server.night();
  assert.equal((await letter(acknowledgement.id)).length, 1);
});

test('the staff moves a return on step by step, and the customer sees each', async () => {
  const order = (await newestOrders(shop)).filter(({ state }) => state === 'delivered').at(1);
  const { lines, until } = await shop.getReturnOptions({ order_id: order.id }, { signal });
  assert.ok(until > new Date().toISOString());
  const request = {
    ...{ key: newKey(), order_id: order.id, resolution_id: 'refund' },
    lines: [{ line_id: lines[0].line_id, quantity: 1, reason_id: 'damaged', comment: 'A corner is bent.' }],
  };
  const requested = (await shop.requestReturn(request, { signal })).return;
  assert.deepEqual([requested.state, requested.refund.amount > 0], ['requested', true]);
  const move = (state, more = {}) =>
    stage.admin.ask(
      `mutation($id: ID!, $state: String!, $label_url: String, $text: String) {
        stamgastMoveReturn(id: $id, state: $state, label_url: $label_url, text: $text) { state }
      }`,
      { id: requested.id, state, ...more },
    );
  await assert.rejects(move('refunded'), /requested cannot become refunded/);
  await move('label_ready', { label_url: 'https://post.example/label.pdf' });
  await move('received');
  await move('refunded', { text: 'Thank you' });
  const { returns } = await shop.listReturns({ order_ids: [order.id] }, { signal });
  const now = returns.find(({ id }) => id === requested.id);
  assert.deepEqual(
    [now.state, now.label_url, now.text],
    ['refunded', 'https://post.example/label.pdf', 'Thank you'],
  );
  assert.ok(now.refund.at >= now.requested_at);
});

test('a review is published when the staff has read it, with their reply', async () => {
  const order_ids = (await newestOrders(shop)).map(({ id }) => id);
  const { prompts } = await shop.listReviews({ order_ids }, { signal });
  const [{ order_id, product_id, topics }] = prompts;
  assert.deepEqual(
    topics.map(({ id }) => id),
    ['quality', 'delivery'],
  );
  const said = {
    order_id,
    product_id,
    stars: 4,
    topics: [{ id: 'quality', stars: 5 }],
    title: 'Good',
    text: 'It grows.',
  };
  const { review } = await shop.submitReview({ key: newKey(), ...said }, { signal });
  assert.equal(review.state, 'pending');
  const { stamgastReviews } = await stage.admin.ask(
    '{ stamgastReviews(state: "pending") { id order_id product_id } }',
  );
  const { id } = stamgastReviews.find((each) => each.order_id === order_id && each.product_id === product_id);
  await stage.admin.ask(
    'mutation($id: ID!) { stamgastJudgeReview(id: $id, published: true, reply: "Thank you") { state } }',
    { id },
  );
  const { reviews } = await shop.listReviews({ order_ids }, { signal });
  const now = reviews.find((each) => each.order_id === order_id && each.product_id === product_id);
  assert.deepEqual([now.state, now.reply.text, now.stars], ['published', 'Thank you', 4]);
});

test('a payment brings an invoice and a refund a credit note, with numbers that leave none out', async () => {
  const paid = (await newestOrders(shop)).find(({ invoices }) => invoices.length > 0);
  const [invoice] = paid.invoices;
  await stage.admin.refund(paid.id, 100);
  const order = (await newestOrders(shop)).find(({ id }) => id === paid.id);
  assert.deepEqual(
    order.invoices.map(({ label }) => label.split(' ')[0]),
    ['Invoice', 'Credit'],
  );
  assert.equal(order.invoices[0].id, invoice.id);
  const numbers = (await newestOrders(shop)).flatMap(({ invoices }) =>
    invoices.map(({ id }) => Number(id.slice(1))),
  );
  const all = numbers.toSorted((left, right) => left - right);
  assert.deepEqual(
    all,
    Array.from(all, (_, index) => index + 1),
  );
});

test('what the staff says goes with a product is among the relations of the catalogue', async () => {
  const [one, other] = [await stage.thing('CAS23344'), await stage.thing('WRT11752P')];
  await stage.admin.ask(
    `mutation($from: ID!, $to: ID!) {
      stamgastSetRelation(from: $from, to: $to, kind: "complementary", weight: 700) { kind }
    }`,
    { from: one.product_id, to: other.product_id },
  );
  const { relations } = await shop.listCatalogue({ cursor: null, limit: 100 }, { signal });
  const said = relations.filter(({ kind }) => kind === 'complementary');
  assert.deepEqual(said, [
    { from: one.product_id, to: other.product_id, kind: 'complementary', weight: 700 },
  ]);
});

test('a favourite keeps its picture, at an address where the shop has it', async () => {
  const { product_id, variant_id } = await stage.thing('WRT11752P');
  await shop.setFavourite({ key: newKey(), product_id, variant_id, favourite: true }, { signal });
  const { favourites } = await shop.listFavourites({ cursor: null, limit: 10 }, { signal });
  const { image_url } = favourites.find((each) => each.product_id === product_id);
  const picture = await fetch(image_url);
  assert.match(picture.headers.get('content-type'), /^image\//);
});

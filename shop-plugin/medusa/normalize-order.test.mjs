import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAnswer } from '../checker/check-answer.js';
import { normalizeOrder } from './normalize-order.js';
import { fulfilment, order, orderLine, READING } from './samples.mjs';

/** The order in the contract's words, which the checker has found nothing wrong with. */
function told(given, reading = READING) {
  const normalized = normalizeOrder(given, reading);
  const page = { orders: [normalized], next_cursor: null };
  assert.deepEqual(checkAnswer('listOrders', page, { cursor: null, limit: 1, text: '', states: [] }), []);
  return normalized;
}

describe('Money', () => {
  test('is cents of what Medusa keeps as euros', () => {
    const { subtotal, shipping, total, prices_include_tax } = told(order());
    assert.deepEqual([subtotal, shipping, total, prices_include_tax], [795, 495, 1290, true]);
  });

  test('has no decimals in yen and three in dinars', () => {
    const yen = { unit_price: 1200, total: 1200, tax_total: 109 };
    const of = (currency_code, line, total) =>
      told(
        order({ currency_code, items: [orderLine(line)], total, shipping_total: 0, shipping_tax_total: 0 }),
      );
    assert.deepEqual([of('jpy', yen, 1200).total, of('jpy', yen, 1200).currency], [1200, 'JPY']);
    assert.equal(
      of('kwd', { unit_price: 1.375, total: 1.375, tax_total: 0 }, 1.375).lines[0].unit_price,
      1375,
    );
  });

  test('with taxes on top adds up to the total, whatever the fractions of a cent', () => {
    const net = { is_tax_inclusive: false, unit_price: 3.33, quantity: 3, total: 12.0879, tax_total: 2.0979 };
    const given = order({
      items: [orderLine({ ...net, tax_lines: [{ description: 'BTW 21 %', code: 'btw' }] })],
      ...{ shipping_total: 5.9895, shipping_tax_total: 1.0395, total: 18.0774 },
    });
    const { subtotal, shipping, taxes, total, prices_include_tax, lines } = told(given);
    assert.deepEqual([subtotal, shipping, total, prices_include_tax], [999, 495, 1808, false]);
    assert.deepEqual(taxes, [{ label: 'BTW 21 %', amount: 314 }]);
    assert.equal(lines[0].unit_price, 333);
  });

  test('with fractions in the discounts adds up, and the biggest line takes up the cent', () => {
    const items = [
      orderLine({ id: 'a', total: 7.155 }),
      orderLine({ id: 'b', total: 8.325 }),
      orderLine({ id: 'c', total: 8.325 }),
    ];
    const { lines, total } = told(order({ items, total: 28.755 }));
    assert.deepEqual([lines.map((line) => line.total), total], [[716, 832, 833], 2876]);
  });

  test('shows a credit as what it takes off', () => {
    const { discounts } = told(order({ credit_line_total: 2.5, total: 10.4 }));
    assert.deepEqual(discounts, [{ label: 'Credit', amount: -250 }]);
  });
});

describe('A line', () => {
  test('has its product’s title, its options, and of its metadata what the customer chose', () => {
    const metadata = { engraving: 'Anna', warehouse_note: 'top shelf' };
    const [line] = told(order({ items: [orderLine({ metadata })] })).lines;
    assert.equal(line.title, 'Espresso');
    assert.deepEqual(line.options, [{ name: 'Size', value: '250 g' }]);
    assert.deepEqual(line.attributes, [{ name: 'engraving', value: 'Anna' }]);
  });
});

describe('The state', () => {
  const cases = [
    ['pending', { payment_status: 'not_paid' }],
    ['confirmed', { payment_status: 'authorized' }],
    ['confirmed', { payment_status: 'captured', fulfillment_status: 'fulfilled' }],
    ['partially_shipped', { fulfillment_status: 'partially_delivered' }],
    ['shipped', { fulfillment_status: 'shipped' }],
    ['delivered', { fulfillment_status: 'delivered', payment_status: 'awaiting' }],
    ['refunded', { fulfillment_status: 'delivered', payment_status: 'refunded' }],
    [
      'returned',
      { fulfillment_status: 'delivered', items: [orderLine({ detail: { return_received_quantity: 1 } })] },
    ],
    ['cancelled', { status: 'canceled', payment_status: 'refunded' }],
  ];
  for (const [state, given] of cases) {
    test(`is ${state} for ${JSON.stringify({ ...given, items: undefined })}`, () =>
      assert.equal(told(order(given)).state, state));
  }
});

describe('Tracking', () => {
  const label = { tracking_number: '3SABC', tracking_url: 'https://track.example/3SABC' };
  const shipped = fulfilment({ shipped_at: '2026-03-02T09:00:00.000Z', labels: [label] });
  const phases = ({ tracking }) => tracking.phases.map(({ phase, state }) => `${phase} ${state}`);

  test('goes with the parcels, and ends at the carrier’s own page', () => {
    const { tracking, fulfilments } = told(order({ fulfillment_status: 'shipped', fulfillments: [shipped] }));
    assert.equal(tracking.url, label.tracking_url);
    assert.equal(fulfilments[0].tracking_code, '3SABC');
    assert.deepEqual(tracking.phases[1], { phase: 'on_its_way', state: 'current', at: shipped.shipped_at });
  });

  test('waits for the last parcel', () => {
    const partly = {
      fulfillment_status: 'partially_shipped',
      fulfillments: [shipped, fulfilment({ id: 'parcel-2' })],
    };
    assert.deepEqual(phases(told(order(partly))), [
      'confirmed current',
      'on_its_way upcoming',
      'unpacked upcoming',
      'follow_up upcoming',
    ]);
  });

  test('is done on the way when everything has arrived', () => {
    const arrived = { ...shipped, delivered_at: '2026-03-03T09:00:00.000Z' };
    const given = order({ fulfillment_status: 'delivered', fulfillments: [arrived] });
    assert.deepEqual(phases(told(given)), [
      'confirmed done',
      'on_its_way done',
      'unpacked current',
      'follow_up upcoming',
    ]);
  });

  test('is absent where nothing was packed, and for what was cancelled', () => {
    assert.equal(told(order()).tracking, undefined);
    assert.equal(told(order({ status: 'canceled', fulfillments: [shipped] })).tracking, undefined);
  });

  test('leads to the shop’s own link where the label has none', () => {
    const links = { trackingUrl: ({ tracking_code }) => `/track/${tracking_code}` };
    const bare = { ...shipped, labels: [{ tracking_number: '3SABC', tracking_url: null }] };
    const { fulfilments } = told(order({ fulfillments: [bare] }), { ...READING, links });
    assert.equal(fulfilments[0].tracking_url, '/track/3SABC');
  });
});

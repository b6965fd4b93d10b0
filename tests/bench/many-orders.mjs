// An order history for benchmarks: the same for the same count, about 1.1 kB an order, as a shop's answer would be.
import { seededDice } from '../seeded-dice.mjs';

const TITLES = [
  'Grachtengoud espresso',
  'Ochtendmist filterkoffie',
  'Theehuis De Linde Earl Grey',
  'Imkerij Zoemers bloemenhoning',
];
const MORE_TITLES = [
  'Kater Karel mousse eend',
  'Barbier Bas aftershavebalsem',
  'Zaagsel Zaan houtkorrels',
  'Pluis toiletpapier drielaags',
];
const SIZES = ['250 g', '500 g', '1 kg', '12 × 85 g', '100 ml', '24 rollen'];
const STATES = ['confirmed', 'shipped', 'delivered', 'delivered', 'delivered', 'cancelled', 'returned'];
const NEWEST_MS = Date.UTC(2026, 2, 5, 14, 30);
const APART_MS = 5 * 3600_000;

/** @param {number} count @returns {object} an OrderPage of the contract */
export function manyOrders(count) {
  const random = seededDice(20240305);
  const orders = Array.from({ length: count }, (_, index) =>
    order(count - index, NEWEST_MS - index * APART_MS, random),
  );
  return { orders, next_cursor: null, total_count: count };
}

function order(serial, placedMs, random) {
  const id = `order-${serial}`;
  const lines = Array.from({ length: 1 + random(3) }, (_, index) => line(`${id}-${index + 1}`, random));
  const subtotal = lines.reduce((sum, { total }) => sum + total, 0);
  return {
    id,
    number: `PK-${40000 + serial}`,
    placed_at: new Date(placedMs).toISOString(),
    state: STATES[random(STATES.length)],
    currency: 'EUR',
    lines,
    subtotal,
    discounts:
      random(3) === 0 ? [{ label: 'Vaste-klantkorting 5%', amount: -Math.round(subtotal / 20) }] : [],
    shipping: 495,
    shipping_method: 'PostNL, thuisbezorgd',
    taxes: [{ label: 'Btw 9%', amount: Math.round(subtotal * 0.09) }],
    prices_include_tax: true,
    total: subtotal + 495,
    fulfilments: [parcel(id, random)],
    shipping_address: { name: 'Sanne Visser', lines: ['Nieuwe Gracht 27', '2011 NJ Haarlem', 'Nederland'] },
  };
}

function line(id, random) {
  const titles = random(2) === 0 ? TITLES : MORE_TITLES;
  const title = titles[random(titles.length)];
  const sku = `SKU-${1000 + random(400)}-${random(90)}`;
  const quantity = 1 + random(4);
  const price = 295 + random(3000);
  return {
    id,
    product_id: `product-${random(400)}`,
    variant_id: sku,
    sku,
    title: `${title} nr. ${random(60)}`,
    options: [{ name: 'Inhoud', value: SIZES[random(SIZES.length)] }],
    quantity,
    unit_price: price,
    total: quantity * price,
    image_url: `pictures/product-${random(400)}.svg`,
  };
}

function parcel(id, random) {
  const code = `3SPRVK${10_000_000 + random(80_000_000)}`;
  const url = `https://postnl.nl/tracktrace/?B=${code}&P=2011NJ&D=NL`;
  return {
    id: `${id}-parcel`,
    state: 'delivered',
    carrier: 'PostNL',
    tracking_code: code,
    tracking_url: url,
  };
}

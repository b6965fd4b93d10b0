/**
 * What was ordered from the mock, in the words of WooCommerce's REST API.
 *
 * @typedef {import('../woocommerce-types.js').WooOrder} WooOrder
 * @typedef {import('../woocommerce-types.js').WooOrderLine} WooOrderLine
 * @typedef {WooOrder & {customer_id: number}} MockOrder
 * @typedef {[product_id: number, variation_id: number, name: string, sku: string, price: string,
 *   meta?: Record<string, string>]} Article
 */

/** @type {Record<string, Article>} */
const ARTICLES = {
  belt: [11, 0, 'Belt', 'woo-belt', '55.00'],
  beanie: [12, 0, 'Beanie & Scarf', 'woo-beanie', '17.00'],
  mug: [13, 0, 'Mug “Regular”', 'woo-mug', '9.95'],
  blue: [20, 21, 'Hoodie', 'woo-hoodie-blue', '45.00', { Color: 'Blue', Logo: 'Yes' }],
  red: [20, 22, 'Hoodie', 'woo-hoodie-red', '39.90', { Color: 'Red', Logo: 'No' }],
  gone: [0, 0, 'Summer hat', '', '24.00'],
};

const ADDRESS = ['Sanne Visser', 'Oudegracht 112', '3511 AX Utrecht', 'Netherlands'];
export const CUSTOMER = 7;

/** Newest first, in days before `now`. @type {[number, string, [string, number][], Partial<MockOrder>?][]} */
const ORDERS = [
  [
    2,
    'processing',
    [
      ['belt', 1],
      ['mug', 2],
    ],
  ],
  [2, 'pending', [['mug', 1]]],
  [
    20,
    'completed',
    [
      ['blue', 1],
      ['beanie', 2],
    ],
    { shipment_tracking: [parcel('3SNLX1', 'PostNL')] },
  ],
  [65, 'refunded', [['red', 1]], { refunds: [{ id: 901, reason: 'Too small', total: '-43.85' }] }],
  [90, 'completed', [['belt', 2]], { refunds: [{ id: 902, reason: '', total: '-10.00' }] }],
  [
    140,
    'cancelled',
    [
      ['gone', 1],
      ['mug', 4],
    ],
  ],
  [200, 'awaiting-shipment', [['beanie', 1]]],
  [
    260,
    'completed',
    [
      ['gone', 2],
      ['red', 3],
    ],
    { coupon_lines: [{ id: 51, code: 'regular', discount: '9.17', discount_tax: '0.83' }] },
  ],
  [330, 'on-hold', [['beanie', 3]]],
  [
    400,
    'completed',
    [['mug', 6]],
    { fee_lines: [{ id: 61, name: 'Gift wrapping', total: '2.29', total_tax: '0.21' }] },
  ],
];

/** @param {number} now ms @returns {MockOrder[]} with one that is somebody else's */
export function mockHistory(now) {
  const own = ORDERS.map(([daysAgo, status, lines, rest], index) =>
    order(1100 - index, CUSTOMER, now - daysAgo * 86_400_000, status, lines, rest),
  );
  return [order(2000, 8, now - 86_400_000, 'completed', [['blue', 1]]), ...own];
}

/**
 * @param {number} id
 * @param {number} customer_id
 * @param {number} placed ms
 * @param {string} status
 * @param {[string, number][]} lines
 * @param {Partial<MockOrder>} [rest]
 * @returns {MockOrder}
 */
function order(id, customer_id, placed, status, lines, rest = {}) {
  const line_items = lines.map(([name, quantity], index) => line(id * 10 + index, name, quantity));
  const fees = rest.fee_lines ?? [];
  const coupons = rest.coupon_lines ?? [];
  const shipping = { id: 71, name: 'Flat rate', ...split('3.95') };
  const total = [
    ...line_items.flatMap(({ subtotal, subtotal_tax }) => [subtotal, subtotal_tax]),
    ...[shipping, ...fees].flatMap((row) => [row.total, row.total_tax]),
    ...coupons.flatMap(({ discount, discount_tax }) => [`-${discount}`, `-${discount_tax}`]),
  ].reduce((sum, amount) => sum + Number(amount), 0);
  const time = new Date(placed).toISOString().slice(0, 19);
  const paid = ['pending', 'on-hold', 'cancelled'].includes(status) ? null : time;
  return {
    id,
    customer_id,
    number: `WOO-${id}`,
    status,
    currency: 'EUR',
    date_created_gmt: time,
    date_paid_gmt: paid,
    date_completed_gmt: status === 'completed' ? time : null,
    shipping_total: shipping.total,
    shipping_tax: shipping.total_tax,
    total: total.toFixed(2),
    line_items,
    fee_lines: [],
    shipping_lines: [shipping],
    coupon_lines: [],
    tax_lines: [
      { id: 81, label: 'VAT', tax_total: (total - total / 1.09).toFixed(2), shipping_tax_total: '0' },
    ],
    refunds: [],
    shipping_address: ADDRESS,
    shipment_tracking: [],
    ...rest,
  };
}

/**
 * @param {number} id
 * @param {string} article
 * @param {number} quantity
 * @returns {WooOrderLine}
 */
function line(id, article, quantity) {
  const [product_id, variation_id, name, sku, price, meta = {}] = ARTICLES[article];
  const { total: subtotal, total_tax: subtotal_tax } = split(String((Number(price) * quantity).toFixed(2)));
  const meta_data = Object.entries(meta).map(([display_key, display_value]) => ({
    display_key,
    display_value,
    of_variation: true,
  }));
  return {
    id,
    name,
    product_id,
    variation_id,
    quantity,
    subtotal,
    subtotal_tax,
    sku,
    image: null,
    meta_data,
  };
}

/** What WooCommerce keeps of a price that has its tax in it. @param {string} gross */
function split(gross) {
  const net = (Number(gross) / 1.09).toFixed(6);
  return { total: net, total_tax: (Number(gross) - Number(net)).toFixed(6) };
}

/** @param {string} tracking_number @param {string} tracking_provider */
function parcel(tracking_number, tracking_provider) {
  return {
    tracking_id: `t-${tracking_number}`,
    tracking_provider,
    tracking_number,
    tracking_link: '',
    date_shipped: null,
  };
}

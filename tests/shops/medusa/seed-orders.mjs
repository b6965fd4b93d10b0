// The history of the test customer, oldest first: what was bought how long ago, and how far the order has come.

/**
 * @typedef {'authorized' | 'captured' | 'partially_shipped' | 'shipped' | 'delivered' | 'cancelled' | 'refunded'}
 *   Progress
 */

/**
 * @type {{days_ago: number, lines: [sku: string, quantity: number][], progress: Progress, coupon?: string}[]}
 */
export const seedOrders = [
  {
    days_ago: 1380,
    lines: [
      ['ESP-250', 2],
      ['FIL-100', 1],
    ],
    progress: 'delivered',
  },
  { days_ago: 1094, lines: [['SID-250', 3]], progress: 'delivered', coupon: 'WELCOME10' },
  {
    days_ago: 890,
    lines: [
      ['GRI-1', 1],
      ['ESP-250', 1],
    ],
    progress: 'cancelled',
  },
  {
    days_ago: 811,
    lines: [
      ['GRI-1', 1],
      ['ESP-1000', 1],
    ],
    progress: 'delivered',
  },
  { days_ago: 640, lines: [['SYR-700', 2]], progress: 'refunded' },
  {
    days_ago: 411,
    lines: [
      ['DEC-250', 2],
      ['ASS-100', 3],
    ],
    progress: 'delivered',
    coupon: 'WELCOME10',
  },
  {
    days_ago: 281,
    lines: [
      ['ESP-1000', 2],
      ['FIL-100', 3],
      ['SYR-700', 1],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 158,
    lines: [
      ['ESP-1000', 2],
      ['SID-250', 1],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 44,
    lines: [
      ['ESP-1000', 1],
      ['SID-1000', 1],
      ['FIL-100', 2],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 21,
    lines: [
      ['DEC-250', 3],
      ['ASS-100', 2],
      ['FIL-100', 4],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 12,
    lines: [
      ['SID-1000', 1],
      ['ESP-250', 2],
    ],
    progress: 'partially_shipped',
  },
  {
    days_ago: 6,
    lines: [
      ['ESP-1000', 1],
      ['SYR-700', 1],
    ],
    progress: 'shipped',
  },
  {
    days_ago: 3,
    lines: [
      ['ESP-250', 4],
      ['ASS-100', 1],
      ['FIL-100', 1],
    ],
    progress: 'captured',
  },
  { days_ago: 1, lines: [['DEC-250', 1]], progress: 'authorized' },
];

export const seedCustomer = {
  email: 'emma.devries@example.com',
  password: 'tulips-and-tents',
  first_name: 'Emma',
  last_name: 'de Vries',
};

/** Somebody else, whose orders are nobody's business. */
export const otherCustomer = {
  email: 'joris.bakker@example.com',
  password: 'windmills-and-rain',
  first_name: 'Joris',
  last_name: 'Bakker',
};

export const seedAddress = {
  first_name: 'Emma',
  last_name: 'de Vries',
  address_1: 'Prinsengracht 263',
  postal_code: '1016 GV',
  city: 'Amsterdam',
  country_code: 'nl',
};

// The history of the test customer, oldest first: what was bought how long ago, and how far the order has
// come. SKUs are those of Vendure's sample catalogue.

/**
 * @typedef {'authorized' | 'settled' | 'partially_shipped' | 'shipped' | 'delivered' | 'cancelled'} Progress
 */

/**
 * @typedef {{days_ago: number, lines: [sku: string, quantity: number][], progress: Progress, coupon?: string}} SeedOrder
 */

/** @type {SeedOrder[]} */
export const seedOrders = [
  {
    days_ago: 1380,
    lines: [
      ['A44352', 2],
      ['4058NB/09', 1],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 1282,
    lines: [
      ['WRT11752P', 4],
      ['B07CNGXVXT', 1],
    ],
    progress: 'delivered',
  },
  { days_ago: 1094, lines: [['AR4561-42', 1]], progress: 'delivered', coupon: 'WELCOME10' },
  {
    days_ago: 988,
    lines: [
      ['A58477', 6],
      ['SC011001', 2],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 890,
    lines: [
      ['L2201308', 1],
      ['USBCIN01.5MI', 2],
    ],
    progress: 'cancelled',
  },
  {
    days_ago: 811,
    lines: [
      ['IHD455T2', 1],
      ['A23334x30', 3],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 673,
    lines: [
      ['B45809LSW', 2],
      ['202.493.30', 4],
    ],
    progress: 'delivered',
    coupon: 'WELCOME10',
  },
  {
    days_ago: 533,
    lines: [
      ['B00XI87KV8', 1],
      ['B07K1330LL', 1],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 281,
    lines: [
      ['ROR00221', 1],
      ['B01MXFLUSV', 1],
      ['A44223', 2],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 158,
    lines: [
      ['A58477', 3],
      ['A44352', 2],
      ['WRT11752P', 4],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 24,
    lines: [
      ['34-BC82444', 1],
      ['003.600.02', 2],
      ['B45809LSW', 1],
    ],
    progress: 'partially_shipped',
  },
  {
    days_ago: 9,
    lines: [
      ['CAS23344', 1],
      ['B07CNGXVXT', 1],
    ],
    progress: 'shipped',
  },
  {
    days_ago: 4,
    lines: [
      ['A04851', 2],
      ['4058NB/09', 1],
      ['SC011001', 1],
    ],
    progress: 'settled',
  },
  { days_ago: 1, lines: [['834444', 1]], progress: 'authorized' },
];

/** With Stamgast's plugin: what arrived so lately that it can be sent back. @type {SeedOrder[]} */
export const recentOrders = [
  {
    days_ago: 12,
    lines: [
      ['A58477', 2],
      ['A44352', 1],
    ],
    progress: 'delivered',
  },
  {
    days_ago: 6,
    lines: [
      ['WRT11752P', 2],
      ['SC011001', 3],
    ],
    progress: 'delivered',
  },
];

export const seedCustomer = {
  emailAddress: 'emma.devries@example.com',
  password: 'tulips-and-tents',
  firstName: 'Emma',
  lastName: 'de Vries',
};

export const seedAddress = {
  fullName: 'Emma de Vries',
  streetLine1: 'Prinsengracht 263',
  postalCode: '1016 GV',
  city: 'Amsterdam',
  countryCode: 'NL',
};

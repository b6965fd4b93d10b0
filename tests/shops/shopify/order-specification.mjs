/**
 * What the mock shop's customer has ordered, newest first: number, days ago, lines of [handle, place of the
 * variant, pieces], and what happened to it. Amounts are cents.
 *
 * @typedef {object} OrderStory
 * @property {string} financial
 * @property {string} fulfilment
 * @property {string} [shipment] where the carrier says it is
 * @property {boolean} [cancelled]
 * @property {number} [shipping]
 * @property {number} [lineDiscount] off the first line
 * @property {number} [orderDiscount] off the whole order
 * @property {number} [tip]
 * @property {boolean} [net] prices without the tax, as between companies
 * @property {boolean} [sentBack] all of it, and paid back
 * @property {number} [parcels]
 * @property {[string, string][]} [attributes] of the first line
 */

/** @type {readonly [number, number, readonly [string, number, number][], OrderStory][]} */
export const ORDERS = Object.freeze([
  [1042, 0, [['espresso', 0, 2]], { financial: 'PENDING', fulfilment: 'UNFULFILLED' }],
  [
    1041,
    2,
    [
      ['filter', 1, 1],
      ['papers', 0, 2],
    ],
    { financial: 'PAID', fulfilment: 'UNFULFILLED', shipping: 495 },
  ],
  [
    1040,
    4,
    [['mug', 0, 2]],
    {
      ...{ financial: 'PAID', fulfilment: 'FULFILLED', shipment: 'IN_TRANSIT' },
      attributes: [
        ['Engraving', 'Anna'],
        ['_bundle', '7'],
      ],
    },
  ],
  [
    1039,
    6,
    [
      ['jasmine', 0, 1],
      ['mint', 1, 1],
    ],
    { financial: 'PAID', fulfilment: 'PARTIALLY_FULFILLED' },
  ],
  [
    1038,
    9,
    [
      ['espresso', 1, 1],
      ['dripper', 0, 3],
    ],
    {
      ...{
        financial: 'PAID',
        fulfilment: 'FULFILLED',
        shipment: 'DELIVERED',
        orderDiscount: 500,
        parcels: 2,
      },
    },
  ],
  [
    1031,
    20,
    [['decaf', 0, 3]],
    {
      ...{
        financial: 'PAID',
        fulfilment: 'FULFILLED',
        shipment: 'DELIVERED',
        lineDiscount: 300,
        shipping: 495,
      },
    },
  ],
  [
    1030,
    35,
    [['espresso', 1, 4]],
    {
      ...{ financial: 'PAID', fulfilment: 'FULFILLED', shipment: 'DELIVERED', net: true, shipping: 1000 },
    },
  ],
  [1024, 60, [['mint', 0, 2]], { financial: 'VOIDED', fulfilment: 'UNFULFILLED', cancelled: true }],
  [1019, 90, [['dripper', 1, 1]], { financial: 'REFUNDED', fulfilment: 'FULFILLED', sentBack: true }],
  [
    1012,
    140,
    [['papers', 0, 10]],
    {
      ...{ financial: 'PAID', fulfilment: 'FULFILLED', shipment: 'PICKED_UP', tip: 250 },
    },
  ],
  [
    1003,
    300,
    [
      ['filter', 0, 1],
      ['jasmine', 0, 2],
    ],
    {
      ...{ financial: 'PAID', fulfilment: 'FULFILLED', shipment: 'DELIVERED' },
    },
  ],
]);

/** Somebody else's. */
export const ORDERS_OF_BOB = Object.freeze([
  [1035, 15, [['mug', 0, 1]], { financial: 'PAID', fulfilment: 'FULFILLED', shipment: 'DELIVERED' }],
]);

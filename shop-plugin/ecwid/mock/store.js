/**
 * What the mock sells and has sold, in the words of Ecwid's REST API. Prices have their tax in them.
 *
 * @typedef {import('../ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {import('../ecwid-types.js').EcwidOrder} EcwidOrder
 * @typedef {EcwidOrder & {customerId: number, email: string, privateAdminNotes: string}} MockOrder
 * @typedef {{products: EcwidProduct[], orders: MockOrder[], customers: any[]}} MockStore
 */

export const CUSTOMER = Object.freeze({
  id: 7001,
  email: 'Sanne.Visser@example.nl',
  registered: '2023-03-10 09:00:00 +0000',
  billingPerson: { name: 'Sanne Visser', firstName: 'Sanne', phone: '0301234567' },
  privateAdminNotes: 'pays late',
});
const OTHER = Object.freeze({
  id: 7002,
  email: 'sanne.visser@example.nl.evil.example',
  registered: '2024-01-01 00:00:00 +0000',
});

/** @param {number} now ms @returns {MockStore} */
export function mockStore(now) {
  return { products: products(), orders: history(now), customers: [OTHER, CUSTOMER] };
}

/** @returns {EcwidProduct[]} */
function products() {
  return [
    product(101, 'Belt', 'belt', 55, { quantity: 40 }),
    product(102, 'Mug', 'mug', 9.95, {
      quantity: 3,
      warningLimit: 5,
      options: [
        { name: 'Engraving', type: 'TEXTFIELD' },
        { name: 'Extras', type: 'CHECKBOX' },
      ],
    }),
    product(103, 'Signed print', 'print', 120, { quantity: 5, maxPurchaseQuantity: 1 }),
    product(104, 'Hoodie', 'hoodie', 40, {
      options: [
        { name: 'Color', type: 'RADIO' },
        { name: 'Name', type: 'TEXTFIELD' },
      ],
      combinations: [variation(901, 'hoodie-blue', 45, 'Blue'), variation(902, 'hoodie-red', 42, 'Red')],
    }),
    product(105, 'Out of season', 'season', 15, { quantity: 9, enabled: false }),
  ];
}

/**
 * @param {number} id
 * @param {string} name
 * @param {string} sku
 * @param {number} price
 * @param {Partial<EcwidProduct>} rest
 * @returns {EcwidProduct}
 */
function product(id, name, sku, price, rest) {
  return {
    ...{ id, name, sku, price, defaultDisplayedPrice: price, enabled: true, unlimited: false, inStock: true },
    ...{ url: `https://shop.example/${sku}-p${id}`, options: [], combinations: [], ...rest },
  };
}

/** @param {number} id @param {string} sku @param {number} price @param {string} color */
function variation(id, sku, price, color) {
  const options = [{ name: 'Color', value: color }];
  return {
    id,
    sku,
    price,
    defaultDisplayedPrice: price,
    unlimited: false,
    inStock: true,
    quantity: 25,
    options,
  };
}

/** @typedef {[productId: number, name: string, price: number, quantity: number, rest?: object]} Bought */

const CHOICE = { type: 'CHOICE', name: 'Color' };
/** @type {Record<string, (quantity: number) => Bought>} */
const BOUGHT = {
  belt: (quantity) => [101, 'Belt', 55, quantity, { sku: 'belt' }],
  mug: (quantity) => [
    102,
    'Mug',
    9.95,
    quantity,
    { sku: 'mug', selectedOptions: [{ type: 'TEXT', name: 'Engraving', value: 'Pip' }] },
  ],
  blue: (quantity) => [
    104,
    'Hoodie',
    43.5,
    quantity,
    {
      sku: 'hoodie-blue',
      combinationId: 901,
      selectedOptions: [
        { ...CHOICE, value: 'Blue' },
        { type: 'TEXT', name: 'Name', value: 'Sanne' },
      ],
    },
  ],
  gone: (quantity) => [555, 'Summer hat', 24, quantity],
};

/**
 * Days before now, payment, goods, what, and what else.
 * @type {[number, string, string, Bought[], object?][]}
 */
const ORDERS = [
  [1, 'PAID', 'PROCESSING', [BOUGHT.belt(1), BOUGHT.mug(2)]],
  [1, 'AWAITING_PAYMENT', 'AWAITING_PROCESSING', [BOUGHT.mug(1)]],
  [12, 'PAID', 'OUT_FOR_DELIVERY', [BOUGHT.blue(1)], { trackingNumber: '3SNLX1' }],
  [
    40,
    'PAID',
    'DELIVERED',
    [BOUGHT.gone(2), BOUGHT.belt(1)],
    { couponDiscount: 10, discountCoupon: { name: 'For regulars', code: 'REG10' } },
  ],
  [90, 'REFUNDED', 'RETURNED', [BOUGHT.blue(1)]],
  [130, 'PARTIALLY_REFUNDED', 'DELIVERED', [BOUGHT.mug(4)], { refundedAmount: 9.95 }],
  [200, 'CANCELLED', 'WILL_NOT_DELIVER', [BOUGHT.belt(3)]],
  [260, 'REFUNDED', 'SHIPPED', [BOUGHT.gone(1)]],
  [
    365,
    'PAID',
    'CUSTOM_FULFILLMENT_STATUS_1',
    [BOUGHT.belt(2)],
    { handlingFee: { name: 'Gift wrapping', value: 2.5 } },
  ],
];

/** @param {number} now ms @returns {MockOrder[]} with one that is somebody else's */
function history(now) {
  const days = (/** @type {number} */ count) => Math.floor(now / 1000) - count * 86_400;
  const own = ORDERS.map(([ago, paid, goods, bought, rest], index) =>
    order(`SJ${900 - index}`, CUSTOMER.id, days(ago), [paid, goods], bought, rest),
  );
  return [order('XX1', OTHER.id, days(0), ['PAID', 'SHIPPED'], [BOUGHT.blue(1)]), ...own];
}

/**
 * @param {string} id
 * @param {number} customerId
 * @param {number} createTimestamp
 * @param {[string, string]} statuses
 * @param {Bought[]} bought
 * @param {any} [rest]
 * @returns {MockOrder}
 */
function order(id, customerId, createTimestamp, [paymentStatus, fulfillmentStatus], bought, rest = {}) {
  const cents = bought.reduce((sum, [, , price, quantity]) => sum + Math.round(price * 100) * quantity, 0);
  const extra = 3.95 + (rest.handlingFee?.value ?? 0) - (rest.couponDiscount ?? 0);
  const total = (cents + Math.round(extra * 100)) / 100;
  return {
    id,
    ...{
      internalId: Number(id.replace(/\D/g, '')),
      customerId,
      email: CUSTOMER.email,
      privateAdminNotes: 'x',
    },
    ...{
      createTimestamp,
      paymentStatus,
      fulfillmentStatus,
      subtotal: cents / 100,
      total,
      tax: Math.round((total * 9) / 1.09) / 100,
    },
    ...{
      pricesIncludeTax: true,
      discountCoupon: null,
      discountInfo: [],
      handlingFee: null,
      customSurcharges: [],
    },
    shippingOption: { shippingMethodName: 'Post', shippingCarrierName: 'PostNL', shippingRate: 3.95 },
    shippingPerson: {
      name: 'Sanne Visser',
      street: 'Oudegracht 112',
      postalCode: '3511 AX',
      city: 'Utrecht',
      countryName: 'Netherlands',
    },
    items: bought.map(([productId, name, price, quantity, more], index) => ({
      ...{ id: createTimestamp * 10 + index, productId, name, price, quantity, selectedOptions: [] },
      ...{ taxes: [{ name: 'VAT' }], ...more },
    })),
    ...rest,
  };
}

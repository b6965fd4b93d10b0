// What customers ordered in the mock shop.
import { productId, stockShelves } from './catalogue.mjs';
import * as entities from './entities.mjs';

const { cents, costs, idOf, machineState, named } = entities;
const NETHERLANDS = entities.country('NL', 'Netherlands');
const PARCEL = named('shipping_method', 'Parcel post', {
  technicalName: 'shipping_parcel',
  deliveryTimeId: idOf('delivery time'),
  trackingUrl: 'https://parcels.example/track?code=%s',
});
/** Of a document's first bytes a reader knows its kind; these make no page. */
export const INVOICE_BYTES = Buffer.from('%PDF-1.4\n% an invoice of the mock shop\n%%EOF\n');

/**
 * @typedef {object} Ordered
 * @property {string} number
 * @property {string} at
 * @property {[string, number, number?][]} lines product number, quantity, and what one cost then
 * @property {[string, string, string]} states of order, delivery and payment
 * @property {string} [customer]
 * @property {number} [shipping]
 * @property {[string, number]} [promotion]
 * @property {string[]} [codes] of its parcels
 * @property {'gross' | 'net'} [taxStatus]
 * @property {number} [rounding] what the total has been rounded by
 * @property {boolean} [invoice]
 */

/** @type {readonly Ordered[]} */
const HISTORY = Object.freeze([
  {
    number: '10014',
    at: '2026-11-20T18:42:11.000+01:00',
    lines: [
      ['BO', 2],
      ['CA', 2],
    ],
    states: ['open', 'open', 'open'],
  },
  {
    number: '10013',
    at: '2026-11-12T09:05:00.000+01:00',
    lines: [['TS-M', 1]],
    states: ['in_progress', 'open', 'paid'],
    shipping: 4.95,
    invoice: true,
  },
  {
    number: '10012',
    at: '2026-11-02T20:15:30.000+01:00',
    lines: [
      ['BE', 1],
      ['TS-L', 1, 39.9],
    ],
    states: ['in_progress', 'shipped', 'paid'],
    codes: ['3SABC 1', '3SABC 2'],
    promotion: ['Autumn', -5.29],
    invoice: true,
  },
  {
    number: '10011',
    at: '2026-10-14T11:00:00.000+02:00',
    lines: [
      ['PU', 1],
      ['SO-43', 3],
    ],
    states: ['in_progress', 'shipped_partially', 'paid'],
    codes: ['3SABC3'],
  },
  {
    number: '10010',
    at: '2026-09-01T08:00:00.000+02:00',
    lines: [['SO-40', 2, 13.95]],
    states: ['completed', 'shipped', 'paid'],
    codes: ['3SABC4'],
    invoice: true,
    shipping: 4.95,
  },
  {
    number: '10009',
    at: '2026-09-01T08:00:00.000+02:00',
    lines: [['BO', 1, 7.5]],
    states: ['cancelled', 'cancelled', 'cancelled'],
  },
  {
    number: '10008',
    at: '2026-06-21T15:30:00.000+02:00',
    lines: [['TS-S', 1]],
    states: ['completed', 'returned', 'paid'],
    invoice: true,
  },
  {
    number: '10007',
    at: '2026-05-05T12:12:12.000+02:00',
    lines: [['LO', 1]],
    states: ['completed', 'returned', 'refunded'],
  },
  {
    number: '10006',
    at: '2026-01-31T23:59:59.000+01:00',
    lines: [
      ['CA', 3, 0.35],
      ['IT', 2],
    ],
    states: ['completed', 'shipped', 'paid'],
    rounding: -0.03,
  },
  {
    number: '10005',
    at: '2025-12-03T07:45:00.000+01:00',
    lines: [
      ['LA', 1, 24.95],
      ['BO', 1, 7.25],
    ],
    states: ['completed', 'shipped', 'paid'],
    rounding: 0.02,
    taxStatus: 'net',
  },
  {
    number: '10004',
    at: '2025-08-17T10:10:10.000+02:00',
    lines: [['BO', 4, 7.25]],
    states: ['open', 'open', 'paid_partially'],
  },
  {
    number: '10003',
    at: '2025-02-02T02:02:02.000+01:00',
    lines: [['PU', 1, 27.5]],
    states: ['in_review', 'open', 'open'],
  },
  {
    number: '10002',
    at: '2024-10-09T16:20:00.000+02:00',
    lines: [['SO-40', 1, 12.2]],
    states: ['in_progress', 'returned_partially', 'refunded_partially'],
  },
  {
    number: '10001',
    at: '2023-07-07T07:07:07.000+02:00',
    lines: [['LA', 2, 24.95]],
    states: ['completed', 'shipped', 'paid'],
    shipping: 4.95,
  },
  {
    number: '10900',
    at: '2026-11-01T10:00:00.000+01:00',
    lines: [['LO', 1]],
    states: ['in_progress', 'open', 'paid'],
    customer: 'ben',
    invoice: true,
  },
]);

/** What is not sold any more: orders keep its name. */
const GONE = new Map([['LA', 'Lamp of old']]);

/** @returns {{customer: string, order: any}[]} */
export function keepBooks() {
  const shelves = stockShelves();
  return HISTORY.map((ordered) => ({
    customer: ordered.customer ?? 'anna',
    order: makeOrder(ordered, shelves),
  }));
}

/** @param {Ordered} ordered @param {Map<string, any>} shelves */
function makeOrder(ordered, shelves) {
  const { number, at, states, shipping = 0, taxStatus = 'gross', rounding = 0 } = ordered;
  const id = idOf(`order ${number}`);
  const lines = ordered.lines.map((line, index) => makeLine(id, index, line, shelves));
  if (ordered.promotion) lines.push(makePromotion(id, lines.length, ordered.promotion));
  const positions = cents(lines.reduce((sum, { totalPrice }) => sum + totalPrice, 0));
  const tax = cents((positions + shipping) * (taxStatus === 'gross' ? 19 / 119 : 0.19));
  const total = cents(positions + shipping + (taxStatus === 'gross' ? 0 : tax) + rounding);
  return {
    ...{
      apiAlias: 'order',
      id,
      orderNumber: number,
      orderDateTime: at,
      orderDate: at.slice(0, 10),
      createdAt: at,
    },
    ...{ billingAddressId: idOf('address'), currencyId: entities.CURRENCY.id, currencyFactor: 1 },
    ...{ languageId: entities.LANGUAGE_ID, salesChannelId: entities.SALES_CHANNEL_ID },
    price: entities.cartPrice(total, positions, taxStatus, [
      { tax, taxRate: 19, price: positions + shipping },
    ]),
    amountTotal: total,
    positionPrice: positions,
    taxStatus,
    shippingCosts: costs(shipping),
    shippingTotal: shipping,
    currency: entities.CURRENCY,
    stateMachineState: machineState(states[0]),
    lineItems: lines,
    deliveries: [makeDelivery(id, ordered)],
    transactions: makeTransactions(id, total, states[2]),
    documents: ordered.invoice ? [makeInvoice(id, number, at)] : [],
  };
}

function makeLine(orderId, index, [number, quantity, price], shelves) {
  const product = shelves.get(productId(number));
  const unitPrice = price ?? product.calculatedPrice.unitPrice;
  return {
    ...{
      apiAlias: 'order_line_item',
      id: idOf(`${orderId} line ${index}`),
      orderId,
      identifier: productId(number),
    },
    ...(product && { productId: product.id, cover: product.cover.media }),
    ...{ referencedId: productId(number), label: product?.name ?? GONE.get(number), type: 'product' },
    ...{ quantity, unitPrice, totalPrice: cents(unitPrice * quantity), position: index + 1 },
    ...{ states: ['is-physical'], children: [] },
    payload: {
      productNumber: number,
      ...(product?.parentId && { parentId: product.parentId }),
      options: product?.options ?? [],
    },
  };
}

function makePromotion(orderId, index, [label, amount]) {
  return {
    ...{ apiAlias: 'order_line_item', id: idOf(`${orderId} promotion`), orderId, identifier: label, label },
    ...{ type: 'promotion', quantity: 1, unitPrice: amount, totalPrice: amount, position: index + 1 },
    ...{ states: [], children: [], payload: {} },
  };
}

/** @param {string} orderId @param {Ordered} ordered */
function makeDelivery(orderId, { at, states, shipping = 0, codes = [] }) {
  const day = Date.parse(at) + 3 * 86_400_000;
  const state = machineState(states[1]);
  return {
    ...{ apiAlias: 'order_delivery', id: idOf(`${orderId} delivery`), orderId, trackingCodes: codes },
    ...{ shippingOrderAddressId: idOf(`${orderId} address`), shippingMethodId: PARCEL.id, stateId: state.id },
    shippingDateEarliest: new Date(day).toISOString(),
    shippingDateLatest: new Date(day + 86_400_000).toISOString(),
    shippingCosts: costs(shipping),
    stateMachineState: state,
    shippingMethod: PARCEL,
    shippingOrderAddress: {
      ...{ apiAlias: 'order_address', id: idOf(`${orderId} address`), countryId: NETHERLANDS.id },
      ...{ firstName: 'Anna', lastName: 'de Wit', street: 'Kade 1', zipcode: '1011 AB', city: 'Amsterdam' },
      country: NETHERLANDS,
    },
  };
}

/** The customer's first attempt to pay failed; it is the last one that counts. */
function makeTransactions(orderId, total, last) {
  return ['failed', last].map((name, index) => {
    const state = machineState(name);
    return {
      ...{ apiAlias: 'order_transaction', id: idOf(`${orderId} transaction ${index}`), orderId },
      ...{ paymentMethodId: idOf('payment method'), amount: costs(total), stateId: state.id },
      createdAt: `2020-01-0${index + 1}T00:00:00.000+00:00`,
      stateMachineState: state,
    };
  });
}

function makeInvoice(orderId, number, at) {
  const type = named('document_type', 'Invoice', { technicalName: 'invoice' });
  return {
    ...{ apiAlias: 'document', id: idOf(`invoice ${number}`), documentTypeId: type.id, orderId },
    ...{ config: { name: `invoice_${number}`, title: 'Invoice' }, deepLinkCode: `deep-link-${number}` },
    ...{ documentNumber: `F${number}`, createdAt: at, sent: true, documentType: type },
  };
}

import { getOrdersListWorkflow } from '@medusajs/medusa/core-flows';

/**
 * @typedef {import('./shop.js').Shop} Shop
 * @typedef {{limit: number, offset: number, newest_first: boolean, status?: string[]}} Page
 */

const FIELDS = [
  ...['id', 'status', 'display_id', 'custom_display_id', 'created_at', 'currency_code'],
  ...['total', 'shipping_total', 'shipping_tax_total', 'credit_line_total'],
  ...['items.*', 'items.detail.*', 'items.tax_lines.*', 'shipping_methods.*', 'shipping_address.*'],
  ...['fulfillments.*', 'fulfillments.labels.*', 'payment_collections.*'],
];

/** What a page of the history needs of an order; Medusa would send six times as much. */
const LEAN = {
  order: [
    ...[
      'id',
      'status',
      'payment_status',
      'fulfillment_status',
      'display_id',
      'custom_display_id',
      'created_at',
    ],
    ...['currency_code', 'total', 'shipping_total', 'shipping_tax_total', 'credit_line_total'],
  ],
  items: [
    ...[
      'id',
      'variant_id',
      'product_id',
      'title',
      'product_title',
      'quantity',
      'unit_price',
      'is_tax_inclusive',
    ],
    ...['total', 'tax_total', 'metadata', 'variant_sku', 'variant_option_values', 'thumbnail'],
  ],
  detail: ['return_received_quantity'],
  tax_lines: ['description', 'code'],
  shipping_methods: ['name'],
  shipping_address: [
    ...['first_name', 'last_name', 'company', 'address_1', 'address_2', 'postal_code', 'city', 'province'],
    'country_code',
  ],
  fulfillments: ['id', 'packed_at', 'shipped_at', 'delivered_at', 'canceled_at', 'provider_id'],
  labels: ['tracking_number', 'tracking_url'],
};

/**
 * The customer's own orders, with the labels of their parcels, by time and, of the same moment, by id: so that a page
 * neither repeats nor leaves out.
 * @param {Shop} shop
 * @param {string} customerId
 * @param {Page} page
 */
export async function listOrders(shop, customerId, { limit, offset, newest_first, status }) {
  const direction = newest_first ? 'DESC' : 'ASC';
  const { rows, metadata } = await shop.run(getOrdersListWorkflow, {
    fields: FIELDS,
    variables: {
      filters: { customer_id: customerId, is_draft_order: false, ...(status && { status }) },
      skip: offset,
      take: limit,
      order: { created_at: direction, id: direction },
    },
  });
  return { orders: rows.map(leanOrder), count: metadata.count, offset, limit };
}

/** @param {any} order */
function leanOrder(order) {
  return {
    ...pick(order, LEAN.order),
    items: (order.items ?? []).map((/** @type {any} */ item) => ({
      ...pick(item, LEAN.items),
      detail: pick(item.detail, LEAN.detail),
      tax_lines: (item.tax_lines ?? []).map((/** @type {any} */ line) => pick(line, LEAN.tax_lines)),
    })),
    shipping_methods: (order.shipping_methods ?? []).map((/** @type {any} */ each) =>
      pick(each, LEAN.shipping_methods),
    ),
    shipping_address: order.shipping_address && pick(order.shipping_address, LEAN.shipping_address),
    fulfillments: (order.fulfillments ?? []).map((/** @type {any} */ parcel) => ({
      ...pick(parcel, LEAN.fulfillments),
      labels: (parcel.labels ?? []).map((/** @type {any} */ label) => pick(label, LEAN.labels)),
    })),
  };
}

/** @param {any} from @param {readonly string[]} names */
function pick(from, names) {
  return Object.fromEntries(names.map((name) => [name, from?.[name] ?? null]));
}

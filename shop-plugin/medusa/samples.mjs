/** Medusa's answers as small as they can be; a test states what matters to it. */

/** @param {object} [more] @returns {any} */
export function orderLine(more = {}) {
  return {
    ...{ id: 'line-1', variant_id: 'variant-1', product_id: 'product-1', title: '250 g', quantity: 1 },
    ...{ unit_price: 7.95, is_tax_inclusive: true, total: 7.95, tax_total: 1.3798, metadata: null },
    ...{ product_title: 'Espresso', variant_sku: 'ESP-250', variant_option_values: { Size: '250 g' } },
    ...more,
  };
}

/** @param {object} [more] @returns {any} */
export function order(more = {}) {
  return {
    ...{ id: 'order-1', status: 'pending', payment_status: 'captured', fulfillment_status: 'not_fulfilled' },
    ...{
      display_id: 7,
      custom_display_id: null,
      created_at: '2026-03-01T10:00:00.000Z',
      currency_code: 'eur',
    },
    ...{ total: 12.9, shipping_total: 4.95, shipping_tax_total: 0.8591, credit_line_total: 0 },
    items: [orderLine()],
    fulfillments: [],
    ...more,
  };
}

/** @param {object} [more] @returns {any} */
export function fulfilment(more = {}) {
  return {
    ...{ id: 'parcel-1', provider_id: 'manual_manual', packed_at: '2026-03-01T12:00:00.000Z' },
    ...{ shipped_at: null, delivered_at: null, canceled_at: null, ...more },
  };
}

/** How the tests' shop reads its answers. @type {import('./medusa-types.js').Reading} */
export const READING = { links: {}, attributeNames: ['engraving'], labels: { credit: 'Credit', tax: 'Tax' } };

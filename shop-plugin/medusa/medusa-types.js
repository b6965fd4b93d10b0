/**
 * What Medusa 2's Store API answers to the adapter's questions, as far as the adapter reads it. Amounts are decimals in
 * major units, `12.95`, and currencies are written small, `eur`.
 *
 * @typedef {object} MedusaOrder
 * @property {string} id
 * @property {string} status
 * @property {string} [payment_status]
 * @property {string} [fulfillment_status]
 * @property {number} display_id
 * @property {string | null} [custom_display_id]
 * @property {string} created_at
 * @property {string} currency_code
 * @property {number} total
 * @property {number} shipping_total
 * @property {number} shipping_tax_total
 * @property {number} [credit_line_total]
 * @property {MedusaOrderLine[]} items
 * @property {{name: string}[] | null} [shipping_methods]
 * @property {MedusaAddress | null} [shipping_address]
 * @property {MedusaFulfilment[] | null} [fulfillments]
 *
 * @typedef {object} MedusaLine of an order or a cart
 * @property {string} id
 * @property {string | null} variant_id
 * @property {string | null} product_id
 * @property {string} title
 * @property {string | null} [product_title]
 * @property {number} quantity
 * @property {number} unit_price with tax where `is_tax_inclusive`
 * @property {boolean} is_tax_inclusive
 * @property {number} total with tax, after discounts
 * @property {number} tax_total
 * @property {Record<string, unknown> | null} [metadata]
 *
 * @typedef {object} MedusaLineDetails
 * @property {string | null} [variant_sku]
 * @property {Record<string, string> | null} [variant_option_values]
 * @property {string | null} [thumbnail]
 * @property {{description?: string | null, code: string}[] | null} [tax_lines]
 * @property {{return_received_quantity?: number} | null} [detail]
 *
 * @typedef {MedusaLine & MedusaLineDetails} MedusaOrderLine
 *
 * @typedef {object} MedusaAddress
 * @property {string | null} [first_name]
 * @property {string | null} [last_name]
 * @property {string | null} [company]
 * @property {string | null} [address_1]
 * @property {string | null} [address_2]
 * @property {string | null} [postal_code]
 * @property {string | null} [city]
 * @property {string | null} [province]
 * @property {string | null} [country_code] ISO 3166-1 alpha-2, written small
 * @property {string | null} [phone]
 *
 * @typedef {MedusaAddress & {id: string, is_default_shipping: boolean, is_default_billing: boolean}}
 *   MedusaSavedAddress
 *
 * @typedef {object} MedusaFulfilment
 * @property {string} id
 * @property {string | null} [packed_at]
 * @property {string | null} [shipped_at]
 * @property {string | null} [delivered_at]
 * @property {string | null} [canceled_at]
 * @property {string | null} [provider_id]
 * @property {{tracking_number: string, tracking_url?: string | null}[] | null} [labels] only the server package of
 *   `server/` tells them
 *
 * @typedef {object} MedusaProduct
 * @property {string} id
 * @property {string} title
 * @property {string} handle
 * @property {string | null} thumbnail
 * @property {MedusaVariant[] | null} variants
 *
 * @typedef {object} MedusaVariant
 * @property {string} id
 * @property {string | null} sku
 * @property {boolean} manage_inventory
 * @property {boolean} allow_backorder
 * @property {number | null} [inventory_quantity]
 * @property {string | null} [thumbnail]
 * @property {{value: string, option?: {title: string} | null}[] | null} [options]
 * @property {{calculated_amount: number | null, currency_code: string} | null} [calculated_price]
 *
 * @typedef {object} MedusaCart
 * @property {string} id
 * @property {string} currency_code
 * @property {string | null} completed_at
 * @property {number} total with tax
 * @property {number} tax_total
 * @property {{id: string} | null} [customer]
 * @property {MedusaLine[]} items
 *
 * @typedef {object} MedusaCustomer
 * @property {string} id
 * @property {string} email
 * @property {string | null} first_name
 * @property {string | null} last_name
 * @property {string | null} phone
 * @property {string} created_at
 * @property {Record<string, unknown> | null} metadata
 * @property {MedusaSavedAddress[]} addresses
 *
 * @typedef {object} Links where things are in this shop; a link that is not given is absent from the page
 * @property {(product: {id: string, handle: string}) => string} [productUrl]
 * @property {(fulfilment: {carrier: string, tracking_code: string}) => string | undefined} [trackingUrl] for parcels
 *   whose label has no address of its own
 * @property {string} [cartUrl]
 * @property {string} [signInUrl]
 *
 * @typedef {object} Labels what the customer reads where Medusa has no words of the shop
 * @property {string} credit of a credit on an order
 * @property {string} tax where the tax rate has no name
 *
 * @typedef {object} Reading how this shop's answers are read
 * @property {Links} links
 * @property {readonly string[]} attributeNames keys of a line's metadata that the customer chose and reads
 * @property {Labels} labels
 */

export {};

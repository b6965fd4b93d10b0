/**
 * What WooCommerce answers, as far as the adapter reads it: the Store API's cart, and the routes of the
 * plugin in server/, whose names are those of WooCommerce's REST API (wc/v3).
 *
 * @typedef {object} WooCustomer
 * @property {number} id
 * @property {string} first_name
 * @property {string} last_name
 * @property {string} display_name
 * @property {string} email
 * @property {string} date_created_gmt
 *
 * @typedef {object} WooOrder
 * @property {number} id
 * @property {string} number
 * @property {string} status without `wc-`
 * @property {string} currency
 * @property {string} date_created_gmt
 * @property {string | null} date_paid_gmt
 * @property {string | null} date_completed_gmt
 * @property {string} shipping_total
 * @property {string} shipping_tax
 * @property {string} total
 * @property {WooOrderLine[]} line_items
 * @property {WooNamedLine[]} fee_lines
 * @property {WooNamedLine[]} shipping_lines
 * @property {{id: number, code: string, discount: string, discount_tax: string}[]} coupon_lines
 * @property {{id: number, label: string, tax_total: string, shipping_tax_total: string}[]} tax_lines
 * @property {{id: number, reason: string, total: string}[]} refunds totals below zero
 * @property {string[]} shipping_address as it is printed; empty where nothing is sent
 * @property {WooParcel[]} shipment_tracking
 *
 * @typedef {{id: number, name: string, total: string, total_tax: string}} WooNamedLine
 *
 * @typedef {object} WooParcel
 * @property {string} tracking_id
 * @property {string} tracking_provider
 * @property {string} tracking_number
 * @property {string} tracking_link '' where only the provider knows it
 * @property {string | null} date_shipped
 *
 * @typedef {object} WooOrderLine
 * @property {number} id
 * @property {string} name
 * @property {number} product_id 0 when the product was deleted
 * @property {number} variation_id 0 where there are none
 * @property {number} quantity
 * @property {string} subtotal before coupons, as `subtotal_tax`
 * @property {string} subtotal_tax
 * @property {string} sku
 * @property {{src: string} | null} image
 * @property {{display_key: string, display_value: string, of_variation: boolean}[]} meta_data
 *
 * @typedef {{discount: string, refund: string, fee: string}} WooLabels in the shop's language
 *
 * @typedef {object} WooProduct
 * @property {number} id
 * @property {string} name
 * @property {string} permalink
 * @property {{src: string} | null} image
 * @property {WooVariation[]} variations those that are sold; of a simple product itself
 *
 * @typedef {object} WooVariation
 * @property {number} id
 * @property {string} sku
 * @property {string} price as the cart shows it
 * @property {boolean} in_stock
 * @property {number | null} stock_quantity `null` where nobody counts, or more is ordered when it runs out
 * @property {boolean} low_stock
 * @property {number | null} max_quantity
 * @property {{name: string, option: string}[]} attributes
 * @property {{src: string} | null} image
 *
 * @typedef {object} WooFavourite
 * @property {number} product_id
 * @property {number | null} variation_id
 * @property {string} date_added_gmt
 * @property {string} name
 * @property {{src: string} | null} image
 * @property {string} price
 * @property {string} currency
 * @property {boolean} in_stock
 * @property {WooProduct | null} product
 *
 * @typedef {object} WooCart of the Store API: amounts are whole numbers of the shop's own decimals, as text
 * @property {WooCartItem[]} items
 * @property {{total_price: string, currency_code: string, currency_minor_unit: number}} totals
 * @property {{stamgast?: {cart_url: string}}} extensions
 *
 * @typedef {object} WooCartItem
 * @property {string} key
 * @property {number} id of the variation, or of the product where it has none
 * @property {number} quantity
 * @property {{minimum: number, maximum: number, multiple_of: number, editable: boolean}} quantity_limits
 * @property {string} name HTML
 * @property {{key?: string, name?: string, value?: string, display?: string, hidden?: unknown}[]} item_data
 * @property {{price: string, currency_code: string, currency_minor_unit: number}} prices
 * @property {{line_subtotal: string, line_subtotal_tax: string, line_total: string, line_total_tax: string}}
 *   totals
 * @property {{stamgast?: {product_id: number}}} extensions
 *
 * @typedef {object} Links of the shop; what is not given is not shown
 * @property {string} [cartUrl] by default the shop's own
 * @property {string} [signInUrl] by default the shop's account page
 * @property {(parcel: {carrier: string, tracking_code: string}) => string} [trackingUrl] where the shop does
 *   not know the carrier's page
 */

export {};

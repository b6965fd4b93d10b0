/**
 * What Vendure answers to queries.js, as far as the adapter reads it.
 *
 * @typedef {{id: string, firstName: string, lastName: string, emailAddress: string, createdAt: string}} VendureCustomer
 *
 * @typedef {object} VendureOrder
 * @property {string} id
 * @property {string} code
 * @property {string} state
 * @property {string} orderPlacedAt
 * @property {string} currencyCode
 * @property {number} shipping
 * @property {number} shippingWithTax
 * @property {number} totalWithTax
 * @property {{type: string, description: string, amount: number, amountWithTax: number}[]} discounts
 * @property {{id: string, description: string, price: number, priceWithTax: number}[]} surcharges
 * @property {{description: string, taxTotal: number}[]} taxSummary
 * @property {{shippingMethod: {name: string} | null}[]} shippingLines
 * @property {VendureAddress | null} shippingAddress
 * @property {{id: string, state: string, method: string, trackingCode: string | null}[] | null} fulfillments
 * @property {import('./normalize-server.js').OrderFacts | null} [stamgast] where Stamgast's plugin is in this Vendure
 * @property {VendureOrderLine[]} lines
 *
 * @typedef {object} VendureAddress
 * @property {string | null} fullName
 * @property {string | null} company
 * @property {string | null} streetLine1
 * @property {string | null} streetLine2
 * @property {string | null} city
 * @property {string | null} province
 * @property {string | null} postalCode
 * @property {string | null} country
 *
 * @typedef {{name: string, group: {name: string}}} VendureOption
 * @typedef {{preview: string} | null} VendureAsset
 *
 * @typedef {object} VendurePrices
 * @property {number} unitPrice
 * @property {number} unitPriceWithTax
 * @property {number} discountedLinePrice
 * @property {number} discountedLinePriceWithTax
 *
 * @typedef {VendurePrices & {
 *   id: string, quantity: number, orderPlacedQuantity: number, featuredAsset: VendureAsset,
 *   productVariant: {id: string, productId: string, name: string, sku: string, options: VendureOption[]},
 * }} VendureOrderLine
 *
 * @typedef {object} VendureProduct
 * @property {string} id
 * @property {string} name
 * @property {string} slug
 * @property {VendureAsset} featuredAsset
 * @property {VendureVariant[]} variants
 *
 * @typedef {object} VendureVariant
 * @property {string} id
 * @property {string} name
 * @property {string} sku
 * @property {number} price
 * @property {number} priceWithTax
 * @property {string} currencyCode
 * @property {string} stockLevel
 * @property {VendureOption[]} options
 * @property {VendureAsset} featuredAsset
 *
 * @typedef {object} VendureCart
 * @property {string} id
 * @property {string} code
 * @property {string} state
 * @property {string} currencyCode
 * @property {number} total
 * @property {number} totalWithTax
 * @property {VendureCartLine[]} lines
 *
 * @typedef {VendurePrices & {
 *   id: string, quantity: number, productVariant: {id: string, productId: string, name: string},
 * }} VendureCartLine
 *
 * @typedef {object} VendureRefusal
 * @property {string} __typename
 * @property {string} [errorCode]
 * @property {string} [message]
 * @property {number} [quantityAvailable]
 *
 * @typedef {object} Links where things are in this shop; a link that is not given is absent from the page
 * @property {(product: {id: string, slug: string}) => string} [productUrl]
 * @property {(fulfilment: {carrier: string, tracking_code: string}) => string | undefined} [trackingUrl]
 * @property {string} [cartUrl]
 * @property {string} [signInUrl]
 * @property {number} [moneyPrecision] digits behind the point of Vendure's own amounts, in every currency: `precision` of
 *   the shop's `MoneyStrategy`; 2 by default, as in Vendure
 */

export {};

/**
 * What the Store API answers, as far as the adapter reads it. Prices are decimals in major units, net or gross as
 * `taxStatus` says.
 *
 * @typedef {{name?: string | null, translated?: {name?: string | null}}} Named
 * @typedef {{url: string, thumbnails?: {url: string, width: number}[] | null}} ShopwareMedia
 * @typedef {{technicalName: string}} ShopwareState
 * @typedef {{isoCode: string}} ShopwareCurrency
 *
 * @typedef {object} ShopwareOrder
 * @property {string} id
 * @property {string} orderNumber
 * @property {string} orderDateTime
 * @property {ShopwarePrice} price
 * @property {number} shippingTotal
 * @property {ShopwareCurrency} currency
 * @property {ShopwareState} stateMachineState
 * @property {ShopwareOrderLine[] | null} lineItems
 * @property {ShopwareDelivery[] | null} deliveries the one for the goods comes first
 * @property {{stateMachineState: ShopwareState}[] | null} transactions the latest attempt to pay comes last
 * @property {ShopwareDocument[] | null} documents those that the merchant shows to customers
 *
 * @typedef {object} ShopwarePrice
 * @property {number} totalPrice
 * @property {'gross' | 'net' | 'tax-free'} taxStatus
 * @property {{tax: number, taxRate: number}[]} calculatedTaxes
 *
 * @typedef {object} ShopwareOrderLine
 * @property {string} id
 * @property {string | null} [parentId] the line that it is a part of, whose price has its price inside
 * @property {string | null} [productId] `null` when the product was deleted
 * @property {string} [type]
 * @property {string} label
 * @property {number} quantity
 * @property {number} unitPrice
 * @property {number} totalPrice
 * @property {ShopwarePayload | null} [payload]
 * @property {ShopwareMedia | null} [cover]
 *
 * @typedef {object} ShopwarePayload
 * @property {string | null} [parentId] the product that a variant is of
 * @property {string} [productNumber]
 * @property {ShopwareOption[] | null} [options]
 *
 * @typedef {Named & {group?: string | Named | null, option?: string}} ShopwareOption a line keeps the words that it was
 *   bought with, a product has its option and group themselves
 *
 * @typedef {object} ShopwareDelivery
 * @property {string} id
 * @property {string[] | null} [trackingCodes]
 * @property {string} shippingDateEarliest when it is promised to arrive
 * @property {string} shippingDateLatest
 * @property {{totalPrice: number}} shippingCosts below nothing where it stands for a discount on shipping
 * @property {ShopwareState} stateMachineState
 * @property {(Named & {trackingUrl?: string | null}) | null} [shippingMethod]
 * @property {ShopwareOrderAddress | null} [shippingOrderAddress]
 *
 * @typedef {object} ShopwareOrderAddress
 * @property {string} firstName
 * @property {string} lastName
 * @property {string | null} [company]
 * @property {string} street
 * @property {string | null} [additionalAddressLine1]
 * @property {string | null} [additionalAddressLine2]
 * @property {string | null} [zipcode]
 * @property {string} city
 * @property {Named | null} [country]
 *
 * @typedef {object} ShopwareDocument
 * @property {string} id
 * @property {string | null} [documentNumber]
 * @property {string} createdAt
 * @property {string} deepLinkCode
 * @property {Named | null} [documentType]
 *
 * @typedef {object} ShopwareProduct
 * @property {string} id
 * @property {string | null} [parentId]
 * @property {string | null} [name]
 * @property {{name?: string | null}} translated
 * @property {string} productNumber
 * @property {number | null} [childCount] of its variants
 * @property {boolean | null} [isCloseout] whether it is sold until none are left; others are always to be had
 * @property {number | null} [availableStock]
 * @property {number | null} [minPurchase]
 * @property {number | null} [calculatedMaxPurchase]
 * @property {{unitPrice: number}} calculatedPrice
 * @property {{unitPrice: number}[]} calculatedPrices by quantity, the smallest first; empty without such
 * @property {ShopwareOption[] | null} [options]
 * @property {{media: ShopwareMedia} | null} [cover]
 * @property {number | null} [sales]
 * @property {string | null} [releaseDate]
 * @property {string} [createdAt]
 * @property {string[] | null} [categoryIds]
 * @property {(Named & {id: string})[] | null} [categories]
 *
 * @typedef {object} ShopwareCart
 * @property {string} token
 * @property {{totalPrice: number}} price
 * @property {ShopwareCartLine[] | null} [lineItems]
 * @property {CartNotice[] | Record<string, CartNotice> | null} [errors]
 *
 * @typedef {object} ShopwareCartLine
 * @property {string} id
 * @property {string} type
 * @property {string | null} [referencedId] of a product's line, the product
 * @property {string} [label]
 * @property {number} quantity
 * @property {{unitPrice: number, totalPrice: number} | null} [price]
 * @property {ShopwarePayload | null} [payload]
 *
 * @typedef {{key: string, message: string, messageKey: string}} CartNotice
 *
 * @typedef {object} ShopwareContext
 * @property {ShopwareCurrency} currency
 * @property {ShopwareCustomer | null} [customer]
 *
 * @typedef {object} ShopwareCustomer
 * @property {string} id
 * @property {string} firstName
 * @property {string} lastName
 * @property {string} email
 * @property {boolean} [guest]
 * @property {string | null} [createdAt]
 * @property {string | null} [birthday]
 * @property {string | null} [salutationId]
 * @property {string | null} [title]
 * @property {string} [accountType]
 * @property {string | null} [company]
 * @property {string[] | null} [vatIds]
 * @property {string} defaultShippingAddressId
 * @property {string} defaultBillingAddressId
 *
 * @typedef {object} ShopwareAddress
 * @property {string} id
 * @property {string} firstName
 * @property {string} lastName
 * @property {string | null} [company]
 * @property {string | null} [department]
 * @property {string | null} [title]
 * @property {string | null} [salutationId]
 * @property {string} street
 * @property {string | null} [additionalAddressLine1]
 * @property {string | null} [zipcode]
 * @property {string} city
 * @property {string | null} [phoneNumber]
 * @property {{iso?: string | null} | null} [country]
 * @property {(Named & {id: string, shortCode?: string}) | null} [countryState]
 *
 * @typedef {object} Links where things are in this shop; a link that is not given is absent from the page
 * @property {(product: {id: string, number: string}) => string} [productUrl]
 * @property {string} [cartUrl]
 * @property {string} [signInUrl]
 *
 * @typedef {object} Words of the shop, for what Shopware has no words for
 * @property {string} rounding of what was added or taken off to make a total that can be paid in coins
 * @property {string} email why an e-mail address is not changed on this page
 * @property {string} phone why a telephone number is not kept beside the name
 * @property {string} region what is wrong with a region that is not among the country's
 * @property {string} country what is wrong with a country to which the shop does not deliver
 */

export {};

/**
 * What Ecwid answers, as far as the adapter reads it: the REST API's orders and products through the
 * merchant's endpoint, and the cart of the storefront's JavaScript API.
 *
 * @typedef {object} EcwidCustomer
 * @property {number} id
 * @property {string} email
 * @property {string} [registered] e.g. `2023-03-10 09:00:00 +0000`
 * @property {{name?: string, firstName?: string} | null} billingPerson
 *
 * @typedef {object} EcwidOrder
 * @property {string} id
 * @property {number} internalId
 * @property {string} [vendorOrderNumber] what the customer knows it by; `id` where there is none
 * @property {number} createTimestamp UNIX seconds
 * @property {string} paymentStatus
 * @property {string} fulfillmentStatus
 * @property {number} subtotal
 * @property {number} total
 * @property {number} tax
 * @property {number} [couponDiscount]
 * @property {number} [discount] all but the coupon's
 * @property {number} [giftCardRedemption]
 * @property {number} [refundedAmount]
 * @property {boolean} [pricesIncludeTax]
 * @property {string} [trackingNumber]
 * @property {string} [trackingUrl]
 * @property {{name?: string, code?: string} | null} discountCoupon
 * @property {{description?: string}[]} discountInfo
 * @property {{name?: string, value?: number} | null} handlingFee
 * @property {{id: string, description?: string, total: number}[]} customSurcharges
 * @property {{shippingMethodName?: string, shippingCarrierName?: string, shippingRate?: number} | null}
 *   shippingOption
 * @property {EcwidPerson | null} shippingPerson
 * @property {EcwidItem[]} items
 *
 * @typedef {object} EcwidPerson
 * @property {string} [name]
 * @property {string} [companyName]
 * @property {string} [street] lines are separated by line ends
 * @property {string} [postalCode]
 * @property {string} [city]
 * @property {string} [stateOrProvinceName]
 * @property {string} [countryName]
 *
 * @typedef {object} EcwidItem
 * @property {number} id
 * @property {number} productId
 * @property {number} [combinationId] of the variation
 * @property {string} name
 * @property {string} [sku]
 * @property {number} price of one
 * @property {number} quantity
 * @property {string} [imageUrl]
 * @property {string} [smallThumbnailUrl]
 * @property {{name: string, type?: string, value?: string}[]} selectedOptions
 * @property {{name?: string}[]} taxes
 *
 * @typedef {object} EcwidSold a product without variations, or a variation
 * @property {number} id
 * @property {string} [sku]
 * @property {number} [price]
 * @property {number} [defaultDisplayedPrice] as the storefront shows it
 * @property {number} [quantity] how many are left, where somebody counts
 * @property {boolean} [unlimited]
 * @property {boolean} [inStock]
 * @property {number} [warningLimit]
 * @property {number} [maxPurchaseQuantity]
 * @property {string} [smallThumbnailUrl]
 * @property {string} [thumbnailUrl]
 *
 * @typedef {EcwidSold & {options: {name: string, value: string}[]}} EcwidVariation
 * @typedef {EcwidSold & {name: string, url?: string, enabled?: boolean, options: {name: string, type?:
 *   string}[], combinations: EcwidVariation[]}} EcwidProduct
 *
 * @typedef {object} EcwidCart
 * @property {string} [cartId]
 * @property {EcwidCartItem[]} items
 *
 * @typedef {object} EcwidCartItem
 * @property {number} quantity
 * @property {{id: number, name: string, price: number, sku?: string, variation?: number}} product
 * @property {Record<string, string>} options
 *
 * @typedef {object} Links of the shop; what is not given is not shown
 * @property {string} [cartUrl]
 * @property {string} [signInUrl]
 * @property {(parcel: {carrier: string, tracking_code: string}) => string} [trackingUrl] where the order has
 *   none
 *
 * @typedef {object} Words for what Ecwid has no text for, in the shop's language
 * @property {string} discount
 * @property {string} refund
 * @property {string} gift_card
 * @property {string} cost
 * @property {string} tax
 */

export {};

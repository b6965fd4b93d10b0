/**
 * What Shopify answers to customer-queries.js and storefront-queries.js, as far as the adapter reads it.
 *
 * @typedef {{amount: string}} Amount a decimal
 * @typedef {{amount: string, currencyCode: string}} Money
 * @typedef {{name: string, value: string}} ShopifyOption
 * @typedef {{key: string, value: string | null}} ShopifyAttribute
 * @typedef {{url: string} | null} ShopifyImage
 * @typedef {{code: string | null, field: string[] | null, message: string}} UserError
 *
 * @typedef {object} ShopifyCustomer
 * @property {string} id
 * @property {string} displayName
 * @property {string | null} firstName
 * @property {string | null} lastName
 * @property {string} creationDate
 * @property {{emailAddress: string | null} | null} emailAddress
 * @property {{phoneNumber: string} | null} [phoneNumber]
 *
 * @typedef {object} ShopifyOrder
 * @property {string} id
 * @property {string} name
 * @property {string} processedAt
 * @property {string | null} cancelledAt
 * @property {string | null} financialStatus
 * @property {string} fulfillmentStatus
 * @property {string | null} shippingTitle
 * @property {Money} totalPrice
 * @property {Amount | null} totalTax
 * @property {Amount} totalDiscountedShipping
 * @property {Amount | null} totalDuties
 * @property {Amount | null} totalTip
 * @property {SoldInformation} soldInformation
 * @property {{allOrderLevelAppliedDiscountsOnSoldItems: ShopifyDiscount[]}} discountInformation
 * @property {{name: string | null, formatted: string[]} | null} shippingAddress
 * @property {{invoiceNumber: string, createdAt: string, status: string}[]} taxInvoices
 * @property {{nodes: ShopifyFulfillment[]}} fulfillments
 * @property {Connection<ShopifyLine>} lineItems
 *
 * @typedef {object} SoldInformation what was ordered, whatever was sent back afterwards
 * @property {number} quantity
 * @property {number} refundedQuantity
 * @property {Amount | null} total
 * @property {Amount | null} totalTaxes
 *
 * @typedef {{title: string | null, targetType: string, discountValue: Amount}} ShopifyDiscount
 *
 * @typedef {object} ShopifyLine
 * @property {string} id
 * @property {string} title
 * @property {number} quantity
 * @property {string | null} productId
 * @property {string | null} variantId
 * @property {string | null} sku
 * @property {ShopifyOption[] | null} variantOptions
 * @property {ShopifyAttribute[]} customAttributes
 * @property {ShopifyImage} image
 * @property {Amount | null} price
 * @property {Amount | null} totalPriceWithDiscounts
 *
 * @typedef {object} ShopifyFulfillment
 * @property {string} id
 * @property {string} createdAt
 * @property {string | null} status
 * @property {string | null} latestShipmentStatus
 * @property {string | null} estimatedDeliveryAt
 * @property {boolean} isPickedUp
 * @property {{company: string | null, number: string | null, url: string | null}[]} trackingInformation
 * @property {{nodes: {happenedAt: string}[]}} events the newest
 *
 * @typedef {object} ShopifyReturn
 * @property {string} id
 * @property {string} name
 * @property {string} status
 * @property {string} createdAt
 * @property {string | null} updatedAt
 * @property {string | null} closedAt
 * @property {{note: string | null} | null} decline
 * @property {Connection<ShopifyReturnLine>} returnLineItems
 * @property {{nodes: {deliverable: {label?: {publicFileUrl: string | null} | null} | null}[]}}
 *   reverseDeliveries
 *
 * @typedef {{quantity: number, lineItem: {id: string}, returnReasonDefinition: {id: string} | null}}
 *   ShopifyReturnLine
 * @typedef {{createdAt: string | null, returnName: string | null, totalRefunded: Money}} ShopifyRefund
 * @typedef {{id: string, returns: Connection<ShopifyReturn>, refunds: ShopifyRefund[]}} OrderReturns
 *
 * @typedef {object} ShopifyAddress
 * @property {string} id
 * @property {string | null} name
 * @property {string | null} firstName
 * @property {string | null} lastName
 * @property {string | null} company
 * @property {string | null} address1
 * @property {string | null} address2
 * @property {string | null} zip
 * @property {string | null} city
 * @property {string | null} zoneCode
 * @property {string | null} territoryCode
 * @property {string | null} phoneNumber
 *
 * @typedef {object} ShopifyProduct
 * @property {string} id
 * @property {string} title
 * @property {string | null} onlineStoreUrl
 * @property {ShopifyImage} featuredImage
 * @property {{minVariantPrice: {currencyCode: string}}} priceRange
 * @property {{nodes: ShopifyVariant[]}} variants
 *
 * @typedef {ShopifyProduct & {createdAt: string, collections: {nodes: {id: string, title: string}[]}}}
 *   CatalogueNode
 *
 * @typedef {object} ShopifyVariant
 * @property {string} id
 * @property {string | null} sku
 * @property {string} title
 * @property {boolean} availableForSale
 * @property {boolean} currentlyNotInStock
 * @property {number | null} [quantityAvailable]
 * @property {{maximum: number | null}} quantityRule
 * @property {Money} price
 * @property {ShopifyOption[]} selectedOptions
 * @property {ShopifyImage} image
 *
 * @typedef {object} ShopifyCart
 * @property {string} id
 * @property {string} checkoutUrl
 * @property {{totalAmount: Money}} cost
 * @property {Connection<ShopifyCartLine>} lines
 *
 * @typedef {object} ShopifyCartLine
 * @property {string} __typename
 * @property {string} id
 * @property {number} quantity
 * @property {ShopifyAttribute[]} attributes
 * @property {{sellingPlan: {id: string}} | null} sellingPlanAllocation
 * @property {{amountPerQuantity: Amount, totalAmount: Amount}} cost
 * @property {{id: string, product: {id: string, title: string}}} merchandise
 */

/**
 * @template Node
 * @typedef {{nodes: Node[], pageInfo: {hasNextPage: boolean, endCursor: string | null}}} Connection
 */

export {};

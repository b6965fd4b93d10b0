/**
 * What the adapter asks Vendure's Shop API, as GraphQL text. Each operation has a name of its own, so that a
 * shop's logs, and a test that breaks the connection, can tell them apart. Needs nothing but a stock Vendure
 * 3.
 */

const orderFields = `
  id code state orderPlacedAt currencyCode
  shipping shippingWithTax totalWithTax
  discounts { type description amount amountWithTax }
  surcharges { id description price priceWithTax }
  taxSummary { description taxTotal }
  shippingLines { shippingMethod { name } }
  shippingAddress { fullName company streetLine1 streetLine2 city province postalCode country }
  fulfillments { id state method trackingCode }
  lines {
    id quantity orderPlacedQuantity
    unitPrice unitPriceWithTax discountedLinePrice discountedLinePriceWithTax
    featuredAsset { preview }
    productVariant { id productId name sku options { name group { name } } }
  }`;

export const cartFields = `
  id code state currencyCode totalWithTax total
  lines {
    id quantity unitPrice unitPriceWithTax discountedLinePrice discountedLinePriceWithTax
    productVariant { id productId name }
  }`;

const refusal = `
  __typename
  ... on ErrorResult { errorCode message }
  ... on InsufficientStockError { quantityAvailable }`;

export const sessionQuery = `query StamgastSession {
  activeCustomer { id firstName lastName emailAddress createdAt }
}`;

/** @param {string} [more] fields of each order that a plugin in this Vendure adds */
export const ordersQuery = (more = '') => `query StamgastOrders($options: OrderListOptions!) {
  activeChannel { pricesIncludeTax }
  activeCustomer { orders(options: $options) { totalItems items { ${orderFields} ${more} } } }
}`;

export const productFields = `
  id name slug
  featuredAsset { preview }
  variants {
    id name sku price priceWithTax currencyCode stockLevel
    options { name group { name } }
    featuredAsset { preview }
  }`;

export const productsQuery = `query StamgastProducts($ids: [String!]!, $take: Int!) {
  activeChannel { pricesIncludeTax }
  products(options: { filter: { id: { in: $ids } }, take: $take }) { items { ${productFields} } }
}`;

export const cartQuery = `query StamgastCart {
  activeChannel { pricesIncludeTax currencyCode }
  activeOrder { ${cartFields} }
}`;

export const addLinesMutation = `mutation StamgastAddLines($inputs: [AddItemInput!]!) {
  addItemsToOrder(inputs: $inputs) { errorResults { ${refusal} } }
}`;

/** Sets the quantity of a line of the cart; 0 removes the line. */
export const setLineMutation = `mutation StamgastSetLine($lineId: ID!, $quantity: Int!) {
  adjustOrderLine(orderLineId: $lineId, quantity: $quantity) { ${refusal} }
}`;

export const reopenCartMutation = `mutation StamgastReopenCart {
  transitionOrderToState(state: "AddingItems") { __typename ... on ErrorResult { errorCode message } }
}`;

/** What is asked of the Customer Account API; a test holds each against the schema that Shopify ships. */

const lineFields = `
  id title quantity productId variantId sku
  variantOptions { name value }
  customAttributes { key value }
  image { url(transform: { maxWidth: 240 }) }
  price { amount }
  totalPriceWithDiscounts { amount }`;

const linesConnection = `nodes { ${lineFields} } pageInfo { hasNextPage endCursor }`;

const orderFields = `
  id name processedAt cancelledAt financialStatus fulfillmentStatus shippingTitle
  totalPrice { amount currencyCode }
  totalTax { amount }
  totalDiscountedShipping { amount }
  totalDuties { amount }
  totalTip { amount }
  soldInformation { quantity refundedQuantity total { amount } totalTaxes { amount } }
  discountInformation {
    allOrderLevelAppliedDiscountsOnSoldItems { title targetType discountValue { amount } }
  }
  shippingAddress { name formatted }
  taxInvoices { invoiceNumber createdAt status }
  fulfillments(first: 5, sortKey: CREATED_AT) {
    nodes {
      id createdAt status latestShipmentStatus estimatedDeliveryAt isPickedUp
      trackingInformation { company number url }
      events(first: 1, sortKey: HAPPENED_AT, reverse: true) { nodes { happenedAt } }
    }
  }
  lineItems(first: 10) { ${linesConnection} }`;

export const sessionQuery = `query StamgastSession {
  customer { id displayName firstName lastName creationDate emailAddress { emailAddress } }
}`;

export const ordersQuery = `query StamgastOrders($first: Int!, $after: String) {
  customer {
    orders(first: $first, after: $after, sortKey: PROCESSED_AT, reverse: true) {
      edges { cursor node { ${orderFields} } }
      pageInfo { hasNextPage }
    }
  }
}`;

/** The lines of an order that has more of them than a page of orders tells. */
export const linesQuery = `query StamgastOrderLines($id: ID!, $after: String) {
  order(id: $id) { lineItems(first: 100, after: $after) { ${linesConnection} } }
}`;

export const invoicesQuery = `query StamgastInvoices($id: ID!) {
  order(id: $id) { taxInvoices { invoiceNumber url } }
}`;

export const returnOptionsQuery = `query StamgastReturnOptions($id: ID!, $after: String) {
  order(id: $id) {
    returnInformation {
      returnableLineItems(first: 40, after: $after) {
        nodes {
          quantity
          lineItem { id suggestedReturnReasonDefinitions(first: 15) { nodes { id name } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const returnLines = `
  nodes { quantity lineItem { id } returnReasonDefinition { id } }
  pageInfo { hasNextPage endCursor }`;

/**
 * The returns of some orders at once: variables `id0`, `id1`, …; answers `order0`, `order1`, ….
 * @param {number} count of the orders
 */
export function returnsQuery(count) {
  const indices = Array.from({ length: count }, (_, index) => index);
  const parameters = indices.map((index) => `$id${index}: ID!`).join(', ');
  return `query StamgastReturns(${parameters}, $after: String) {
  ${indices.map((index) => `order${index}: order(id: $id${index}) { ...OrderReturns }`).join('\n  ')}
}
fragment OrderReturns on Order {
  id
  returns(first: 3, after: $after, sortKey: CREATED_AT, reverse: true) {
    nodes {
      id name status createdAt updatedAt closedAt
      decline { note }
      returnLineItems(first: 20) { ${returnLines} }
      reverseDeliveries(first: 3) {
        nodes { deliverable { ... on ReverseDeliveryShippingDeliverable { label { publicFileUrl } } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
  refunds { createdAt returnName totalRefunded { amount currencyCode } }
}`;
}

/** The lines of a return that has more of them than a list of returns tells. */
export const returnLinesQuery = `query StamgastReturnLines($orderId: ID!, $id: ID!, $after: String) {
  order(id: $orderId) { return(id: $id) { returnLineItems(first: 100, after: $after) { ${returnLines} } } }
}`;

export const requestReturnMutation = `mutation StamgastRequestReturn(
  $orderId: ID!, $lines: [RequestedLineItemInput!]!
) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $lines) {
    return { id }
    userErrors { code field message }
  }
}`;

const profileFields = `
  id displayName firstName lastName creationDate
  emailAddress { emailAddress }
  phoneNumber { phoneNumber }`;

export const profileQuery = `query StamgastProfile { customer { ${profileFields} } }`;

export const saveProfileMutation = `mutation StamgastSaveProfile($input: CustomerUpdateInput!) {
  customerUpdate(input: $input) { customer { ${profileFields} } userErrors { code field message } }
}`;

export const addressesQuery = `query StamgastAddresses($after: String) {
  customer {
    defaultAddress { id }
    addresses(first: 100, after: $after) {
      nodes {
        id name firstName lastName company address1 address2 zip city zoneCode territoryCode phoneNumber
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const addAddressMutation = `mutation StamgastAddAddress(
  $address: CustomerAddressInput!, $defaultAddress: Boolean
) {
  customerAddressCreate(address: $address, defaultAddress: $defaultAddress) {
    userErrors { code field message }
  }
}`;

export const changeAddressMutation = `mutation StamgastChangeAddress(
  $addressId: ID!, $address: CustomerAddressInput, $defaultAddress: Boolean
) {
  customerAddressUpdate(addressId: $addressId, address: $address, defaultAddress: $defaultAddress) {
    userErrors { code field message }
  }
}`;

export const removeAddressMutation = `mutation StamgastRemoveAddress($addressId: ID!) {
  customerAddressDelete(addressId: $addressId) { userErrors { code field message } }
}`;

export const metafieldQuery = `query StamgastMetafield($namespace: String!, $key: String!) {
  customer { id metafield(namespace: $namespace, key: $key) { value compareDigest } }
}`;

export const setMetafieldMutation = `mutation StamgastSetMetafield($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { code field message } }
}`;

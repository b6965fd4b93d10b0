import { seedAddress } from './seed-orders.mjs';

const refused = '... on ErrorResult { errorCode message }';

/**
 * Places one order as the customer, through the Shop API, paid with the test shop's dummy payment.
 * @param {(query: string, variables?: object) => Promise<any>} shop signed in
 * @param {{items: {productVariantId: string, quantity: number}[], coupon?: string}} order
 * @returns {Promise<{id: string, code: string}>}
 */
export async function placeOrder(shop, { items, coupon }) {
  const { addItemsToOrder } = await shop(
    `mutation Add($items: [AddItemInput!]!) {
      addItemsToOrder(inputs: $items) { errorResults { ${refused} } }
    }`,
    { items },
  );
  for (const { message } of addItemsToOrder.errorResults) throw new Error(`addItemsToOrder: ${message}`);
  if (coupon)
    await shop(`mutation($coupon: String!) { applyCouponCode(couponCode: $coupon) { ${refused} } }`, {
      coupon,
    });
  await beginCheckout(shop);
  const { eligiblePaymentMethods } = await shop(`{ eligiblePaymentMethods { code } }`);
  const { addPaymentToOrder } = await shop(
    `mutation Pay($method: String!) {
      addPaymentToOrder(input: { method: $method, metadata: {} }) { ... on Order { id code } ${refused} }
    }`,
    { method: eligiblePaymentMethods[0].code },
  );
  return addPaymentToOrder;
}

/**
 * Takes the customer's cart to the point where only the payment is missing.
 * @param {(query: string, variables?: object) => Promise<any>} shop signed in
 */
export async function beginCheckout(shop) {
  await shop(
    `mutation($address: CreateAddressInput!) { setOrderShippingAddress(input: $address) { ${refused} } }`,
    {
      address: seedAddress,
    },
  );
  const { eligibleShippingMethods } = await shop(`{ eligibleShippingMethods { id } }`);
  await shop(`mutation($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { ${refused} } }`, {
    ids: [eligibleShippingMethods[0].id],
  });
  await shop(`mutation { transitionOrderToState(state: "ArrangingPayment") { ${refused} } }`);
}

/**
 * Moves a placed order on, through the Admin API.
 * @param {(query: string, variables?: object) => Promise<any>} admin signed in
 * @param {string} id of the order, its payment authorized
 * @param {import('./seed-orders.mjs').Progress} progress
 */
export async function moveOrderOn(admin, id, progress) {
  if (progress === 'authorized') return;
  const { order } = await admin(
    `query($id: ID!) { order(id: $id) { lines { id quantity } payments { id } } }`,
    { id },
  );
  await admin(`mutation($id: ID!) { settlePayment(id: $id) { ${refused} } }`, { id: order.payments[0].id });
  if (progress === 'settled') return;
  if (progress === 'cancelled') return cancelOrder(admin, id);
  const lines = progress === 'partially_shipped' ? order.lines.slice(0, 1) : order.lines;
  const fulfilment = await addFulfilment(admin, lines, `3SSTAM${id.padStart(8, '0')}`);
  await moveFulfilmentOn(admin, fulfilment, 'Shipped');
  if (progress === 'delivered') await moveFulfilmentOn(admin, fulfilment, 'Delivered');
}

async function cancelOrder(admin, orderId) {
  await admin(
    `mutation($orderId: ID!) { cancelOrder(input: { orderId: $orderId, reason: "Changed my mind" }) { ${refused} } }`,
    { orderId },
  );
}

async function addFulfilment(admin, lines, trackingCode) {
  const { addFulfillmentToOrder } = await admin(
    `mutation Fulfil($input: FulfillOrderInput!) {
      addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ${refused} }
    }`,
    {
      input: {
        lines: lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
        handler: {
          code: 'manual-fulfillment',
          arguments: [
            { name: 'method', value: 'PostNL' },
            { name: 'trackingCode', value: trackingCode },
          ],
        },
      },
    },
  );
  return addFulfillmentToOrder.id;
}

async function moveFulfilmentOn(admin, id, state) {
  await admin(
    `mutation($id: ID!, $state: String!) { transitionFulfillmentToState(id: $id, state: $state) { ${refused} } }`,
    {
      id,
      state,
    },
  );
}

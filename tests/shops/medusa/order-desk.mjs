/**
 * @typedef {object} Shop the running server
 * @property {any} container
 * @property {(name: string) => any} require as from the project
 * @property {(entity: string, fields: string[], filters?: object) => Promise<any[]>} find
 * @property {(workflow: string, input: object) => Promise<any>} run one of Medusa's own workflows
 */

const dayMs = 24 * 60 * 60 * 1000;

/**
 * What the staff do with orders.
 * @param {Shop} shop
 * @returns {Record<string, (question: any) => Promise<any>>}
 */
export function orderDesk(shop) {
  return {
    /** @param {{order_id: string, progress: import('./seed-orders.mjs').Progress}} question */
    async moveOrderOn({ order_id, progress }) {
      if (progress === 'authorized') return;
      if (progress === 'cancelled') return void (await shop.run('cancelOrderWorkflow', { order_id }));
      const [order] = await shop.find(
        'order',
        ['id', 'display_id', 'total', 'items.*', 'payment_collections.payments.id'],
        { id: order_id },
      );
      const [{ id: payment_id }] = order.payment_collections[0].payments;
      await shop.run('capturePaymentWorkflow', { payment_id });
      if (progress === 'refunded') return void (await shop.run('refundPaymentWorkflow', { payment_id }));
      if (progress === 'captured') return;
      const items = progress === 'partially_shipped' ? order.items.slice(0, 1) : order.items;
      await send(shop, order, items, progress === 'delivered');
    },

    /** Pays some of an order back: `amount` in euros. */
    async refund({ order_id, amount }) {
      const [order] = await shop.find('order', ['payment_collections.payments.id'], { id: order_id });
      const [{ id: payment_id }] = order.payment_collections[0].payments;
      await shop.run('refundPaymentWorkflow', { payment_id, amount });
    },

    /** The server package hears of an order once more, as an event bus may deliver an event twice. */
    async repeatEvents({ order_id }) {
      const [order] = await shop.find('order', ['status', 'payment_collections.payments.id'], {
        id: order_id,
      });
      const hear = (subscriber, id) =>
        shop
          .require(`./stamgast-medusa/.medusa/server/src/subscribers/${subscriber}.js`)
          .default({ event: { data: { id } }, container: shop.container });
      if (order.status === 'canceled') await hear('points-of-cancellations', order_id);
      await hear('points-of-payments', order.payment_collections[0].payments[0].id);
    },

    /** As if the server had stopped before it noted which return it had made for the key. */
    async forgetReturn({ key }) {
      const database = shop.container.resolve('__pg_connection__');
      await database('stamgast_return_request').where({ key }).update({ return_id: null });
    },

    /** Takes in what was sent back. */
    async receiveReturn({ return_id }) {
      const [sentBack] = await shop.find('return', ['id', 'items.item_id', 'items.quantity'], {
        id: return_id,
      });
      const items = sentBack.items.map(({ item_id, quantity }) => ({ id: item_id, quantity }));
      await shop.run('beginReceiveReturnWorkflow', { return_id });
      await shop.run('receiveItemReturnRequestWorkflow', { return_id, items });
      await shop.run('confirmReturnReceiveWorkflow', { return_id });
    },

    /**
     * A shop places an order now, but a history has years; nothing else about the orders is touched.
     * @param {{orders: {id: string, placed_at_ms: number}[]}} question
     */
    async backdate({ orders }) {
      const database = shop.container.resolve('__pg_connection__');
      for (const { id, placed_at_ms } of orders) {
        const day = (count) => new Date(placed_at_ms + count * dayMs);
        await database('order')
          .where({ id })
          .update({ created_at: day(0) });
        const [{ fulfillments }] = await shop.find('order', ['id', 'fulfillments.id'], { id });
        const parcels = fulfillments.map((parcel) => parcel.id);
        for (const [moment, days] of Object.entries({ packed_at: 0.5, shipped_at: 1, delivered_at: 2 })) {
          await database('fulfillment')
            .whereIn('id', parcels)
            .whereNotNull(moment)
            .update({ [moment]: day(days) });
        }
      }
    },
  };
}

/** Packs, hands over with a label, and delivers if wanted. */
async function send(shop, { id: order_id, display_id }, lines, delivered) {
  const items = lines.map(({ id, quantity }) => ({ id, quantity }));
  const { id: fulfillment_id } = await shop.run('createOrderFulfillmentWorkflow', { order_id, items });
  const tracking_number = `3SSTAM${String(display_id).padStart(8, '0')}`;
  await shop.run('createOrderShipmentWorkflow', {
    ...{ order_id, fulfillment_id, items },
    labels: [{ tracking_number, tracking_url: `https://track.example/${tracking_number}`, label_url: '#' }],
  });
  if (delivered) {
    await shop.run('markOrderFulfillmentAsDeliveredWorkflow', {
      orderId: order_id,
      fulfillmentId: fulfillment_id,
    });
  }
}

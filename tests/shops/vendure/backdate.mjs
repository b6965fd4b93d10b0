const dayMs = 24 * 60 * 60 * 1000;

/** How long after the order a parcel went out and arrived, by the state of Vendure that it came into. */
const travelMs = { Shipped: dayMs, Delivered: 3 * dayMs };

/**
 * An API places an order now, but a history has years: the order, its parcels, and what Stamgast's plugin wrote down of
 * it come into the past together. Nothing else about them is touched.
 * @param {any} connection
 * @param {any} core of Vendure
 * @param {{code: string, placed_at_ms: number}} order
 */
export async function backdateOrder(connection, core, { code, placed_at_ms }) {
  const date = new Date(placed_at_ms);
  const orders = connection.getRepository(core.Order);
  await orders.update({ code }, { createdAt: date, orderPlacedAt: date });
  const { id, customerId } = await orders.findOneByOrFail({ code });
  await backdateCustomer(connection.getRepository(core.Customer), customerId, date);
  await backdateParcels(connection.getRepository('OrderHistoryEntry'), id, placed_at_ms);
  for (const [name, columns] of Object.entries(bookedColumns)) {
    if (!connection.hasMetadata(name)) continue;
    await shiftBack(connection.getRepository(name), id, columns, placed_at_ms);
  }
  if (connection.hasMetadata('StamgastInvoice'))
    await backdateInvoices(connection.getRepository('StamgastInvoice'), id, date);
}

/** What Stamgast's plugin books of an order: the first column is when. */
const bookedColumns = {
  StamgastPointsEntry: ['at', 'availableAt', 'expiresAt'],
  StamgastInvoice: ['issuedAt'],
};

/** Nobody orders before they are a customer. */
async function backdateCustomer(customers, id, date) {
  const { createdAt } = await customers.findOneByOrFail({ id });
  if (date < createdAt) await customers.update(id, { createdAt: date });
}

/** An invoice is kept as it was printed, with the day of its order. */
async function backdateInvoices(repository, orderId, date) {
  for (const { id, facts } of await repository.findBy({ orderId }))
    await repository.update(id, { facts: { ...facts, ordered_at: date.toISOString() } });
}

async function backdateParcels(history, orderId, placedAtMs) {
  const where = { order: { id: orderId }, type: 'ORDER_FULFILLMENT_TRANSITION' };
  for (const { id, data } of await history.findBy(where)) {
    const createdAt = new Date(Math.min(placedAtMs + (travelMs[data.to] ?? 0), Date.now()));
    await history.update(id, { createdAt });
  }
}

async function shiftBack(repository, orderId, columns, placedAtMs) {
  for (const row of await repository.findBy({ orderId })) {
    const earlierMs = row[columns[0]].getTime() - placedAtMs;
    const dates = columns.filter((column) => row[column]);
    await repository.update(
      row.id,
      Object.fromEntries(dates.map((column) => [column, new Date(row[column].getTime() - earlierMs)])),
    );
  }
}

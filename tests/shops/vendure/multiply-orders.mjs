/** Far beyond the ids of a seeded shop. */
const ID_STEP = 1_000_000;
/** Copies are so much older than each other that a history of thousands spans years. */
const HOURS_APART = 37;

/**
 * The tables that hold an order, in the order in which rows may refer to each other, with the columns that are ids of
 * rows which are copied too.
 */
const TABLES = Object.freeze({
  order: ['id'],
  shipping_line: ['id', 'orderId'],
  order_line: ['id', 'orderId', 'shippingLineId'],
  payment: ['id', 'orderId'],
  fulfillment: ['id'],
  order_channels_channel: ['orderId'],
  order_fulfillments_fulfillment: ['orderId', 'fulfillmentId'],
  order_promotions_promotion: ['orderId'],
  order_line_reference: ['id', 'orderLineId', 'fulfillmentId'],
});

/**
 * Copies the orders of a freshly seeded shop into the past until there are at least `count`: checkouts would take a
 * quarter of an hour for ten thousand, and leave the same rows. For SQLite.
 * @param {{query: (sql: string, values?: unknown[]) => Promise<any[]>}} database
 * @param {number} count
 * @returns {Promise<number>} how many there are
 */
export async function multiplyOrders(database, count) {
  const [{ seeded }] = await database.query('SELECT COUNT(*) AS seeded FROM "order"');
  const copies = Math.ceil(count / seeded) - 1;
  if (copies > 0) for (const table of Object.keys(TABLES)) await copyRows(database, table, copies);
  return seeded * (copies + 1);
}

async function copyRows(database, table, copies) {
  const columns = (await database.query(`PRAGMA table_info("${table}")`)).map(({ name }) => name);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = columns.map((name) => valueOf(table, name)).join(', ');
  await database.query(
    `INSERT INTO "${table}" (${names})
      WITH RECURSIVE copy(serial) AS (SELECT 1 UNION ALL SELECT serial + 1 FROM copy WHERE serial < ?)
      SELECT ${values} FROM "${table}" AS old, copy`,
    [copies],
  );
}

/** @param {string} table @param {string} column @returns {string} its value in a copy, as SQL */
function valueOf(table, column) {
  if (TABLES[table].includes(column)) return `old."${column}" + copy.serial * ${ID_STEP}`;
  if (table !== 'order') return `old."${column}"`;
  if (column === 'code') return `old."code" || '-' || copy.serial`;
  if (!['createdAt', 'orderPlacedAt'].includes(column)) return `old."${column}"`;
  return `strftime('%Y-%m-%d %H:%M:%f', old."${column}", '-' || (copy.serial * ${HOURS_APART}) || ' hours')`;
}

import { createAndCompleteReturnOrderWorkflow } from '@medusajs/medusa/core-flows';
import { refusal } from './shop.js';

/**
 * @typedef {import('./shop.js').Shop} Shop
 * @typedef {import('../../../../contract/returns.js').ReturnRequest} ReturnRequest
 * @typedef {import('../../../../contract/returns.js').ReturnOptions} ReturnOptions
 */

const DAY_MS = 24 * 60 * 60 * 1000;

const ORDER_FIELDS = [
  'status',
  'items.*',
  'items.detail.*',
  'fulfillments.delivered_at',
  'fulfillments.canceled_at',
];

/** Medusa's states in the contract's words; what is open has not been asked for yet. */
const STATES = Object.freeze(
  /** @type {Record<string, string>} */ ({
    requested: 'requested',
    partially_received: 'received',
    received: 'received',
    canceled: 'cancelled',
  }),
);

/** @param {Shop} shop @param {string} customerId @param {string} orderId @returns {Promise<ReturnOptions>} */
export async function getReturnOptions(shop, customerId, orderId) {
  const order = await shop.ownOrder(orderId, customerId, ORDER_FIELDS);
  const reasons = await shop.find('return_reason', ['id', 'label'], {});
  const { days, resolutions } = shop.options.returns;
  const until = lastMoment(order, days);
  const open = order.status !== 'canceled' && (until === null || until > new Date());
  return {
    until: until === null ? null : until.toISOString(),
    reasons: reasons.map(({ id, label }) => ({ id, label })),
    resolutions,
    lines: open ? returnableLines(order) : [],
  };
}

/** @param {any} order @param {number | undefined} days @returns {Date | null} */
function lastMoment({ fulfillments }, days) {
  const delivered = (fulfillments ?? [])
    .filter((/** @type {any} */ { canceled_at, delivered_at }) => !canceled_at && delivered_at)
    .map((/** @type {any} */ { delivered_at }) => new Date(delivered_at).getTime());
  if (days === undefined || delivered.length === 0) return null;
  return new Date(Math.max(...delivered) + days * DAY_MS);
}

/** What the customer has, and has not sent back. @param {any} order */
function returnableLines({ items }) {
  return items
    .map((/** @type {any} */ { id, detail }) => ({
      line_id: id,
      max_quantity:
        Number(detail.delivered_quantity) -
        Number(detail.return_requested_quantity) -
        Number(detail.return_received_quantity) -
        Number(detail.return_dismissed_quantity),
    }))
    .filter((/** @type {any} */ { max_quantity }) => max_quantity > 0);
}

/** @param {Shop} shop @param {string} customerId @param {ReturnRequest} request */
export function requestReturn(shop, customerId, request) {
  return shop.inTurn(customerId, async () => {
    const [known] = await shop.stamgast.listReturnRequests({ customer_id: customerId, key: request.key });
    const id = known?.return_id ?? (known && (await adopt(shop, known, request)));
    if (!id) await refuseWhatCannotBe(shop, customerId, request);
    const row =
      known ??
      (await shop.stamgast.createReturnRequests({
        ...{ customer_id: customerId, key: request.key, order_id: request.order_id, at: new Date() },
        resolution_id: request.resolution_id,
      }));
    const return_id = id ?? (await sendBack(shop, request));
    if (row.return_id !== return_id) await shop.stamgast.updateReturnRequests({ id: row.id, return_id });
    const [made] = await tellReturns(shop, { id: return_id });
    return { return: made };
  });
}

/**
 * A server that stopped between Medusa's return and this package's note of it has made one of the same goods, which no
 * request has.
 * @param {Shop} shop
 * @param {{at: Date}} known when it was asked for first
 * @param {ReturnRequest} request
 * @returns {Promise<string | undefined>} its id
 */
async function adopt(shop, { at }, { order_id, lines }) {
  const made = await shop.find('return', ['id', 'status', 'created_at', 'items.item_id', 'items.quantity'], {
    order_id,
  });
  const wanted = goodsOf(lines.map(({ line_id, quantity }) => ({ item_id: line_id, quantity })));
  const same = made
    .filter(({ status, created_at }) => STATES[status] && new Date(created_at) >= at)
    .filter(({ items }) => goodsOf(items) === wanted)
    .map(({ id }) => id);
  const taken = await shop.stamgast.listReturnRequests({ return_id: same });
  return same.find((id) => !taken.some((/** @type {any} */ { return_id }) => return_id === id));
}

/** @param {readonly {item_id: string, quantity: number}[]} items @returns {string} the same for the same goods */
function goodsOf(items) {
  return JSON.stringify(items.map(({ item_id, quantity }) => [item_id, Number(quantity)]).sort());
}

/** @param {Shop} shop @param {string} customerId @param {ReturnRequest} request */
async function refuseWhatCannotBe(shop, customerId, { order_id, lines, resolution_id }) {
  const options = await getReturnOptions(shop, customerId, order_id);
  if (!options.resolutions.some(({ id }) => id === resolution_id))
    throw refusal('This cannot be had for a return.');
  if (lines.length === 0) throw refusal('Nothing was chosen to be sent back.');
  for (const { line_id, quantity, reason_id } of lines) {
    const line = options.lines.find((each) => each.line_id === line_id);
    if (!line || quantity > line.max_quantity) throw refusal('There is not so much left to send back.');
    if (!options.reasons.some(({ id }) => id === reason_id)) throw refusal('This is none of the reasons.');
  }
  if (new Set(lines.map(({ line_id }) => line_id)).size < lines.length)
    throw refusal('The same thing was chosen twice.');
}

/** @param {Shop} shop @param {ReturnRequest} request @returns {Promise<string>} the id of Medusa's return */
async function sendBack(shop, { order_id, lines }) {
  const { option_id, location_id } = await wayBack(shop);
  const { id } = await shop.run(createAndCompleteReturnOrderWorkflow, {
    order_id,
    // Where the staff can take it in; without it Medusa knows no place to.
    location_id,
    items: lines.map(({ line_id, quantity, reason_id, comment }) => ({
      ...{ id: line_id, quantity, reason_id, note: comment ?? undefined },
    })),
    return_shipping: { option_id },
  });
  return id;
}

/**
 * @param {Shop} shop
 * @returns {Promise<{option_id: string, location_id: string | undefined}>} the shipping option that brings parcels back,
 *   and the stock location that it brings them to
 */
async function wayBack(shop) {
  const { shipping_option_id } = shop.options.returns;
  const [option] = await shop.find(
    'shipping_option',
    ['id', 'service_zone.fulfillment_set.location.id'],
    shipping_option_id ? { id: shipping_option_id } : { rules: { attribute: 'is_return', value: 'true' } },
  );
  if (!option) throw refusal('This shop has no way for parcels to come back yet.');
  return { option_id: option.id, location_id: option.service_zone?.fulfillment_set?.location?.id };
}

/** @param {Shop} shop @param {string} customerId @param {string[]} orderIds */
export async function listReturns(shop, customerId, orderIds) {
  const own = await shop.find('order', ['id'], { id: orderIds, customer_id: customerId });
  const returns = own.length === 0 ? [] : await tellReturns(shop, { order_id: own.map(({ id }) => id) });
  return { returns: returns.sort((left, right) => right.requested_at - left.requested_at) };
}

/** @param {Shop} shop @param {object} filters @returns {Promise<any[]>} */
async function tellReturns(shop, filters) {
  const rows = await shop.find(
    'return',
    [
      ...[
        'id',
        'display_id',
        'order_id',
        'status',
        'created_at',
        'requested_at',
        'received_at',
        'canceled_at',
      ],
      ...['items.item_id', 'items.quantity', 'items.reason_id', 'items.note'],
    ],
    filters,
  );
  const ids = rows.map(({ id }) => id);
  const requests = ids.length === 0 ? [] : await shop.stamgast.listReturnRequests({ return_id: ids });
  return rows
    .filter(({ status }) => STATES[status])
    .map((row) =>
      tellReturn(
        row,
        requests.find((/** @type {any} */ { return_id }) => return_id === row.id),
        shop,
      ),
    );
}

/** @param {any} row of Medusa @param {any} request of this package, if it was asked for here @param {Shop} shop */
function tellReturn(row, request, shop) {
  const requested_at = row.requested_at ?? row.created_at;
  return {
    id: row.id,
    number: `R${row.display_id}`,
    order_id: row.order_id,
    state: STATES[row.status],
    at: row.canceled_at ?? row.received_at ?? requested_at,
    requested_at,
    lines: row.items.map((/** @type {any} */ { item_id, quantity, reason_id, note }) => ({
      line_id: item_id,
      quantity: Number(quantity),
      // The staff may take something back without asking why.
      reason_id: reason_id ?? 'none',
      comment: note ?? undefined,
    })),
    resolution_id: request?.resolution_id ?? shop.options.returns.resolutions[0].id,
  };
}

import { minorUnits } from '../adapter/minor-units.js';

/**
 * @typedef {import('../contract/returns.js').Return} Return
 * @typedef {import('../contract/returns.js').ReturnState} ReturnState
 * @typedef {import('./shopify-types.js').ShopifyReturn} ShopifyReturn
 * @typedef {import('./shopify-types.js').OrderReturns} OrderReturns
 */

/** Why something is sent back, where none of Shopify's reasons was chosen. */
export const OTHER_REASON = 'other';

/** What a return of Shopify's is for: the shop decides whether it exchanges instead. */
export const REFUND = 'refund';

/** @type {Readonly<Record<string, ReturnState>>} */
const STATES = Object.freeze({
  REQUESTED: 'requested',
  OPEN: 'approved',
  CLOSED: 'received',
  DECLINED: 'refused',
  CANCELED: 'cancelled',
});

/**
 * @param {ShopifyReturn} shopifyReturn
 * @param {OrderReturns} order that it is of
 * @returns {Return}
 */
export function normalizeReturn(shopifyReturn, { id: order_id, refunds }) {
  const { id, name, status, createdAt, updatedAt, closedAt, decline, returnLineItems } = shopifyReturn;
  const label_url = labelOf(shopifyReturn);
  const refund = refunds.find(({ returnName }) => returnName === name);
  return {
    id,
    number: name,
    order_id,
    state: stateOf(status, refund !== undefined, label_url !== undefined),
    at: closedAt ?? updatedAt ?? createdAt,
    requested_at: createdAt,
    lines: returnLineItems.nodes.map(({ quantity, lineItem, returnReasonDefinition }) => ({
      line_id: lineItem.id,
      quantity,
      reason_id: returnReasonDefinition?.id ?? OTHER_REASON,
    })),
    resolution_id: REFUND,
    label_url,
    refund: refund && {
      amount: minorUnits(refund.totalRefunded.amount, refund.totalRefunded.currencyCode),
      currency: refund.totalRefunded.currencyCode,
      at: refund.createdAt ?? undefined,
    },
    text: decline?.note ?? undefined,
  };
}

/**
 * @param {string} status
 * @param {boolean} refunded
 * @param {boolean} labelled
 * @returns {ReturnState}
 */
function stateOf(status, refunded, labelled) {
  const state = STATES[status] ?? 'approved';
  if (refunded && ['approved', 'received'].includes(state)) return 'refunded';
  return labelled && state === 'approved' ? 'label_ready' : state;
}

/** @param {ShopifyReturn} shopifyReturn */
function labelOf({ reverseDeliveries }) {
  for (const { deliverable } of reverseDeliveries.nodes) {
    if (deliverable?.label?.publicFileUrl) return deliverable.label.publicFileUrl;
  }
  return undefined;
}

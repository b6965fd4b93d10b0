import { ShopError } from '../../contract.js';
import { findOrder, refuseTooMany } from '../backroom.js';
import { dutchTime } from '../history/dutch-time.js';
import { say } from '../words.js';
import { keptReturns, linesToReturn, REASONS, RESOLUTIONS, returnableUntil, tellReturn } from './returns.js';
import { withdrawnOf } from './withdrawal.js';

/** @typedef {import('../../contract/returns.js').ReturnOptions} ReturnOptions */
/** @typedef {import('../../contract/returns.js').ReturnRequest} ReturnRequest */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

/** @param {Backroom} backroom @returns {import('../../contract/returns.js').ReturnMethods} */
export function returnsDesk(backroom) {
  /** @param {ShopState} state @param {string} order_id @returns {ReturnOptions} */
  const optionsOf = (state, order_id) => {
    const { draft, order } = findOrder(backroom, state, order_id);
    const until = returnableUntil(draft);
    const is_open = until !== null && backroom.clock() <= until;
    const inWords = (/** @type {typeof REASONS} */ choices) =>
      choices.map(({ id, label }) => ({ id, label: say(label, backroom.telling.language) }));
    return {
      until: until === null ? null : dutchTime(until),
      reasons: inWords(REASONS),
      resolutions: inWords(RESOLUTIONS),
      lines: is_open ? linesToReturn(order, keptReturns(backroom, state), withdrawnOf(state, draft)) : [],
    };
  };

  return {
    getReturnOptions: ({ order_id }, { signal }) =>
      backroom.ask('getReturnOptions', signal, (state) => optionsOf(state, order_id)),

    requestReturn: ({ key, ...request }, { signal }) =>
      backroom.change('requestReturn', signal, key, (state) => {
        refuseWrong(request, optionsOf(state, request.order_id));
        const kept = { ...request, requested_ms: backroom.clock() };
        const { order } = findOrder(backroom, state, request.order_id);
        return {
          state: { ...state, returns: [kept, ...(state.returns ?? [])] },
          answer: { return: tellReturn(backroom, kept, order) },
        };
      }),

    listReturns: ({ order_ids }, { signal }) =>
      backroom.ask('listReturns', signal, (state) => {
        refuseTooMany(order_ids, 'orders');
        const returns = keptReturns(backroom, state)
          .filter(({ order_id }) => order_ids.includes(order_id))
          .map((kept) => tellReturn(backroom, kept, findOrder(backroom, state, kept.order_id).order));
        return { returns };
      }),
  };
}

/** @param {Omit<ReturnRequest, 'key'>} request @param {ReturnOptions} options */
function refuseWrong({ lines, resolution_id }, options) {
  if (lines.length === 0) throw new ShopError('refused', 'a return has at least one line');
  if (!options.resolutions.some(({ id }) => id === resolution_id))
    throw new ShopError('refused', `there is no resolution ${resolution_id}`);
  for (const { line_id, quantity, reason_id } of lines) {
    const most = options.lines.find((line) => line.line_id === line_id)?.max_quantity ?? 0;
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > most)
      throw new ShopError('refused', `of line ${line_id}, ${most} can be sent back, not ${quantity}`);
    if (!options.reasons.some(({ id }) => id === reason_id))
      throw new ShopError('refused', `there is no reason ${reason_id}`);
  }
}

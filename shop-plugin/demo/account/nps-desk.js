import { ShopError } from '../../contract.js';
import { DAY_MS, dutchTime } from '../history/dutch-time.js';

/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {{asked_ms: number, score: number | null, comment?: string}} KeptScore */

const MIN_DAYS = 90;
const LONGEST_COMMENT = 2000;

/** @param {Backroom} backroom @returns {import('../../contract/nps.js').NpsMethods} */
export function npsDesk(backroom) {
  /** @param {ShopState} state @returns {import('../../contract/nps.js').NpsState} */
  const tell = (state) => {
    const asked_ms = state.nps?.asked_ms;
    // Who has never ordered has nothing to recommend yet.
    const has_ordered = backroom.drafts(state).length > 0;
    return {
      due: has_ordered && backroom.clock() - (asked_ms ?? -Infinity) >= MIN_DAYS * DAY_MS,
      ...(asked_ms === undefined ? {} : { asked_at: dutchTime(asked_ms) }),
      min_days: MIN_DAYS,
    };
  };

  return {
    getNps: ({ signal }) => backroom.ask('getNps', signal, tell),

    submitNps: ({ key, score, comment }, { signal }) =>
      backroom.change('submitNps', signal, key, (before) => {
        refuseWrong(score, comment ?? '');
        const state = { ...before, nps: { asked_ms: backroom.clock(), score, comment } };
        return { state, answer: tell(state) };
      }),
  };
}

/** @param {number | null} score @param {string} comment */
function refuseWrong(score, comment) {
  if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= 10))
    throw new ShopError('refused', `0 to 10, not ${score}`);
  if (comment.length > LONGEST_COMMENT) throw new ShopError('refused', 'this comment is too long');
}

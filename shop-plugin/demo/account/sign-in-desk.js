import { ShopError } from '../../contract.js';
import { isEmail } from '../email.js';
import { GUEST_ORDERS } from '../history/customer-orders.js';
import { hashOf } from '../random.js';
import { claimLetter, signInLetter } from './letters.js';

/** @typedef {import('../../contract/sign-in.js').ClaimState} ClaimState */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

const RESEND_AFTER_S = 30;
const MOST_GUESSES = 5;

/**
 * @param {Backroom} backroom
 * @returns {import('../../contract/sign-in.js').SignInMethods & import('../../contract/sign-in.js').ClaimMethods}
 */
export function signInDesk(backroom) {
  const { clock, mail } = backroom;
  return {
    requestSignInLink: ({ email }, { signal }) =>
      backroom.changeForAnybody('requestSignInLink', signal, undefined, (before) => {
        if (!isEmail(email)) throw new ShopError('refused', 'this is no e-mail address');
        const waited_ms = clock() - (before.link_asked_ms ?? -Infinity);
        if (waited_ms < RESEND_AFTER_S * 1000)
          throw new ShopError('rate_limited', 'a letter is under way already');
        const token = tokenOf(`sign in ${email} ${clock()}`);
        mail(signInLetter(backroom, token, email));
        const state = withLink({ ...before, link_asked_ms: clock() }, token, { kind: 'sign_in' });
        return { state, answer: { resend_after_s: RESEND_AFTER_S } };
      }),

    claimOrder: ({ key, number, email }, { signal }) =>
      backroom.change('claimOrder', signal, key, (before) => {
        if ((before.wrong_claims ?? 0) >= MOST_GUESSES)
          throw new ShopError('rate_limited', 'too many wrong guesses; ask the shop');
        const wanted = number.trim().toUpperCase();
        if (backroom.drafts(before).some((draft) => draft.number === wanted)) return told(before, 'claimed');
        const order = GUEST_ORDERS.find(
          (each) => each.number === wanted && each.email === email.trim().toLowerCase(),
        );
        if (!order) return told({ ...before, wrong_claims: (before.wrong_claims ?? 0) + 1 }, 'refused');
        const token = tokenOf(`claim ${key}`);
        mail(claimLetter(backroom, token, order));
        return told(withLink(before, token, { kind: 'claim', number: order.number }), 'confirmation_sent');
      }),
  };
}

/** @param {ShopState} state @param {ClaimState} word */
function told(state, word) {
  return { state, answer: { state: word } };
}

/** @param {ShopState} state @param {string} token @param {import('./letters.js').Link} link @returns {ShopState} */
function withLink(state, token, link) {
  return { ...state, links: { ...state.links, [token]: link } };
}

/** A demo's secret: good enough to be typed off its own page. @param {string} seed */
function tokenOf(seed) {
  return hashOf(seed).toString(36);
}

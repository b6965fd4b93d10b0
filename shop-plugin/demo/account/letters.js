import { say } from '../words.js';

/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../backroom.js').Letter} Letter */

/**
 * What a mailed link does when it is opened.
 * @typedef {{kind: 'sign_in'} | {kind: 'claim', number: string}} Link
 */

/** @param {Backroom} backroom @param {string} token */
function linkUrl({ page_search }, token) {
  return `?${new URLSearchParams({ ...page_search, link: token })}`;
}

/** @param {Backroom} backroom @param {string} token @param {string} email @returns {Letter} */
export function signInLetter(backroom, token, email) {
  const { language } = backroom.telling;
  if (email.toLowerCase() !== backroom.customer.email) {
    return {
      to: email,
      subject: say({ nl: 'Je hebt nog geen account', en: 'You have no account yet' }, language),
      text: say(
        {
          nl: 'Iemand vroeg om in te loggen met dit adres, maar wij kennen het niet.',
          en: 'Somebody asked to sign in with this address, but we do not know it.',
        },
        language,
      ),
    };
  }
  return {
    to: email,
    subject: say({ nl: 'Inloggen bij De Provisiekast', en: 'Sign in to De Provisiekast' }, language),
    text: say({ nl: 'Met deze link log je in.', en: 'This link signs you in.' }, language),
    url: linkUrl(backroom, token),
  };
}

/** @param {Backroom} backroom @param {string} token @param {{number: string, email: string}} order @returns {Letter} */
export function claimLetter(backroom, token, { number, email }) {
  const { language } = backroom.telling;
  return {
    to: email,
    subject: `${say({ nl: 'Is deze bestelling van jou?', en: 'Is this order yours?' }, language)} ${number}`,
    text: say(
      { nl: 'Met deze link zet je haar in je account.', en: 'This link puts it into your account.' },
      language,
    ),
    url: linkUrl(backroom, token),
  };
}

/**
 * What the shop knows after a link was opened; an unknown one, or one that was opened before, does nothing.
 * @param {import('../shop-state.js').ShopState} state
 * @param {string} token
 * @returns {import('../shop-state.js').ShopState}
 */
export function openLink(state, token) {
  const { [token]: link, ...links } = state.links;
  if (!link) return state;
  return link.kind === 'sign_in'
    ? { ...state, links, signed_in: true }
    : { ...state, links, claimed: [...new Set([...state.claimed, link.number])] };
}

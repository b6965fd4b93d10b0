import { createHmac, timingSafeEqual } from 'node:crypto';

/** Ecwid takes a payload for ten minutes; a clock may be ahead a little. */
const GOOD_FOR_S = 600;
const CLOCKS_DIFFER_S = 60;

/**
 * Who a Single Sign-On payload names: the text that the merchant's own server signs with the app's secret
 * when a customer signs in to the site, "message signature timestamp" with single spaces. Ecwid's storefront
 * takes the same text for a proof, so that both know the same customer.
 * @param {string} payload as the page sent it
 * @param {{clientId: string, clientSecret: string, now?: () => number}} app `now` in ms
 * @returns {{email: string} | null} `null` for what is forged, foreign, too old or nobody's
 */
export function customerOfSso(payload, { clientId, clientSecret, now = Date.now }) {
  const [message, signature, timestamp, ...rest] = payload.trim().split(' ');
  if (rest.length > 0 || !/^\d{1,12}$/.test(timestamp ?? '')) return null;
  if (!isSigned(`${message} ${timestamp}`, signature, clientSecret)) return null;
  const age = now() / 1000 - Number(timestamp);
  if (age > GOOD_FOR_S || age < -CLOCKS_DIFFER_S) return null;
  const { appClientId, profile } = parsed(message) ?? {};
  const email = profile?.email;
  return appClientId === clientId && typeof email === 'string' && email.includes('@') ? { email } : null;
}

/** @param {string} text @param {string} signature @param {string} secret */
function isSigned(text, signature, secret) {
  const expected = Buffer.from(createHmac('sha1', secret).update(text).digest('hex'));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** @param {string} message @returns {any} */
function parsed(message) {
  try {
    return JSON.parse(Buffer.from(message, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}

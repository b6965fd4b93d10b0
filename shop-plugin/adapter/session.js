/**
 * How a request says whose it is. A session in a cookie is the browser's alone: no script ever sees it. A
 * token stays in this object's memory, and is forgotten with the page.
 *
 * @typedef {object} Session
 * @property {RequestCredentials} credentials whether the browser sends the shop's cookies along
 * @property {() => Record<string, string> | Promise<Record<string, string>>} headers of the next request
 * @property {(answer: Headers) => void} renew takes over what the shop's answer says about the session
 */

/**
 * The shop's own session cookie.
 * @returns {Session}
 */
export function cookieSession() {
  return { credentials: 'include', headers: () => ({}), renew() {} };
}

/**
 * @typedef {object} TokenOptions
 * @property {string | (() => string | Promise<string>)} [token] to begin with; a function is asked before
 *   every request, so that it can renew what it keeps. '' is nobody's
 * @property {string} [header] that carries the token; `authorization` by default
 * @property {string} [scheme] word before the token; by default `Bearer` in `authorization` and none
 *   elsewhere
 * @property {string} [renewedBy] header with which the shop's answers give the token to use from then on; for
 *   a shop whose token is not a function
 */

/**
 * @param {TokenOptions} [options]
 * @returns {Session}
 */
export function tokenSession({
  token = '',
  header = 'authorization',
  scheme = header === 'authorization' ? 'Bearer' : '',
  renewedBy,
} = {}) {
  let kept = token;
  return {
    credentials: 'omit',
    async headers() {
      const current = typeof kept === 'function' ? await kept() : kept;
      return current ? { [header]: `${scheme} ${current}`.trim() } : {};
    },
    renew(answer) {
      kept = (renewedBy && answer.get(renewedBy)) || kept;
    },
  };
}

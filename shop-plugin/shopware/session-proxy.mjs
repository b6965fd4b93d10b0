// For the merchant's own server, where the page shall not see the session: it stands between the page and the Store API
// and keeps the context token in a cookie that no script can read.
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

const TOKEN = 'sw-context-token';

/**
 * @param {object} options
 * @param {string} options.shop origin of Shopware, e.g. `https://shop.example`
 * @param {string} options.accessKey of the sales channel
 * @param {boolean} [options.secure] whether the cookie goes over https alone; by default true. Without it, for trying
 *   things out on one's own machine
 * @returns {(incoming: import('node:http').IncomingMessage, outgoing: import('node:http').ServerResponse) => void}
 *   answers what begins with `/store-api/`, for Node's `createServer` or any framework that passes these two on; the
 *   body must not have been read yet
 */
export function sessionProxy({ shop, accessKey, secure = true }) {
  const { protocol, hostname, port } = new URL(shop);
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

  return function passOn(incoming, outgoing) {
    const { method, url: path, headers } = incoming;
    // Cookies are the merchant's own affair; of what the page sends, Shopware needs these.
    const sent = {
      accept: headers.accept ?? 'application/json',
      host: new URL(shop).host,
      'sw-access-key': accessKey,
      ...given(headers, ['content-type', 'content-length', 'transfer-encoding', 'sw-language-id']),
      ...tokenOf(headers.cookie),
    };
    const forwarded = request({ hostname, port, path, method, headers: sent }, (answer) => {
      const { [TOKEN]: token, 'set-cookie': _, connection: __, ...kept } = answer.headers;
      if (token) kept['set-cookie'] = [`${TOKEN}=${token}; ${attributes}`];
      outgoing.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(outgoing);
    });
    // The page must see a lost connection as one: a 502 would be an answer.
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  };
}

/** @param {import('node:http').IncomingHttpHeaders} headers @param {string[]} names */
function given(headers, names) {
  return Object.fromEntries(names.filter((name) => headers[name]).map((name) => [name, headers[name]]));
}

/** @param {string} [cookies] */
function tokenOf(cookies = '') {
  const [, token] = new RegExp(`(?:^|;\\s*)${TOKEN}=([\\w-]+)`).exec(cookies) ?? [];
  return token && { [TOKEN]: token };
}

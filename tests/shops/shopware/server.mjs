// The mock shop on a real port. Every request and every answer is held against Shopware's own description of the Store
// API; what does not fit is kept in `problems`, for the test to look at.
import { createServer } from 'node:http';
import { readAll } from '../exchange.mjs';
import { sendPicture } from '../mock-picture.mjs';
import { withIncludes } from './criteria.mjs';
import { MEDIA_PATH } from './entities.mjs';
import { answerProblems, operationOf, prepareOperations, requestProblems } from './openapi.mjs';
import { Refusal } from './refusal.mjs';
import { ROUTES } from './routes.mjs';
import { Shop } from './shop.mjs';

export const ENDPOINT = '/store-api';
export const ACCESS_KEY = 'SWSCMOCKACCESSKEY';

/**
 * @param {{port?: number}} [options]
 * @returns {Promise<{url: string, shop: Shop, problems: string[], close: () => Promise<void>}>}
 */
export async function startShopware({ port = 0 } = {}) {
  prepareOperations(Object.keys(ROUTES));
  const shop = new Shop();
  /** @type {string[]} */
  const problems = [];
  const server = createServer((incoming, outgoing) => void answer(shop, problems, incoming, outgoing));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    shop,
    problems,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(shop, problems, incoming, outgoing) {
  const url = new URL(incoming.url ?? '/', 'http://shop');
  if (url.pathname.startsWith(MEDIA_PATH)) return sendPicture(url.pathname, outgoing);
  const text = (await readAll(incoming)).toString();
  const call = {
    method: incoming.method ?? 'GET',
    path: url.pathname.slice(ENDPOINT.length),
    query: url.searchParams,
    headers: incoming.headers,
    body: text ? JSON.parse(text) : undefined,
  };
  problems.push(...requestProblems(call));
  const session = shop.sessionOf(call.headers['sw-context-token']);
  const { status = 200, data, bytes, mime = 'application/json' } = settle(shop, session, call);
  problems.push(...answerProblems(call, { status, mime, body: bytes ? undefined : data }));
  // What was described whole is answered with the fields that the request includes.
  const body = bytes ?? (data === undefined ? '' : JSON.stringify(withIncludes(data, call.body?.includes)));
  outgoing.writeHead(status, {
    'sw-context-token': session.token,
    ...(status !== 204 && { 'content-type': mime }),
  });
  outgoing.end(body);
}

function settle(shop, session, { method, path, body }) {
  try {
    const { name = '', values } = operationOf({ method, path }) ?? {};
    if (!ROUTES[name])
      throw new Refusal(404, 'FRAMEWORK__ROUTE_NOT_FOUND', `No route for ${method} ${path}.`);
    const given = ROUTES[name]({ shop, session, account: session.account, body, values });
    if (shop.losesNotices && given.data?.apiAlias === 'cart') given.data.errors = {};
    return given;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, data: error.body };
  }
}

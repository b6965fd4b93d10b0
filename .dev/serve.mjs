import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The strictest policy under which Stamgast promises to run; the demo page and the tests live under it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** The theme studio's page has its preview in a frame. */
const FRAMING = /^\/studio\//;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on loopback, for `./dev run` and for tests.
 * @param {object} options
 * @param {string} options.root the folder; `/` is its index.html
 * @param {number} [options.port] 0 (the default) takes any free one
 * @param {Record<string, string | string[]>} [options.headers] added to each own answer, or put in the place of a
 *   header of the same name (lower case), e.g. another `content-security-policy`; `set-cookie` goes with HTML only
 * @param {Record<string, string>} [options.proxy] requests whose path starts with the key go to that origin, with the
 *   same path and host name; their answers pass as they are
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` has no slash at its end; rejects with the code
 *   EADDRINUSE when the port is taken
 */
export async function startServer({ root, port = 0, headers = {}, proxy = {} }) {
  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://loopback');
    const prefix = Object.keys(proxy).find((start) => pathname === start || pathname.startsWith(`${start}/`));
    if (prefix) return passOn(incoming, answer, proxy[prefix]);
    return void serveFile(root, pathname, incoming.method ?? 'GET', answer, headers);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serveFile(root, pathname, method, answer, extra) {
  const path = localPath(root, pathname);
  const info = path && (await stat(path).catch(() => null));
  if (!['GET', 'HEAD'].includes(method)) return refuse(answer, 405);
  if (!info || !info.isFile()) return refuse(answer, 404);
  const isPage = extname(path) === '.html';
  const { 'set-cookie': cookie, ...headers } = extra;
  answer.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': info.size,
    'content-security-policy': FRAMING.test(pathname)
      ? `${CONTENT_SECURITY_POLICY}; frame-src 'self'`
      : CONTENT_SECURITY_POLICY,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(isPage && cookie ? { 'set-cookie': cookie } : {}),
  });
  if (method === 'HEAD') return answer.end();
  return createReadStream(path)
    .on('error', () => answer.destroy())
    .pipe(answer);
}

/** The file that a path means, or nothing when it points out of the folder or cannot be a path. */
function localPath(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null; // a broken escape names no file
  }
  if (decoded.includes('\0')) return null;
  const path = normalize(decoded);
  return join(root, path.endsWith('/') ? `${path}index.html` : path);
}

function refuse(answer, status) {
  answer.writeHead(status, {
    'content-type': 'text/plain',
    'content-security-policy': CONTENT_SECURITY_POLICY,
  });
  answer.end(status === 404 ? 'Not found\n' : 'Only GET and HEAD\n');
}

function passOn(incoming, answer, origin) {
  const { hostname, port } = new URL(origin);
  const outgoing = request(
    // The host name stays the browser's: shops make links of it, and those must lead here.
    { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    },
  );
  // The page must see a lost connection as one: a 502 would be an answer.
  outgoing.on('error', () => answer.destroy());
  incoming.on('error', () => outgoing.destroy());
  answer.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

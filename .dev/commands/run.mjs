import { parseArgs } from 'node:util';
import { buildWeb } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { startServer } from '../serve.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { say } from '../step.mjs';

const USUAL_PORT = 8420;

/** `./dev run`: builds, serves the account page with the chosen shop, and stays until it is interrupted. */
export async function run(args) {
  const { port, shop: name } = readOptions(args);
  await buildWeb();
  const shop = await startShop(name);
  const server = await listen(port, { root: DIST, proxy: shop.proxy, headers: shop.headers });
  say(`\nStamgast's account page: ${server.url}${shop.path}`);
  say('Ctrl+C ends it.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  await shop.close();
  return 0;
}

function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: { port: { type: 'string' }, shop: { type: 'string', default: 'demo' } },
    }));
  } catch (error) {
    throw new SetUpError(`${error.message}; './dev --help' shows the options.`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new SetUpError(`--port needs a number from 0 to 65535, not '${values.port}'.`);
  }
  if (!['demo', 'vendure'].includes(values.shop)) {
    throw new SetUpError(`--shop is demo or vendure, not '${values.shop}'.`);
  }
  return { port, shop: values.shop };
}

/** The demo shop lives in the page; a real one is a server behind the same origin. */
async function startShop(name) {
  if (name === 'demo') return { path: '/', proxy: {}, headers: {}, close: async () => {} };
  const { startVendureShop } = await import('../shop-vendure.mjs');
  return startVendureShop({ log: say });
}

/** A port that was asked for must be free; the usual one gives way to any other. */
async function listen(port, options) {
  try {
    return await startServer({ ...options, port: port ?? USUAL_PORT });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port === undefined) return startServer(options);
    if (error.code === 'EADDRINUSE')
      throw new SetUpError(`Port ${port} is taken: choose another with --port N.`);
    if (error.code === 'EACCES')
      throw new SetUpError(`Port ${port} needs root: choose one above 1023 with --port N.`);
    throw error;
  }
}

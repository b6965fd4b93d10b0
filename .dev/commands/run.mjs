import { buildWeb } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { listen, readServeOptions, untilInterrupted } from '../serve-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { say } from '../step.mjs';

/** The demo shop lives in the page; a real one is a server behind the same origin. */
const SHOPS = {
  demo: async () => ({ path: '/', proxy: {}, headers: {}, close: async () => {} }),
  vendure: async () => (await import('../shop-vendure.mjs')).startVendureShop({ log: say }),
  medusa: async () => (await import('../shop-medusa.mjs')).startMedusaShop({ log: say }),
};

/** `./dev run`: builds, serves the account page with the chosen shop, and stays until it is interrupted. */
export async function run(args) {
  const { port, values } = readServeOptions(args, { shop: { type: 'string', default: 'demo' } });
  if (!Object.hasOwn(SHOPS, values.shop))
    throw new SetUpError(`--shop is one of ${Object.keys(SHOPS).join(', ')}, not '${values.shop}'.`);
  await buildWeb();
  const shop = await SHOPS[values.shop]();
  const server = await listen(port, { root: DIST, proxy: shop.proxy, headers: shop.headers });
  say(`\nStamgast's account page: ${server.url}${shop.path}`);
  if (values.shop === 'demo') {
    say(`The embed helper:        ${server.url}/embed/`);
    say(`The theme studio:        ${server.url}/studio/`);
  } else say(`You are signed in as ${shop.customer}. What you do there is forgotten when it ends.`);
  await untilInterrupted();
  await server.close();
  await shop.close();
  return 0;
}

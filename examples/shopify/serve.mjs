// Shows the account page on the mock of Shopify: node examples/shopify/serve.mjs [port]
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from '../../.dev/build-web.mjs';
import { DIST } from '../../.dev/dist.mjs';
import { startServer } from '../../.dev/serve.mjs';
import { startShopify } from '../../tests/shops/shopify/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

await buildWeb();
const root = await mkdtemp(join(tmpdir(), 'stamgast-shopify-'));
await cp(DIST, root, { recursive: true });
for (const name of ['index.html', 'account.js', 'account.css']) await cp(join(here, name), join(root, name));

const shopify = await startShopify();
const session = createServer((_request, answer) => {
  answer.setHeader('content-type', 'application/json');
  answer.end(JSON.stringify({ accessToken: 'shcat_anna' }));
}).listen(0, '127.0.0.1');
await once(session, 'listening');

const server = await startServer({
  root,
  port: Number(process.argv[2] ?? 8421),
  proxy: {
    '/session': `http://127.0.0.1:${session.address().port}`,
    '/api': shopify.url,
    '/customer': shopify.url,
    '/.well-known': shopify.url,
  },
});
console.log(`The account page on a mock of Shopify: ${server.url}/ (Ctrl+C ends it)`);

process.once('SIGINT', async () => {
  await server.close();
  await shopify.close();
  session.close();
  await rm(root, { recursive: true });
});

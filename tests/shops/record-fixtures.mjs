// Asks a real Vendure the adapter's own questions and writes its answers down, for the adapter's unit tests:
//   node tests/shops/record-fixtures.mjs
// Run it after a change of queries.js, the seed, or Vendure's version.
import { mkdir, writeFile } from 'node:fs/promises';
import { cartQuery, ordersQuery, productsQuery, sessionQuery } from '../../shop-plugin/vendure/queries.js';
import { listOptions } from '../../shop-plugin/vendure/list-options.js';
import { signInAdministrator } from './vendure/admin.mjs';
import { signInCustomer } from './vendure/customer.mjs';
import { startVendure } from './vendure/server.mjs';

const folder = new URL('../../shop-plugin/vendure/fixtures/', import.meta.url);
const server = await startVendure({ log: console.log });
try {
  const { ask, addToCart } = await signInCustomer(server.url);
  const admin = await signInAdministrator(server.url);
  const empty = await ask(cartQuery);
  const [ball, shoe] = [await admin.variant('WRT11752P'), await admin.variant('CAS23344')];
  await addToCart(ball.id, 4);
  await addToCart(shoe.id, 1);
  await admin.setStock((await admin.variant('CAS23342')).id, 0);
  const answers = {
    session: await ask(sessionQuery),
    orders: await ask(ordersQuery(), { options: listOptions(null, { take: 100, states: [] }) }),
    products: await ask(productsQuery, { ids: [ball.product_id, shoe.product_id], take: 2 }),
    cart: await ask(cartQuery),
    'empty-cart': empty,
  };
  await mkdir(folder, { recursive: true });
  for (const [name, answer] of Object.entries(answers)) {
    const text = JSON.stringify(answer, null, 2).replaceAll(server.url, 'https://shop.example');
    await writeFile(new URL(`${name}.json`, folder), `${text}\n`);
  }
} finally {
  await server.close();
}

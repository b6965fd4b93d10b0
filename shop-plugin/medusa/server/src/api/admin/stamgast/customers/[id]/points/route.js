import { book, readLedger } from '../../../../../../desks/ledger.js';
import { Shop } from '../../../../../../desks/shop.js';
import { QUESTIONS, read } from '../../../../../questions.js';

/** The staff give points, or take some, once per key; Medusa lets nobody else ask below `/admin`. */
export async function POST(/** @type {any} */ request, /** @type {any} */ response) {
  const shop = new Shop(request.scope);
  const { key, points, note } = read(QUESTIONS.points, request.body);
  const customer_id = request.params.id;
  await shop.inTurn(customer_id, () =>
    book(shop, {
      id: `adjusted:${customer_id}:${key}`,
      customer_id,
      kind: 'adjusted',
      points,
      at: new Date(),
      note,
    }),
  );
  response.json({ entries: await readLedger(shop, customer_id) });
}

// Search over 10,000 orders while a customer types: each keystroke is answered from what the one before left.
import { bestMs, openHistory, timeMs } from './history-module.mjs';
import { manyOrders } from './many-orders.mjs';

const COUNT = 10_000;
const QUERIES = ['grachtengoud 250', 'PK-4123', 'maart 2024 mousse', 'zzz', 'crème brûlée'];
const ROUNDS = 7;

const history = await openHistory();
history.decode(JSON.stringify(manyOrders(COUNT)));
const indexMs = bestMs(3, () => history.buildIndex());

const queries = QUERIES.map(measure);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ orders: COUNT, index_ms: indexMs, queries }, null, 2));
} else {
  console.log(
    `search over ${COUNT} orders, best of ${ROUNDS} (index built in ${indexMs.toFixed(0)} ms; at most 10 ms a keystroke)`,
  );
  for (const { query, found, slowest_keystroke_ms: slowestMs, pasted_ms: pastedMs } of queries) {
    const figures = `slowest keystroke ${slowestMs.toFixed(2)} ms, pasted ${pastedMs.toFixed(2)} ms`;
    console.log(`  ${`"${query}"`.padEnd(20)} finds ${String(found).padStart(5)}, ${figures}`);
  }
}

function measure(query) {
  const rounds = Array.from({ length: ROUNDS }, () => typeThrough(query));
  const bestOfEachMs = rounds[0].map((_, keystroke) => Math.min(...rounds.map((times) => times[keystroke])));
  const pastedMs = bestMs(ROUNDS, () => paste(query));
  return {
    query,
    found: history.type(query),
    slowest_keystroke_ms: Math.max(...bestOfEachMs),
    pasted_ms: pastedMs,
  };
}

/** Times each keystroke of a query in ms, from an empty field on. */
function typeThrough(query) {
  history.type('');
  return Array.from(query, (_, index) => timeMs(() => history.type(query.slice(0, index + 1))));
}

/** The whole query after one that has nothing to do with it, so that all orders are looked at. */
function paste(query) {
  history.type('!');
  history.type(query);
}

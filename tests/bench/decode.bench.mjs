// Decoding 10,000 orders into domain values, beside what JSON.parse needs in the same engine, and the memory it takes.
import { openHistory, timeMs } from './history-module.mjs';
import { manyOrders } from './many-orders.mjs';

const COUNT = 10_000;
const ROUNDS = 12;
const MIB = 1024 * 1024;

const text = JSON.stringify(manyOrders(COUNT));
const bytes = new TextEncoder().encode(text);
const history = await openHistory();
if (history.decode(bytes) !== COUNT) throw new Error('not all orders were decoded');
history.buildIndex();
const memory = history.memory();

// In turns, so that what else the machine does burdens both alike.
let decodeMs = Infinity;
let parseMs = Infinity;
for (let round = 0; round < ROUNDS; round += 1) {
  decodeMs = Math.min(
    decodeMs,
    timeMs(() => history.decode(bytes)),
  );
  parseMs = Math.min(
    parseMs,
    timeMs(() => JSON.parse(text)),
  );
}

const result = {
  orders: COUNT,
  bytes: bytes.length,
  decode_ms: decodeMs,
  json_parse_ms: parseMs,
  ratio: decodeMs / parseMs,
  linear_memory_bytes: memory,
};
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result, null, 2));
} else {
  const ratio = `ratio ${result.ratio.toFixed(2)} (at most 2)`;
  console.log(`decode of ${COUNT} orders (${(bytes.length / 1e6).toFixed(1)} MB), best of ${ROUNDS}`);
  console.log(`  domain values ${decodeMs.toFixed(0)} ms, JSON.parse ${parseMs.toFixed(0)} ms, ${ratio}`);
  console.log(
    `  linear memory with text, orders and search index ${(memory / MIB).toFixed(1)} MiB (at most 40)`,
  );
}

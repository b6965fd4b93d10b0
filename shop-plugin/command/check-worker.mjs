/**
 * The thread in which the plugin runs, so that the command keeps its voice whatever the plugin does: it can be ended
 * when it blocks, and what the plugin prints does not get into the report.
 *
 * @typedef {{kind: 'alive'} | {kind: 'unusable', sentence: string} |
 *   {kind: 'opened', name: string, cart: string | null} | {kind: 'trying', name: string} |
 *   {kind: 'verdict', verdict: import('../conformance/verdict.js').Verdict} |
 *   {kind: 'cart_lost', sentence: string} |
 *   {kind: 'finished', gaps: import('../conformance/conformance.js').Gap[], untried: number}} WorkerMessage
 */

import { register } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

import { usableCapabilities } from '../checker/check-plugin.js';
import { checksFor, checksOutOfReach, tryCheck } from '../conformance/conformance.js';
import { described } from '../conformance/verdict.js';
import { visit } from '../conformance/visit.js';
import { UsageError } from './options.mjs';
import { made, pluginMaker, readExport } from './plugin-module.mjs';

const HEARTBEAT_MS = 250;

/** @type {import('./options.mjs').CheckOptions} */
const options = workerData;
let stopped = false;

/** @param {WorkerMessage} message */
const tell = (message) => parentPort.postMessage(message);

register('./served-modules.mjs', import.meta.url);
// At once too: from here on the plugin may block.
tell({ kind: 'alive' });
setInterval(() => tell({ kind: 'alive' }), HEARTBEAT_MS);
parentPort.on('message', () => (stopped = true));

try {
  await run();
} catch (error) {
  tell({ kind: 'unusable', sentence: error instanceof UsageError ? error.message : `${described(error)}.` });
}
// Whatever the plugin keeps open, nobody waits for it.
setImmediate(() => process.exit(0));

async function run() {
  const { harness, cart, leave } = await openShop();
  const plugin = await harness.createPlugin();
  tell({ kind: 'opened', name: String(plugin?.name ?? 'the plugin'), cart });
  const refused = options.capabilities.find((name) => !harness.capabilities.includes(name));
  if (refused) throw new UsageError(`The plugin does not have the capability ${refused}.`);
  const untried = await tryAll(harness);
  await leave().catch((error) => tell({ kind: 'cart_lost', sentence: error.message }));
  const gaps = checksOutOfReach(harness).filter(isChosen);
  tell({ kind: 'finished', gaps, untried });
}

/**
 * @param {import('../conformance/harness.js').ShopHarness} harness
 * @returns {Promise<number>} how many were left when it was interrupted
 */
async function tryAll(harness) {
  const checks = checksFor(harness).filter(isChosen);
  for (const [index, check] of checks.entries()) {
    if (stopped) return checks.length - index;
    tell({ kind: 'trying', name: check.name });
    tell({ kind: 'verdict', verdict: await tryCheck(check, harness) });
  }
  return 0;
}

/** @param {{capability?: import('../contract.js').Capability}} check */
function isChosen({ capability }) {
  return options.capabilities.length === 0 || !capability || options.capabilities.includes(capability);
}

/** @returns {Promise<import('../conformance/visit.js').Visit>} */
async function openShop() {
  const { module, export_name, harness, timeout_ms, write } = options;
  const createPlugin =
    module === null ? undefined : pluginMaker(await readExport(module, [export_name]), timeout_ms);
  if (harness === null) return visit(createPlugin, { write, answer_within_ms: timeout_ms });
  const { value, name } = await readExport(harness, ['default', 'harness']);
  const given = typeof value === 'function' ? await made(value, name, timeout_ms, { createPlugin }) : value;
  const complete = { answer_within_ms: timeout_ms, ...(createPlugin && { createPlugin }), ...given };
  if (!complete.createPlugin) {
    throw new UsageError(
      `The harness ${name} has no createPlugin: write it, or name the MODULE of the plugin.`,
    );
  }
  complete.capabilities ??= usableCapabilities(await complete.createPlugin());
  return { harness: complete, cart: null, leave: async () => {} };
}

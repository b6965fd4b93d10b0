/**
 * The shop behind a page: what its plugin can do, and whether it answers.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */
import { findMistakes, usableCapabilities } from '../../shop-plugin/checker/check-plugin.js';
import { sentenceOf } from '../../shop-plugin/checker/kind.js';
import { CAPABILITIES } from '../../shop-plugin/contract.js';
import { note, wrong } from './finding.js';

const PATIENCE_MS = 15_000;

/** What brings each failure about, and what to do. @type {Readonly<Record<string, string>>} */
const ADVICE = Object.freeze({
  network:
    'look whether the endpoint is right and reachable, and what the console says of CORS and of the policy',
  timeout: "look why the shop's server takes so long",
  not_found: "look whether the attribute endpoint is the address of the shop's API",
  unavailable: "look into the log of the shop's server",
  invalid_answer:
    "look whether the attribute endpoint is the address of the shop's API, and of which version that is",
  rate_limited: "raise the limit of the shop's API for its own pages",
});

/** What a plugin lacks. @param {any} plugin @returns {Finding[]} */
export function pluginFindings(plugin) {
  const mistakes = findMistakes(plugin).map((found) =>
    wrong('plugin', `The plugin does not keep the contract: ${sentenceOf(found)}.`),
  );
  const usable = usableCapabilities(plugin);
  if (!usable.includes('orders')) return mistakes;
  const absent = Object.keys(CAPABILITIES).filter((name) => !usable.some((each) => each === name));
  if (absent.length === 0) return mistakes;
  const sentence = `The shop ${quoted(plugin.name)} lacks ${absent.join(', ')}: those parts are absent until its plugin can do them.`;
  return [...mistakes, note('capability_missing', sentence)];
}

/**
 * Asks the shop what the page asks first.
 * @param {ShopPlugin} plugin @returns {Promise<Finding[]>}
 */
export async function answerFindings(plugin) {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const { customer } = await untilAborted(plugin.getSession({ signal }), signal);
    if (customer) return [];
    return [
      note(
        'signed_out',
        'Nobody is signed in to the shop here: the page asks the customer to sign in first.',
      ),
    ];
  } catch (error) {
    return [failureOf(plugin, error)];
  }
}

/** A plugin may not heed the signal. @template T @param {Promise<T>} answer @param {AbortSignal} signal @returns {Promise<T>} */
function untilAborted(answer, signal) {
  const ended = new Promise((_, reject) => {
    signal.addEventListener('abort', () =>
      reject({ code: 'timeout', message: `no answer after ${PATIENCE_MS / 1000} s` }),
    );
  });
  return Promise.race([answer, ended]);
}

/** @param {ShopPlugin} plugin @param {any} error @returns {Finding} */
function failureOf(plugin, error) {
  const code = typeof error?.code === 'string' ? error.code : 'unavailable';
  const words = String(error?.message ?? error).replace(/[.\s]+$/, '');
  const advice = ADVICE[code] ?? 'run npx stamgast-check on the plugin';
  return wrong(
    `shop_${code}`,
    `The shop ${quoted(plugin.name)} does not say who is signed in (${words}): ${advice}.`,
  );
}

/** @param {string} name */
function quoted(name) {
  return `'${name}'`;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { findMistakes } from '../checker/check-plugin.js';
import { within } from '../conformance/check-failure.js';
import { described } from '../conformance/verdict.js';
import { UsageError } from './options.mjs';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {{value: unknown, name: string}} Export `name` for messages
 */

/** A module comes over a network, perhaps, and with all that it imports. */
const LOADING_S = 60;

/**
 * @param {string} module path or address
 * @param {readonly string[]} names of exports, of which the first that is there counts
 * @returns {Promise<Export>}
 * @throws {UsageError}
 */
export async function readExport(module, names) {
  const late = () => new UsageError(`${module} is still not loaded after ${LOADING_S} s.`);
  const loaded = await within(import(addressOf(module)), LOADING_S * 1000, late).catch((error) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${module} cannot be loaded: ${described(error)}${whereToLook(error, module)}.`);
  });
  const name = names.find((each) => each in loaded);
  if (name) return { value: loaded[name], name: name === 'default' ? module : `${module}#${name}` };
  const exported = Object.keys(loaded);
  const others = exported.length > 0 ? `it exports ${exported.join(', ')}` : 'it exports nothing';
  throw new UsageError(
    `${module} has no export '${names[0]}', ${others}: export the plugin as default, or write MODULE#name.`,
  );
}

/** Node tells the line of a syntax error only who runs the file. @param {unknown} error @param {string} module */
function whereToLook(error, module) {
  return error instanceof SyntaxError && !isAddress(module) ? `: 'node ${module}' shows where` : '';
}

/**
 * @param {Export} exported a plugin, a promise of one, or a function that makes one
 * @param {number} timeout_ms
 * @returns {() => Promise<ShopPlugin>} a fresh one each time, where it is made by a function
 */
export function pluginMaker({ value, name }, timeout_ms) {
  return async () => {
    const plugin = await (typeof value === 'function' ? made(value, name, timeout_ms) : value);
    if (typeof plugin !== 'object' || plugin === null) {
      const what = typeof value === 'function' ? 'returns' : 'exports';
      const [{ problem }] = findMistakes(plugin);
      throw new UsageError(`What ${name} ${what} is no plugin: ${problem}.`);
    }
    return /** @type {ShopPlugin} */ (plugin);
  };
}

/**
 * @param {Function} make
 * @param {string} name
 * @param {number} timeout_ms
 * @param {...unknown} given
 */
export async function made(make, name, timeout_ms, ...given) {
  const late = () =>
    new UsageError(`The function that ${name} exports is not done after ${timeout_ms / 1000} s.`);
  const call = async () => make(...given);
  return within(call(), timeout_ms, late).catch((error) => {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The function that ${name} exports throws ${described(error)}.`);
  });
}

/** @param {string} module */
function addressOf(module) {
  if (isAddress(module)) return module;
  const file = resolve(module);
  if (existsSync(file)) return pathToFileURL(file).href;
  throw new UsageError(
    `There is no file ${module}: give the path or the address of the module with the plugin.`,
  );
}

/** @param {string} module */
function isAddress(module) {
  return /^https?:/.test(module);
}

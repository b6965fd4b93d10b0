import { CAPABILITIES } from '../contract.js';
import { quote } from './kind.js';
import { isToleratedRise, mistakenRise } from './tolerated-rise.js';

/**
 * @typedef {import('./kind.js').Finding} Finding
 * @typedef {import('../contract.js').Capability} Capability
 */

const KNOWN = /** @type {Capability[]} */ (Object.keys(CAPABILITIES));

/**
 * Says what is wrong with a plugin before it is asked anything, and which of its methods nobody will call.
 * @param {any} plugin
 * @returns {Finding[]} empty if all is well
 */
export function checkPlugin(plugin) {
  const mistakes = findMistakes(plugin);
  return mistakes.length > 0 ? mistakes : idleMethods(plugin);
}

/**
 * The mistakes of a plugin that keep a part of the page from working, each as a sentence that says what to
 * write instead. The customer's page looks for them too: it is not there without the plugin.
 * @param {any} plugin
 * @returns {Finding[]} empty if there are none
 */
export function findMistakes(plugin) {
  if (typeof plugin !== 'object' || plugin === null || typeof plugin.then === 'function') {
    return [{ path: '', problem: `expected a plugin object, got ${inItsPlace(plugin)}` }];
  }
  return [...nameMistakes(plugin), ...capabilityMistakes(plugin), ...policyMistakes(plugin)];
}

/**
 * What the plugin can do: the capabilities that it names, that the contract knows, and whose methods are there.
 * @param {any} plugin
 * @returns {Capability[]}
 */
export function usableCapabilities(plugin) {
  if (!Array.isArray(plugin?.capabilities)) return [];
  return KNOWN.filter(
    (capability) =>
      plugin.capabilities.includes(capability) && missingMethods(plugin, capability).length === 0,
  );
}

/** @param {any} value */
function inItsPlace(value) {
  if (typeof value === 'function') return 'a function: call it and give what it returns';
  if (typeof value?.then === 'function') return 'a promise: await it and give what it brings';
  return quote(value);
}

/** @param {any} plugin @returns {Finding[]} */
function nameMistakes({ name }) {
  if (typeof name === 'string' && name !== '') return [];
  return [{ path: '/name', problem: `expected text that is not empty, got ${quote(name)}` }];
}

/** @param {any} plugin @returns {Finding[]} */
function policyMistakes({ policy }) {
  const rise = policy?.tolerated_rise_basis_points;
  if (isToleratedRise(rise)) return [];
  return [{ path: '/policy/tolerated_rise_basis_points', problem: mistakenRise(rise) }];
}

/** @param {any} plugin @returns {Finding[]} */
function capabilityMistakes(plugin) {
  const path = '/capabilities';
  if (!Array.isArray(plugin.capabilities)) {
    const came = quote(plugin.capabilities);
    const wanted = `name what the plugin can do, of ${KNOWN.join(', ')}`;
    return [{ path, problem: `expected a list, got ${came}: ${wanted}` }];
  }
  const mistakes = /** @type {unknown[]} */ (plugin.capabilities).flatMap((capability, index) =>
    mistakesOf(plugin, capability, `${path}/${index}`),
  );
  if (mistakes.length > 0 || plugin.capabilities.includes('orders')) return mistakes;
  const needed = CAPABILITIES.orders.methods.join(' and ');
  return [
    { path, problem: `orders is missing: the page begins with the orders, so write ${needed} and name it` },
  ];
}

/** @param {any} plugin @param {unknown} capability @param {string} path @returns {Finding[]} */
function mistakesOf(plugin, capability, path) {
  const known = KNOWN.find((name) => name === capability);
  if (!known) return [{ path, problem: `expected one of ${KNOWN.join(', ')}, got ${quote(capability)}` }];
  const missing = missingMethods(plugin, known);
  if (missing.length === 0) return [];
  const problem = `${known} needs ${missing.join(' and ')}, which the plugin does not have: write what is missing, or leave ${known} out`;
  return [{ path, problem }];
}

/** @param {any} plugin @param {Capability} capability */
function missingMethods(plugin, capability) {
  return CAPABILITIES[capability].methods.filter((method) => typeof plugin[method] !== 'function');
}

/** @param {any} plugin @returns {Finding[]} */
function idleMethods(plugin) {
  /** @type {Map<keyof import('../contract.js').ShopPlugin, string[]>} */
  const users = new Map();
  for (const capability of KNOWN) {
    for (const method of CAPABILITIES[capability].methods) {
      users.set(method, [...(users.get(method) ?? []), capability]);
    }
  }
  return [...users]
    .filter(([method]) => typeof plugin[method] === 'function')
    .filter(
      ([, capabilities]) => !capabilities.some((capability) => plugin.capabilities.includes(capability)),
    )
    .map(([method, capabilities]) => ({
      path: `/${method}`,
      problem: `nobody calls this method without the capability ${capabilities.join(' or ')}`,
    }));
}

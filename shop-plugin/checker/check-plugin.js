import { CAPABILITIES } from '../contract.js';
import { filledText, list, oneOf, quote } from './kinds.js';

/** @typedef {import('./kinds.js').Finding} Finding */

/**
 * Says what is wrong with a plugin before it is asked anything: whether each capability is known and has its
 * methods, and whether a method is there that no capability uses.
 * @param {any} plugin
 * @returns {Finding[]} empty if all is well
 */
export function checkPlugin(plugin) {
  if (typeof plugin !== 'object' || plugin === null) {
    return [{ path: '', problem: `expected a plugin object, got ${quote(plugin)}` }];
  }
  const known = Object.keys(CAPABILITIES);
  const findings = [
    ...filledText(plugin.name, '/name'),
    ...list(oneOf(known))(plugin.capabilities, '/capabilities'),
  ];
  if (findings.length > 0) return findings;
  return [...missingMethods(plugin), ...idleMethods(plugin)];
}

/** @param {any} plugin @returns {Finding[]} */
function missingMethods(plugin) {
  return Object.entries(CAPABILITIES)
    .filter(([capability]) => plugin.capabilities.includes(capability))
    .flatMap(([capability, { methods }]) =>
      methods
        .filter((method) => typeof plugin[method] !== 'function')
        .map((method) => ({
          path: `/${method}`,
          problem: `the capability ${capability} needs this method, got ${quote(plugin[method])}`,
        })),
    );
}

/** @param {any} plugin @returns {Finding[]} */
function idleMethods(plugin) {
  /** @type {Map<keyof import('../contract.js').ShopPlugin, string[]>} */
  const users = new Map();
  for (const [capability, { methods }] of Object.entries(CAPABILITIES)) {
    for (const method of methods) users.set(method, [...(users.get(method) ?? []), capability]);
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

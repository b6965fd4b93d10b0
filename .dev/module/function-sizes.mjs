import { CODE, moduleParts } from '../../web/packing/module-parts.js';

/** @param {Uint8Array} module @returns {number[]} of the body of each function that it has itself, in bytes */
export function functionSizes(module) {
  return moduleParts(module, CODE).code.list((reader) => reader.take(reader.number()).length);
}

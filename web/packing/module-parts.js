import { ByteReader } from './byte-reader.js';

/** \0asm and the version stand before the first section. */
const PREAMBLE_BYTES = 8;

/** Sections by their numbers: https://webassembly.github.io/spec/core/binary/modules.html */
export const CUSTOM = 0;
const TYPES = 1;
const FUNCTIONS = 3;
export const CODE = 10;
const DATA = 11;

/**
 * @typedef {object} ModuleParts
 * @property {Uint8Array[]} others what comes before the code: views, with their heads
 * @property {ByteReader} code what is in the section, without its head
 * @property {number[]} parameters how many each function takes
 * @property {Uint8Array} data the section with its head, or nothing
 */

/**
 * @param {Uint8Array} module whose types are those of functions
 * @param {number} id of the section that has its code
 * @returns {ModuleParts}
 * @throws {RangeError} where the module ends in the middle
 */
export function moduleParts(module, id) {
  const file = new ByteReader(module);
  /** @type {ModuleParts} */
  const parts = { others: [file.take(PREAMBLE_BYTES)], code: file, parameters: [], data: new Uint8Array() };
  /** @type {number[]} */
  let types = [];
  while (!file.done) {
    const start = file.at;
    const found = file.byte();
    const section = new ByteReader(file.take(file.number()));
    const whole = module.subarray(start, file.at);
    if (found === TYPES) types = section.list(parameterCount);
    if (found === FUNCTIONS) parts.parameters = section.list((reader) => types[reader.number()]);
    if (found === id) parts.code = section;
    else if (found === DATA) parts.data = whole;
    else parts.others.push(whole);
  }
  return parts;
}

/** @param {ByteReader} types @returns {number} of the next type */
function parameterCount(types) {
  types.byte();
  const { length } = types.take(types.number());
  types.take(types.number());
  return length;
}

/** @param {Uint8Array[]} parts @returns {Uint8Array<ArrayBuffer>} */
export function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

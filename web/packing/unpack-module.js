/**
 * A wasm module as it ships: brotli makes of it what is a seventh smaller than what it makes of the module. It is a module
 * with its code in a custom section at its end, taken apart into streams; `.dev/module/pack-module.mjs` makes it.
 *
 * Put together again it differs from what was packed in three things that change nothing: the locals have other numbers,
 * loads and stores their natural alignment, and the lengths of functions are written in five bytes.
 */
import { CodeUnpacker } from './code-unpacker.js';
import { CUSTOM, joined, moduleParts } from './module-parts.js';

/**
 * @param {Uint8Array} packed
 * @param {() => Promise<void> | undefined} [pause] called often: what it gives is waited for
 * @returns {Promise<Uint8Array<ArrayBuffer>>} the module
 * @throws {RangeError} where something is missing; other mistakes are found when the module is compiled
 */
export async function unpackModule(packed, pause = () => undefined) {
  const { others, code, parameters, data } = moduleParts(packed, CUSTOM);
  code.take(code.number()); // the name of the section
  return joined([...others, await new CodeUnpacker(code).unpack(parameters, pause), data]);
}

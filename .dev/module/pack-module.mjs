// Packs a wasm module for shipping: web/packing/unpack-module.js says how, and is what a page undoes it with.
import { readFile, writeFile } from 'node:fs/promises';
import { CODE, CUSTOM, joined, moduleParts } from '../../web/packing/module-parts.js';
import { unpackModule } from '../../web/packing/unpack-module.js';
import { CodePacker, leb } from './code-packer.mjs';

const UNKNOWN = 'The module cannot be packed: web/packing/operands.js does not know all that is in it.';

const NAME = Buffer.from('stamgast.code');

/**
 * @param {Uint8Array} module without custom sections, such as one of names
 * @returns {Promise<Uint8Array>}
 * @throws {Error} where it would be no module when it is unpacked, or another one when it is packed again: it has what the
 *   walk over its operations does not know
 */
export async function packModule(module) {
  try {
    const packed = pack(module);
    const unpacked = await unpackModule(packed);
    if (WebAssembly.validate(unpacked) && Buffer.compare(pack(unpacked), packed) === 0) return packed;
  } catch (error) {
    throw new Error(UNKNOWN, { cause: error });
  }
  throw new Error(UNKNOWN);
}

/** @param {string} file with a module, which is packed in its place */
export async function packFile(file) {
  await writeFile(file, await packModule(await readFile(file)));
}

/** @param {Uint8Array} module @returns {Uint8Array} */
function pack(module) {
  const { others, code, parameters, data } = moduleParts(module, CODE);
  const content = [...leb(NAME.length), ...NAME, ...new CodePacker(code).pack(parameters)];
  return joined([...others, data, Uint8Array.from([CUSTOM, ...leb(content.length), ...content])]);
}

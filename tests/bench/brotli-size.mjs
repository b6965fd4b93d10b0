import { brotliCompressSync, constants } from 'node:zlib';

/** @param {Uint8Array} content @returns {number} bytes as the best that a server keeps ready: brotli 11 */
export function brotliSize(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

import { buildFile, catalogueFile, moduleFiles } from '../bridge/shipped-files.js';
import { loadShop } from './shop-loader.js';

/**
 * By which marks this build asks for its files, and where they are: for the doctor.
 * @type {import('../doctor/doctor.js').ElementBuild}
 */
export const BUILD = Object.freeze({
  module: STAMGAST_MODULE,
  catalogue: STAMGAST_CATALOGUE,
  loadShop,
  list: () => buildFile().url,
  files: (language) => {
    const { glue, binary, orders, rest } = moduleFiles();
    return {
      'stamgast.wasm': binary.url,
      'stamgast-orders.wasm': orders.url,
      'stamgast-rest.wasm': rest.url,
      'stamgast.mjs': glue.url,
      [`locales/${language}.json`]: catalogueFile(language).url,
    };
  },
});

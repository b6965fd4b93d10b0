import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CATALOGUE, pictureName } from '../catalogue/catalogue.js';
import { drawPicture } from './draw-picture.js';
import { VARIETIES } from './varieties.js';

/** @typedef {import('../catalogue/product-spec.js').ProductSpec} ProductSpec */

/**
 * Every picture of the shop, by file name.
 * @returns {Map<string, string>} SVG documents
 */
export function drawAllPictures() {
  /** @type {Map<string, string>} */
  const pictures = new Map();
  for (const product of CATALOGUE) {
    const { picture } = product;
    if (!picture) continue;
    for (const variant of product.variants) {
      const name = pictureName(product, variant);
      const option = variant.options.find((each) => each.name === picture.varies_by);
      if (name && !pictures.has(name)) {
        pictures.set(name, drawPicture({ ...picture, ...(option ? VARIETIES[option.value] : {}) }));
      }
    }
  }
  return pictures;
}

/**
 * Writes the pictures where a server finds them.
 * @param {string} folder made if it is not there
 */
export async function writePictures(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all([...drawAllPictures()].map(([name, svg]) => writeFile(join(folder, name), svg)));
}

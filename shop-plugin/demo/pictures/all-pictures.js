import { CATALOGUE, pictureName } from '../catalogue/catalogue.js';
import { drawPicture } from './draw-picture.js';
import { VARIETIES } from './varieties.js';

/**
 * Every picture of the shop, by file name: one a product, or one for each of its flavours, kinds or colours.
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

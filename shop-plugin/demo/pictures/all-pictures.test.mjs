import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { CATALOGUE, pictureName } from '../catalogue/catalogue.js';
import { drawAllPictures } from './all-pictures.js';

describe('the pictures of the demo shop', () => {
  const pictures = drawAllPictures();

  test('show every variant of every product that was photographed, and nothing else', () => {
    const wanted = CATALOGUE.flatMap((product) =>
      product.variants.map((variant) => pictureName(product, variant)),
    );
    assert.deepEqual(new Set(pictures.keys()), new Set(wanted.filter((name) => name !== undefined)));
  });

  test('differ from one another', () => {
    assert.equal(new Set(pictures.values()).size, pictures.size);
  });

  test('say their size, which Firefox needs to draw them on a canvas', () => {
    for (const [name, svg] of pictures) assert.match(svg, /^<svg [^>]*width="240" height="240"/, name);
  });

  test('hold neither styles nor scripts nor anything from elsewhere, which a strict CSP would refuse', () => {
    for (const [name, svg] of pictures)
      assert.doesNotMatch(svg, /style|script|href|NaN|undefined|data:/, name);
  });
});

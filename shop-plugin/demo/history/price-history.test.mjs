import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { CATALOGUE, variantOf } from '../catalogue/catalogue.js';
import { priceThen } from './price-history.js';

describe('priceThen', () => {
  test('is the price of today on the day itself', () => {
    for (const product of CATALOGUE) {
      for (const { price } of product.variants) assert.equal(priceThen(product, price, 0), price);
    }
  });

  test('was lower years ago, and always a whole number of five cents', () => {
    for (const product of CATALOGUE) {
      for (const { price } of product.variants) {
        const then = priceThen(product, price, 1450);
        assert.equal(then % 5, 0, product.id);
        assert.ok(then < price, `${product.id} cost ${then}, costs ${price}`);
      }
    }
  });

  test('remembers a price that went up and one that went down in the last weeks', () => {
    const was = (/** @type {string} */ sku) => {
      const { product, variant } = variantOf(sku);
      return priceThen(product, variant.price, 60) - variant.price;
    };
    assert.ok(was('OG-OLI-500ML') < 0);
    assert.ok(was('PL-TOI-24ROLLS') > 0);
  });
});

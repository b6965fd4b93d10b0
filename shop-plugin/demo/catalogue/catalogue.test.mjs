import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { HABITS, TREATS } from '../history/habits.js';
import * as today from '../today.js';
import { wordFor } from '../words.js';
import { CATALOGUE, findProduct, findVariant } from './catalogue.js';

describe('the catalogue of De Provisiekast', () => {
  const variants = CATALOGUE.flatMap((product) => product.variants);

  test('has at least sixty products, each under one id', () => {
    assert.ok(CATALOGUE.length >= 60, `${CATALOGUE.length}`);
    assert.equal(new Set(CATALOGUE.map(({ id }) => id)).size, CATALOGUE.length);
  });

  test('has no SKU twice', () => {
    assert.equal(new Set(variants.map(({ sku }) => sku)).size, variants.length);
  });

  test('has sane prices in whole cents', () => {
    for (const { sku, price } of variants) {
      assert.ok(Number.isInteger(price) && price >= 100 && price <= 6000, `${sku}: ${price}`);
    }
  });

  test('asks more for a bigger pack', () => {
    for (const { id, variants: sizes } of CATALOGUE) {
      const prices = new Set(sizes.map(({ price }) => price));
      if (prices.size < 2) continue;
      assert.deepEqual(
        [...prices],
        [...prices].toSorted((left, right) => left - right),
        id,
      );
    }
  });

  test('has an option value for every variant in both languages', () => {
    for (const { sku, options } of variants) {
      for (const { name, value } of options) {
        assert.notEqual(wordFor(`option.${name}`, 'en'), `option.${name}`, sku);
        assert.doesNotMatch(wordFor(value, 'en'), /pcs|teabags/, sku);
        assert.doesNotMatch(wordFor(value, 'nl'), /pcs|teabags|rolls|washes/, sku);
        if (/^[a-z]+$/.test(value)) assert.notEqual(wordFor(value, 'nl'), value, sku);
      }
    }
  });

  test('knows every SKU and product that the stories name', () => {
    const skus = [
      ...HABITS.map(({ sku }) => sku),
      ...TREATS,
      ...today.DISCONTINUED_VARIANTS,
      ...Object.keys(today.STOCK),
      ...Object.keys(today.MAX_QUANTITY),
      ...Object.values(today.SUBSTITUTES),
    ];
    for (const sku of skus) assert.ok(findVariant(sku), sku);
    const products = [
      ...today.DELETED_PRODUCTS,
      ...today.DISCONTINUED_PRODUCTS,
      ...Object.keys(today.SUBSTITUTES),
      ...Object.keys(today.REPRICED),
    ];
    for (const id of products) assert.ok(findProduct(id), id);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowsPersonalisation, consentOf } from '../../web/element/consent.js';

/** An element with that attribute; null: without it. @param {string | null} consent @returns {any} */
const host = (consent) => ({ hasAttribute: () => consent !== null, getAttribute: () => consent });

test('consent is a list of words, however they are spaced', () => {
  assert.deepEqual([...consentOf(host(' analytics\n personalisation '))], ['analytics', 'personalisation']);
  assert.deepEqual([...consentOf(host(''))], []);
  assert.deepEqual([...consentOf(host(null))], []);
});

test('personalisation is declined only by who was asked and did not agree', () => {
  assert.equal(allowsPersonalisation(host(null)), true);
  assert.equal(allowsPersonalisation(host('personalisation')), true);
  assert.equal(allowsPersonalisation(host('analytics')), false);
  assert.equal(allowsPersonalisation(host('')), false);
});

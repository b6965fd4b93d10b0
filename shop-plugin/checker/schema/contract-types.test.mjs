import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { id, money, text } from '../kinds.js';
import { list, nullable, optional, record } from '../kind.js';
import { readTypes } from './contract-types.js';
import { SchemaWriter } from './json-schema.js';

const CONTRACT = `
/**
 * What was bought.
 * @typedef {object} Purchase
 * @property {string} id
 * @property {Line[]} lines the last one
 *   comes first
 * @property {string | null} note
 * @property {number} [total] in minor units
 */
/** @typedef {{id: string, tags?: string[]}} Line one row */
`;

const LINE = record({ id, tags: optional(list(text)) });
const FIELDS = { id, lines: list(LINE), note: nullable(text), total: optional(money) };

/** @param {import('../kind.js').Kind} kind */
function write(kind) {
  const writer = new SchemaWriter(readTypes([CONTRACT]));
  return { schema: writer.write(kind, 'Purchase', 'purchase'), ...writer };
}

describe('a schema of a type of the contract', () => {
  test('has the words of the contract and the ranges of the checker', () => {
    const { schema, definitions } = write(record(FIELDS));
    assert.deepEqual(schema, { $ref: '#/$defs/Purchase' });
    const { Purchase, Line } = definitions;
    assert.equal(Purchase.description, 'What was bought.');
    assert.deepEqual(Purchase.required, ['id', 'lines', 'note']);
    assert.equal(Purchase.properties.lines.description, 'the last one comes first');
    assert.deepEqual(Purchase.properties.note.type, ['string', 'null']);
    assert.equal(Purchase.properties.total.title, 'an integer of minor units');
    assert.deepEqual([Line.title, Line.description, Line.required], ['Line', 'one row', ['id']]);
  });

  for (const [what, fields, sentence] of /** @type {[string, object, string][]} */ ([
    [
      'a field that only the checker knows',
      { ...FIELDS, more: text },
      'more: the contract does not tell of it',
    ],
    [
      'a field that only the contract knows',
      { id, lines: list(LINE), note: nullable(text) },
      'knows no total',
    ],
    [
      'a number where the contract has text',
      { ...FIELDS, id: money },
      'expects integer, the contract string',
    ],
    [
      'one where the contract has several',
      { ...FIELDS, lines: LINE },
      'expects an object, the contract list',
    ],
    ['a null that only the checker takes', { ...FIELDS, id: nullable(id) }, 'only the checker takes null'],
    [
      'a field that only the contract leaves out',
      { ...FIELDS, total: money },
      'only the contract takes it for',
    ],
  ])) {
    test(`is not written with ${what}`, () => {
      assert.throws(
        () => write(record(/** @type {any} */ (fields))),
        ({ message }) => message.includes(sentence),
      );
    });
  }
});

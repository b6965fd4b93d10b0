import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { CAPABILITIES } from '../../contract.js';
import { checkAnswer, checkQuestion, sentenceOf } from '../check-answer.js';
import { contractSchemas } from './contract-schemas.js';
import { contractSources, SCHEMA_FOLDER } from './contract-sources.mjs';

const FIXTURES = new URL('../../../tests/fixtures/', import.meta.url);

/** @param {string} name */
async function readFixture(name) {
  return JSON.parse(await readFile(new URL(name, FIXTURES), 'utf8'));
}

/** As strict as it can be: an unknown word or a missing type is a mistake, not a note. */
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });

/** @type {Map<string, import('ajv').ValidateFunction>} by `listOrders.answer` */
const validators = new Map();
/** @type {Record<string, any>} by file */
let kept = {};

before(async () => {
  const names = await readdir(SCHEMA_FOLDER);
  const read = async (name) => [name, JSON.parse(await readFile(new URL(name, SCHEMA_FOLDER), 'utf8'))];
  kept = Object.fromEntries(await Promise.all(names.map(read)));
  for (const [name, schema] of Object.entries(kept)) {
    validators.set(name.replace('.json', ''), ajv.compile(schema));
  }
});

/** @param {string} name @param {unknown} value @returns {string[]} what is wrong, '' path for the whole */
function problems(name, value) {
  const validate = validators.get(name);
  assert.ok(validate, `there is a schema of ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe('the schemas of the contract', () => {
  test('are up to date with the contract and the shapes of the checker', async () => {
    assert.deepEqual(kept, JSON.parse(JSON.stringify(contractSchemas(await contractSources()))));
  });

  test('are there for the answer of every method of every capability', () => {
    for (const { methods } of Object.values(CAPABILITIES)) {
      for (const method of methods) assert.ok(kept[`${method}.answer.json`], method);
    }
  });

  test('say of every number in a field of the contract what it counts, or between which bounds it is', () => {
    const bare = [];
    for (const [name, schema] of Object.entries(kept)) {
      JSON.stringify(schema, (key, value) => {
        const counts = [value?.type].flat().includes('integer');
        const bounded = value?.minimum !== undefined && value?.maximum !== undefined;
        if (counts && !bounded && value.title) bare.push(`${name} ${key}`);
        return value;
      });
    }
    assert.deepEqual(bare, []);
  });

  test('take every answer and every question of the demo shop', async () => {
    for (const name of await readdir(new URL('answers/', FIXTURES))) {
      const { method, question, answer } = await readFixture(`answers/${name}`);
      assert.deepEqual(problems(`${method}.answer`, answer), [], `${method}, the answer`);
      assert.deepEqual(checkQuestion(method, question ?? undefined), [], `${method}, the question`);
      if (question) assert.deepEqual(problems(`${method}.question`, question), [], `${method}, the question`);
      else assert.equal(kept[`${method}.question.json`], undefined, `${method} takes no question`);
    }
  });

  test('take the orders that both shores read', async () => {
    assert.deepEqual(problems('listOrders.answer', await readFixture('orders.json')), []);
  });

  test('refuse the bad orders where they are wrong', async () => {
    for (const { name, path, page } of await readFixture('bad-orders.json')) {
      const found = problems('listOrders.answer', page);
      assert.ok(
        found.some((problem) => problem.startsWith(parentOf(path))),
        `${name}: ${found}`,
      );
    }
  });

  test('agree with the checker about every field of every answer, in whatever way it is spoilt', async () => {
    let refused = 0;
    for (const [method, answer] of await answers()) {
      for (const { path, spoilt } of spoiltWays(answer)) {
        const findings = checkAnswer(method, spoilt);
        const told = `${method} ${path}: ${findings.map(sentenceOf)}`;
        const isRight = problems(`${method}.answer`, spoilt).length === 0;
        if (isRight)
          assert.ok(
            findings.every((finding) => BEYOND.test(sentenceOf(finding))),
            told,
          );
        else assert.ok(findings.length > 0, `${told} only the schema refuses it`);
        if (!isRight) refused += 1;
      }
    }
    assert.ok(refused > 1000, `${refused} were refused`);
  });

  test('refuse what stands in the wrong place of its record', async () => {
    const wrong = [
      ['getInvoice.answer', {}],
      ['getInvoice.answer', { url: '/a', document: { mime: 'a/b', base64: 'AAAA', file_name: 'a' } }],
      ['setReminder.answer', { reminder: { product_id: 'a', variant_id: null, muted: false } }],
      ['getHelp.answer', { channels: [{ kind: 'phone', label: 'a', url: 'https://a.example' }] }],
      ['setReminder.question', { key: 'a', product_id: 'a', variant_id: null, snoozed_until: null }],
      ['listOrders.question', { cursor: null, limit: 101, text: '', states: [] }],
      ['requestReturn.question', { key: 'a', order_id: 'a', lines: [], resolution_id: 'a' }],
      ['getProducts.question', { product_ids: ['a', 'a'] }],
    ];
    for (const [name, value] of wrong) {
      const [method, part] = name.split('.');
      const findings = part === 'answer' ? checkAnswer(method, value) : checkQuestion(method, value);
      assert.notDeepEqual(findings, [], `the checker takes ${name} ${JSON.stringify(value)}`);
      assert.notDeepEqual(problems(name, value), [], `the schema takes ${name} ${JSON.stringify(value)}`);
    }
  });
});

/** What only the checker knows: sums, and ids that stand elsewhere. */
const BEYOND =
  /sum of the lines|subtotal \+|no (option|entry) is|not tell the group|is not on this page|\/product\/id:/;

const SPOILT = [undefined, null, '', 'x', 'javascript:x', -1, 0, 1.5, 2 ** 53, true, [], {}, [null]];

async function answers() {
  const names = await readdir(new URL('answers/', FIXTURES));
  const told = await Promise.all(names.map((name) => readFixture(`answers/${name}`)));
  return told.map(({ method, answer }) => [method, answer]);
}

/** The answer with one value replaced, once for each place of its kind and each way. @param {unknown} answer */
function* spoiltWays(answer) {
  const seen = new Set();
  for (const path of pathsIn(answer)) {
    const place = path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
    if (seen.has(place)) continue;
    seen.add(place);
    for (const value of SPOILT) {
      const spoilt = structuredClone(answer);
      const parent = path.slice(0, -1).reduce((part, step) => part[step], spoilt);
      parent[path.at(-1)] = value;
      yield { path: `${path.join('/')} = ${JSON.stringify(value)}`, spoilt };
    }
  }
}

/** @param {any} value @param {(string | number)[]} [path] @returns {Iterable<(string | number)[]>} */
function* pathsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* pathsIn(part, here);
  }
}

/** A missing key is told of the object that it is missing from. @param {string} path */
function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/'));
}

import { CAPABILITIES } from '../../contract.js';
import { QUESTIONS } from '../question-shapes.js';
import { ANSWERS } from '../shapes.js';
import { readTypes } from './contract-types.js';
import { SchemaWriter } from './json-schema.js';

/**
 * @typedef {import('../kind.js').Schema} Schema
 * @typedef {import('../kind.js').Kind} Kind
 * @typedef {{question: string | null, answer: string, text: string}} Signature types as written
 */

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const BEYOND =
  'What JSON Schema has no words for (sums that add up, an order of things, ids that stand elsewhere, leap ' +
  'days) is looked at by stamgast-check.';

/**
 * The JSON Schema of every question and every answer of the contract.
 * @param {readonly string[]} sources the files of the contract
 * @returns {Record<string, Schema>} by file, e.g. `listOrders.answer.json`; each stands by itself
 */
export function contractSchemas(sources) {
  const types = readTypes(sources);
  /** @type {Record<string, Schema>} */
  const files = {};
  for (const [method, { question, answer, text }] of signatures(types)) {
    const kind = /** @type {Record<string, Kind>} */ (QUESTIONS)[method];
    if (Boolean(kind) !== Boolean(question))
      throw new Error(`${method}: only one of types and shapes has a question`);
    if (question) {
      const about = `What ${method} is asked. ${capabilitiesOf(method)}`;
      files[`${method}.question.json`] = whole(types, kind, question, `${method}.question`, about);
    }
    const about = `What ${method} answers${text && ': '}${text}. ${capabilitiesOf(method)}`;
    files[`${method}.answer.json`] = whole(types, ANSWERS[method], answer, `${method}.answer`, about);
  }
  return files;
}

/**
 * @param {ReturnType<typeof readTypes>} types
 * @param {Kind} kind
 * @param {string} type as written
 * @param {string} name
 * @param {string} description
 * @returns {Schema}
 */
function whole(types, kind, type, name, description) {
  const writer = new SchemaWriter(types);
  const schema = writer.write(kind, type, name);
  const $defs = Object.fromEntries(
    Object.entries(writer.definitions).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  return {
    $schema: DIALECT,
    $id: `urn:stamgast:contract:${name}`,
    title: name,
    description,
    $comment: BEYOND,
    ...schema,
    ...(Object.keys($defs).length > 0 && { $defs }),
  };
}

/** @param {ReturnType<typeof readTypes>} types @returns {Map<string, Signature>} by method */
function signatures(types) {
  /** @type {Map<string, Signature>} */
  const found = new Map();
  for (const [name, { fields }] of types) {
    if (name !== 'ShopBasics' && !name.endsWith('Methods')) continue;
    for (const [method, { is, text }] of fields) {
      const [, question, answer] =
        /^\((?:\w+: (.*), )?options: CallOptions\) => Promise<(.*)>$/.exec(is) ?? [];
      if (answer) found.set(method, { question: question ?? null, answer, text });
    }
  }
  const missing = Object.keys(ANSWERS).filter((method) => !found.has(method));
  if (missing.length > 0) throw new Error(`the contract has no types of ${missing.join(', ')}`);
  return found;
}

/** @param {string} method */
function capabilitiesOf(method) {
  const names = Object.entries(CAPABILITIES)
    .filter(([, { methods }]) => /** @type {readonly string[]} */ (methods).includes(method))
    .map(([name]) => `“${name}”`);
  return `Belongs to ${names.join(' and ')}.`;
}

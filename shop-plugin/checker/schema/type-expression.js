import { braced } from './contract-types.js';

/**
 * What a type of the JSDoc is made of, as far as the contract uses types.
 *
 * @typedef {import('./contract-types.js').ContractField} ContractField
 * @typedef {{kind: 'list', of: string} | {kind: 'both', parts: string[]} | {kind: 'words'} |
 *   {kind: 'name', name: string} | {kind: 'plain', name: 'string' | 'number' | 'boolean'} |
 *   {kind: 'record', fields: [string, ContractField][]}} TypeShape `list`, `both` and fields hold types as written
 * @typedef {TypeShape & {nullable: boolean}} TypeExpression
 */

/** @param {string} written such as `(Order | null)[]` @returns {TypeExpression} */
export function parseType(written) {
  const choices = split(written.trim(), '|');
  const others = choices.filter((choice) => choice !== 'null');
  return { ...parseChoices(others), nullable: others.length < choices.length };
}

/** @param {string[]} choices @returns {TypeShape} */
function parseChoices(choices) {
  const [only] = choices;
  if (choices.length > 1 || only.startsWith("'") || only.startsWith('(typeof')) return { kind: 'words' };
  if (only.endsWith('[]')) return { kind: 'list', of: withoutParentheses(only.slice(0, -2)) };
  const parts = split(only, '&');
  if (parts.length > 1) return { kind: 'both', parts };
  if (only.startsWith('{')) return { kind: 'record', fields: fieldsOf(braced(only).inside) };
  const name = only.replace(/^import\([^)]*\)\./, '');
  if (name === 'string' || name === 'number' || name === 'boolean') return { kind: 'plain', name };
  return { kind: 'name', name };
}

/** @param {string} inside of `{a: string, b?: number}` @returns {[string, ContractField][]} */
function fieldsOf(inside) {
  return split(inside, ',').map((field) => {
    const [, name, question, is] = /^(\w+)(\??):\s*(.*)$/.exec(field) ?? ['', field, '', ''];
    return [name, { is, optional: question === '?', text: '' }];
  });
}

/**
 * Splits at a sign that stands in no brackets of any kind.
 * @param {string} written
 * @param {string} sign
 */
function split(written, sign) {
  const parts = [''];
  let depth = 0;
  for (const letter of written) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** @param {string} written */
function withoutParentheses(written) {
  return written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1) : written;
}

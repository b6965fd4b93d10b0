/**
 * Reads the types of the contract out of its JSDoc, so that what is said there about a field is said once.
 *
 * @typedef {object} ContractType an object of the contract, or another name for something
 * @property {string} text what it is about; '' where nothing is said
 * @property {string} is the type as written, `object` where the fields follow
 * @property {Map<string, ContractField>} fields
 *
 * @typedef {object} ContractField
 * @property {string} is its type, as written
 * @property {boolean} optional
 * @property {string} text
 */

const TAG = /^@(typedef|property)\s*/;

/**
 * @param {readonly string[]} sources the files of the contract
 * @returns {Map<string, ContractType>} by name
 */
export function readTypes(sources) {
  /** @type {Map<string, ContractType>} */
  const types = new Map();
  for (const source of sources) {
    for (const [, comment] of source.matchAll(/\/\*\*([\s\S]*?)\*\//g)) addTypes(types, comment);
  }
  return types;
}

/** @param {string} comment @param {Map<string, ContractType>} types */
function addTypes(types, comment) {
  const plain = comment.replaceAll(/^\s*\* ?/gm, '').trim();
  const [intro, ...tags] = `\n${plain}`.split(/\n(?=@)/);
  let about = sentence(intro);
  /** @type {ContractType | undefined} */
  let current;
  for (const tag of tags) {
    const kind = TAG.exec(tag)?.[1];
    if (kind === undefined) continue;
    const { is, name, optional, text } = readTag(tag.replace(TAG, ''));
    if (kind === 'property') current?.fields.set(name, { is, optional, text });
    else if (!is.startsWith('import(')) {
      current = { text: [about, text].filter(Boolean).join(' '), is, fields: new Map() };
      types.set(name, current);
      about = '';
    }
  }
}

/** @param {string} tag after `@property` or `@typedef` */
function readTag(tag) {
  const { inside: is, after } = braced(tag);
  const [, bracket, name, text] = /^\s*(\[?)([\w.]+)\]?\s*([\s\S]*)$/.exec(after) ?? ['', '', '', ''];
  return { is: sentence(is), name, optional: bracket !== '', text: sentence(text) };
}

/**
 * Splits off what stands in the outermost braces at the beginning.
 * @param {string} written
 */
export function braced(written) {
  let depth = 0;
  for (let index = 0; index < written.length; index++) {
    if (written[index] === '{') depth++;
    if (written[index] === '}' && --depth === 0) {
      return { inside: written.slice(1, index), after: written.slice(index + 1) };
    }
  }
  return { inside: '', after: written };
}

/** @param {string} written over several lines */
function sentence(written) {
  return written.replaceAll(/\s+/g, ' ').trim();
}

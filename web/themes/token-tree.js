/**
 * Trees of tokens as the Design Tokens Format module 2025.10 has them: groups and tokens, `$type` from the group above,
 * `$extends`, aliases `{color.accent}` and JSON pointers `{"$ref": "#/color/accent/$value/alpha"}`.
 *
 * @typedef {{path: string, value: unknown}} Resolved the value without any reference in it, and the token it stands at
 */
import { TokenProblem } from './token-problem.js';

const ALIAS = /^\{([^{}]+)\}$/;

/** @param {unknown} node @returns {node is Record<string, any>} */
export const isObject = (node) => typeof node === 'object' && node !== null && !Array.isArray(node);
/** @param {unknown} node */
const isGroup = (node) => isObject(node) && !Object.hasOwn(node, '$value');

/**
 * Groups are merged, tokens are replaced whole; what is over goes before what is under.
 * @param {any} under @param {any} over @returns {any}
 */
export function mergeTrees(under, over) {
  if (!isGroup(under) || !isGroup(over)) return over;
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const both = !key.startsWith('$') && Object.hasOwn(under, key);
    merged[key] = both ? mergeTrees(under[key], value) : value;
  }
  return merged;
}

/** What a JSON pointer without its `#` points at. @param {any} tree @param {string} pointer @returns {any} */
export function atPointer(tree, pointer) {
  const keys = pointer.split('/').slice(1);
  return keys.reduce((node, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    return node !== null && typeof node === 'object' && Object.hasOwn(node, name) ? node[name] : undefined;
  }, tree);
}

export class TokenTree {
  #root;

  /** @param {any} root */
  constructor(root) {
    this.#root = this.#extended(root, root, '', []);
  }

  /** The paths of all tokens. @returns {Generator<string>} */
  *paths(node = this.#root, prefix = '') {
    for (const [key, child] of Object.entries(node)) {
      if ((key.startsWith('$') && key !== '$root') || !isObject(child)) continue;
      if (isGroup(child)) yield* this.paths(child, `${prefix}${key}.`);
      else yield prefix + key;
    }
  }

  /** What the file says that a token is for. @param {string} path @returns {string | undefined} */
  description(path) {
    return this.#find(path)?.token.$description;
  }

  /** The type of a token, its own or that of a group around it. @param {string} path @returns {string | undefined} */
  type(path) {
    return this.#find(path)?.type;
  }

  /**
   * The value of a token, all references followed.
   * @param {string} path
   * @param {string} type that it has to be of
   * @param {string[]} [trail] the tokens that led here
   * @returns {Resolved}
   * @throws {TokenProblem} at the token where it goes wrong
   */
  resolve(path, type, trail = []) {
    const from = trail.at(-1) ?? path;
    if (trail.includes(path))
      throw new TokenProblem(from, `refers to itself: ${[...trail, path].join(' → ')}`);
    const found = this.#find(path);
    if (!found && trail.length === 0) throw new TokenProblem(path, 'is a group, where a token is wanted');
    if (!found) throw new TokenProblem(from, `refers to ${path}, and there is no such token`);
    const own = found.type ?? type;
    if (own !== type) throw new TokenProblem(path, `is of the type ${own}, where ${from} needs a ${type}`);
    const { $value: value } = found.token;
    const alias = typeof value === 'string' ? ALIAS.exec(value) : null;
    if (alias) return this.resolve(alias[1], type, [...trail, path]);
    return { path, value: this.#plain(value, type, [...trail, path], []) };
  }

  /** @param {string} path */
  #find(path) {
    let node = this.#root;
    let type;
    for (const key of path.split('.')) {
      type = node.$type ?? type;
      node = isGroup(node) && Object.hasOwn(node, key) ? node[key] : undefined;
      if (!isObject(node)) return null;
    }
    return isGroup(node)
      ? null
      : { token: node, type: /** @type {string | undefined} */ (node.$type ?? type) };
  }

  /**
   * A value with what its pointers point at in their places.
   * @param {any} value @param {string} type @param {string[]} trail @param {string[]} pointers followed so far
   * @returns {unknown}
   */
  #plain(value, type, trail, pointers) {
    if (Array.isArray(value)) return value.map((part) => this.#plain(part, type, trail, pointers));
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string') return this.#pointed(value.$ref, type, trail, pointers);
    const parts = Object.entries(value).map(([key, part]) => [key, this.#plain(part, type, trail, pointers)]);
    return Object.fromEntries(parts);
  }

  /** @param {string} pointer @param {string} type @param {string[]} trail @param {string[]} pointers */
  #pointed(pointer, type, trail, pointers) {
    const from = /** @type {string} */ (trail.at(-1));
    if (pointers.includes(pointer)) throw new TokenProblem(from, `refers to itself through ${pointer}`);
    const target = pointer.startsWith('#/') ? atPointer(this.#root, pointer.slice(1)) : undefined;
    if (target === undefined) throw new TokenProblem(from, `refers to ${pointer}, and there is nothing`);
    const value = isObject(target) && Object.hasOwn(target, '$value') ? target.$value : target;
    const alias = typeof value === 'string' ? ALIAS.exec(value) : null;
    if (alias) return this.resolve(alias[1], type, trail).value;
    return this.#plain(value, type, trail, [...pointers, pointer]);
  }

  /**
   * Groups with what they extend beneath them.
   * @param {any} node @param {any} root @param {string} path @param {string[]} chain of what is being extended
   * @returns {any}
   */
  #extended(node, root, path, chain) {
    if (!isGroup(node)) return node;
    const reference = node.$extends ?? node.$ref;
    const whole = reference === undefined ? node : mergeTrees(this.#base(reference, root, path, chain), node);
    if (!isGroup(whole)) return whole;
    const entries = Object.entries(whole).filter(([key]) => key !== '$extends' && key !== '$ref');
    const next = reference === undefined ? chain : [...chain, String(reference)];
    return Object.fromEntries(
      entries.map(([key, child]) => [
        key,
        key.startsWith('$') && key !== '$root'
          ? child
          : this.#extended(child, root, path ? `${path}.${key}` : key, next),
      ]),
    );
  }

  /** @param {unknown} reference @param {any} root @param {string} path @param {string[]} chain */
  #base(reference, root, path, chain) {
    const text = String(reference);
    if (chain.includes(text)) throw new TokenProblem(path, `extends itself through ${text}`);
    const alias = ALIAS.exec(text);
    const pointer = alias ? `/${alias[1].replaceAll('.', '/')}` : text.replace(/^#/, '');
    const target = atPointer(root, pointer);
    if (!isObject(target)) throw new TokenProblem(path, `extends ${text}, and there is no such group`);
    return this.#extended(target, root, path, [...chain, text]);
  }
}

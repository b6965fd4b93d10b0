/**
 * Resolver documents as the Design Tokens Resolver module 2025.10 has them: which token files make a theme, and which of
 * them only by day or by night.
 *
 * @typedef {Record<string, any>} TokenSource a tree of tokens
 * @typedef {{light?: TokenSource[], dark?: TokenSource[], either?: TokenSource[]}} ThemeSources in the order in which
 *   they go over each other; `either` where nothing depends on light and dark
 */
import { TokenProblem } from './token-problem.js';
import { atPointer, isObject } from './token-tree.js';

/** @param {any} document */
export const isResolver = (document) => isObject(document) && Array.isArray(document.resolutionOrder);

export class ResolverDocument {
  #document;
  #load;

  /** @param {any} document @param {(reference: string) => Promise<any>} load of another file, relative to this one */
  constructor(document, load) {
    this.#document = document;
    this.#load = load;
    if (document.version !== '2025.10') throw new TokenProblem('version', 'has to be "2025.10"');
  }

  /** @returns {Promise<ThemeSources>} @throws {TokenProblem} @throws {Error} of `load` */
  async sources() {
    const items = this.#document.resolutionOrder.map((/** @type {any} */ item) => this.#item(item));
    const byScheme = items.some(isSchemeModifier);
    if (!byScheme) return { either: await this.#ordered(items, 'light') };
    const [light, dark] = await Promise.all([this.#ordered(items, 'light'), this.#ordered(items, 'dark')]);
    return { light, dark };
  }

  /** A set or a modifier of the order. @param {any} item */
  #item(item) {
    const found =
      typeof item?.$ref === 'string' ? atPointer(this.#document, item.$ref.replace(/^#/, '')) : item;
    if (!isObject(found) || !(Array.isArray(found.sources) || isObject(found.contexts)))
      throw new TokenProblem(
        'resolutionOrder',
        `has ${JSON.stringify(item)}, which is no set and no modifier`,
      );
    return found;
  }

  /** @param {any[]} items @param {'light' | 'dark'} scheme @returns {Promise<TokenSource[]>} */
  async #ordered(items, scheme) {
    const parts = items.flatMap((item) => item.sources ?? contextOf(item, scheme));
    return (await Promise.all(parts.map((part) => this.#source(part, [])))).flat();
  }

  /** @param {any} part a tree, or a reference to a file or a set @param {string[]} trail @returns {Promise<TokenSource[]>} */
  async #source(part, trail) {
    if (!isObject(part) || typeof part.$ref !== 'string') return [part];
    const { $ref: reference, ...own } = part;
    if (trail.includes(reference)) throw new TokenProblem(reference, 'refers to itself');
    if (/^#\/(modifiers|resolutionOrder)\//.test(reference))
      throw new TokenProblem(reference, 'cannot be referred to: only sets and files can');
    const [file, pointer] = reference.split('#');
    const target = atPointer(file === '' ? this.#document : await this.#load(file), pointer ?? '');
    if (!isObject(target)) throw new TokenProblem(reference, 'is not there');
    const next = [...trail, reference];
    if (!Array.isArray(target.sources)) return [{ ...target, ...own }];
    const sources = target.sources.map((/** @type {any} */ source) => this.#source(source, next));
    return (await Promise.all(sources)).flat();
  }
}

/** @param {any} item */
const isSchemeModifier = ({ contexts }) => isObject(contexts) && 'light' in contexts && 'dark' in contexts;

/** @param {any} modifier @param {'light' | 'dark'} scheme @returns {any[]} */
function contextOf(modifier, scheme) {
  const { contexts, default: preferred } = modifier;
  const name = isSchemeModifier(modifier) ? scheme : (preferred ?? Object.keys(contexts)[0]);
  if (!Array.isArray(contexts[name]))
    throw new TokenProblem(`contexts.${name}`, 'has to be a list of token trees and files');
  return contexts[name];
}

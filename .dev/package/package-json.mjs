import { basename } from 'node:path';
import { ELEMENTS, ENTRIES } from '../build-web.mjs';
import { PLAIN_SCRIPT } from './element-bundle.mjs';
import { declarationOf } from './types.mjs';

const BUILT = './build/dist/';
/** Where the declarations are. */
export const TYPES = 'types';
/** Stands for the elements where there is no document. */
export const ON_SERVER = `${PLAIN_SCRIPT}-on-server.js`;

/**
 * The sources of the entries that are code, e.g. `shop-plugin/contract.js`.
 * @param {any} repository its package.json @returns {string[]}
 */
export function entrySources(repository) {
  return Object.values(repository.exports)
    .filter((file) => /\.m?js$/.test(file) && !file.includes('*'))
    .map(sourceOf);
}

/**
 * The package.json that is published, made of the repository's own: the same name, version, commands and entries, with
 * types, and with what only the package has.
 * @param {any} repository its package.json
 */
export function publishedPackageJson(repository) {
  const { name, version, description, license, type, engines, bin } = repository;
  return {
    name,
    version,
    description,
    keywords: ['account page', 'order history', 'reorder', 'web component', 'custom element', 'webassembly'],
    license,
    type,
    sideEffects: [`./dist/*.js`, './hashed/*.js'],
    engines,
    bin,
    main: inPackage(repository.exports['.']),
    types: `./${TYPES}/index.d.ts`,
    customElements: 'custom-elements.json',
    exports: { ...exportsOf(repository.exports), ...PACKAGE_ONLY },
  };
}

const PACKAGE_ONLY = {
  './react': { types: `./${TYPES}/react.d.ts` },
  './vue': { types: `./${TYPES}/vue.d.ts` },
  './themes/*': './themes/*',
  './locales/*': './dist/locales/*',
  './dist/*': './dist/*',
  './hashed/*': './hashed/*',
  './integrity.json': './integrity.json',
  './custom-elements.json': './custom-elements.json',
  './package.json': './package.json',
};

function exportsOf(entries) {
  return Object.fromEntries(
    Object.entries(entries).map(([entry, file]) => {
      const place = inPackage(file);
      if (!/\.m?js$/.test(file) || file.includes('*')) return [entry, place];
      if (!definesElements(file)) {
        return [entry, { types: `./${TYPES}/${declarationOf(sourceOf(file))}`, default: place }];
      }
      const types = entry === '.' ? `./${TYPES}/index.d.ts` : `./${TYPES}/${declarationOf(sourceOf(file))}`;
      return [entry, { types, node: `./dist/${ON_SERVER}`, default: place }];
    }),
  );
}

function definesElements(file) {
  return file.startsWith(BUILT) && Object.hasOwn(ELEMENTS, basename(file, '.js'));
}

function inPackage(file) {
  return file.startsWith(BUILT) ? `./dist/${file.slice(BUILT.length)}` : file;
}

/** The source of what the web build makes, or the file itself. */
function sourceOf(file) {
  return file.startsWith(BUILT)
    ? ENTRIES[file.slice(BUILT.length, -'.js'.length)]
    : file.replace(/^\.\//, '');
}

/** The declarations of the elements, in the folder of the types. @returns {string[]} */
export function elementTypes() {
  return Object.values(ELEMENTS).map(declarationOf);
}

/**
 * Whether all files on a server are of one build. The web build writes `build.json`: the marks by which the element
 * asks for its module and its messages, and a hash of each file.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {{module: string, catalogue: string}} Marks
 * @typedef {Marks & {files: Record<string, string>}} Build `files`: path → SHA-256 in hexadecimal
 *
 * @typedef {object} Places where the files of a build are, whichever names a bundler or a hash has given them
 * @property {() => URL} list of build.json
 * @property {(language: string) => Record<string, URL>} files those that every page loads, by their names in `Build`
 *
 * @typedef {Marks & Places} ServedBuild
 */
import { wrong } from './finding.js';

const WHAT_TO_DO = 'put all files of one build on the server, and empty caches in between';

/**
 * @param {Marks} element the marks that stamgast-account.js was built with
 * @param {Build} build what build.json beside it says
 * @param {Readonly<Record<string, string>>} hashes of the files that came, by path
 * @returns {Finding[]} at most one: the cause is the same for all
 */
export function buildFindings(element, build, hashes) {
  const strangers = Object.keys(hashes).filter(
    (path) => build.files[path] && build.files[path] !== hashes[path],
  );
  if (element.module !== build.module || element.catalogue !== build.catalogue)
    strangers.unshift('stamgast-account.js');
  if (strangers.length === 0) return [];
  const names = strangers.join(' and ');
  const verb = strangers.length === 1 ? 'is' : 'are';
  return [wrong('mixed_builds', `${names} ${verb} of another build than the other files: ${WHAT_TO_DO}.`)];
}

/** How the bundled `BUILD` of web/element/build-marks.js begins. */
const MARKS = /module:"([0-9a-f]{8})",catalogue:"([0-9a-f]{8})"/;
/** How the bundle says which hashed names its files have, where they have them. */
const HASHED = /"([\w./-]+)":\{hashed:"([^"]+)"/g;

/**
 * What a built script says of its build.
 * @param {string} script its text @param {string} url its address
 * @returns {ServedBuild | null} null: it is none
 */
export function buildIn(script, url) {
  const [, module, catalogue] = MARKS.exec(script) ?? [];
  if (!module) return null;
  const names = new Map([...script.matchAll(HASHED)].map(([, path, hashed]) => [path, hashed]));
  /** @param {string} path @param {string} [mark] */
  const place = (path, mark) => new URL(names.get(path) ?? (mark ? `${path}?of=${mark}` : path), url);
  return {
    module,
    catalogue,
    list: () => place('build.json'),
    files: (language) => ({
      'stamgast.wasm': place('stamgast.wasm', module),
      'stamgast-orders.wasm': place('stamgast-orders.wasm', module),
      'stamgast-rest.wasm': place('stamgast-rest.wasm', module),
      'stamgast.mjs': place('stamgast.mjs', module),
      [`locales/${language}.json`]: place(`locales/${language}.json`, catalogue),
    }),
  };
}

/** @param {ArrayBuffer} content @returns {Promise<string>} as in `Build.files` */
export async function hashOf(content) {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

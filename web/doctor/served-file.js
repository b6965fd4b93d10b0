/**
 * The files of a build as a server gives them out: found or not, under which type, and how small.
 *
 * @typedef {import('./finding.js').Finding} Finding
 *
 * @typedef {object} ServedFile
 * @property {string} url
 * @property {number} status 0: nothing came
 * @property {string | null} type `Content-Type`
 * @property {string | null | undefined} encoding `Content-Encoding`; undefined where it cannot be seen
 * @property {number} bytes of the content, unpacked
 * @property {string | null} cache `Cache-Control`
 */
import { note, wrong } from './finding.js';

/** Smaller files are not worth packing. */
const WORTH_PACKING_BYTES = 10_000;

/** What each kind of file has to be served as. */
const TYPES = Object.freeze({
  wasm: { type: 'application/wasm', matches: /^application\/wasm\b/ },
  script: { type: 'text/javascript', matches: /^(text|application)\/(x-)?(javascript|ecmascript)\b/ },
  catalogue: { type: 'application/json', matches: /^/ },
});

/**
 * @param {ServedFile} file
 * @param {keyof typeof TYPES} kind
 * @returns {Finding[]}
 */
export function fileFindings(file, kind) {
  if (file.status !== 200) return [absent(file)];
  return [...typeFindings(file, kind), ...packingFindings(file), ...cacheFindings(file)];
}

/** @param {ServedFile} file @returns {Finding} */
function absent({ url, status }) {
  const what = status === 0 ? 'does not arrive' : `is answered with ${status}`;
  return wrong('file_missing', `${url} ${what}: put all files of one build beside stamgast-account.js.`);
}

/** @param {ServedFile} file @param {keyof typeof TYPES} kind @returns {Finding[]} */
function typeFindings({ url, type }, kind) {
  const right = TYPES[kind];
  if (right.matches.test(type ?? '')) return [];
  const came = type ? `as ${type}` : 'without a type';
  if (kind === 'script') {
    return [
      wrong(
        'script_type',
        `${url} is served ${came}, which no browser runs as a module: serve .js and .mjs as ${right.type}.`,
      ),
    ];
  }
  return [
    wrong(
      'wasm_type',
      `${url} is served ${came}, by which what packs on its way does not know it: serve .wasm as ${right.type}.`,
    ),
  ];
}

/** @param {ServedFile} file @returns {Finding[]} */
function packingFindings({ url, encoding, bytes }) {
  if (encoding === undefined || bytes < WORTH_PACKING_BYTES || /br|gzip|zstd|deflate/.test(encoding ?? ''))
    return [];
  const size = `${Math.round(bytes / 1000)} kB`;
  return [
    note(
      'not_packed',
      `${url} crosses the network unpacked, ${size}: let your server pack it (brotli, else gzip).`,
    ),
  ];
}

/** @param {ServedFile} file @returns {Finding[]} */
function cacheFindings({ url, cache }) {
  if (!/\bno-store\b/.test(cache ?? '')) return [];
  return [
    note(
      'not_kept',
      `${url} is loaded anew at each visit: answer with Cache-Control: no-cache in the place of no-store.`,
    ),
  ];
}

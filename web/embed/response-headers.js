/**
 * What the servers answer, so that an embedding works under the strictest policy and is loaded once.
 *
 * @typedef {import('./choices.js').Embedding} Embedding
 * @typedef {{where: string, lines: string[]}} ResponseHeaders `where`: which answers
 */
import { shopChoice } from './choices.js';

/** Stands for the page's own origin, which the helper does not know. */
const PAGE = 'https://your-shop.example';

/** @param {Embedding} embedding @returns {string} a policy; each thing that the page around loads itself comes on top */
export function contentPolicy(embedding) {
  const { connects = '', pictures = '' } = shopChoice(embedding.shop);
  const files = originOf(embedding.files);
  const sources = (/** @type {string[]} */ ...wanted) =>
    [...new Set(["'self'", ...wanted.filter(Boolean)])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(files, "'wasm-unsafe-eval'")}`,
    "style-src 'self'",
    `connect-src ${sources(files, originOf(embedding.endpoint), ...words(connects))}`,
    `img-src ${sources(...words(pictures), ...words(embedding.pictures))}`,
  ].join('; ');
}

/** @param {Embedding} embedding @returns {ResponseHeaders[]} */
export function responseHeaders(embedding) {
  const api = originOf(embedding.endpoint);
  return [
    { where: 'the page', lines: [`Content-Security-Policy: ${contentPolicy(embedding)}`] },
    ...(embedding.files === '' ? BUNDLED : SERVED),
    ...(originOf(embedding.files)
      ? [{ where: "all of Stamgast's files", lines: [`Access-Control-Allow-Origin: ${PAGE}`] }]
      : []),
    ...(api ? [{ where: `the shop's API at ${api}`, lines: API_LINES }] : []),
  ];
}

/** Files that keep their names. @type {readonly ResponseHeaders[]} */
const SERVED = [
  {
    where:
      'stamgast.wasm, stamgast-orders.wasm, stamgast-rest.wasm, stamgast.mjs and locales/ (their addresses change with each build)',
    lines: [
      'Content-Type: application/wasm (of .wasm)',
      'Cache-Control: public, max-age=31536000, immutable',
    ],
  },
  {
    where: 'stamgast-account.js and plugins/ (put them on the server last)',
    lines: ['Content-Type: text/javascript', 'Cache-Control: no-cache'],
  },
];

/** Files to which the bundler has given the hash of their content. @type {readonly ResponseHeaders[]} */
const BUNDLED = [
  {
    where: 'assets/ of the built app',
    lines: [
      'Content-Type: application/wasm (of .wasm)',
      'Cache-Control: public, max-age=31536000, immutable',
    ],
  },
];

const API_LINES = [
  `Access-Control-Allow-Origin: ${PAGE}`,
  'Access-Control-Allow-Credentials: true',
  'Access-Control-Allow-Headers: content-type',
  'Vary: Origin',
];

/** '' is the page's own. @param {string} address */
function originOf(address) {
  return URL.canParse(address) ? new URL(address).origin : '';
}

/** @param {string} sources */
function words(sources) {
  return sources.split(/\s+/).filter(Boolean);
}

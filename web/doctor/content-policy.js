/**
 * The content security policy of a page (CSP level 3): what Stamgast needs of it, and what it forbids. Several
 * policies hold at once, and each of them has to allow a thing.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {ReadonlyMap<string, readonly string[]>} ContentPolicy sources by directive, as written
 *
 * @typedef {object} Need
 * @property {string} directive e.g. `connect-src`
 * @property {string} url absolute
 * @property {string} what it is, e.g. `the shop's API`
 */
import { wrong } from './finding.js';

/** Where a browser looks for a directive that a policy does not name. @type {Readonly<Record<string, string[]>>} */
const FALLBACKS = { 'script-src-elem': ['script-src', 'default-src'] };

/**
 * @param {string} header one or more policies as `Content-Security-Policy` has them; commas part policies
 * @returns {ContentPolicy[]}
 */
export function parsePolicies(header) {
  return header
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

/** @param {string} text @returns {ContentPolicy} of a directive that stands there twice, the first counts */
function parsePolicy(text) {
  /** @type {Map<string, string[]>} */
  const policy = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const directive = name.toLowerCase();
    if (directive && !policy.has(directive)) policy.set(directive, sources);
  }
  return policy;
}

/**
 * @param {readonly ContentPolicy[]} policies
 * @param {string} page the address of the page
 * @param {readonly Need[]} needs
 * @returns {Finding[]}
 */
export function policyFindings(policies, page, needs) {
  return policies.flatMap((policy) => [
    ...wasmFindings(policy),
    ...needs.flatMap((need) => forbidden(policy, page, need)),
  ]);
}

/** What is said where WebAssembly may not be compiled. */
export const WASM_FORBIDDEN = wrong(
  'csp_wasm',
  "The page's content security policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src.",
);

/** @param {ContentPolicy} policy @returns {Finding[]} */
function wasmFindings(policy) {
  const sources = sourcesOf(policy, 'script-src');
  if (!sources || sources.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source))) return [];
  return [WASM_FORBIDDEN];
}

/** @param {ContentPolicy} policy @param {string} page @param {Need} need @returns {Finding[]} */
function forbidden(policy, page, need) {
  const sources = sourcesOf(policy, need.directive);
  if (!sources || allows(sources, new URL(need.url), new URL(page))) return [];
  return [blockedBy(need, page)];
}

/** What is said of an address that a policy does not allow. @param {Need} need @param {string} page @returns {Finding} */
export function blockedBy({ directive, url, what }, page) {
  const { origin } = new URL(url);
  const source = origin === new URL(page).origin ? "'self'" : origin;
  const written = directive === 'script-src-elem' ? 'script-src' : directive;
  return wrong(
    `csp_${written.replace('-src', '')}`,
    `The page's content security policy keeps ${what} (${url}) away: add ${source} to its ${written}.`,
  );
}

/** @param {ContentPolicy} policy @param {string} directive @returns {readonly string[] | undefined} nothing: all is allowed */
function sourcesOf(policy, directive) {
  const names = [directive, ...(FALLBACKS[directive] ?? ['default-src'])];
  const name = names.find((each) => policy.has(each));
  return name === undefined ? undefined : policy.get(name);
}

/** @param {readonly string[]} sources @param {URL} url @param {URL} page */
function allows(sources, url, page) {
  // Which tags carry the nonce, and what trusted scripts load, is theirs to say.
  if (sources.some((source) => /^'(nonce-|sha\d+-|strict-dynamic)/i.test(source))) return true;
  return sources.some((source) => matches(source.toLowerCase(), url, page));
}

const HOST_SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/;
/** The port that a scheme means. @type {Readonly<Record<string, string>>} */
const PORTS = { 'http:': '80', 'https:': '443' };

/** @param {string} source in lower case @param {URL} url @param {URL} page */
function matches(source, url, page) {
  if (source === "'self'") return url.origin === page.origin;
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return covers(source, url.protocol);
  const [, scheme, host, port, path] = HOST_SOURCE.exec(source) ?? [];
  if (!host || !covers(scheme ? `${scheme}:` : page.protocol, url.protocol)) return false;
  return matchesHost(host, url.hostname) && matchesPort(port, url) && matchesPath(path, url.pathname);
}

/** The secure form of a scheme is always allowed too. @param {string} scheme @param {string} wanted */
function covers(scheme, wanted) {
  return scheme === wanted || (scheme === 'http:' && wanted === 'https:');
}

/** @param {string} host @param {string} wanted */
function matchesHost(host, wanted) {
  if (host === '*') return true;
  return host.startsWith('*.') ? wanted.endsWith(host.slice(1)) : host === wanted;
}

/** @param {string | undefined} port @param {URL} url */
function matchesPort(port, url) {
  const usual = PORTS[url.protocol] ?? '';
  return port === '*' || (url.port || usual) === (port ?? usual);
}

/** @param {string | undefined} path @param {string} wanted */
function matchesPath(path, wanted) {
  if (!path || path === '/') return true;
  return path.endsWith('/') ? wanted.toLowerCase().startsWith(path) : wanted.toLowerCase() === path;
}

/**
 * A page on its server, looked at from here: its headers, its files, its shop's API.
 *
 * @typedef {import('../finding.js').Finding} Finding
 * @typedef {import('./served-page.mjs').ServedPage} ServedPage
 */
import { buildIn } from '../build-marks.js';
import { parsePolicies, policyFindings } from '../content-policy.js';
import { inOrder, wrong } from '../finding.js';
import { examineFiles, fetchFile } from '../page-files.js';
import { fileFindings } from '../served-file.js';
import { endpointFindings } from './endpoint.mjs';
import { readPage } from './served-page.mjs';

/**
 * @param {string} url of the page
 * @param {{files?: string | null}} [options] `files`: the folder of Stamgast's files, where the page does not name it
 * @returns {Promise<Finding[]>} what is wrong first; empty if there is nothing to say
 */
export async function examineSite(url, { files = null } = {}) {
  const response = await fetch(url).catch((error) => error);
  if (response instanceof Error) {
    const why = response.cause?.message ?? response.message;
    return [wrong('page', `Nothing answers at ${url} (${why}): look whether the address is right.`)];
  }
  if (!response.ok) {
    return [
      wrong(
        'page',
        `${url} is answered with ${response.status}: give the address of a page that can be seen without signing in.`,
      ),
    ];
  }
  const served = readPage(await response.text(), response.url);
  const policies = [response.headers.get('content-security-policy') ?? '', ...served.policies];
  return inOrder(
    await pageFindings(served, { url: response.url, files, policies: policies.flatMap(parsePolicies) }),
  );
}

/**
 * @param {ServedPage} served
 * @param {{url: string, files: string | null, policies: import('../content-policy.js').ContentPolicy[]}} page
 */
async function pageFindings(served, { url, files, policies }) {
  const script = files ? new URL('stamgast-account.js', files).href : served.script;
  if (script === null) {
    const sentence = `${url} has no <script> with stamgast-account.js: add one, or name the folder of its files with --files where a bundle holds it.`;
    return [wrong('no_script', sentence)];
  }
  const tags = tagFindings(served);
  const [element] = served.elements;
  const endpoint = element?.attributes.endpoint;
  const api = endpoint === undefined ? null : new URL(endpoint, url).href;
  return [
    ...tags,
    ...policyFindings(policies, url, needsOf(script, api)),
    ...(await filesFindings(script, element?.attributes.locale)),
    ...(api ? await endpointFindings({ api, shop: element.attributes.shop ?? null, page: url }) : []),
  ];
}

/** @param {ServedPage} served @returns {Finding[]} */
function tagFindings({ script, isModule, elements }) {
  const findings = script ? kindFindings(script, isModule) : [];
  if (elements.length === 0 && script) {
    findings.push(
      wrong(
        'no_element',
        'There is no element of Stamgast on this page: write <stamgast-account> where it shall be.',
      ),
    );
  }
  return findings;
}

/** What finds its files only where it is no module. */
const PLAIN_SCRIPT = /\/stamgast(\.[0-9a-f]{8})?\.js(\?|$)/;

/** @param {string} script @param {boolean} isModule @returns {Finding[]} */
function kindFindings(script, isModule) {
  const isPlain = PLAIN_SCRIPT.test(script);
  if (isPlain !== isModule) return [];
  const sentence = isPlain
    ? `The <script> of ${script} is a module, which that file is not: take type="module" away, or load stamgast-account.js.`
    : `The <script> of ${script} is no module: add type="module".`;
  return [wrong(isPlain ? 'script_is_module' : 'script_no_module', sentence)];
}

/** What the policy has to allow. @param {string} script @param {string | null} api */
function needsOf(script, api) {
  const wasm = new URL('stamgast.wasm', script).href;
  return [
    { directive: 'script-src-elem', url: script, what: "Stamgast's scripts" },
    { directive: 'connect-src', url: wasm, what: "Stamgast's WebAssembly" },
    ...(api ? [{ directive: 'connect-src', url: api, what: "the shop's API" }] : []),
  ];
}

/** @param {string} script address @param {string | undefined} locale @returns {Promise<Finding[]>} */
async function filesFindings(script, locale = 'en') {
  const { file, content } = await fetchFile(new URL(script), { fresh: true });
  const found = fileFindings(file, 'script');
  if (file.status !== 200) return found;
  const build = buildIn(new TextDecoder().decode(content), file.url);
  if (build) return [...found, ...(await examineFiles(build, locale))];
  return [
    ...found,
    wrong('not_built', `${file.url} is no built file of Stamgast: serve what ./dev build makes.`),
  ];
}

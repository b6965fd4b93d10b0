/**
 * The doctor of one element on its page: says in sentences what is wrong with the embedding, and what to do. It is a
 * file of its own that no page loads until somebody asks for it: `document.querySelector('stamgast-account').doctor()`
 * in the console, or `examine` of `stamgast/doctor`.
 *
 * @typedef {import('./finding.js').Finding} Finding
 * @typedef {import('./build-marks.js').ServedBuild & {loadShop: typeof import('../element/shop-loader.js').loadShop}} ElementBuild
 *   what an element's class says of itself: where its files are, and how it loads an adapter of them
 */
import { chooseLocale } from '../element/languages.js';
import { TOKEN_NAMES } from '../platform/preferences.js';
import { WASM_FORBIDDEN } from './content-policy.js';
import { inOrder, note, summaryOf, wrong } from './finding.js';
import { examineFiles } from './page-files.js';
import { examineShop } from './page-shop.js';
import { measurePlacement, readSetTokens } from './page-surroundings.js';
import { placementFindings } from './placement.js';
import { tokenFindings } from './theme.js';
import { ViolationWatch } from './violations.js';
import { canCompile } from './wasm-probe.js';

/**
 * Looks at everything and says it in the console. Asks the shop who is signed in; changes nothing.
 * @param {Element | null} [element] by default the first element of Stamgast's on the page
 * @returns {Promise<Finding[]>} what is wrong first; empty if there is nothing to say
 */
export async function examine(element = firstElement()) {
  const findings = await findingsOf(element);
  for (const { level, sentence } of findings) console[level === 'wrong' ? 'warn' : 'info'](sentence);
  console.info(`Stamgast's doctor: ${summaryOf(findings)}`);
  return findings;
}

function firstElement() {
  return (
    [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('stamgast-')) ?? null
  );
}

/** @param {Element | null} element @returns {Promise<Finding[]>} */
async function findingsOf(element) {
  if (!element) {
    return [
      wrong(
        'no_element',
        'There is no element of Stamgast on this page: write <stamgast-account> where it shall be.',
      ),
    ];
  }
  const build = /** @type {{build?: ElementBuild}} */ (element.constructor).build;
  if (!(element instanceof HTMLElement) || !build) {
    const sentence = `<${element.localName}> is not defined: look whether stamgast-account.js arrives and is a <script type="module">.`;
    return [wrong('not_defined', sentence)];
  }
  return examineDefined(element, build);
}

/** @param {HTMLElement} element @param {ElementBuild} build */
async function examineDefined(element, build) {
  const violations = new ViolationWatch(document);
  try {
    const findings = [
      ...wasmFindings(),
      ...(await examineFiles(build, localeOf(element))),
      ...(await examineShop(element, build)),
      ...localeFindings(element.getAttribute('locale')),
      ...tokenFindings(readSetTokens(element), TOKEN_NAMES),
      ...placementFindings(measurePlacement(element)),
    ];
    return inOrder(await violations.explain(findings));
  } finally {
    violations.stop();
  }
}

/** @returns {Finding[]} */
function wasmFindings() {
  if (!canCompile()) return [WASM_FORBIDDEN];
  const context = document.createElement('canvas').getContext('webgl2');
  // A page has few contexts, and the shop's own may be among them.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  if (context) return [];
  return [
    note(
      'no_webgl',
      'This browser has no WebGL 2 here: the page is shown with CSS in the place of the canvas.',
    ),
  ];
}

/** @param {string | null} wanted @returns {Finding[]} */
function localeFindings(wanted) {
  if (wanted === null || chooseLocale([wanted]) === wanted) return [];
  return [
    wrong(
      'locale_unknown',
      `There are no texts for locale="${wanted}": write one of en, nl, de, fr and ar, or give the language in web/locales.`,
    ),
  ];
}

/** As the element itself chooses. @param {HTMLElement} element */
function localeOf(element) {
  const around = element.closest('[lang]')?.getAttribute('lang');
  return chooseLocale([element.getAttribute('locale'), around, ...navigator.languages]);
}

/** The embed helper: a form of choices, and beside it what to copy. Each change is written at once. */
import { LANGUAGES } from '../element/languages.js';
import { PARTS, SHOPS, shopChoice, THEMES } from './choices.js';
import { responseHeaders } from './response-headers.js';
import { FRAMEWORKS } from './snippets.js';

/** @template {Element} E @param {string} name @param {new () => E} type @returns {E} */
function part(name, type) {
  const found = document.querySelector(`[data-${name}]`);
  if (!(found instanceof type)) throw new Error(`The page has no data-${name}`);
  return found;
}

const form = part('choices', HTMLFormElement);
const frameworks = part('frameworks', HTMLFieldSetElement);
const status = part('status', HTMLElement);

/** @param {string} name @param {Record<string, string>} options value → title */
function offer(name, options) {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  select.append(...Object.entries(options).map(([value, title]) => new Option(title, value)));
}

/** @param {Record<string, {title: string}>} rows */
function titlesOf(rows) {
  return Object.fromEntries(Object.entries(rows).map(([value, { title }]) => [value, title]));
}

function languageNames() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return Object.fromEntries(Object.keys(LANGUAGES).map((tag) => [tag, names.of(tag) ?? tag]));
}

function offerFrameworks() {
  for (const [value, { title }] of Object.entries(FRAMEWORKS)) {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'framework', value });
    radio.checked = value === 'html';
    label.append(radio, title);
    frameworks.append(label);
  }
}

/** @returns {import('./choices.js').Embedding} */
function chosen() {
  const read = Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
  );
  const isBundled = 'isBundled' in FRAMEWORKS[framework()];
  const folder = read.files.endsWith('/') ? read.files : `${read.files}/`;
  const files = isBundled ? '' : folder;
  const endpoint = shopChoice(/** @type {any} */ (read.shop)).endpoint === undefined ? '' : read.endpoint;
  return /** @type {any} */ ({ ...read, files, endpoint });
}

/** @returns {keyof typeof FRAMEWORKS} */
function framework() {
  const checked = frameworks.querySelector('input:checked');
  return /** @type {any} */ (checked instanceof HTMLInputElement ? checked.value : 'html');
}

/** @param {string} title @param {string} text @returns {HTMLElement} with a button that copies the text */
function copyable(title, text) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy ${title}`);
  button.addEventListener('click', () => copy(title, text));
  const code = Object.assign(document.createElement('code'), { textContent: text });
  const block = document.createElement('pre');
  block.tabIndex = 0;
  block.append(code);
  caption.append(title, button);
  figure.append(caption, block);
  return figure;
}

/** @param {string} title @param {string} text */
async function copy(title, text) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied: ${title}.`;
  } catch {
    status.textContent = 'This browser does not let the page copy: select the text and copy it by hand.';
  }
}

function write() {
  const embedding = chosen();
  const snippets = FRAMEWORKS[framework()].write(embedding);
  part('snippets', HTMLElement).replaceChildren(...snippets.map(({ file, text }) => copyable(file, text)));
  const answers = responseHeaders(embedding).map(({ where, lines }) => copyable(where, lines.join('\n')));
  part('headers', HTMLElement).replaceChildren(...answers);
  part('files', HTMLElement).hidden = embedding.files === '';
  part('endpoint', HTMLElement).hidden = shopChoice(embedding.shop).endpoint === undefined;
}

/** Another element only where another is chosen, so that nothing flickers. */
function preview() {
  const { part: chosenPart, theme, locale } = chosen();
  const { element, attributes } = PARTS[chosenPart];
  const place = part('preview', HTMLElement);
  const shown =
    place.firstElementChild?.localName === element
      ? place.firstElementChild
      : document.createElement(element);
  // An order of the demo shop's customer.
  const order = 'order' in attributes ? 'order-120' : null;
  const wanted = { shop: 'demo', section: null, ...attributes, order, theme, locale: locale || null };
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  if (!shown.isConnected) place.replaceChildren(shown);
}

/** The usual address of another shop's API, as the last one's says nothing of it. */
function suggestEndpoint() {
  const endpoint = /** @type {HTMLInputElement} */ (form.elements.namedItem('endpoint'));
  endpoint.value = shopChoice(chosen().shop).endpoint ?? '';
}

offer('shop', titlesOf(SHOPS));
offer('part', titlesOf(PARTS));
offer('theme', THEMES);
offer('locale', { '': "The page's own", ...languageNames() });
offerFrameworks();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (/** @type {HTMLSelectElement} */ (target).name === 'shop') suggestEndpoint();
  preview();
});
form.addEventListener('input', write);
form.addEventListener('change', write);
frameworks.addEventListener('change', write);
write();
preview();

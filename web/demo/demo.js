/**
 * The shop's own script, as small as a merchant's would be: it chooses the shop, and keeps the cart in the
 * header up to date.
 *
 * For trying things out, the page's address takes `?shop=vendure`, `?shop=medusa&api-key=pk_…`, `?locale=en`,
 * `?theme=dark` and `?consent=analytics`, and all that the demo shop knows (`shop-plugin/demo/faults.js`).
 */
const page = new URL(location.href).searchParams;
/** The whole account page here, its parts on the other page. */
const elements = [...document.querySelectorAll('main *')].filter(({ localName }) =>
  localName.startsWith('stamgast-'),
);

const locale = page.get('locale');
const theme = page.get('theme');
if (locale) document.documentElement.lang = locale;
if (theme === 'dark' || theme === 'light') {
  document.documentElement.dataset.theme = theme;
  for (const element of elements) element.setAttribute('theme', theme);
}
const consent = page.get('consent');
const apiKey = page.get('api-key');
const shopName = page.get('shop') ?? '';
const shop = ['vendure', 'medusa'].includes(shopName) ? shopName : 'demo';
for (const element of elements) {
  if (consent !== null) element.setAttribute('consent', consent);
  if (apiKey !== null) element.setAttribute('api-key', apiKey);
  element.setAttribute('shop', shop);
}

document.addEventListener('stamgast-cart-changed', (event) => {
  const { item_count: count } = /** @type {CustomEvent<{item_count: number}>} */ (event).detail;
  const badge = /** @type {HTMLElement} */ (document.querySelector('[data-cart-count]'));
  badge.textContent = String(count);
  badge.hidden = count === 0;
});

/** Where tag managers look. @type {object[]} */
const dataLayer = [];
Object.assign(globalThis, { dataLayer });
document.addEventListener('stamgast-analytics', (event) => {
  const { name, params } = /** @type {CustomEvent<{name: string, params: object}>} */ (event).detail;
  dataLayer.push({ event: name, ecommerce: params });
});

/** The demo shop's letters: it has no post office. */
globalThis.addEventListener('provisiekast-mail', (event) => {
  const { to, subject, text, url } =
    /** @type {CustomEvent<{to: string, subject: string, text: string, url?: string}>} */ (event).detail;
  const letter = /** @type {HTMLElement} */ (document.querySelector('[data-letter]'));
  const [heading, body, link] = ['strong', 'p', 'a'].map((name) => document.createElement(name));
  heading.textContent = `✉ ${to}: ${subject}`;
  body.textContent = text;
  letter.replaceChildren(heading, body);
  if (url) {
    link.setAttribute('href', url);
    link.textContent = new URL(url, location.href).search;
    letter.append(link);
  }
  letter.hidden = false;
});

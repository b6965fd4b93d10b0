/**
 * The pages of the documentation's site, in the order of its menu. Each is a text of the repository, or is made of what
 * the code itself says, so that nothing is written twice.
 *
 * @typedef {object} DocsPage
 * @property {string} path in the site; '' is its front page
 * @property {string} title in the menu
 * @property {string} group of the menu
 * @property {string} [source] a Markdown file of the repository
 * @property {() => Promise<string>} [write] makes the Markdown where there is no such file
 */
import { contractPage } from './contract-page.mjs';
import { elementsPage } from './elements-page.mjs';

const SHOPS = ['Vendure', 'Medusa', 'Shopify', 'Shopware', 'WooCommerce', 'Ecwid'];

/** @type {readonly DocsPage[]} */
export const PAGES = Object.freeze([
  { group: 'Start', path: '', title: 'Stamgast', source: 'README.md' },
  { group: 'Embed', path: 'embedding/', title: 'Embedding', source: 'docs/embedding.md' },
  { group: 'Embed', path: 'installing/', title: 'Installing', source: 'docs/installing.md' },
  ...SHOPS.map((title) => {
    const name = title.toLowerCase();
    return { group: 'Embed', path: `shops/${name}/`, title, source: `shop-plugin/${name}/README.md` };
  }),
  {
    group: 'Embed',
    path: 'shops/vendure-server/',
    title: 'Vendure’s server',
    source: 'shop-plugin/vendure/server/README.md',
  },
  { group: 'Embed', path: 'elements/', title: 'Elements', write: elementsPage },
  { group: 'Embed', path: 'events/', title: 'Events', source: 'docs/events.md' },
  { group: 'Embed', path: 'errors/', title: 'Errors', source: 'docs/errors.md' },
  { group: 'Design', path: 'theme/', title: 'Theme', source: 'docs/theme.md' },
  { group: 'Design', path: 'tokens/', title: 'Tokens', source: 'docs/tokens.md' },
  { group: 'Develop', path: 'plugins/', title: 'Shop plugins', source: 'shop-plugin/README.md' },
  { group: 'Develop', path: 'contract/', title: 'Plugin contract', write: contractPage },
  { group: 'Develop', path: 'toolkit/', title: 'C++ toolkit', source: 'docs/toolkit.md' },
  {
    group: 'Develop',
    path: 'custom-widget/',
    title: 'A widget of your own',
    source: 'examples/custom-widget/README.md',
  },
  { group: 'Develop', path: 'extending/', title: 'Add to it', source: 'docs/extending.md' },
]);

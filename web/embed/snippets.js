/**
 * What a merchant copies: the files of an embedding for plain HTML, React 19 or Vue 3. Nothing in them needs more than
 * the policy of `response-headers.js`: no inline script, no inline style.
 *
 * @typedef {import('./choices.js').Embedding} Embedding
 * @typedef {{file: string, text: string}} Snippet
 */
import { PARTS, shopChoice } from './choices.js';

/**
 * `isBundled`: an app whose bundler finds Stamgast's files in the package.
 * @satisfies {Record<string, {title: string, write: (embedding: Embedding) => Snippet[], isBundled?: boolean}>}
 */
export const FRAMEWORKS = Object.freeze({
  html: { title: 'HTML', write: htmlSnippets },
  react: { title: 'React', write: reactSnippets, isBundled: true },
  vue: { title: 'Vue', write: vueSnippets, isBundled: true },
});

/** What stands inside until the first frame, and where WebAssembly is missing. */
const FALLBACK = '<a href="/account/orders">Your orders</a>';

/** @param {Embedding} embedding @returns {Snippet[]} */
function htmlSnippets(embedding) {
  const script = shopScript(embedding, `${embedding.files}${shopChoice(embedding.shop).module}`);
  const own = script ? '\n<script type="module" src="account.js"></script>' : '';
  const page = `${scriptTag(embedding)}${own}\n${elementOf(embedding, attributesOf(embedding), FALLBACK)}`;
  const fill = `${script}\ndocument.querySelector('${PARTS[embedding.part].element}').shop = shop;`;
  return [{ file: 'account.html', text: page }, ...(script ? [{ file: 'account.js', text: fill }] : [])];
}

/** @param {Embedding} embedding @returns {Snippet[]} */
function reactSnippets(embedding) {
  const attributes = [
    ...attributesOf(embedding),
    ...(shopChoice(embedding.shop).create ? ['shop={shop}'] : []),
  ];
  const element = elementOf(embedding, attributes, FALLBACK);
  const component = `export function Account() {\n  return (\n${indented(element, 4)}\n  );\n}`;
  return [INSTALL, { file: 'Account.jsx', text: `${packagedScript(embedding)}\n\n${component}` }];
}

/** @param {Embedding} embedding @returns {Snippet[]} */
function vueSnippets(embedding) {
  const attributes = [
    ...attributesOf(embedding),
    ...(shopChoice(embedding.shop).create ? [':shop.prop="shop"'] : []),
  ];
  const element = elementOf(embedding, attributes, FALLBACK);
  const template = `<template>\n${indented(element, 2)}\n</template>`;
  const script = `<script setup>\n${packagedScript(embedding)}\n</script>`;
  return [
    INSTALL,
    { file: 'Account.vue', text: `${script}\n\n${template}` },
    { file: 'vite.config.js', text: VITE },
  ];
}

const INSTALL = Object.freeze({ file: 'in a terminal, once', text: 'npm install stamgast' });

const VITE = `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('stamgast-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };`;

/** @param {Embedding} embedding */
function scriptTag({ files }) {
  return `<script type="module" src="${escaped(files)}stamgast-account.js"></script>`;
}

/** Where only the page can make the plugin: how. '' elsewhere. @param {Embedding} embedding @param {string} module */
function shopScript({ shop }, module) {
  const { create, options } = shopChoice(shop);
  if (!create) return '';
  return `import { ${create} } from '${module}';\n\nconst shop = ${create}(${options});`;
}

/** What an app imports: the elements, and what makes the plugin. @param {Embedding} embedding */
function packagedScript(embedding) {
  const script = shopScript(embedding, packaged(embedding));
  return script ? `import 'stamgast';\n${script}` : "import 'stamgast';";
}

/** The adapter's name in the package; a plugin of one's own is a file beside. @param {Embedding} embedding */
function packaged({ shop }) {
  return shop === 'own' ? './my-shop.js' : `stamgast/plugins/${shop}`;
}

/** Those that say more than what holds anyway. @param {Embedding} embedding @returns {string[]} */
export function attributesOf({ shop, endpoint, part, theme, locale }) {
  const named = shopChoice(shop).create === undefined;
  const values = {
    shop: named ? shop : '',
    endpoint: named ? endpoint : '',
    ...shopChoice(shop).attributes,
    ...PARTS[part].attributes,
    locale,
    theme: theme === 'auto' ? '' : theme,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${escaped(value)}"`);
}

/** @param {Embedding} embedding @param {string[]} attributes @param {string} inside */
function elementOf({ part }, attributes, inside) {
  const { element } = PARTS[part];
  return `<${[element, ...attributes].join(' ')}>\n  ${inside}\n</${element}>`;
}

/** @param {string} text @param {number} spaces */
function indented(text, spaces) {
  return text.replace(/^/gm, ' '.repeat(spaces));
}

/** @param {string} text of an attribute */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

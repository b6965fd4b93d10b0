import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../child.mjs';
import { pageText } from '../docs/page-text.mjs';
import { CONTENT_SECURITY_POLICY } from '../serve.mjs';
import { readJson } from './json-file.mjs';

const SOURCE = new URL('README.md', import.meta.url);

/** What can be imported, with what it is for; `*` stands for a name. */
const PURPOSES = {
  '.': 'the elements',
  './contract': 'what a shop plugin answers, and `ShopError`',
  './checker': 'says what a plugin got wrong, and where',
  './conformance': 'the suite that every plugin must pass',
  './conformance/node-test': 'the same as tests of Node',
  './schema/*': 'JSON Schema of every question and answer',
  './doctor': 'says what is wrong with an embedding, in the page',
  './theme-reader': "reads a merchant's own theme",
  './themes/*': 'the design tokens (DTCG 2025.10)',
  './locales/*': 'the texts, by language',
  './plugins/shopware/session-proxy': "a shop's server may need it for `shopware`; see its README",
  './react': 'types for React 19',
  './vue': 'types for Vue 3',
  './integrity.json': 'the sha384 of every file',
  './custom-elements.json': 'the elements, described for programs',
};

/**
 * Writes the README of the package: the same words for every version, with what is in this one.
 * @param {string} file
 * @param {object} contents
 * @param {import('./element-types.mjs').Element[]} contents.elements
 * @param {{scripts: Record<string, string>, integrity: Record<string, string>}} contents.integrity
 */
export async function writeReadme(file, { elements, integrity }) {
  const { exports } = await readJson(join(dirname(file), 'package.json'));
  const parts = {
    installing: await installing(),
    pinned: pinnedScripts(integrity),
    policy: `\`\`\`\nContent-Security-Policy: ${CONTENT_SECURITY_POLICY}\n\`\`\``,
    entries: entryTable(exports),
    elements: elementTable(elements),
    attributes: codes(shared(elements, 'attributes')),
    events: codes(shared(elements, 'events')),
  };
  const words = await readFile(SOURCE, 'utf8');
  await writeFile(
    file,
    words.replace(/\{(\w+)\}/g, (_, name) => parts[name]),
  );
}

/** A script tag for each file that a page may name. */
function pinnedScripts({ scripts, integrity }) {
  return Object.entries(scripts)
    .map(([name, path]) => {
      const kind = name === 'stamgast.js' ? 'defer' : 'type="module"';
      return `\`\`\`html\n<script ${kind} src="/stamgast/${basename(path)}" integrity="${integrity[path]}"></script>\n\`\`\``;
    })
    .join('\n\n');
}

function entryTable(exports) {
  const rows = Object.keys(exports)
    .map((entry) => [`stamgast${entry.slice(1)}`, PURPOSES[entry] ?? purposeOf(entry)])
    .filter(([, purpose]) => purpose !== undefined)
    .map(([entry, purpose]) => `| \`${entry}\` | ${purpose} |`);
  return ['| import | what it is |', '| --- | --- |', ...rows].join('\n');
}

function purposeOf(entry) {
  const plugin = /^\.\/plugins\/(.+)$/.exec(entry)?.[1];
  return plugin && `the adapter \`${plugin}\``;
}

/** @param {import('./element-types.mjs').Element[]} elements */
function elementTable(elements) {
  const head = ['| element | what it is | attributes of its own |', '| --- | --- | --- |'];
  return [...head, ...elements.map(elementRow)].join('\n');
}

/** @param {import('./element-types.mjs').Element} element */
function elementRow({ tag, description, attributes }) {
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  const what = description
    .split(/\.\s/)[0]
    .replaceAll(/\s+/g, ' ')
    .replace(/^`[^`]*`: |\.$/g, '');
  return `| \`<${tag}>\` | ${what} | ${codes(own.map(({ name }) => name))} |`;
}

/** What all elements have. @param {import('./element-types.mjs').Element[]} elements @param {'attributes' | 'events'} kind */
function shared([first, ...others], kind) {
  const names = first[kind].map(({ name }) => name);
  return names.filter((name) => others.every((each) => each[kind].some((one) => one.name === name)));
}

/** @param {readonly string[]} names */
function codes(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** The page about installing, from its first section on; what it links to does not come along. */
async function installing() {
  const source = 'docs/installing.md';
  const text = await readFile(join(ROOT, source), 'utf8');
  const body = text.slice(text.indexOf('\n## ') + 1).trimEnd();
  return pageText(body, { source, root: '', pages: new Map(), read: () => '' });
}

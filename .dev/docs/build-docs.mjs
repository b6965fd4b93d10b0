// Makes the documentation's site in build/docs: the repository's own texts through Eleventy, with the web build beside
// them, so that the elements in the pages are live.
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWeb } from '../build-web.mjs';
import { ROOT } from '../child.mjs';
import { DIST } from '../dist.mjs';
import { nodePackages } from '../set-up.mjs';
import { step } from '../step.mjs';
import { pageText } from './page-text.mjs';
import { PAGES } from './pages.mjs';
import { headingIds } from './heading-ids.mjs';

export const DOCS = join(ROOT, 'build', 'docs');

const HERE = '.dev/docs';

/** Builds the web build and build/docs. */
export async function buildDocs() {
  await buildWeb();
  await nodePackages(HERE);
  await step('making the documentation', async () => {
    // Put together beside its place, so that a server never has half of it.
    const folder = `${DOCS}.${process.pid}`;
    try {
      await mkdir(folder, { recursive: true });
      await writeSite(folder);
      await cp(DIST, join(folder, 'stamgast'), { recursive: true });
      await cp(join(ROOT, HERE, 'docs.css'), join(folder, 'docs.css'));
      await rm(DOCS, { recursive: true, force: true });
      await rename(folder, DOCS);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** @param {string} folder */
async function writeSite(folder) {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const texts = await Promise.all(PAGES.map(markdownOf));
  const site = new Eleventy(`${HERE}/layouts`, folder, {
    quietMode: true,
    config: (/** @type {any} */ options) => {
      options.setIncludesDirectory('.');
      options.setUseGitIgnore(false);
      options.setTemplateFormats(['md']);
      options.amendLibrary('md', headingIds);
      options.addGlobalData('menu', menuOf());
      PAGES.forEach((page, index) =>
        options.addTemplate(
          `${page.path || 'start'}.md`.replaceAll('/.md', '.md'),
          texts[index],
          dataOf(page),
        ),
      );
      return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
    },
  });
  await site.write();
}

/** @param {import('./pages.mjs').DocsPage} page */
function dataOf({ path, title }) {
  return { layout: 'page.njk', title, root: rootOf(path), path, permalink: `${path}index.html` };
}

/** What leads back to the front page. @param {string} path */
function rootOf(path) {
  return '../'.repeat(path.split('/').length - 1);
}

function menuOf() {
  const groups = [...new Set(PAGES.map(({ group }) => group))];
  return groups.map((group) => ({ group, pages: PAGES.filter((page) => page.group === group) }));
}

/** @param {import('./pages.mjs').DocsPage} page @returns {Promise<string>} */
async function markdownOf({ source, write, path }) {
  if (!source) return /** @type {() => Promise<string>} */ (write)();
  const pages = new Map(PAGES.flatMap((page) => (page.source ? [[page.source, page.path]] : [])));
  const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');
  return pageText(await readFile(join(ROOT, source), 'utf8'), { source, root: rootOf(path), pages, read });
}

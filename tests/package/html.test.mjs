import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from '../browser/browser-page.mjs';
import { askDoctor, loadedFiles, useAccount } from './account-in-use.mjs';
import { copyPictures, installApp } from './installed-app.mjs';

let app;
/** The folder that a merchant puts on the server, by which files of the package they took. */
const sites = {};
before(async () => {
  app = await installApp('html');
  sites.named = await makeSite('dist');
  sites.hashed = await makeSite('hashed');
});
after(() => app.remove());

/** @param {'dist' | 'hashed'} files of the package @returns {Promise<string>} */
async function makeSite(files) {
  const site = join(app.folder, `site-${files}`);
  await cp(join(app.stamgast, files), join(site, 'stamgast'), { recursive: true });
  for (const name of ['module.html', 'script.html', 'cart-count.js'])
    await cp(join(app.folder, name), join(site, name));
  await copyPictures(app, join(site, 'stamgast', 'pictures'));
  return site;
}

/** The tags that the README of the package offers to copy. */
async function pinnedTags() {
  const readme = await readFile(join(app.stamgast, 'README.md'), 'utf8');
  const tags = readme.match(/<script [^>]*integrity="[^"]*"><\/script>/g) ?? [];
  const find = (kind) => tags.find((tag) => tag.startsWith(`<script ${kind}`)) ?? '';
  return { module: find('type="module"'), script: find('defer') };
}

/** Puts a tag of the README into a page in the place of its own. @param {string} site @param {'module' | 'script'} kind */
async function pin(site, kind) {
  const { [kind]: tag } = await pinnedTags();
  const page = join(site, `${kind}.html`);
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/<script [^>]*\/stamgast\/[^>]*><\/script>/, tag));
}

for (const kind of /** @type {const} */ (['module', 'script'])) {
  test(`a page that loads the ${kind} shows the orders, and one click orders again`, async () => {
    await useAccount({ root: sites.named }, { query: `${kind}.html`, look: askDoctor });
  });

  test(`a page that pins the ${kind} as the README says shows the orders, and one click orders again`, async () => {
    await pin(sites.hashed, kind);
    await useAccount(
      { root: sites.hashed },
      {
        query: `${kind}.html`,
        look: async (page) => {
          const files = (await loadedFiles(page)).filter((path) => /^\/stamgast\/(?!pictures\/)/.test(path));
          assert.ok(files.length >= 5, 'the script, the module and its glue, the texts, the adapter');
          for (const file of files) assert.match(file, /\.[0-9a-f]{8}\.\w+$/);
          await askDoctor(page);
        },
      },
    );
  });
}

/** A copy of the pinned site in which the first file of that kind has one more line at its end. */
async function tamperedSite(folder, pattern) {
  const site = join(app.folder, `tampered-${pattern.source.replaceAll(/\W/g, '')}`);
  await cp(sites.hashed, site, { recursive: true });
  const place = join(site, 'stamgast', folder);
  const name = (await readdir(place)).find((each) => pattern.test(each));
  await writeFile(join(place, name), `${await readFile(join(place, name), 'latin1')}\n`, 'latin1');
  return site;
}

/** Where the files are, and with which code the merchant is told that one of them is missing. */
const PINNED = {
  'the wasm module': ['.', /^stamgast\.\w+\.wasm$/, 'not_started'],
  'its glue': ['.', /^stamgast\.\w+\.mjs$/, 'not_started'],
  'the texts': ['locales', /^nl\./, 'no_messages'],
  'the adapter': ['plugins', /^demo\./, 'not_started'],
};

/** Opens the page of a site, and resolves when it tells of an error with that code. */
async function untilTold(root, code) {
  const started = await startBrowser({ root });
  try {
    const { page } = await openAccount(started, {
      query: 'script.html',
      waitFor: '',
      prepare: (each) =>
        each.addInitScript(() => {
          globalThis.told = [];
          addEventListener('stamgast-error', (event) => globalThis.told.push(event.detail.code));
        }),
    });
    await page.waitForFunction((wanted) => globalThis.told.includes(wanted), code);
    assert.equal(await page.locator('stamgast-account .list_item').count(), 0);
  } finally {
    await started.close();
  }
}

test('what a pinned script loads is not taken when the server has another file under its name', async () => {
  await pin(sites.hashed, 'script');
  for (const [folder, pattern, code] of Object.values(PINNED)) {
    await untilTold(await tamperedSite(folder, pattern), code);
  }
});

test('the manifest has every element that the page defines, with every attribute that it follows', async (t) => {
  const manifest = JSON.parse(await readFile(join(app.stamgast, 'custom-elements.json'), 'utf8'));
  const described = manifest.modules.flatMap(({ declarations, exports }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name, declaration }) => {
        const { attributes } = declarations.find((each) => each.name === declaration.name);
        return [name, attributes.map((each) => each.name).sort()];
      }),
  );
  const started = await startBrowser({ root: sites.named });
  t.after(() => started.close());
  const { page } = await openAccount(started, {
    query: 'module.html',
    prepare: (each) =>
      each.addInitScript(() => {
        globalThis.defined = [];
        const define = customElements.define.bind(customElements);
        customElements.define = (name, type) => {
          globalThis.defined.push([name, [...(type.observedAttributes ?? [])].sort()]);
          define(name, type);
        };
      }),
  });
  assert.deepEqual(await page.evaluate(() => globalThis.defined), described);
});

test('a page of the package needs nothing that npm would have to add', async () => {
  await mkdir(join(app.folder, 'node_modules'), { recursive: true });
  const installed = (await readdir(join(app.folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, ['stamgast']);
});

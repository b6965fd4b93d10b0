import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FRAMEWORKS } from '../../web/embed/snippets.js';
import { askDoctor, loadedFiles, useAccount } from './account-in-use.mjs';
import { copyPictures, installApp } from './installed-app.mjs';

/** What a merchant with a plugin of their own chooses in the embed helper. @type {import('../../web/embed/choices.js').Embedding} */
const OWN_SHOP = {
  shop: 'own',
  endpoint: '',
  part: 'page',
  theme: 'auto',
  locale: '',
  files: '',
  pictures: '',
};

/**
 * Installs the package into an app, and hands the app over until it is done with.
 * @param {string} name @param {(app: Awaited<ReturnType<typeof installApp>>) => Promise<void>} use
 */
async function withApp(name, use) {
  const app = await installApp(name, { withFrameworks: true });
  try {
    await copyPictures(app, join(app.folder, 'public', 'pictures'));
    await use(app);
  } finally {
    await app.remove();
  }
}

/** Puts into the app what the embed helper offers to copy. @param {string} folder @param {'react' | 'vue'} framework */
async function writeSnippets(folder, framework) {
  for (const { file, text } of FRAMEWORKS[framework].write(OWN_SHOP))
    if (file.includes('.')) await writeFile(join(folder, file), `${text}\n`);
}

test('an app that Vite has built shows the orders in its theme, one click orders again, and the doctor finds all files', () =>
  withApp('vite', async (app) => {
    const { stderr } = await app.run('vite', ['build', '--logLevel=warn']);
    assert.equal(stderr, '', 'Vite warns of nothing');
    await useAccount(
      { root: join(app.folder, 'dist') },
      {
        look: async (page) => {
          assert.ok((await loadedFiles(page)).some((path) => path.startsWith('/assets/grocer-')));
          await askDoctor(page);
        },
      },
    );
  }));

test("Vite's development server finds the files without being told of them", () =>
  withApp('vite', async (app) => {
    const { createServer } = await app.framework('vite');
    const server = await createServer({
      root: app.folder,
      configFile: false,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    });
    try {
      await server.listen();
      await useAccount({ url: server.resolvedUrls.local[0].replace(/\/$/, '') });
    } finally {
      await server.close();
    }
  }));

test('an app of Vue as the embed helper writes it gives the shop as a property and hears the events', () =>
  withApp('vue', async (app) => {
    await writeSnippets(app.folder, 'vue');
    await app.run('vite', ['build', '--logLevel=warn']);
    await useAccount({ root: join(app.folder, 'dist') });
  }));

test('an app of React 19 is rendered on a server, hydrated without a warning, gives the shop and hears the events', () =>
  withApp('react', async (app) => {
    await writeSnippets(app.folder, 'react');
    const readme = await readFile(join(app.stamgast, 'README.md'), 'utf8');
    const [, account] = /```tsx\n([^]*?)```/.exec(readme);
    await writeFile(join(app.folder, 'rendered-account.tsx'), account);
    await app.run('tsc', ['--project', '.']);
    // React warns only where it is developed with.
    const env = { NODE_ENV: 'development' };
    await app.run('vite', ['build', '--logLevel=warn', '--mode=development'], env);
    await app.run('vite', ['build', '--logLevel=warn', '--ssr=server.tsx', '--outDir=on-server'], env);
    const { html } = await import(pathToFileURL(join(app.folder, 'on-server', 'server.js')).href);
    assert.match(html, /<stamgast-account><a href="\/account\/orders">/);
    const root = join(app.folder, 'dist');
    const page = join(root, 'index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('<!--account-->', html));
    await useAccount({ root });
    // What the embed helper writes is for the browser alone.
    await useAccount({ root }, { query: 'client.html' });
  }));

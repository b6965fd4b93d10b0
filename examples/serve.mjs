// Serves the examples of this folder on this machine alone: `./dev build`, then `node examples/serve.mjs`.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../.dev/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (await stat(new URL('../build/dist/stamgast-account.js', import.meta.url)).catch(() => null)) {
  const { url } = await startServer({ root });
  for (const name of ['woocommerce', 'ecwid']) console.log(`${url}/examples/${name}/`);
  console.log('Ctrl+C ends it.');
} else {
  console.error("There is nothing to serve yet: run './dev build' first.");
  process.exitCode = 1;
}

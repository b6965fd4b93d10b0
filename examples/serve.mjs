// Shows one of the examples on this machine alone: './dev build', then 'node examples/serve.mjs NAME [PORT]'. Behind the
// page of Vendure and Medusa stands a real server, behind the others a mock.
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../.dev/dist.mjs';
import { startServer } from '../.dev/serve.mjs';
import { STAGES } from './stages.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));
const USUAL_PORT = 8421;

/**
 * @param {string} name of `STAGES`
 * @param {{port?: number}} [options] `port` 0 (the default) is any free one
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveExample(name, { port = 0 } = {}) {
  const { proxy = {}, headers = {}, written = {}, inCheckout = false, close } = await STAGES[name]();
  const folder = inCheckout ? null : await putTogether(name, written);
  const server = await startServer({ root: folder ?? CHECKOUT, port, proxy, headers });
  return {
    url: folder ? server.url : `${server.url}/examples/${name}`,
    async close() {
      await server.close();
      await close?.();
      if (folder) await rm(folder, { recursive: true });
    },
  };
}

/**
 * The page as it lies on a merchant's server: its own files, Stamgast's in `stamgast/`, and what the merchant has put in
 * the place of what the example leaves open.
 * @param {string} name
 * @param {Record<string, string>} written what stands there, and what instead
 */
async function putTogether(name, written) {
  const root = await mkdtemp(join(tmpdir(), 'stamgast-example-'));
  await cp(join(HERE, name), root, { recursive: true });
  for (const file of await readdir(root)) {
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(
      join(root, file),
      Object.entries(written).reduce((all, [open, own]) => all.replaceAll(open, own), text),
    );
  }
  await symlink(DIST, join(root, 'stamgast'));
  return root;
}

async function main(name, port = String(USUAL_PORT)) {
  if (!Object.hasOwn(STAGES, name)) {
    console.error(`Write which: node examples/serve.mjs ${Object.keys(STAGES).join('|')} [PORT]`);
    return 2;
  }
  if (!(await stat(join(DIST, 'stamgast-account.js')).catch(() => null))) {
    console.error("There is nothing to serve yet: run './dev build' first.");
    return 1;
  }
  const { url, close } = await serveExample(name, { port: Number(port) });
  console.log(`The example is at ${url}/ (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(...process.argv.slice(2, 4));

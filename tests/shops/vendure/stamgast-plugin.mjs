import { existsSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stamgastOptions } from './stamgast-options.mjs';

const adapters = fileURLToPath(new URL('../../../shop-plugin/', import.meta.url));

/** The package, and what it shares with those for other shops; any file of them may change what is in a shop. */
const FOLDERS = ['vendure/server', 'server'];
export const stamgastSources = FOLDERS.map((folder) => join(adapters, folder));

/**
 * Stamgast's server package as a merchant has it: beside Vendure, so that both use the same modules.
 * @param {{installation: string, folder: string}} server `folder` is the server's own
 * @param {{sendMail: (mail: object) => Promise<void>}} transport
 * @returns {Promise<Function>} the plugin, for Vendure's configuration
 */
export async function stamgastPlugin({ installation, folder }, transport) {
  const place = join(folder, 'shop-plugin');
  await rm(place, { recursive: true, force: true });
  for (const each of FOLDERS) await cp(join(adapters, each), join(place, each), { recursive: true });
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) await symlink(join(installation, 'node_modules'), modules);
  const { StamgastServer } = await import(pathToFileURL(join(place, 'vendure/server/index.js')).href);
  return StamgastServer.init(stamgastOptions(transport));
}

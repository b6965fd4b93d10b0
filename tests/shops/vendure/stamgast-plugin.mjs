import { existsSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stamgastOptions } from './stamgast-options.mjs';

const source = fileURLToPath(new URL('../../../shop-plugin/vendure/server/', import.meta.url));

/**
 * Stamgast's server package as a merchant has it: beside Vendure, so that both use the same modules.
 * @param {{installation: string, folder: string}} server `folder` is the server's own
 * @param {{sendMail: (mail: object) => Promise<void>}} transport
 * @returns {Promise<Function>} the plugin, for Vendure's configuration
 */
export async function stamgastPlugin({ installation, folder }, transport) {
  const place = join(folder, 'stamgast-server');
  await rm(place, { recursive: true, force: true });
  await cp(source, place, { recursive: true });
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) await symlink(join(installation, 'node_modules'), modules);
  const { StamgastServer } = await import(pathToFileURL(join(place, 'index.js')).href);
  return StamgastServer.init(stamgastOptions(transport));
}

/** The package's own files, of which any may change what is in a shop. @returns {string} */
export const stamgastSource = source;

import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVendure } from './install.mjs';
import { runServer } from './server-handle.mjs';
import { templateFolder } from './template.mjs';
import { databaseFile } from './vendure-config.mjs';

/**
 * Starts a real Vendure on loopback: the sample catalogue, and the customer of seed-orders.mjs with orders in
 * several states. The first start on a machine installs and populates it; later ones take seconds.
 * @param {{port?: number, folder?: string, stamgast?: boolean, log?: (line: string) => void}} [options] `port` 0
 *   (the default) is any free port. With `folder`, its data is kept there and found again; else it lives in a
 *   temporary folder. `stamgast` is with Stamgast's own plugin in the server; else it is a stock Vendure
 * @returns {Promise<Omit<import('./server-handle.mjs').VendureServer, 'save' | 'stop'> & {close: () => Promise<void>}>}
 */
export async function startVendure({ port = 0, folder, stamgast = false, log = () => {} } = {}) {
  const installation = await installVendure(log);
  const template = await templateFolder({ installation, stamgast, log });
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'stamgast-vendure-')));
  const removeData = async () => folder ?? (await rm(data, { recursive: true, force: true }));
  try {
    if (!existsSync(databaseFile(data))) await cp(template, data, { recursive: true });
    log('Starting Vendure …');
    const { save, stop, ...server } = await runServer({ installation, folder: data, port, stamgast });
    return {
      ...server,
      async close() {
        if (folder) await save();
        await stop();
        await removeData();
      },
    };
  } catch (error) {
    await removeData();
    throw error;
  }
}

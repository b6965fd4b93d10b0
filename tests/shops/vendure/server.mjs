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
 * @returns {Promise<RunningVendure>}
 *
 * @typedef {import('./server-handle.mjs').VendureServer} VendureServer
 * @typedef {Omit<VendureServer, 'save' | 'stop' | 'kill'> & {killAndRestart: (whileAway?: () => Promise<void>) =>
 *   Promise<void>, close: () => Promise<void>}} RunningVendure `killAndRestart` kills the server in the middle of whatever it
 *   does, and starts it again at the same address with all that it had written by then
 */
export async function startVendure({ port = 0, folder, stamgast = false, log = () => {} } = {}) {
  const installation = await installVendure(log);
  const template = await templateFolder({ installation, stamgast, log });
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'stamgast-vendure-')));
  const removeData = async () => folder ?? (await rm(data, { recursive: true, force: true }));
  try {
    if (!existsSync(databaseFile(data))) await cp(template, data, { recursive: true });
    log('Starting Vendure …');
    const server = { installation, folder: data, stamgast };
    let running = await runServer({ ...server, port });
    return {
      url: running.url,
      backdate: (orders) => running.backdate(orders),
      multiplyOrders: (count) => running.multiplyOrders(count),
      letters: () => running.letters(),
      setMail: (works) => running.setMail(works),
      payAsCouponEnds: (orderId) => running.payAsCouponEnds(orderId),
      night: () => running.night(),
      async killAndRestart(whileAway = async () => {}) {
        // The database is in memory (vendure-config.mjs); one on a disk would have everything that was committed.
        await running.save();
        await running.kill();
        await whileAway();
        running = await runServer({ ...server, port: Number(new URL(running.url).port) });
      },
      async close() {
        if (folder) await running.save();
        await running.stop();
        await removeData();
      },
    };
  } catch (error) {
    await removeData();
    throw error;
  }
}

// One Vendure server, in a process of its own, driven by messages from server.mjs:
//   in  {type: 'save'}                  write the database to its file            → {type: 'saved'}
//   in  {type: 'backdate', orders}      [{code, placed_at_ms}]: set order dates   → {type: 'backdated'}
//   out {type: 'ready', port}
// The process ends when its parent disconnects.
import { mkdirSync } from 'node:fs';
import { requireFrom } from './install.mjs';
import { importSampleCatalogue } from './sample-catalogue.mjs';
import { vendureConfig } from './vendure-config.mjs';

const { installation, folder, port, populate } = JSON.parse(process.argv[2]);

mkdirSync(folder, { recursive: true });
const core = requireFrom(installation)('@vendure/core');
const app = await core.bootstrap(vendureConfig({ installation, folder, port }));
if (populate) await importSampleCatalogue({ app, core, installation });

const connection = app.get(core.TransactionalConnection).rawConnection;

/** @type {Record<string, (message: any) => Promise<object>>} */
const handlers = {
  async save() {
    await connection.driver.save();
    return { type: 'saved' };
  },
  // An API places an order now, but a history has years; nothing else about the orders is touched.
  async backdate({ orders }) {
    for (const { code, placed_at_ms } of orders) {
      const date = new Date(placed_at_ms);
      await connection.getRepository(core.Order).update({ code }, { createdAt: date, orderPlacedAt: date });
    }
    return { type: 'backdated' };
  },
};

process.on('message', async (message) => process.send?.(await handlers[message.type](message)));
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready', port: app.getHttpServer().address().port });

// One Vendure server, in a process of its own, driven by messages from server.mjs:
//   in  {type: 'save'}                  write the database to its file            → {type: 'saved'}
//   in  {type: 'backdate', orders}      [{code, placed_at_ms}]: set order dates   → {type: 'backdated'}
//   in  {type: 'multiply', count}       as many orders as that, at least          → {type: 'multiplied', count}
//   in  {type: 'letters'}               what went out by mail, the oldest first   → {type: 'letters', letters}
//   in  {type: 'mail', works}           whether the mail server answers           → {type: 'mail'}
//   in  {type: 'payAsCouponEnds', order_id} that order is paid when next a coupon ends → {type: 'payAsCouponEnds'}
//   in  {type: 'night'}                 what Stamgast's plugin does every night   → {type: 'night'}
//   out {type: 'ready', port}
// The process ends when its parent disconnects.
import { mkdirSync } from 'node:fs';
import { backdateOrder } from './backdate.mjs';
import { requireFrom } from './install.mjs';
import { mailServer } from './mail-server.mjs';
import { multiplyOrders } from './multiply-orders.mjs';
import { importSampleCatalogue } from './sample-catalogue.mjs';
import { stamgastPlugin } from './stamgast-plugin.mjs';
import { vendureConfig } from './vendure-config.mjs';

const { installation, folder, port, populate, stamgast } = JSON.parse(process.argv[2]);

mkdirSync(folder, { recursive: true });
const core = requireFrom(installation)('@vendure/core');
const mail = mailServer();
const plugins = stamgast ? [await stamgastPlugin({ installation, folder }, mail)] : [];
const app = await core.bootstrap(vendureConfig({ installation, folder, port, plugins }));
if (populate) await importSampleCatalogue({ app, core, installation });
// Letters go out from Vendure's job queue, as they do from a merchant's worker.
if (stamgast) await app.get(core.JobQueueService).start();

const connection = app.get(core.TransactionalConnection).rawConnection;

/** @type {Record<string, (message: any) => Promise<object>>} */
const handlers = {
  async save() {
    await connection.driver.save();
    return { type: 'saved' };
  },
  async backdate({ orders }) {
    for (const order of orders) await backdateOrder(connection, core, order);
    return { type: 'backdated' };
  },
  async multiply({ count }) {
    return { type: 'multiplied', count: await multiplyOrders(connection, count) };
  },
  letters: async () => ({ type: 'letters', letters: mail.sent }),
  async mail({ works }) {
    mail.works = works;
    return { type: 'mail' };
  },
  // Nothing runs at the same time in this database; a payment that came first would have been waited for right here.
  async payAsCouponEnds({ order_id }) {
    let isDue = true;
    app.get(core.EventBus).registerBlockingEventHandler({
      event: core.PromotionEvent,
      id: `pay-${order_id}`,
      async handler({ ctx, type }) {
        if (!isDue || type !== 'deleted') return;
        isDue = false;
        const orders = app.get(core.TransactionalConnection).getRepository(ctx, core.Order);
        await orders.update(order_id, { state: 'PaymentAuthorized' });
      },
    });
    return { type: 'payAsCouponEnds' };
  },
  async night() {
    const { schedulerOptions } = app.get(core.ConfigService);
    const [task] = schedulerOptions.tasks.filter(({ id }) => id === 'stamgast-nightly');
    await task.execute(new core.Injector(app));
    return { type: 'night' };
  },
};

process.on('message', async (message) => process.send?.(await handlers[message.type](message)));
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready', port: app.getHttpServer().address().port });

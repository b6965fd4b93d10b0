import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireFrom } from './install.mjs';

/** The one administrator of the test shop; the server listens on loopback only. */
export const administrator = { username: 'superadmin', password: 'superadmin' };

export const assetRoute = 'assets';

/** Where a server folder keeps its database. */
export const databaseFile = (folder) => join(folder, 'vendure.sqlite');

/**
 * The configuration of a Vendure server whose data lives in `folder`.
 *
 * The database is SQLite as WebAssembly (sql.js): nothing to compile at set-up. It works in memory; whoever
 * owns the server writes it to `databaseFile(folder)` when it has to last.
 * @param {{installation: string, folder: string, port: number, plugins?: Function[]}} options `port` 0 is any free
 *   port; `plugins` beside those of a stock Vendure
 */
export function vendureConfig({ installation, folder, port, plugins = [] }) {
  const require = requireFrom(installation);
  const { DefaultLogger, LogLevel, dummyPaymentHandler } = require('@vendure/core');
  const { AssetServerPlugin } = require('@vendure/asset-server-plugin');
  const database = databaseFile(folder);
  return {
    apiOptions: { hostname: '127.0.0.1', port, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
    authOptions: {
      tokenMethod: ['cookie', 'bearer'],
      superadminCredentials: { identifier: administrator.username, password: administrator.password },
      cookieOptions: { secret: 'loopback only' },
    },
    dbConnectionOptions: {
      type: 'sqljs',
      // A fresh folder has no schema yet.
      synchronize: !existsSync(database),
      logging: false,
      location: database,
      autoSave: false,
      ...(existsSync(database) ? { database: new Uint8Array(readFileSync(database)) } : {}),
    },
    logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
    orderOptions: { orderInterceptors: [fewest] },
    paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
    importExportOptions: { importAssetsDir: join(sampleFolder(installation), 'images') },
    plugins: [
      AssetServerPlugin.init({ route: assetRoute, assetUploadDir: join(folder, 'assets') }),
      ...plugins,
    ],
  };
}

/** A rule of the shop's own, as Vendure's documentation has it: of this one, nobody orders fewer. */
export const pairwise = Object.freeze({ sku: 'IHD455T1', fewest: 2 });

/** @param {string} sku @param {number} quantity */
const tooFew = (sku, quantity) =>
  sku === pairwise.sku && quantity < pairwise.fewest
    ? `Minimum order quantity is ${pairwise.fewest}`
    : undefined;

const fewest = {
  willAddItemToOrder: (_ctx, _order, { productVariant, quantity }) => tooFew(productVariant.sku, quantity),
  willAdjustOrderLine: (_ctx, _order, { orderLine, quantity }) =>
    tooFew(orderLine.productVariant.sku, quantity),
};

/** The folder of Vendure's own sample catalogue: products.csv, initial-data.json and photographs. */
export function sampleFolder(installation) {
  return join(installation, 'node_modules/@vendure/create/assets');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireFrom } from './install.mjs';
import { sampleFolder } from './vendure-config.mjs';

/**
 * Fills an empty shop with Vendure's own sample catalogue, in euros including tax as Dutch shops show prices.
 * @param {{app: any, core: any, installation: string}} server the bootstrapped application
 */
export async function importSampleCatalogue({ app, core, installation }) {
  // Vendure's importer draws a progress bar otherwise, into whatever terminal there is.
  process.env.CREATING_VENDURE_APP = 'true';
  const { populateInitialData, importProductsFromCsv } = requireFrom(installation)('@vendure/core/cli');
  await sellInEuros(app, core);
  const folder = sampleFolder(installation);
  const initialData = JSON.parse(await readFile(join(folder, 'initial-data.json'), 'utf8'));
  // Collections are a menu for browsing, filled by a background worker; an account page has no use for them.
  await populateInitialData(app, { ...initialData, collections: [] });
  const { imported, errors } = await importProductsFromCsv(app, join(folder, 'products.csv'), 'en');
  if (errors?.length) throw new Error(`The sample catalogue was refused: ${errors.join('; ')}`);
  if (!imported) throw new Error('The sample catalogue is empty.');
}

async function sellInEuros(app, core) {
  const context = await app.get(core.RequestContextService).create({ apiType: 'admin' });
  const channels = app.get(core.ChannelService);
  const { id } = await channels.getDefaultChannel(context);
  await channels.update(context, {
    id,
    availableCurrencyCodes: ['EUR'],
    defaultCurrencyCode: 'EUR',
    pricesIncludeTax: true,
  });
}

import { parseArgs } from 'node:util';
import { buildWeb } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { browsers, postgres } from '../set-up.mjs';
import { startProgram } from '../start-program.mjs';
import { reportTo, say } from '../step.mjs';

const CAMPAIGN = 'tests/shops/campaign/run.mjs';

/** How many reorders prove something, and still end within a coffee break. */
const USUAL = { vendure: 500, 'vendure-plugin': 500, medusa: 100 };

/** `./dev campaign`: orders again on a real shop while the road breaks, and prints what became of it. */
export async function run(args) {
  reportTo(process.stderr);
  const { shop, reorders, seed } = readOptions(args);
  if (shop === 'medusa') await postgres();
  const paths = await browsers();
  await buildWeb();
  say(`${reorders} reorders on ${shop}, seed ${seed}:`);
  const campaign = [shop, String(reorders), String(seed)];
  return startProgram(CAMPAIGN, campaign, { ...paths, STAMGAST_DIST: DIST });
}

function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        shop: { type: 'string', default: 'vendure' },
        reorders: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    }));
  } catch (error) {
    throw new SetUpError(`${error.message}; './dev --help' shows the options.`);
  }
  const { shop } = values;
  if (!Object.hasOwn(USUAL, shop))
    throw new SetUpError(`--shop is one of ${Object.keys(USUAL).join(', ')}, not '${shop}'.`);
  return {
    shop,
    reorders: wholeNumber('--reorders', values.reorders ?? String(USUAL[shop])),
    seed: wholeNumber('--seed', values.seed),
  };
}

function wholeNumber(option, text) {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new SetUpError(`${option} is a number from 1, not '${text}'.`);
  return Number(text);
}

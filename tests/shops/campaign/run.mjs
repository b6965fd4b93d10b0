// One campaign from the command line: node tests/shops/campaign/run.mjs SHOP REORDERS SEED. Prints the table, and ends
// with 1 if something was wrong. './dev campaign' starts it with what it needs.
import { runCampaign } from './campaign.mjs';
import { ROADS } from '../roads.mjs';

const PROGRESS_EVERY = 25;
const [shop, reorders, seed] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

const road = await ROADS[shop]();
try {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1_000);
  const onProgress = (/** @type {number} */ done) => {
    if (done % PROGRESS_EVERY === 0) console.error(`  ${done} of ${reorders} reorders (${seconds()} s)`);
  };
  const tally = await runCampaign(road, { reorders, seed, onProgress });
  console.log(`${reorders} reorders on ${shop}, seed ${seed}, in ${seconds()} s`);
  console.log(tally.print());
  process.exitCode = tally.complaints.length === 0 ? 0 : 1;
} finally {
  await road.close();
}

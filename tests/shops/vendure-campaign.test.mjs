// A small campaign in every run of the checks; './dev campaign' is the large one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { runCampaign } from './campaign/campaign.mjs';
import { MISHAPS } from './campaign/plan.mjs';
import { ROADS } from './roads.mjs';

/** @type {import('./roads.mjs').Road} */
let road;
before(async () => {
  road = await ROADS.vendure();
});
after(() => road?.close());

test('everything that can go wrong once, and the server dies: no line is lost, none doubled', async () => {
  // Each mishap of the road, and then the first death of the server.
  const reorders = MISHAPS.filter((mishap) => !mishap.startsWith('kill_')).length + 1;
  const tally = await runCampaign(road, { reorders, seed: 20261122 });
  assert.deepEqual(tally.complaints, [], tally.print());
});

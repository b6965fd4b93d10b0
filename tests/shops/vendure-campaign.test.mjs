// A small campaign in every run of the checks; './dev campaign' is the large one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCampaign } from './campaign/campaign.mjs';
import { MISHAPS } from './campaign/plan.mjs';
import { ROADS } from './roads.mjs';

/** @type {readonly {server: string, shop: keyof typeof ROADS}[]} */
const SERVERS = [
  { server: 'a stock Vendure', shop: 'vendure' },
  { server: 'a Vendure with Stamgast’s plugin', shop: 'vendure-plugin' },
];

for (const { server, shop } of SERVERS) {
  test(`everything that can go wrong once, and ${server} dies: no line is lost, none doubled`, async () => {
    const road = await ROADS[shop]();
    try {
      // Each mishap of the road, and then the first death of the server.
      const reorders = MISHAPS.filter((mishap) => !mishap.startsWith('kill_')).length + 1;
      const tally = await runCampaign(road, { reorders, seed: 20261122 });
      assert.deepEqual(tally.complaints, [], tally.print());
    } finally {
      await road.close();
    }
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MISHAPS, planCampaign } from './campaign/plan.mjs';

test('the same seed is the same plan, and another one another', () => {
  const plan = (seed) => planCampaign({ reorders: 50, seed });
  assert.deepEqual(plan(7), plan(7));
  assert.notDeepEqual(plan(7), plan(8));
});

test('a hundred reorders meet every mishap, carts that are empty and carts that are not', () => {
  const plan = planCampaign({ reorders: 100, seed: 1 });
  assert.deepEqual(new Set(plan.map(({ mishap }) => mishap)), new Set(MISHAPS));
  assert.deepEqual(new Set(plan.map(({ fresh }) => fresh)), new Set([true, false]));
});

test('the first reorders meet each mishap of the road once, and then the server dies', () => {
  const met = planCampaign({ reorders: 14, seed: 1 }).map(({ mishap }) => mishap);
  const isDeath = (mishap) => mishap.startsWith('kill_');
  assert.deepEqual(met.slice(0, -1).sort(), MISHAPS.filter((mishap) => !isDeath(mishap)).sort());
  assert.ok(isDeath(met.at(-1)));
});

test('what doubles, delays or interrupts a request meets one that changes the cart', () => {
  const reads = planCampaign({ reorders: 500, seed: 3 }).filter(({ where }) => where === 'read');
  assert.ok(reads.length > 0);
  for (const { mishap } of reads) assert.doesNotMatch(mishap, /^(late|duplicate|reload|kill)/);
});

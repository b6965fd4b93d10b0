import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointsFor, pointsKept } from './earning.js';
import { tierOf } from './tier.js';

const AT = new Date('2026-05-05T12:00:00Z');
const RULE = { points: 1, per_minor_units: 100 };
const line = (total, product_id = 'a') => ({ product_id, total });

test('an order is rounded down once, as a whole', () => {
  assert.equal(pointsFor([line(150), line(150)], RULE, 1000, AT), 3);
  assert.equal(pointsFor([line(199)], RULE, 1000, AT), 1);
  assert.equal(pointsFor([line(1000)], RULE, 1500, AT), 15);
});

test('excluded products earn nothing, and of several campaigns the best counts while it runs', () => {
  const campaigns = [
    { id: 'double', title: 'Double', multiplier_per_mille: 2000, ends_at: '2026-06-01T00:00:00Z' },
    { id: 'triple', title: 'Triple', multiplier_per_mille: 3000, product_ids: ['b'] },
    { id: 'over', title: 'Over', multiplier_per_mille: 9000, ends_at: '2026-05-01T00:00:00Z' },
  ];
  const rule = { ...RULE, campaigns, excluded_product_ids: ['c'] };
  assert.equal(pointsFor([line(1000), line(1000, 'b'), line(1000, 'c')], rule, 1000, AT), 20 + 30);
});

test('what is refunded in parts takes back exactly what was earned, and never more', () => {
  const kept = [0, 1, 333, 666, 999, 1000, 1200].map((refunded) => pointsKept(7, 1000, refunded));
  assert.deepEqual(kept, [7, 6, 4, 2, 0, 0, 0]);
  assert.equal(pointsKept(7, 0, 0), 0);
});

test('the tier follows from what was earned in its window', () => {
  const tiers = [
    { id: 'low', threshold: 0 },
    { id: 'high', threshold: 100 },
  ];
  const earnings = [{ at: new Date('2025-03-01T00:00:00Z'), points: 120 }];
  const tier = (window) => tierOf(tiers, window, earnings, AT)?.id;
  assert.equal(tier({ kind: 'lifetime' }), 'high');
  assert.equal(tier({ kind: 'rolling_months', months: 12 }), 'low');
  assert.equal(tier({ kind: 'rolling_months', months: 15 }), 'high');
  assert.equal(tier({ kind: 'calendar_year' }), 'low');
  assert.equal(tier({ kind: 'calendar_year', further_years: 1 }), 'high');
});

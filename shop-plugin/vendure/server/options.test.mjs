import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedOptions } from './options.js';

test('options without mistakes are taken as they are', () => {
  const options = { favourites: true, loyalty: { earn_rule: { points: 1, per_minor_units: 100 } } };
  assert.deepEqual(checkedOptions(options), options);
});

test('all mistakes are told at once, in words that say what to write', () => {
  const reward = { id: 'cup', kind: 'free_product', points_price: 10, tier_id: 'gold', title: 'A cup' };
  assert.throws(
    () =>
      checkedOptions({
        withdrawal: { period_days: 7 },
        invoices: { seller: [] },
        returns: { reasons: [], resolutions: [] },
        loyalty: { earn_rule: { points: 1.5, per_minor_units: 0 }, rewards: [reward] },
      }),
    (error) => {
      for (const part of [
        'needs letters',
        'at least 14',
        'needs seller',
        'reasons',
        'earn_rule',
        'variant_id',
        'gold',
      ])
        assert.ok(error.message.includes(part), `${part} in: ${error.message}`);
      return true;
    },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, Tally } from './campaign/tally.mjs';

const right = { met: 1, left: {}, differing: [], wrong: [] };

test('the table counts by mishap and by what was shown, and says what was wrong', () => {
  const tally = new Tally();
  const doubled = differences({ TEA: 2 }, { TEA: 1 });
  tally.add({ ...right, mishap: 'reset', shown: 'added' }, 1);
  tally.add(
    { ...right, mishap: 'reset', shown: 'added', differing: doubled, wrong: ['it was told twice'] },
    2,
  );
  tally.add({ ...right, mishap: 'none', shown: 'added', met: 0 }, 3);
  assert.deepEqual(tally.print().split('\n'), [
    'mishap  what the customer read  reorders  requests hit  lines lost  lines doubled  said wrong',
    'none    added                          1             0           0              0           0',
    'reset   added                          2             2           0              1           1',
    'all                                    3             2           0              1           1',
    'reorder 2, reset: 2 × TEA in the cart instead of 1',
    'reorder 2, reset: it was told twice',
  ]);
});

test('a line that is lost and one that is doubled both differ', () => {
  assert.deepEqual(differences({ tea: 2, milk: 1 }, { tea: 1, milk: 1, beans: 3 }), [
    { sku: 'beans', held: 0, expected: 3 },
    { sku: 'tea', held: 2, expected: 1 },
  ]);
});

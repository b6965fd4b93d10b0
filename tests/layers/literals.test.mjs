import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLiteralProblems, literalsIn } from './literals.mjs';

test('words in a view are named with their line', () => {
  assert.deepEqual(literalsIn('view.cpp', '\nui.text("title", place, "Your orders");'), [
    'view.cpp:2: "Your orders" belongs into web/locales if anybody can read it',
  ]);
  assert.equal(literalsIn('view.cpp', 'button("Add");').length, 1);
  assert.equal(literalsIn('view.cpp', 'button("\\u00d7 weg");').length, 1);
  assert.equal(literalsIn('view.cpp', 'button("بحث");').length, 1);
});

test('keys, signs, includes, comments and asserts are no words', () => {
  const text = [
    '#include "views/Texts.hpp"',
    'ui.text("title-row", place, words + " · " + figures); // "Your orders"',
    'Scope scope(ui, "campaign " + id);',
    'static_assert(sizeof(rows) == 3,',
    '              "Each kind has one row");',
    'measure("M"); measure("\\u2068");',
  ];
  assert.deepEqual(literalsIn('view.cpp', text.join('\n')), []);
});

test('a line after an assert keeps its number', () => {
  const text = 'assert(one &&\n       "Two");\nbutton("Add");';
  assert.match(literalsIn('view.cpp', text)[0], /^view\.cpp:3: /);
});

test('no view holds a word that a customer could read', async () => {
  assert.equal(await findLiteralProblems(), '');
});

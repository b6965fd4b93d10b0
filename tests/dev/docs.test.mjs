import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { elementSections, elementsPage } from '../../.dev/docs/elements-page.mjs';
import { slugOf } from '../../.dev/docs/heading-ids.mjs';
import { pageText } from '../../.dev/docs/page-text.mjs';
import { deadLinks } from '../layers/links.mjs';

describe('A text of the repository in the site', () => {
  const place = {
    source: 'docs/theme.md',
    root: '../',
    pages: new Map([
      ['docs/events.md', 'events/'],
      ['README.md', ''],
    ]),
    read: (/** @type {string} */ file) => `// ${file}\n`,
  };

  for (const [what, text, shown] of [
    [
      'leads to the pages',
      '[Events](events.md#for-you) [Front](../README.md)',
      '[Events](../events/#for-you) [Front](../)',
    ],
    [
      'keeps the words of what the site does not have',
      'in [`web/themes`](../web/themes).',
      'in `web/themes`.',
    ],
    [
      'leaves addresses and headings of its own',
      '[a](https://shop.example) [b](#b)',
      '[a](https://shop.example) [b](#b)',
    ],
    [
      'has a live element for a picture',
      '![The page](docs/account-page.png)',
      '<div class="live"><stamgast-account shop="demo"></stamgast-account></div>',
    ],
    [
      'has a live element where it says so',
      '<!-- live: <stamgast-orders></stamgast-orders> -->',
      '<div class="live"><stamgast-orders></stamgast-orders></div>',
    ],
    ['has the code that it speaks of', '<!-- include: widgets/a.cpp -->', '```cpp\n// widgets/a.cpp\n```'],
  ]) {
    test(what, () => assert.equal(pageText(text, place), shown));
  }

  test('leads from the front page to the others', () => {
    assert.equal(
      pageText('[Events](docs/events.md)', { ...place, source: 'README.md', root: '' }),
      '[Events](./events/)',
    );
  });
});

describe('The page of the elements', () => {
  test('has a section for each element that there is, and one for what they have in common', async () => {
    const titles = (await elementsPage()).match(/^## .*$/gm);
    assert.deepEqual(titles, [
      '## `<stamgast-account>`',
      '## `<stamgast-orders>`',
      '## `<stamgast-favourites>`',
      '## `<stamgast-loyalty>`',
      '## `<stamgast-recommendations>`',
      '## `<stamgast-usuals>`',
      '## `<stamgast-reorder>`',
      '## What all of them have: `StamgastPart`',
    ]);
  });

  test('says of an element what it alone has', () => {
    const inheritedFrom = { name: 'Base' };
    const part = {
      name: 'Part',
      tagName: 'x-part',
      description: '`<x-part>`: a part.',
      attributes: [
        { name: 'order', type: { text: 'string' }, description: 'its id\n  or number' },
        { name: 'shop', type: { text: 'string' }, description: 'the adapter', inheritedFrom },
      ],
      members: [{ kind: 'field', name: 'order', description: 'the same as the attribute', reflects: true }],
      events: [{ name: 'x-ready', type: { text: 'CustomEvent' }, description: 'it is there', inheritedFrom }],
    };
    assert.deepEqual(elementSections([part]), [
      '## `<x-part>`\n\n`<x-part>`: a part.\n\n### Attributes of Part\n\n' +
        '| name | type | what it is |\n| --- | --- | --- |\n| `order` | `string` | its id or number |',
    ]);
  });
});

test('A heading has the anchor that source forges give it', () => {
  assert.equal(slugOf('Which adapter has met a real shop'), 'which-adapter-has-met-a-real-shop');
  assert.equal(slugOf('`getSession`, and 2 more.'), 'getsession-and-2-more');
});

test('A link to a file or heading that is not there is dead, and code has no links', () => {
  const texts = new Map([
    [
      'README.md',
      '# Top\n[a](docs/a.md#sub) [b](docs/b.md) [c](#top) [d](#down) [e](src) `[f](f.md)`\n```\n[g](g.md)\n```',
    ],
    ['docs/a.md', '## Sub\n[back](../README.md#down) [out](https://shop.example)'],
  ]);
  assert.deepEqual(
    deadLinks(texts, (path) => path === 'src'),
    [
      'README.md: docs/b.md leads nowhere',
      'README.md: #down leads nowhere',
      'docs/a.md: ../README.md#down leads nowhere',
    ],
  );
});

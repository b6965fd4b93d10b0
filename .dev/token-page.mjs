// docs/tokens.md: every design token with what it changes, from the token files themselves. `node .dev/token-page.mjs`
// writes it; a test says when it is out of date.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { customProperty } from '../web/platform/theme-tokens.js';
import { TokenTree } from '../web/themes/token-tree.js';
import { ROOT } from './child.mjs';
import { shippedThemes, themeFile } from './themes.mjs';

export const TOKEN_PAGE = join(ROOT, 'docs', 'tokens.md');

const INTRODUCTION = `# Design tokens

Every colour, length and font on screen is one of these. A theme is a token file in the format of the
[Design Tokens Community Group, 2025.10](https://www.designtokens.org/TR/2025.10/) that says what it changes, or a
resolver document (same place, Resolver module) that joins several files and their \`light\` and \`dark\`:

\`\`\`json
{
  "brand": { "$type": "color", "main": { "$value": { "colorSpace": "oklch", "components": [0.48, 0.15, 25] } } },
  "font": { "heading": { "$type": "fontFamily", "$value": ["Source Serif 4", "serif"] } },
  "color": { "accent": { "$value": "{brand.main}" } },
  "size": { "radius-m": { "$value": { "value": 0.25, "unit": "rem" } } }
}
\`\`\`

\`\`\`html
<stamgast-account shop="demo" theme="/my.tokens.json"></stamgast-account>
\`\`\`

Groups other than \`color\`, \`size\` and \`text\` are your own, to refer to. A token that is unknown, of the wrong type, in an
unknown unit or out of range, or an alias that leads nowhere or in a circle, is told by the event \`stamgast-error\`
(\`invalid_theme\`) with its path; the value below stays. A token file with colours is shown in the scheme that its
\`color.surface\` is made for; one without goes with both. To change the colours by night, write a resolver document with a
modifier that has the contexts \`light\` and \`dark\`.

In CSS, on the element or anything around it, every token is a custom property and goes before the theme:
\`color.accent\` is \`${customProperty('color.accent')}\`, any CSS colour; lengths are any CSS length, or numbers of px.

The values are those of the theme “plain”, in light and, where it is another, in dark.
`;

/** @returns {Promise<string>} Markdown */
export async function tokenPage() {
  const file = await themeFile('base.tokens.json');
  const tree = new TokenTree(file);
  const { light, dark } = (await shippedThemes()).get('plain');
  const value = (name) => [...new Set([light[name], dark[name]])].map((text) => `\`${text}\``).join(', ');
  const rows = (group) => Object.keys(light).filter((name) => name.startsWith(`${group}.`));
  const simple = (group) => rows(group).map((name) => [`\`${name}\``, value(name), tree.description(name)]);
  const fonts = [...tree.paths()].filter((name) => name.startsWith('font.'));
  const styles = Object.entries(file.text).filter(([name]) => !name.startsWith('$'));
  return [
    INTRODUCTION,
    section('Colours', file.color, ['token', 'light, dark', 'what it changes'], simple('color')),
    section('Sizes', file.size, ['token', 'px', 'what it changes'], simple('size')),
    section(
      'Fonts',
      file.font,
      ['token', 'what it changes'],
      fonts.map((name) => [`\`${name}\``, tree.description(name)]),
    ),
    section(
      'Text styles',
      file.text,
      ['token', 'family', 'size', 'line-height', 'weight', 'letter-spacing', 'what it is'],
      styles.map(([name, { $description: what }]) => [
        `\`text.${name}.…\``,
        ...textValues(name, light),
        what,
      ]),
    ),
  ].join('\n');
}

/** @param {string} style @param {Record<string, string>} tokens */
function textValues(style, tokens) {
  const parts = ['family', 'size', 'line-height', 'weight', 'letter-spacing'];
  return parts.map((part) => tokens[`text.${style}.${part}`]);
}

/** @param {string} title @param {{$description: string}} group @param {string[]} head @param {string[][]} rows */
function section(title, { $description: what }, head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const table = [head, head.map(() => '---'), ...rows].map(line);
  return [`## ${title}`, '', what, '', ...table, ''].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(TOKEN_PAGE, await tokenPage());

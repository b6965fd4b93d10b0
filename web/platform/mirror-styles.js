/**
 * The styles of the shadow root, for constructed style sheets: a strict `style-src` forbids <style>.
 *
 * The mirror's own look is the DOM view: visible text, boxes and pictures from the same tokens that the
 * canvas paints with. While the canvas paints, and only on a screen without forced colours, that look is
 * taken away again: so print and high contrast need no code.
 *
 * @typedef {import('./live-sheet.js').Rule} Rule
 * @typedef {import('./theme-tokens.js').FlatTokens} FlatTokens
 */
import { cssText, customProperty, resolvedProperty } from './theme-tokens.js';

const LAYOUT = `
:host {
  display: block; position: relative; flex: 1 1 320px; min-inline-size: min(100%, 320px); contain: layout style; }
:host(stamgast-reorder) {
  display: inline-block; flex: none; min-inline-size: 0; max-inline-size: 100%; vertical-align: middle; }
:host([hidden]) { display: none; }
/* What the page around gives to its own text and the canvas does not have. Sizes are in em: a shop's rem may be
   10 px. */
.root {
  font-size: medium; font-style: normal; font-variant: normal; font-stretch: normal; font-kerning: normal;
  font-feature-settings: normal; hyphens: none; text-align: start; text-indent: 0; text-shadow: none;
  text-transform: none; word-spacing: normal;
}
.surface { position: relative; overflow: clip; isolation: isolate; }
.surface.fitted { min-width: 100%; max-width: 100%; }
.surface > canvas { position: absolute; top: 0; left: 0; display: block; pointer-events: none; }
.mirror { position: absolute; inset: 0; }
.print-sheet { display: none; }
.live, .probe {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
/* As wide as preferences.js wants to know. */
.probe { font-size: medium; width: max(1em, 1rem); visibility: hidden; }
`;

/**
 * All that a merchant's style sheets say of the tokens, as one value of the probe: when it changes, for whatever
 * reason, a transition runs, and preferences.js hears of it. It costs nothing while nothing changes. Properties that
 * nobody registered only take part with `allow-discrete`.
 * @param {readonly string[]} tokens
 */
const followCss = (tokens) => `.probe {
  --stamgast-said: ${tokens.map((token) => `var(${customProperty(token)},-)`).join(' ')};
  transition: --stamgast-said 1ms step-start allow-discrete, font-family 1ms step-start allow-discrete;
}`;

const FRAMES = `
dialog {
  box-sizing: border-box; margin: auto; padding: 0; border: 0; max-width: 100vw; overflow: hidden;
  max-height: min(44em, 92dvh); color: inherit; box-shadow: 0 1em 4em rgb(0 0 0 / .28);
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.scroller { flex: 1 1 auto; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; }
.dialog_actions { flex: none; }
.toast-frame {
  position: fixed; inset: auto 0 max(1em, env(safe-area-inset-bottom)) 0; margin: 0 auto; padding: 0;
  border: 0; width: fit-content; background: none; overflow: visible;
}
.toast-frame[hidden] { display: none; }
`;

const NODES = `
.node {
  position: absolute; box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none;
  list-style: none; font: inherit; color: inherit; text-align: start; text-decoration: none; outline: none;
  pointer-events: none; appearance: none;
}
.hit {
  pointer-events: auto; cursor: pointer; touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.hit[aria-disabled], .spin_button { cursor: default; }
.text, .heading { display: block; white-space: pre; pointer-events: auto; }
.hit .text { pointer-events: none; }
.toast .node, .search_field, .text_field, .select { pointer-events: auto; }
.a-center { text-align: center; }
.a-end { text-align: end; }
.image { object-fit: cover; opacity: 0; }
.image.shown { opacity: 1; }
:where(.radio[aria-checked=true] > .group)::after {
  position: absolute; inset: 0; display: grid; place-items: center; content: '\\25cf';
  font: 700 14px/1 sans-serif;
}
.icon > svg {
  display: block; width: 100%; height: 100%; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round;
}
.icon.a-end > svg { transform: scaleX(-1); }
`;

const PAINTED = `
@media (max-width: 599px) {
  dialog {
    width: 100% !important; margin-bottom: 0; border-end-start-radius: 0; border-end-end-radius: 0;
  }
}
@media screen and (forced-colors: none) {
  /* Also of what a merchant's style sheets give to the parts: the pixels are not theirs. */
  .painted .node {
    color: transparent !important; background: none !important; box-shadow: none !important; border: 0 !important;
    text-shadow: none !important;
  }
  .painted .node::after { content: none !important; }
  .painted :is(.node:focus-visible, .search_field, .text_field, .select) { outline: none !important; }
  .painted ::selection { color: transparent; }
}
.root:not(.painted) .surface > canvas { display: none; }
@media print {
  .surface > canvas, dialog, .toast-frame { display: none; }
  .surface { overflow: visible; }
  .printing > :not(.print-sheet) { display: none !important; }
  .print-sheet { display: block; position: relative; }
  .print-sheet .hit { display: none; }
  /* Whatever the theme: paper is white, and browsers leave backgrounds out. */
  .print-sheet .node { color: #000; background: none; }
}
@media (forced-colors: active) {
  .surface > canvas { display: none; }
  .hit, .node[class*=' b-'], .checkbox > .group, .radio > .group { outline: 1px solid; outline-offset: -1px; }
  .checkbox, .radio:has(> .group) { outline: none; }
  .node::after { color: inherit; }
  .painted ::selection { color: HighlightText; background: Highlight; }
  .radio[aria-checked=true]:not(:has(> .group)) { outline-width: 3px; outline-offset: -3px; }
}
`;

/**
 * What no token changes: under the rules that they do, and over them.
 * @param {readonly string[]} tokens flat names
 */
export function mirrorCss(tokens) {
  return { under: LAYOUT + followCss(tokens) + FRAMES + NODES, over: PAINTED };
}

/**
 * What of the tokens is seen while the canvas paints, too. What came of all of them stands on the slots, for the fields in
 * them, and on the probe, for whoever looks at the page with the browser's tools: where little inherits it.
 * @param {FlatTokens} tokens @returns {Rule[]}
 */
export function frameRules(tokens) {
  const value = (/** @type {string} */ token) => cssText(token, tokens[token]);
  const ring = `outline: ${value('size.focus-ring')} solid ${value('color.focus')}; outline-offset: 2px;`;
  const names = Object.keys(tokens);
  return [
    ['.probe, slot', names.map((token) => `${resolvedProperty(token)}:${value(token)}`).join(';')],
    ['dialog', `border-radius: ${value('size.radius-l')}; background: ${value('color.surface-raised')};`],
    ['.node:focus-visible', ring],
    [':is(.search_field, .text_field, .select):focus-within', ring],
    ['.toast .node:focus-visible', `outline-color: ${value('color.inverse-focus')};`],
    ['.image', `border-radius: ${value('size.radius-m')};`],
    ...names.flatMap((token) => shapeRule(token, value(token))),
  ];
}

/**
 * The colours of the DOM view, and of what is selected.
 * @param {FlatTokens} tokens @returns {Rule[]}
 */
export function colorRules(tokens) {
  const names = Object.keys(tokens).filter((token) => token.startsWith('color.'));
  return [
    [':where(.radio[aria-checked=true] > .group)::after', `color: ${tokens['color.on-accent']};`],
    ...names.flatMap((token) => colorRulesOf(token.slice('color.'.length), tokens[token])),
    ['.painted ::selection', `background: color-mix(in srgb, ${tokens['color.accent']} 28%, transparent);`],
  ];
}

// The rules of one token: what `classOf` in semantic-roles.js refers to.

/** @param {string} name @param {string} color @returns {Rule[]} */
function colorRulesOf(name, color) {
  return [
    [`.c-${name}`, `color:${color}`],
    [`.f-${name}`, `background:${color}`],
    [`.b-${name}`, `box-shadow:inset 0 0 0 1px ${color}`],
  ];
}

/** @param {string} token @param {string} value @returns {Rule[]} */
function shapeRule(token, value) {
  const [group, name, part] = token.split('.');
  if (name.startsWith('radius')) return [[`.r-${name}`, `border-radius:${value}`]];
  if (group !== 'text') return [];
  return [[`.t-${name}`, `${['family', 'weight', 'size'].includes(part) ? `font-${part}` : part}:${value}`]];
}

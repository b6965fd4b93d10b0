/**
 * The styles of the shadow root and of the field in the light DOM, as constructable style sheets: a strict `style-src` forbids <style>.
 *
 * The mirror's own look is the DOM view: visible text, boxes and pictures from the same tokens that the canvas paints with. While the canvas
 * paints, and only on a screen without forced colours, that look is taken away again: so print and high contrast need no code.
 */
import { resolvedProperty } from './theme-tokens.js';

const LAYOUT = `
:host { display: block; position: relative; contain: layout style; }
:host([hidden]) { display: none; }
.page-frame { position: relative; }
.page-frame[hidden], .fallback[hidden] { display: none; }
.surface { position: relative; overflow: clip; isolation: isolate; }
.surface > canvas { position: absolute; top: 0; left: 0; display: block; pointer-events: none; }
.mirror { position: absolute; inset: 0; }
dialog { box-sizing: border-box; margin: auto; padding: 0; border: 0; max-width: 100vw; max-height: min(44rem, 92dvh); overflow: hidden;
  border-radius: var(${resolvedProperty('size.radius-l')}); background: var(${resolvedProperty('color.surface-raised')}); color: inherit;
  box-shadow: 0 1rem 4rem rgb(0 0 0 / .28); }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.scroller { flex: 1 1 auto; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; }
.dialog_actions { flex: none; }
@media (max-width: 599px) {
  dialog { width: 100% !important; margin-bottom: 0; border-end-start-radius: 0; border-end-end-radius: 0; }
}
.toast-frame { position: fixed; inset: auto 0 max(1rem, env(safe-area-inset-bottom)) 0; margin: 0 auto; padding: 0; border: 0;
  width: fit-content; background: none; overflow: visible; }
.live, .probe { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.probe { width: 1rem; visibility: hidden; }
`;

const NODES = `
.node { position: absolute; box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none; list-style: none;
  font: inherit; color: inherit; text-align: start; text-decoration: none; outline: none; pointer-events: none; appearance: none; }
.hit { pointer-events: auto; cursor: pointer; -webkit-tap-highlight-color: transparent; touch-action: manipulation; }
.hit[aria-disabled] { cursor: default; }
.spin_button { cursor: default; }
.text, .heading { display: block; white-space: pre; pointer-events: auto; }
.hit .text { pointer-events: none; }
.toast .node { pointer-events: auto; }
.a-center { text-align: center; }
.a-end { text-align: end; }
.image { object-fit: cover; opacity: 0; }
.image.shown { opacity: 1; }
.search_field { pointer-events: auto; }
::slotted(form) { display: block; width: 100%; height: 100%; margin: 0; }
.node:focus-visible { outline: var(${resolvedProperty('size.focus-ring')}) solid var(${resolvedProperty('color.focus')}); outline-offset: 2px; }
`;

const PAINTED = `
@media screen and (forced-colors: none) {
  .painted .node { color: transparent; background: none; box-shadow: none; }
  .painted .node:focus-visible { outline: none; }
  .painted ::selection { color: transparent; background: color-mix(in srgb, var(${resolvedProperty('color.accent')}) 28%, transparent); }
}
@media print { .surface > canvas { display: none; } .surface { overflow: visible; } dialog, .toast-frame { display: none; } }
@media (forced-colors: active) { .surface > canvas { display: none; } .hit { outline: 1px solid; outline-offset: -1px; } }
.root:not(.painted) .surface > canvas { display: none; }
`;

/** @param {readonly string[]} tokens flat names */
export function mirrorCss(tokens) {
  return LAYOUT + NODES + tokens.map(ruleOf).join('') + PAINTED;
}

/** The rules of one token: what `classOf` in semantic-roles.js refers to. @param {string} token */
function ruleOf(token) {
  const [group, name, part] = token.split('.');
  const value = `var(${resolvedProperty(token)})`;
  if (group === 'color')
    return `.c-${name}{color:${value}}.f-${name}{background:${value}}.b-${name}{box-shadow:inset 0 0 0 1px ${value}}`;
  if (group === 'size') return name.startsWith('radius') ? `.r-${name}{border-radius:${value}}` : '';
  if (part === 'family') return `.t-${name}{font-family:${value}}`;
  if (part === 'weight') return `.t-${name}{font-weight:${value}}`;
  if (part === 'size') return `.t-${name}{font-size:${value}}`;
  return `.t-${name}{${part}:${value}}`;
}

const NUMBERS_WITHOUT_UNIT = /\.weight$/;

/** The tokens as custom properties. @param {import('./theme-tokens.js').FlatTokens} tokens @param {string} selector */
export function tokenCss(tokens, selector) {
  const lines = Object.entries(tokens).map(([name, value]) => {
    const length = !name.startsWith('color.') && !NUMBERS_WITHOUT_UNIT.test(name) && /^-?[\d.]+$/.test(value);
    return `${resolvedProperty(name)}:${value}${length ? 'px' : ''}`;
  });
  return `${selector}{${lines.join(';')}}`;
}

/** The field in the light DOM: the canvas paints its frame and icon, the browser its text. @param {string} host selector */
export function fieldCss(host) {
  const text = (/** @type {string} */ part) => `var(${resolvedProperty(`text.body.${part}`)})`;
  const color = (/** @type {string} */ name) => `var(${resolvedProperty(`color.${name}`)})`;
  return `
${host} > form > input { all: unset; box-sizing: border-box; display: block; width: 100%; height: 100%; cursor: text;
  font: ${text('weight')} max(16px, ${text('size')}) ${text('family')}; color: ${color('text')}; caret-color: ${color('accent')}; }
${host} > form > input::placeholder { color: ${color('text-muted')}; opacity: 1; }
${host} > form > input::-webkit-search-cancel-button { appearance: none; }`;
}

/**
 * The fields in the light DOM: the canvas paints their frames and icons, the browser what is typed. They stand
 * among the page's own fields, so whatever the page's style sheets say of those has to lose: no selector of
 * theirs is as specific as one with an id.
 */
import { SLOT } from './fields.js';
import { resolvedProperty } from './theme-tokens.js';

/** The slots have the tokens, see mirror-styles.js. @param {string} token */
const value = (token) => `var(${resolvedProperty(token)})`;
/** @param {string} part */
const body = (part) => value(`text.body.${part}`);

/** @param {string} host selector */
export function fieldCss(host) {
  const field = `${host}:not(#stamgast) > [slot^='${SLOT}']`;
  const control = `${field} > :is(input, textarea, select)`;
  const framed = `${field}:not(form) > :is(input, textarea, select)`;
  return `
${field} { all: unset; display: block; width: 100%; height: 100%; }
${field} > span { display: none; }
${control} {
  all: unset; box-sizing: border-box; display: block; width: 100%; height: 100%; cursor: text;
  font: ${body('weight')} max(16px, ${body('size')})/${body('line-height')} ${body('family')};
  letter-spacing: ${body('letter-spacing')}; word-spacing: normal; text-transform: none; text-indent: 0;
  text-shadow: none; text-align: start; color: ${value('color.text')}; caret-color: ${value('color.accent')};
}
/* What the browser fills in, it tints up to these corners. */
${framed} { padding-inline: ${value('size.space-s')}; border-radius: ${value('size.radius-m')}; }
${field} > textarea {
  padding-block: ${value('size.space-s')}; overflow: hidden auto; white-space: pre-wrap;
  overflow-wrap: anywhere;
}
/* In the middle, which Chromium does for its own look of a select only. */
${field}:not(form) > select {
  display: flex; align-items: center;
  padding-inline-end: calc(${value('size.icon')} + 2 * ${value('size.space-s')}); cursor: pointer;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}
${field} > select > option { color: ${value('color.text')}; background: ${value('color.surface-raised')}; }
${field} > :is(:read-only, :disabled):not(select:enabled) { color: ${value('color.text-muted')}; cursor: default; }
${control}::placeholder {
  all: unset; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: ${value('color.text-muted')};
}
${control}::-webkit-search-cancel-button { appearance: none; }`;
}

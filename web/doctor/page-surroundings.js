/**
 * What the page around does to an element: its place, and the tokens that style sheets set.
 */

/** @param {HTMLElement} element @returns {import('./placement.js').Placement} */
export function measurePlacement(element) {
  const { width, height } = element.getBoundingClientRect();
  const rendered = element.checkVisibility();
  return {
    name: element.localName,
    connected: element.isConnected,
    rendered,
    visible: rendered && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    width,
    height,
  };
}

const TOKEN = /^--stamgast-(?!resolved-)/;

/**
 * The tokens that the element gets from the page: those that any style sheet or `style` attribute mentions and that are
 * in force on it.
 * @param {HTMLElement} element @returns {import('./theme.js').SetToken[]}
 */
export function readSetTokens(element) {
  const style = getComputedStyle(element);
  return [...mentionedTokens(element)]
    .map((property) => ({ property, value: style.getPropertyValue(property).trim() }))
    .filter(({ value }) => value !== '')
    .map((token) => ({ ...token, color: CSS.supports('color', token.value) }));
}

/** @param {HTMLElement} element @returns {Set<string>} */
function mentionedTokens(element) {
  /** @type {Set<string>} */
  const found = new Set();
  const take = (/** @type {CSSStyleDeclaration} */ style) => {
    for (const property of style) if (TOKEN.test(property)) found.add(property);
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    visitRules(rulesOf(sheet), take);
  for (let around = /** @type {HTMLElement | null} */ (element); around; around = around.parentElement)
    take(around.style);
  return found;
}

/** @param {CSSStyleSheet} sheet @returns {Iterable<CSSRule>} none of a sheet of another origin, which nobody may read */
function rulesOf(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Also inside of media queries, layers and nested rules. @param {Iterable<CSSRule>} rules @param {(style: CSSStyleDeclaration) => void} take */
function visitRules(rules, take) {
  for (const rule of rules) {
    if ('style' in rule) take(/** @type {CSSStyleRule} */ (rule).style);
    if ('cssRules' in rule) visitRules(/** @type {CSSGroupingRule} */ (rule).cssRules, take);
  }
}

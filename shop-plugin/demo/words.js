/**
 * What the demo shop says in the customer's language. Product titles are names and stay as they are on the
 * pack.
 */

/** @typedef {'nl' | 'en'} Language */

/** @type {Record<string, Record<Language, string>>} */
const WORDS = {
  'option.size': { nl: 'Inhoud', en: 'Size' },
  'option.pack': { nl: 'Verpakking', en: 'Pack' },
  'option.grind': { nl: 'Maling', en: 'Grind' },
  'option.flavour': { nl: 'Smaak', en: 'Flavour' },
  'option.fit': { nl: 'Maat', en: 'Size' },
  'option.kind': { nl: 'Soort', en: 'Kind' },
  'option.colour': { nl: 'Kleur', en: 'Colour' },
  'attribute.name_on_bowl': { nl: 'Naam op de bak', en: 'Name on the bowl' },
  beans: { nl: 'Bonen', en: 'Whole beans' },
  filter: { nl: 'Filtermaling', en: 'Filter grind' },
  espresso: { nl: 'Espressomaling', en: 'Espresso grind' },
  chicken: { nl: 'Kip', en: 'Chicken' },
  salmon: { nl: 'Zalm', en: 'Salmon' },
  tuna: { nl: 'Tonijn', en: 'Tuna' },
  duck: { nl: 'Eend', en: 'Duck' },
  rabbit: { nl: 'Konijn', en: 'Rabbit' },
  beef: { nl: 'Rund', en: 'Beef' },
  cheese: { nl: 'Kaas', en: 'Cheese' },
  coloured: { nl: 'Kleur', en: 'Colours' },
  white: { nl: 'Wit', en: 'Whites' },
  black: { nl: 'Zwart', en: 'Black' },
  smooth: { nl: 'Fijn', en: 'Smooth' },
  crunchy: { nl: 'Met stukjes', en: 'Crunchy' },
  dark: { nl: 'Puur', en: 'Dark' },
  milk: { nl: 'Melk', en: 'Milk' },
  sweet: { nl: 'Zoet', en: 'Sweet' },
  salty: { nl: 'Zout', en: 'Salty' },
  apple: { nl: 'Appel & peer', en: 'Apple & pear' },
  mango: { nl: 'Mango & banaan', en: 'Mango & banana' },
  lavender: { nl: 'Lavendel', en: 'Lavender' },
  citrus: { nl: 'Citroen', en: 'Lemon' },
  blue: { nl: 'Delfts blauw', en: 'Delft blue' },
  green: { nl: 'Mosgroen', en: 'Moss green' },
  'discount.regular': { nl: 'Vaste-klantkorting 5%', en: 'Regular’s discount 5%' },
  'discount.summer': { nl: 'Actiecode ZOMER10', en: 'Promo code ZOMER10' },
  'discount.welcome': { nl: 'Welkomstkorting', en: 'Welcome discount' },
  'tax.9': { nl: 'Btw 9%', en: 'VAT 9%' },
  'tax.21': { nl: 'Btw 21%', en: 'VAT 21%' },
  'shipping.home': { nl: 'PostNL, thuisbezorgd', en: 'PostNL, home delivery' },
  'shipping.point': { nl: 'DHL, afhaalpunt', en: 'DHL, pick-up point' },
  country: { nl: 'Nederland', en: 'Netherlands' },
};

/** Words that stand after a number. @type {Record<string, Record<Language, string>>} */
const UNITS = {
  pcs: { nl: 'stuks', en: 'pieces' },
  rolls: { nl: 'rollen', en: 'rolls' },
  teabags: { nl: 'builtjes', en: 'tea bags' },
  washes: { nl: 'wasbeurten', en: 'washes' },
};

/**
 * Dutch for every Dutch locale, else English.
 * @param {string} locale BCP 47
 * @returns {Language}
 */
export function languageOf(locale) {
  return /^nl\b/i.test(locale) ? 'nl' : 'en';
}

/**
 * @param {string} key
 * @param {Language} language
 * @returns {string} the key itself where it needs no translation, such as `250 g`
 */
export function wordFor(key, language) {
  const word = WORDS[key]?.[language];
  if (word !== undefined) return word;
  const counted = key.replace(/\b(pcs|rolls|teabags|washes)$/, (unit) => UNITS[unit][language]);
  return language === 'nl' ? counted.replace(/(\d)\.(\d)/g, '$1,$2') : counted;
}

/** @typedef {Record<Language, string>} Text the same in each language */

/** @param {Text} text @param {Language} language */
export function say(text, language) {
  return text[language];
}

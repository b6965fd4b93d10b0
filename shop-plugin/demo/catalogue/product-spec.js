/**
 * How the catalogue is written down: a product with every variant that it ever had. What is sold today, and
 * how many are left, is another story and told by `today.js`.
 */

/** @typedef {{name: string, value: string}} OptionKey both are keys of `words.js` */
/**
 * @typedef {{sku: string, options: OptionKey[], price: number}} VariantSpec `price` is gross euro cents of
 *   today
 */

/**
 * @typedef {object} PictureSpec
 * @property {string} pack a shape of `pictures/packs.js`
 * @property {string} motif a drawing of `pictures/motifs.js`
 * @property {string} colour of the pack
 * @property {string} label colour of its label
 * @property {'flavour' | 'kind' | 'colour'} [varies_by] the option whose values have pictures of their own
 */

/**
 * @typedef {object} ProductSpec
 * @property {string} id
 * @property {string} title
 * @property {9 | 21} tax_rate per cent: food and medicine 9, everything else 21
 * @property {VariantSpec[]} variants
 * @property {PictureSpec | null} picture `null`: nobody ever photographed it
 */

/**
 * Crosses options into variants. The first option carries the price (`{size: {'250 g': 649, '1 kg': 2195}}`);
 * further ones are lists and cost nothing extra (`grind: ['beans', 'filter']`).
 * @param {string} code what all its SKUs start with
 * @param {Record<string, Record<string, number> | string[]>} axes in the order in which they are shown
 * @returns {VariantSpec[]}
 */
export function variantsOf(code, axes) {
  /** @type {VariantSpec[]} */
  let variants = [{ sku: code, options: [], price: 0 }];
  for (const [name, values] of Object.entries(axes)) {
    const keys = Array.isArray(values) ? values : Object.keys(values);
    variants = variants.flatMap((variant) =>
      keys.map((value) => ({
        sku: `${variant.sku}-${skuPart(value)}`,
        options: [...variant.options, { name, value }],
        price: Array.isArray(values) ? variant.price : values[value],
      })),
    );
  }
  return variants;
}

/** `12 × 85 g` → `12X85G`, `2 (3–6 kg)` → `2`, `beans` → `BEA`. @param {string} value */
function skuPart(value) {
  const compact = value
    .toUpperCase()
    .replaceAll('×', 'X')
    .replace(/ \(.*/, '')
    .replace(/[^0-9A-Z]/g, '');
  return compact.slice(0, /\d/.test(compact) ? 8 : 3);
}

/**
 * @param {string} id
 * @param {string} title
 * @param {9 | 21} tax_rate
 * @param {VariantSpec[]} variants
 * @param {[pack: string, motif: string, colour: string, label: string, varies_by?: PictureSpec['varies_by']]
 *   | null} picture
 * @returns {ProductSpec}
 */
export function product(id, title, tax_rate, variants, picture) {
  if (picture === null) return { id, title, tax_rate, variants, picture: null };
  const [pack, motif, colour, label, varies_by] = picture;
  return { id, title, tax_rate, variants, picture: { pack, motif, colour, label, varies_by } };
}

import { connection } from './connection.mjs';
import { CURRENCY, money } from './money.mjs';

/**
 * What the mock shop sells: handle, title, collection, and for each variant its option, price in cents and
 * stock.
 * @type {readonly [string, string, string, readonly [string, number, number][]][]}
 */
const SPECIFICATION = [
  [
    'espresso',
    'Espresso Roast',
    'Coffee',
    [
      ['250 g', 895, 40],
      ['1 kg', 2995, 25],
    ],
  ],
  [
    'filter',
    'Filter Roast',
    'Coffee',
    [
      ['250 g', 945, 40],
      ['1 kg', 3195, 25],
    ],
  ],
  ['decaf', 'Café Décaféiné', 'Coffee', [['250 g', 995, 30]]],
  ['papers', 'Filter Papers', 'Brewing', [['', 495, 100]]],
  [
    'dripper',
    'Ceramic Dripper',
    'Brewing',
    [
      ['White', 2450, 12],
      ['Black', 2450, 15],
    ],
  ],
  ['mug', 'Engraved Mug', 'Tableware', [['', 1250, 50]]],
  ['jasmine', 'Jasmine Tea', 'Tea', [['100 g', 1150, 35]]],
  [
    'mint',
    'Fresh Mint Tea',
    'Tea',
    [
      ['50 g', 650, 35],
      ['100 g', 1100, 20],
    ],
  ],
];

/** Where the mock shop has its pictures; Shopify's are on a host of their own. */
export const PICTURES_PATH = '/cdn/';

/** @typedef {ReturnType<typeof createCatalogue>} Catalogue */

/** Products, variants and collections with behaviour: what a test changes, every question sees at once. */
export function createCatalogue() {
  /** @type {Map<string, any>} */
  const products = new Map();
  /** @type {Map<string, any>} */
  const variants = new Map();
  const collections = [...new Set(SPECIFICATION.map(([, , collection]) => collection))].map(
    (title, index) => ({
      __typename: 'Collection',
      id: `gid://shopify/Collection/${500 + index}`,
      title,
    }),
  );

  for (const [index, [handle, title, collection, choices]] of SPECIFICATION.entries()) {
    const product = createProduct(
      1000 + index,
      handle,
      title,
      collections.filter((each) => each.title === collection),
    );
    products.set(product.id, product);
    for (const [place, [option, cents, stock]] of choices.entries()) {
      const variant = createVariant(2000 + index * 10 + place, product, { option, cents, stock });
      product.allVariants.push(variant);
      variants.set(variant.id, variant);
    }
  }

  /** @param {string} id */
  const soldVariant = (id) => (variants.get(id)?.sold ? variants.get(id) : null);
  const soldProducts = () =>
    [...products.values()].filter(({ allVariants }) => allVariants.some(({ sold }) => sold));
  return {
    soldVariant,
    soldProducts,

    /** @param {string} handle @param {number} [place] */
    variant: (handle, place = 0) =>
      [...products.values()].find((each) => each.handle === handle).allVariants[place],

    /** @param {string} id of anything that is sold */
    node: (id) => soldProducts().find((product) => product.id === id) ?? soldVariant(id),

    /** Coffee goes with what it is brewed in; what is in the same collection is bought by the same people. */
    recommendations({ productId, intent }) {
      const product = products.get(productId);
      if (!product) return null;
      const [{ id: collection }] = product.inCollections;
      const isLike = (other) => other.inCollections.some(({ id }) => id === collection);
      return soldProducts()
        .filter((other) => other !== product && isLike(other) === (intent === 'RELATED'))
        .slice(0, 3);
    },
  };
}

/**
 * @param {number} number
 * @param {string} handle
 * @param {string} title
 * @param {{id: string}[]} inCollections
 */
function createProduct(number, handle, title, inCollections) {
  const product = {
    __typename: 'Product',
    id: `gid://shopify/Product/${number}`,
    handle,
    title,
    createdAt: `2024-01-${String(number - 985).padStart(2, '0')}T09:00:00Z`,
    onlineStoreUrl: `https://shop.example/products/${handle}`,
    featuredImage: picture(handle),
    inCollections,
    /** @type {any[]} */
    allVariants: [],
    collections: (args) => connection(inCollections, args),
    variants: (args) =>
      connection(
        product.allVariants.filter(({ sold }) => sold),
        args,
      ),
    priceRange: () => ({ minVariantPrice: { amount: '0.0', currencyCode: CURRENCY } }),
  };
  return product;
}

/**
 * @param {number} number
 * @param {object} product
 * @param {{option: string, cents: number, stock: number}} specification
 */
function createVariant(number, product, { option, cents, stock }) {
  const variant = {
    __typename: 'ProductVariant',
    id: `gid://shopify/ProductVariant/${number}`,
    product,
    sku: `${product.handle.toUpperCase()}-${number}`,
    title: option || 'Default Title',
    selectedOptions: [option ? { name: 'Size', value: option } : { name: 'Title', value: 'Default Title' }],
    image: null,
    cents,
    stock,
    /** Whether it can be ordered beyond its stock. */
    backorder: false,
    sold: true,
    maximum: null,
    price: () => money(variant.cents),
    availableForSale: () => variant.stock > 0 || variant.backorder,
    currentlyNotInStock: () => variant.stock <= 0 && variant.backorder,
    quantityAvailable: () => variant.stock,
    quantityRule: () => ({ minimum: 1, maximum: variant.maximum, increment: 1 }),
  };
  return variant;
}

/** @param {string} handle */
export function picture(handle) {
  return { url: `${PICTURES_PATH}${handle}.svg` };
}

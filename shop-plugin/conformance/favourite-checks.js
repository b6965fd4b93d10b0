import { expect, expectEqual, expectShopError } from './inquiry.js';
import { NOBODYS_ID } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('../contract/favourites.js').Favourite} Favourite */
/** @typedef {{product_id: string, variant_id: string | null}} Pair */

/** @type {Pick<ConformanceCheck, 'capability' | 'needs'>} */
const FAVOURITES = { capability: 'favourites', needs: ['findThings'] };

/** What the customer keeps for later. @type {readonly ConformanceCheck[]} */
export const FAVOURITE_CHECKS = Object.freeze([
  {
    capability: 'favourites',
    name: 'pages of favourites of any size hold the same ones, the last added first',
    advice:
      'Order by added_at, newest first, with a second key such as the id, and continue exactly after the cursor.',
    run: async (inquiry) => {
      const all = await allFavourites(inquiry, 100);
      expectEqual(named(await allFavourites(inquiry, 1)), named(all), 'favourites by pages of one');
      const times = all.map(({ added_at }) => Date.parse(added_at));
      expectEqual(
        times,
        times.toSorted((left, right) => right - left),
        'times of adding',
      );
    },
  },
  {
    ...FAVOURITES,
    name: 'what is added is a favourite, once, and first; what is removed is none',
    advice: 'Take product_id and variant_id together as the identity; adding what is there keeps added_at.',
    changes: 'account',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      await set(inquiry, thing, false);
      const { favourite } = await set(inquiry, thing, true);
      const again = await set(inquiry, thing, true);
      expectEqual(again.favourite.added_at, favourite.added_at, 'added_at when added again');
      const [first, ...others] = named(await allFavourites(inquiry, 100));
      expectEqual(first, [thing.product_id, thing.variant_id], 'the first favourite');
      expect(!others.some((other) => isThing(other, thing)), 'the favourite is there twice');
      expectEqual((await set(inquiry, thing, false)).favourite, null, 'the favourite after removing');
      await set(inquiry, thing, false);
      expect(!(await isFavourite(inquiry, thing)), 'the favourite is still there after removing');
    },
  },
  {
    ...FAVOURITES,
    name: 'a product and one of its variants are two favourites',
    advice:
      'Compare variant_id as well: null stands for the product as a whole and is a favourite of its own.',
    changes: 'account',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const whole = { ...thing, variant_id: null };
      await set(inquiry, thing, true);
      await set(inquiry, whole, true);
      await set(inquiry, thing, false);
      expectEqual(
        [await isFavourite(inquiry, whole), await isFavourite(inquiry, thing)],
        [true, false],
        'product and variant',
      );
    },
  },
  {
    ...FAVOURITES,
    name: 'a late copy of a change to the favourites does not undo what came after it',
    advice: 'Remember the keys of changes, and answer a key that was seen before without changing anything.',
    changes: 'account',
    run: async (inquiry) => {
      const [thing] = await inquiry.things();
      const added = { key: inquiry.newKey(), ...thing, favourite: true };
      await inquiry.ask('setFavourite', added);
      await set(inquiry, thing, false);
      await inquiry.ask('setFavourite', added);
      expect(!(await isFavourite(inquiry, thing)), 'the late copy added the favourite again');
    },
  },
  {
    capability: 'favourites',
    name: 'a favourite that the shop does not know is not found',
    advice: 'Look the product up before it is added, and fail with not_found where there is none.',
    changes: 'account',
    run: (inquiry) =>
      expectShopError(
        set(inquiry, { product_id: NOBODYS_ID, variant_id: null }, true),
        'not_found',
        'setFavourite',
      ),
  },
]);

/** @param {Inquiry} inquiry @param {Pair} pair @param {boolean} favourite @returns {Promise<any>} */
function set(inquiry, { product_id, variant_id }, favourite) {
  return inquiry.ask('setFavourite', { key: inquiry.newKey(), product_id, variant_id, favourite });
}

/** @param {Inquiry} inquiry @param {number} limit @returns {Promise<Favourite[]>} */
function allFavourites(inquiry, limit) {
  return inquiry.allPages('listFavourites', 'favourites', { limit });
}

/** @param {Inquiry} inquiry @param {Pair} pair */
async function isFavourite(inquiry, pair) {
  return named(await allFavourites(inquiry, 100)).some((one) => isThing(one, pair));
}

/** @param {Favourite[]} favourites */
function named(favourites) {
  return favourites.map(({ product_id, variant_id }) => [product_id, variant_id]);
}

/** @param {(string | null)[]} name @param {Pair} pair */
function isThing([product_id, variant_id], pair) {
  return product_id === pair.product_id && variant_id === pair.variant_id;
}

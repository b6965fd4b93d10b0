import { DAY_MS, dutchDay } from './dutch-time.js';

/** Generally recognised public holidays of the Netherlands that have a date of their own. */
const DATES = Object.freeze(['01-01', '04-27', '05-05', '12-25', '12-26']);
/** The others, in days after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER = Object.freeze([-2, 1, 39, 50]);

/**
 * Whether a period may end on that day: no Saturday, Sunday or public holiday, by article 3(4) of Regulation
 * (EEC, Euratom) 1182/71.
 * @param {number} time ms since 1970
 */
export function isWorkingDay(time) {
  const day = Date.parse(`${dutchDay(time)}T00:00Z`);
  const weekday = new Date(day).getUTCDay();
  const easter = easterOf(new Date(day).getUTCFullYear());
  return (
    weekday !== 0 &&
    weekday !== 6 &&
    !DATES.includes(dutchDay(time).slice(5)) &&
    !AFTER_EASTER.includes((day - easter) / DAY_MS)
  );
}

/** Easter Sunday of the Gregorian calendar (Butcher). @param {number} year @returns {number} midnight UTC */
function easterOf(year) {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const lilian = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - lilian + 15) % 30;
  const moon = epact - Math.floor((golden + 11 * epact) / 319);
  const leap = Math.floor((year % 100) / 4);
  const sunday = (2 * (century % 4) + 2 * leap - ((year % 100) % 4) - moon + 32) % 7;
  const month = Math.floor((moon + sunday + 90) / 25);
  const day = (moon + sunday + month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

/**
 * The name that somebody who mistyped probably meant: at most a third of it is different.
 * @param {string} typed @param {readonly string[]} names @returns {string | null}
 */
export function nearestName(typed, names) {
  const ranked = names.map((name) => ({ name, steps: editSteps(typed, name) }));
  const best = ranked.reduce((a, b) => (b.steps < a.steps ? b : a), { name: '', steps: Infinity });
  return best.steps <= typed.length / 3 ? best.name : null;
}

/** How many letters have to be put in, taken out or changed. @param {string} from @param {string} to */
function editSteps(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
}

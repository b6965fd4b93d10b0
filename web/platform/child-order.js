/**
 * Gives a parent exactly these children in this order, and moves as few of those that it has as possible:
 * moving an element takes the focus from it and interrupts a screen reader.
 * @param {Element} parent @param {readonly Element[]} wanted
 */
export function orderChildren(parent, wanted) {
  if (!parent.firstElementChild) {
    parent.append(...wanted);
    return;
  }
  const present = new Map([...parent.children].map((child, index) => [child, index]));
  const staying = longestIncreasing(wanted.map((child) => present.get(child) ?? -1));
  const keep = new Set(staying.map((index) => wanted[index]));
  const wantedSet = new Set(wanted);
  for (const child of present.keys()) if (!wantedSet.has(child)) child.remove();
  /** @type {Element | null} */
  let next = null;
  for (const child of [...wanted].reverse()) {
    if (!keep.has(child)) parent.insertBefore(child, next);
    next = child;
  }
}

/**
 * Indices of a longest strictly increasing part of the numbers; negative ones never belong to it.
 * @param {readonly number[]} numbers
 */
function longestIncreasing(numbers) {
  /** @type {number[]} for each length: the index of the smallest number that ends a part of that length */
  const ends = [];
  /** @type {number[]} */
  const before = [];
  numbers.forEach((number, index) => {
    if (number < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] : -1;
    ends[low] = index;
  });
  const part = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]) part.push(at);
  return part.reverse();
}

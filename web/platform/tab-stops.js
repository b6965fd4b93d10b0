/**
 * Of controls that belong together the Tab key stops at one; the others are reached with the arrow keys, by
 * mouse, finger and screen reader.
 */

/** One radio of a group: the checked one, or the first. @param {Element} radio any of them */
export function keepOneRadio(radio) {
  const radios = /** @type {HTMLElement[]} */ ([
    ...(radio.closest('[role=radiogroup]')?.querySelectorAll('[role=radio]') ?? []),
  ]);
  const stop = radios.find((each) => each.getAttribute('aria-checked') === 'true') ?? radios[0];
  for (const each of radios) setTabIndex(each, each === stop ? 0 : -1);
}

/** The number of a stepper, whose arrow keys do what the buttons beside it do. @param {Element} number */
export function keepOnlyTheNumber(number) {
  const buttons = /** @type {NodeListOf<HTMLElement> | undefined} */ (
    number.parentElement?.querySelectorAll(':scope > button')
  );
  for (const button of buttons ?? []) setTabIndex(button, -1);
}

/** @param {HTMLElement} element @param {number} index */
function setTabIndex(element, index) {
  if (element.tabIndex !== index) element.tabIndex = index;
}

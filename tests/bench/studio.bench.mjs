/**
 * How many frames a second the theme studio shows while a colour is dragged: a new colour in every frame, as a picker
 * tells them, for some seconds, with the contrast readouts of its neighbours and the whole account page in the preview, as
 * on a phone, which is what the studio shows first, and as on a desk. Measured in Chromium as it starts on a machine
 * without a GPU. `slow_ms` is the frame that nineteen in twenty are faster than, `painted` how many of the colours the
 * account page has painted with.
 */
import { settled } from '../browser/browser-page.mjs';
import { openStudio, startStudio } from '../browser/studio-page.mjs';

const FRAMES = 240;
const WIDTHS = [360, 1280];
/** From little of the picture to most of it. */
const COLORS = ['Accent', 'Text', 'Surface raised'];

/** Drags. Runs in the page. @param {{color: string, frames: number}} task */
async function drag({ color: name, frames }) {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#preview'));
  const style = getComputedStyle(
    frame.contentDocument.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
  );
  const picker = /** @type {HTMLInputElement} */ (document.querySelector(`[aria-label="${name}, picker"]`));
  const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const property = `--stamgast-resolved-color-${name.toLowerCase().replace(' ', '-')}`;
  const gaps = [];
  let painted = 0;
  let last = await next();
  for (let step = 0; step < frames; step++) {
    const color = `#${(0x102030 + step * 0x000101).toString(16).padStart(6, '0')}`;
    picker.value = color;
    picker.dispatchEvent(new Event('input', { bubbles: true }));
    const now = await next();
    gaps.push(now - last);
    last = now;
    if (style.getPropertyValue(property).startsWith(color)) painted += 1;
  }
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  return { gaps, painted };
}

/** @param {import('playwright-core').Page} page @param {string} color @param {number} width */
async function measure(page, color, width) {
  const { gaps, painted } = await page.evaluate(drag, { color, frames: FRAMES });
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    width,
    color,
    frames: FRAMES,
    painted,
    frames_per_second: Number(((1000 * FRAMES) / total).toFixed(1)),
    slow_ms: Number(sorted[Math.floor(FRAMES * 0.95)].toFixed(1)),
  };
}

const started = await startStudio();
try {
  const { page } = await openStudio(started);
  await page.waitForLoadState('networkidle');
  const results = [];
  for (const width of WIDTHS) {
    await page.getByLabel(String(width)).check();
    await settled(page);
    for (const color of COLORS) results.push(await measure(page, color, width));
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(results));
  else {
    console.log(`a colour dragged in the theme studio for ${FRAMES} frames, in a window of 1280 × 900`);
    for (const { width, color, painted, frames_per_second: rate, slow_ms: slow } of results)
      console.log(
        `  ${color}, at ${width} px: ${rate} frames a second, slow ${slow} ms, ${painted} painted in the frame after`,
      );
  }
} finally {
  await started.close();
}

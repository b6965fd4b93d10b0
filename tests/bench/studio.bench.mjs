/**
 * How many frames a second the theme studio shows while a colour is dragged: a new colour in every frame, as a picker
 * tells them, for some seconds, with the contrast readouts of its neighbours and the whole account page in the preview.
 * Measured in Chromium as it starts on a machine without a GPU. `slow_ms` is the frame that nineteen in twenty are faster than, `painted`
 * how many of the colours the account page has painted with.
 */
import { openStudio, startStudio } from '../browser/studio-page.mjs';

const FRAMES = 240;

/** Drags. Runs in the page. @param {number} frames */
async function drag(frames) {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#preview'));
  const style = getComputedStyle(
    frame.contentDocument.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
  );
  const picker = /** @type {HTMLInputElement} */ (document.querySelector('[aria-label="Accent, picker"]'));
  const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
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
    if (style.getPropertyValue('--stamgast-resolved-color-accent').startsWith(color)) painted += 1;
  }
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  return { gaps, painted };
}

const started = await startStudio();
try {
  const { page } = await openStudio(started);
  const { gaps, painted } = await page.evaluate(drag, FRAMES);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const sorted = gaps.toSorted((a, b) => a - b);
  const result = {
    frames: FRAMES,
    painted,
    frames_per_second: Number(((1000 * FRAMES) / total).toFixed(1)),
    slow_ms: Number(sorted[Math.floor(FRAMES * 0.95)].toFixed(1)),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    console.log(`a colour dragged in the theme studio for ${FRAMES} frames, at 1280 × 900`);
    console.log(`  ${result.frames_per_second} frames a second, slow ${result.slow_ms} ms`);
    console.log(`  ${painted} of ${FRAMES} colours painted in the frame after`);
  }
} finally {
  await started.close();
}

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages } from './browser-page.mjs';
import { openStudio, paintedWith, preview, startStudio, untilPainted } from './studio-page.mjs';

let started;
before(async () => (started = await startStudio()));
afterEach(() => closePages(started));
after(() => started.close());

const accent = (page) => page.getByLabel('Accent', { exact: true });

/** Types a value into a field and leaves it. @param {import('playwright-core').Locator} field @param {string} text */
async function type(field, text) {
  await field.focus();
  await field.press('Control+A');
  await field.pressSequentially(text);
  await field.press('Enter');
}

test('a colour that is typed is the page’s, Ctrl+Z takes it back, and Ctrl+Shift+Z does it again', async () => {
  const { page, problems } = await openStudio(started);
  await type(accent(page), 'rebeccapurple');
  await untilPainted(page, 'color.accent', '#663399');
  assert.equal(await accent(page).inputValue(), '#663399');
  await page.keyboard.press('Control+Z');
  await untilPainted(page, 'color.accent', '#0d6a4e');
  await page.keyboard.press('Control+Shift+Z');
  await untilPainted(page, 'color.accent', '#663399');
  assert.deepEqual(problems, []);
});

test('a dragged colour is painted in the next frame, and the whole drag is one step', async () => {
  const { page } = await openStudio(started);
  const painted = await page.evaluate(async () => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#preview'));
    const account = frame.contentDocument.querySelector('stamgast-account');
    const style = getComputedStyle(account.shadowRoot.querySelector('.probe'));
    const picker = /** @type {HTMLInputElement} */ (document.querySelector('[aria-label="Accent, picker"]'));
    const seen = [];
    for (const color of ['#112233', '#223344', '#334455']) {
      picker.value = color;
      picker.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.push(style.getPropertyValue('--stamgast-resolved-color-accent').slice(0, 7));
    }
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    return seen;
  });
  assert.deepEqual(painted, ['#112233', '#223344', '#334455']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await untilPainted(page, 'color.accent', '#0d6a4e');
  assert.equal(await page.getByRole('button', { name: 'Undo' }).isDisabled(), true);
});

test('what is no colour is told at its field, and the page keeps the last one', async () => {
  const { page } = await openStudio(started);
  await type(accent(page), 'tael');
  const row = page.locator('[data-token="color.accent"]');
  await row.getByRole('alert').filter({ hasText: '“tael” is not a colour' }).waitFor();
  assert.equal(await accent(page).getAttribute('aria-invalid'), 'true');
  assert.equal((await paintedWith(page, 'color.accent')).slice(0, 7), '#0d6a4e');
  // Ctrl+Z is the field's own as long as what stands there does not count.
  assert.equal(await page.getByRole('button', { name: 'Undo' }).isDisabled(), true);
});

test('a colour that cannot be read on its grounds is named, and a link leads to it', async () => {
  const { page } = await openStudio(started);
  const verdict = page.locator('#verdict');
  assert.match(await verdict.textContent(), /^All \d+ pairs/);
  await type(page.getByLabel('Text muted', { exact: true }), '#bbb5aa');
  await verdict.getByText(/pairs of colours are too weak/).waitFor();
  const readout = page.locator('[data-token="color.text-muted"] summary');
  assert.match(await readout.textContent(), /^\d\.\d\d\s:\s1 on .*, needs 4\.5\s:\s1$/);
  await verdict
    .getByRole('button', { name: /^Text muted on/ })
    .first()
    .press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'token-color-text-muted');
});

test('a size is changed by the arrow keys of its slider, for light and dark', async () => {
  const { page } = await openStudio(started);
  const summary = page.locator('summary', { hasText: 'Corners, lines, shadows' });
  await summary.press('Enter');
  const slider = page.getByLabel('Radius M, slider');
  await slider.focus();
  for (let step = 0; step < 3; step++) await slider.press('ArrowRight');
  await untilPainted(page, 'size.radius-m', '13px');
  await page.getByLabel('Dark', { exact: true }).check();
  await untilPainted(page, 'color.surface', '#151311');
  assert.equal(await paintedWith(page, 'size.radius-m'), '13px');
});

test('from a brand colour, by keyboard alone, comes a palette without a weak pair in light and in dark', async () => {
  const { page } = await openStudio(started);
  await page.getByRole('button', { name: 'Brand colour…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Palette from a brand colour' });
  const field = dialog.getByLabel('Brand colour as #rrggbb');
  await field.fill('');
  await field.pressSequentially('#e91e8');
  await dialog.getByRole('alert').filter({ hasText: 'Write it as #rrggbb' }).waitFor();
  await field.press('Enter');
  assert.equal(await dialog.isVisible(), true);
  await field.pressSequentially('c');
  await field.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'A palette of #e91e8c' }).waitFor();
  assert.equal(await dialog.isVisible(), false);
  assert.notEqual((await paintedWith(page, 'color.accent')).slice(0, 7), '#0d6a4e');
  assert.match(await page.locator('#verdict').textContent(), /^All/);
  await page.getByLabel('Dark', { exact: true }).check();
  assert.match(await page.locator('#verdict').textContent(), /^All/);
  await page.keyboard.press('Control+Z');
  await untilPainted(page, 'color.accent', '#6fcfa6');
});

test('the address is the theme: a reload keeps it, and whoever opens the link has it', async () => {
  const { page } = await openStudio(started);
  await type(accent(page), '#7a2e0e');
  await type(page.getByLabel('Theme', { exact: true }), 'Cocoa');
  await page.waitForFunction(() => location.hash.startsWith('#theme='));
  const fragment = await page.evaluate(() => location.hash);
  await page.reload();
  await untilPainted(page, 'color.accent', '#7a2e0e');
  const other = await openStudio(started, { fragment });
  await untilPainted(other.page, 'color.accent', '#7a2e0e');
  assert.equal(await other.page.getByLabel('Theme', { exact: true }).inputValue(), 'Cocoa');
});

test('a link that was cut off says so, and the studio opens', async () => {
  const { page } = await openStudio(started, { fragment: '#theme=q1Yqzs' });
  await page.getByRole('status').filter({ hasText: 'it may have been cut off' }).waitFor();
  assert.equal((await paintedWith(page, 'color.accent')).slice(0, 7), '#0d6a4e');
});

for (const [format, label, hint] of [
  ['tokens', 'Design tokens', 'Put it on the shop’s server'],
  ['css', 'CSS', 'For the style sheet of the shop'],
]) {
  test(`what is exported as ${format} is the same theme when it is imported elsewhere`, async () => {
    const { page } = await openStudio(started);
    await type(accent(page), '#7a2e0e');
    await page.getByLabel('Dark', { exact: true }).check();
    await type(accent(page), '#ffb38a');
    await type(page.getByLabel('Find a token'), 'radius m');
    await type(page.getByLabel('Radius M', { exact: true }), '3');
    await page.getByRole('button', { name: 'Export…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export the theme' });
    await dialog.waitFor();
    await dialog.getByLabel(label, { exact: true }).check();
    await dialog.getByText(hint).waitFor();
    const text = await dialog.locator('#export-text').inputValue();
    const other = await openStudio(started);
    await other.page.getByRole('button', { name: 'Import…' }).press('Enter');
    await other.page.getByLabel('Or its text').fill(text);
    await other.page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
    await untilPainted(other.page, 'color.accent', '#7a2e0e');
    assert.equal(await paintedWith(other.page, 'size.radius-m'), '3px');
    await other.page.getByLabel('Dark', { exact: true }).check();
    await untilPainted(other.page, 'color.accent', '#ffb38a');
  });
}

test('an import tells what it could not take over, and takes the rest', async () => {
  const { page } = await openStudio(started);
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a theme' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Choose a file' }).waitFor();
  await dialog.getByLabel('Or its text').fill('{ "color": ');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByRole('alert').filter({ hasText: 'it is no JSON' }).waitFor();
  const css = '* { --stamgast-color-accent: navy; --stamgast-color-hat: red; --stamgast-size-control: wide }';
  await dialog.getByLabel('Or its text').fill(css);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const told = dialog.getByRole('alert');
  await told.filter({ hasText: '--stamgast-color-hat is no token' }).waitFor();
  assert.match(await told.textContent(), /1 tokens were taken over.*size\.control: wide/);
  await untilPainted(page, 'color.accent', '#000080');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('one field sets the fonts of all text, as one step', async () => {
  const { page } = await openStudio(started);
  await page.locator('summary', { hasText: 'Fonts' }).press('Enter');
  await type(page.getByLabel('Every font family'), 'Georgia, serif');
  await untilPainted(page, 'text.title.family', 'Georgia, serif');
  assert.equal(await paintedWith(page, 'text.label.family'), 'Georgia, serif');
  await page.keyboard.press('Control+Z');
  await page.waitForFunction(() => document.querySelector('#token-text-body-family').value === 'inherit');
  assert.equal(await page.getByRole('button', { name: 'Undo' }).isDisabled(), true);
});

test('a theme that has only dark is shown in dark', async () => {
  const { page } = await openStudio(started);
  await page.getByLabel('Start from').selectOption('boutique');
  await page.getByRole('status').filter({ hasText: 'Started from Boutique' }).waitFor();
  assert.equal(await page.getByLabel('Dark', { exact: true }).isChecked(), true);
});

test('another theme is a start, and a step that can be undone', async () => {
  const { page } = await openStudio(started);
  const names = await page.getByLabel('Start from').locator('option').allTextContents();
  assert.ok(names.length >= 6, names.join());
  const before = await paintedWith(page, 'color.surface');
  await page.getByLabel('Start from').selectOption('grocer');
  await page.getByRole('status').filter({ hasText: 'Started from Grocer' }).waitFor();
  assert.notEqual((await paintedWith(page, 'color.accent')).slice(0, 7), '#0d6a4e');
  await page.keyboard.press('Control+Z');
  await untilPainted(page, 'color.surface', before.slice(0, 7));
  assert.equal((await preview(page).locator('.list_item').count()) > 0, true);
});

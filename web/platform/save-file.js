// What keeps names in their order inside an Arabic text: nothing for the name of a file.
const ISOLATES = /[\u2066-\u2069]/g;
/** Browsers read the file after the click; none takes longer than this. */
const KEPT_MS = 40_000;

/**
 * Saves a file on the customer's device, as the browser saves downloads.
 * @param {{name: string, mime: string, content: BlobPart}} file
 */
export function saveFile({ name, mime, content }) {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(ISOLATES, '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

import type { Page } from 'playwright-core';

/** Cells across and down. */
const CELLS = [24, 32] as const;
/** Of 256 shades from black to white; edges of letters fall a little otherwise on another machine. */
const SHADES_APART = 6;
/** Of the cells. */
const MOST_APART = 0.03;

/**
 * How a page looks from afar: the shade of each of 24 × 32 cells of what is in sight, as two hexadecimal digits. Stays the same
 * over another version of the browser or its fonts, and not where a block moves, is missing or has another colour.
 */
export async function lookOf(page: Page, easel: Page): Promise<string> {
  const picture = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  return await easel.evaluate<string>(`(${DRAW})(${JSON.stringify(picture)}, ${CELLS[0]}, ${CELLS[1]})`);
}

/** Runs in the browser, which alone can read its pictures. */
const DRAW = `async (base64, width, height) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const options = { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' };
  const small = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), options);
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(small, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  let look = '';
  for (let at = 0; at < data.length; at += 4) {
    const shade = 0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2];
    look += Math.round(shade).toString(16).padStart(2, '0');
  }
  return look;
}`;

/** The share of cells whose shade is another. */
export function shareApart(one: string, other: string): number {
  if (one.length !== other.length) return 1;
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.filter((shade, cell) => Math.abs(shade - b[cell]!) >= SHADES_APART).length / a.length;
}

/** True when a designer would not call them two pages. */
export function looksLike(one: string, other: string): boolean {
  return shareApart(one, other) <= MOST_APART;
}

// Draws web/public/icons/ from web/public/icon.svg, for installing the app: npm run icons.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/support/browser.ts';
import { findBrowser } from './find-browser.mjs';

const PUBLIC = join(import.meta.dirname, '../web/public');
/** What a system may cut to a circle keeps its drawing within the middle four fifths, on paper without corners. */
const SAFE = 0.72;
const ICONS = [
  { name: 'icon-192', size: 192, isCut: false },
  { name: 'icon-512', size: 512, isCut: false },
  { name: 'maskable-512', size: 512, isCut: true },
  // iOS rounds the corners itself and shows transparent ones black.
  { name: 'apple-touch-icon', size: 180, isCut: true },
];

process.env.TERTIUS_BROWSER = findBrowser();
const drawing = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
const paper = /<rect[^>]* fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (paper === undefined) throw new Error('web/public/icon.svg has no rect filled with its paper');
mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
const browser = await openBrowser();
try {
  for (const { name, size, isCut } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const inner = isCut ? size * SAFE : size;
    await page.setContent(
      `<style>
        body { margin: 0; background: ${isCut ? paper : 'transparent'}; display: grid; place-items: center; height: 100vh }
        svg { width: ${inner}px; height: ${inner}px }
      </style>${drawing}`,
    );
    await page.screenshot({ path: join(PUBLIC, 'icons', `${name}.png`), omitBackground: true });
    await page.close();
    process.stdout.write(`web/public/icons/${name}.png\n`);
  }
} finally {
  await browser.close();
}

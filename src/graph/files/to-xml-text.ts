/** Text as XML may hold it in an attribute or between tags; characters that XML cannot hold become U+FFFD. */
export function toXmlText(text: string): string {
  return text
    .replace(UNFIT, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

// Control characters but for tab and line ends, and the two code points that are none.
const UNFIT = /[^\t\n\r\u0020-\uFFFD]/g;

/** `text.trim()`, without the call where there is nothing to trim, as in nearly every cell of millions. */
export function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Visible signs of ASCII and Latin letters; of all others the engine knows better which are blank. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680);
}

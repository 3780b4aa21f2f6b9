/** Signs that stand within words only when a text is read in the wrong code page: `Spó³ka`. */
const ODD = /(?<=\p{L})[\u00a1-\u00bf\u00d7\u00f7\ufffd]|[\u00a1-\u00a9\u00ab-\u00bf\u00d7\u00f7\ufffd](?=\p{L})/gu;

/** How many signs show that a text was read in the wrong code page. */
export function oddSigns(text: string): number {
  return text.match(ODD)?.length ?? 0;
}

/** Longer addresses are cut short by some mail programs without a word. */
const LONGEST = 1_900;
const ADDRESS = /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+$/;

/**
 * An address that opens the mail program with a letter filled in. Only a plain mail address is taken as recipient:
 * imported text must not be able to add headers or further recipients. Undefined when the letter is too long to be handed over whole.
 */
export function mailtoOf(letter: { readonly to: string | undefined; readonly body: string }): string | undefined {
  const to =
    letter.to !== undefined && ADDRESS.test(letter.to) ? encodeURIComponent(letter.to).replace('%40', '@') : '';
  const body = encodeURIComponent(letter.body.replace(/\r?\n/g, '\r\n'));
  const address = `mailto:${to}?body=${body}`;
  return address.length > LONGEST ? undefined : address;
}

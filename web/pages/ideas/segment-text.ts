/** Some of an audience as it is typed: `hospitals = 200`. */
export function segmentOf(text: string): { name: string; size: number | null } {
  const match = /^(.*?)\s*=\s*([1-9]\d{0,7})$/.exec(text.trim());
  return match === null ? { name: text.trim(), size: null } : { name: match[1]!, size: Number(match[2]) };
}

/** The same as it is shown again. */
export function segmentText({ name, size }: { readonly name: string; readonly size: number | null }): string {
  return size === null ? name : `${name} = ${size}`;
}

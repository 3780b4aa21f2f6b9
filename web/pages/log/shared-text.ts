/** What another program shared with the app, by the names of the manifest's share target. */
export interface Shared {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
}

/** The address's search as what was shared; numbers that the router read are texts again. */
export function sharedOf(search: Readonly<Record<string, unknown>>): Shared {
  const entries = (['title', 'text', 'url'] as const).flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** What is in the log line already, and behind it what was shared, as one line. A title that the text repeats is left out. */
export function lineWith(typed: string, { title = '', text = '', url = '' }: Shared): string {
  const parts = [text.includes(title) ? '' : title, text, text.includes(url) ? '' : url];
  return [typed, ...parts]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
}

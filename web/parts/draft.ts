import { useEffect, useState } from 'react';

/**
 * Text being typed, kept on this computer under a key until it is saved or thrown away: a closed tab or a stopped
 * server loses nothing. Returns the text, how to change it, and how to forget the draft once it is saved.
 */
export function useDraft(key: string, initial = ''): readonly [string, (text: string) => void, () => void] {
  const [held, setHeld] = useState(() => ({ key, text: readDraft(key) ?? initial }));
  useEffect(() => {
    setHeld((now) => (now.key === key ? now : { key, text: readDraft(key) ?? initial }));
  }, [key, initial]);
  const change = (text: string): void => {
    setHeld({ key, text });
    writeDraft(key, text);
  };
  const forget = (): void => {
    setHeld({ key, text: '' });
    writeDraft(key, undefined);
  };
  return [held.text, change, forget];
}

/** The draft kept under a key, if there is one. */
export function readDraft(key: string): string | undefined {
  try {
    return localStorage.getItem(storageKey(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it when there is no text to keep. */
export function writeDraft(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(storageKey(key));
    else localStorage.setItem(storageKey(key), text);
  } catch {
    // Storage may be full or forbidden; the text stays on the page.
  }
}

function storageKey(key: string): string {
  return `tertius.draft.${key}`;
}

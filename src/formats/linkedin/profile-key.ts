const PERSON_PATH = /^(?:https?:)?(?:\/\/)?(?:[a-z\d-]+\.)*linkedin\.com(?::\d+)?\/(?:mwlite\/|m\/)?in\/([^/?#\s]+)/i;

/** Nothing in it is encoded, composed or of two forms. */
const PLAIN = /^[A-Za-z0-9_.-]+$/;

/**
 * The key of a person on LinkedIn out of any spelling of a profile address: `https://de.linkedin.com/in/Zo%C3%AB-Brandt/?trk=x`
 * and `www.linkedin.com/in/zoë-brandt#about` are both `zoë-brandt`. Undefined where it is no person's profile.
 */
export function profileKey(url: string): string | undefined {
  const usual = usualKey(url);
  if (usual !== undefined) return usual;
  const slug = PERSON_PATH.exec(url.trim())?.[1];
  if (slug === undefined) return undefined;
  if (PLAIN.test(slug)) return slug.toLowerCase();
  const key = decoded(slug).normalize('NFC').toLowerCase().normalize('NFC').trim();
  return key === '' ? undefined : key;
}

const USUAL = 'https://www.linkedin.com/in/';

/** Of an address as exports write nearly all of them, without an expression: small letters, digits and hyphens behind `/in/`. */
function usualKey(url: string): string | undefined {
  if (!url.startsWith(USUAL) || url.length === USUAL.length) return undefined;
  for (let at = USUAL.length; at < url.length; at++) {
    const code = url.charCodeAt(at);
    const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
    if (!isPlain) return undefined;
  }
  return url.slice(USUAL.length);
}

function decoded(slug: string): string {
  if (!slug.includes('%')) return slug;
  try {
    return decodeURIComponent(slug);
  } catch {
    // A stray % that encodes nothing: the slug as it stands is still the same in every export.
    return slug;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVITED, LIST_MAIL, LISTED, MACHINE_WROTE, WRITTEN_TO } from '../model/nobody-reason.ts';
import { germanKept } from './de/kept.ts';
import { KEPT_PHRASES } from './de/kept-phrases.ts';

const SOURCE = join(import.meta.dirname, '..');
/** Where sentences are made without knowing a language. */
const DEEP = ['formats', 'intake', 'store', 'app'];
/** A sentence given as a reason, or as a detail of a refusal; what speaks for or against two being one. */
const GIVEN = /(?:\b(?:reason|why|hint|what):\s*|(?:inFavour|against)\('\w+', |ignored\(\w+, )('[^'\n]+'|`[^`\n]+`)/g;

function sentencesOf(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(SOURCE, folder, file), 'utf8').matchAll(GIVEN)].map(([, quoted]) => ({
        file: join(folder, file),
        text: quoted!.slice(1, -1).replace(/\$\{[^}]*\}/g, 'X1'),
      })),
    )
    .filter(({ text }) => /[a-z]{2} [a-z]/.test(text) && text !== 'ties and links');
}

describe('what is said where no language is known', () => {
  it('is said in German too, whichever reader, store or use case makes it', () => {
    const made = DEEP.flatMap(sentencesOf);
    expect(made.length).toBeGreaterThan(60);
    expect(made.filter(({ text }) => germanKept(text) === text)).toEqual([]);
    const nobodies = [INVITED, WRITTEN_TO, LISTED].flatMap((reasons) => Object.values(reasons));
    expect([...nobodies, MACHINE_WROTE, LIST_MAIL].filter((text) => germanKept(text) === text)).toEqual([]);
  });

  it('keeps what is named in it, in its order, and says what it knows of that too', () => {
    expect(germanKept('export.csv, line 7: The row names nobody; add a name or an address.')).toBe(
      'export.csv, Zeile 7: Die Zeile nennt niemanden; ergänze einen Namen oder eine Adresse.',
    );
    expect(germanKept('Both are at Acme (Berlin).')).toBe('Beide sind bei Acme (Berlin).');
    expect(germanKept('Something of one’s own')).toBe('Something of one’s own');
    for (const [english, german] of KEPT_PHRASES)
      expect(german.split('{}').length, english).toBe(english.split('{}').length);
  });
});

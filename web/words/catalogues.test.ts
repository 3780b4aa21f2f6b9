import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';

/** Texts that are the same in both languages: names, and words that German has taken over. */
const SHARED = new Set([
  'asks.unsure',
  'duplicates.fields.name',
  'events.name',
  'groups.rename',
  'importing.line',
  'importing.unusedFile',
  'importing.person',
  'introductions.kind.person',
  'introductions.chance',
  'knowledge.added',
  'out.passphrase',
  'people.name',
  'people.sorts.name',
  'person.nameField',
  'person.until',
  'settings.languages.en',
  'settings.languages.de',
  'settings.english',
  'settings.german',
  'settings.version',
  'shape.curveParts.all',
  'shape.curvePoint',
  'shape.tableName',
  'shell.brand',
  'shell.keys.2.0',
  'shell.keys.3.0',
  'shell.keys.1.0',
  'shell.keys.4.0',
  'shell.keys.5.0',
  'shell.keys.6.0',
  'shell.keys.7.0',
  'shell.keys.8.0',
  'charts.layers.medium',
  'terms.bands.medium',
  'terms.contexts.online',
  'terms.functions.marketing',
  'terms.functions.transport',
  'terms.industries.software',
  'triage.said',
  'objectives.priorities.2',
]);

/** Texts that cite another program's words. */
const QUOTES = new Set(['importing.howToSteps.0']);

/** Every text by its path; of a sentence with gaps, how it is made. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    textsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

const english = textsOf(en, '');
const german = new Map(textsOf(de, ''));

describe('the catalogues', () => {
  it('have the same texts', () => {
    expect([...german.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
  });

  it('leave nothing in English in the German one', () => {
    const same = english.filter(([path, text]) => german.get(path) === text && !SHARED.has(path));
    expect(same).toEqual([]);
  });

  it('say “du” and never “Sie” as an address in German', () => {
    const formal = [...german].filter(
      ([path, text]) => /\bIhnen\b|[^.„] Ihre?[mnrs]?\b/.test(text) && !QUOTES.has(path),
    );
    expect(formal).toEqual([]);
  });
});

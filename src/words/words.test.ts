import { describe, expect, it } from 'vitest';
import { FUNCTION_FAMILIES, INDUSTRY_FAMILIES } from '../audit/family-names.ts';
import { FINDING_KINDS } from '../audit/finding.ts';
import { TAXONOMIES } from '../knowledge/taxonomy.ts';
import { CONSTANTS, type ConstantId } from '../model/constants/constants.ts';
import { germanField } from './de/field-names.ts';
import { wordsIn } from './words.ts';

describe('names of fields', () => {
  it('are all said in German, alone, together, and around somebody', () => {
    const leaves = Object.values(TAXONOMIES).flatMap((tree) => Object.values(tree).map(({ name }) => name));
    const families = [FUNCTION_FAMILIES, INDUSTRY_FAMILIES].flatMap((names) => Object.values(names));
    for (const name of [...leaves, ...families]) expect(germanField(name), name).not.toBe(name);
    expect(germanField('operations in hospitals and health care')).toBe(
      'Betrieb und Abläufe (Krankenhäuser und Gesundheitswesen)',
    );
    expect(germanField('people around Ana Ruiz (7)')).toBe('Leute um Ana Ruiz (7)');
    expect(germanField('home care')).toBe('home care');
  });
});

/** Every text by its path; of a sentence with gaps, how it is made. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

describe('the German catalogue', () => {
  it('leaves nothing in English', () => {
    const english = new Map(textsOf(wordsIn('en'), ''));
    const left = textsOf(wordsIn('de'), '').filter(([path, text]) => english.get(path) === text);
    // These only put together what is in German already, or choose by a key that the made-up ones are not.
    const alike = ['.history.favour', '.links.because', '.refusals.texts.invalid-input', '.shape.matters', '.ties.tie'];
    expect(left.map(([path]) => path).toSorted()).toEqual(alike);
  });

  it('says why each kind of finding matters', () => {
    const [english, german] = [wordsIn('en').shape.matters, wordsIn('de').shape.matters];
    for (const kind of FINDING_KINDS) expect(german(kind), kind).not.toBe(english(kind));
    expect(new Set(FINDING_KINDS.map(german)).size).toBe(FINDING_KINDS.length);
  });

  it('says what every number of the model means and rests on', () => {
    const [english, german] = [wordsIn('en').constants, wordsIn('de').constants];
    // The keys of the table are its ids.
    const ids = Object.keys(CONSTANTS) as ConstantId[];
    expect(new Set(ids.map(german.meaning)).size).toBe(new Set(ids.map(english.meaning)).size);
    const said = ids.map((id) => german.source(id));
    const left = said.filter((source) => /\b(the|of|for|is|after|as|and|days?|first)\b/.test(source));
    expect(left).toEqual([]);
    // Nobody who uses the program has the specification at hand.
    expect(ids.filter((id) => /§|docs\/|product M/.test(english.source(id) + german.source(id)))).toEqual([]);
    expect(english.source('eventTalksPerDay')).toBe(
      'Tertius’ own model (pace): attention is finite; the number is ours',
    );
    expect(german.source('eventTalksPerDay')).toBe(
      'Modell von Tertius (Tempo): Aufmerksamkeit ist endlich; die Zahl ist unsere',
    );
  });

  it('puts every gap of a refusal into its sentence', () => {
    const gapsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted();
    const english = wordsIn('en').refusals.texts;
    for (const [code, text] of Object.entries(wordsIn('de').refusals.texts))
      expect(gapsOf(text), code).toEqual(gapsOf(english[code as keyof typeof english]));
  });
});

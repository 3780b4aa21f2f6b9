import type { Language } from '../model/language.ts';
import { wordsIn } from '../words/words.ts';
import type { Assessment } from './assessment.ts';
import { onceFor } from './once-for.ts';

/** The same network, told in a language: its sentences, and the names of groups that nobody but the program gave. */
export function inLanguage(assessment: Assessment, language: Language): Assessment {
  if (assessment.words.language === language) return assessment;
  const original = originals.get(assessment) ?? assessment;
  return original.words.language === language ? original : tellings(original)(language);
}

const originals = new WeakMap<Assessment, Assessment>();

const tellings: (original: Assessment) => (language: Language) => Assessment = onceFor((original) => {
  const told = new Map<Language, Assessment>();
  return (language) => {
    const known = told.get(language);
    if (known !== undefined) return known;
    const words = wordsIn(language);
    const given = new Set(original.groups.flatMap(({ id, isNamed }) => (isNamed ? [id] : [])));
    const made: Assessment = {
      ...original,
      words,
      groups: original.groups.map((group) =>
        group.isNamed || !isNamedByUs(group.id) ? group : { ...group, name: words.knowledge.field(group.name) },
      ),
      circleNames: new Map(
        [...original.circleNames].map(([id, name]) => [
          id,
          given.has(id) || !isNamedByUs(id) ? name : words.knowledge.field(name),
        ]),
      ),
    };
    told.set(language, made);
    originals.set(made, original);
    return made;
  };
});

/** Employers, schools, associations and places bear names of their own. */
function isNamedByUs(id: string): boolean {
  return id.startsWith('cell:') || id.startsWith('cluster:');
}

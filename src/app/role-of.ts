import type { PersonFacts } from '../model/person.ts';

/** What somebody does and where, as far as it is known: `Head of Data, Acme`; empty when nothing is. */
export function roleOf({ title, company }: Pick<PersonFacts, 'title' | 'company'>): string {
  return [title, company].filter((part) => part !== undefined && part !== '').join(', ');
}

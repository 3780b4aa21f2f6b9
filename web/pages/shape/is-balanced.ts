import type { Audit } from '../../words/vocabulary.ts';

/** Whether a finding names those who could balance it: what is said of sameness names the people who are otherwise. */
export function isBalanced({ id }: Pick<Audit['findings'][number], 'id'>): boolean {
  return id.startsWith('alike-') || id === 'one-group';
}

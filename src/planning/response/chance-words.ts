import type { Assessment } from '../../audit/assessment.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { OwnRecord } from './own-record.ts';

/** A chance as people say it: the word first, the number for those who want it. */
export interface Chance {
  /** 0–1. */
  readonly value: number;
  readonly words: 'unlikely' | 'maybe' | 'likely' | 'very likely';
  readonly sentence: string;
  /** How people tied as closely answered the owner before; absent where none was tried. */
  readonly record?: Pick<OwnRecord, 'answered' | 'tried'> & { readonly usual: number };
}

/** The word for a chance: below 15 % unlikely, to 40 % maybe, to 70 % likely, above very likely. Source: science §6. */
export function chanceWords(value: number, values: Values): Chance['words'] {
  if (value < values.responseMaybe) return 'unlikely';
  if (value < values.responseLikely) return 'maybe';
  return value <= values.responseVeryLikely ? 'likely' : 'very likely';
}

/** A chance with its word and sentence; with the owner's own record beside it where there is one. */
export function chanceOf(
  value: number,
  what: 'answer' | 'come about' | 'work' | 'pass it on',
  { values, words: { chances } }: Pick<Assessment, 'values' | 'words'>,
  record?: OwnRecord,
): Chance {
  const words = chanceWords(value, values);
  const sentence = chances.chance(words, what, value);
  if (record === undefined || record.tried === 0) return { value, words, sentence };
  const { answered, tried, usual } = record;
  return { value, words, sentence: `${sentence} ${record.sentence}`, record: { answered, tried, usual } };
}

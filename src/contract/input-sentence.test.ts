import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { wordsIn } from '../words/words.ts';
import { inputSentence } from './input-sentence.ts';
import { PeopleQuery } from './people-query.ts';
import { LogInput, ObjectiveInput, PersonInput } from './routes.ts';

/** What is said of an input that the schema refuses. */
function saidOf(schema: z.ZodType, input: unknown): string {
  const { error } = schema.safeParse(input);
  return inputSentence(error?.issues ?? [], wordsIn('en'));
}

describe('what is said of a wrong input', () => {
  it.each([
    [
      'a number that is too large',
      ObjectiveInput,
      { kind: 'solve', text: 'x', priority: 9 },
      'priority must be 5 or less.',
    ],
    ['a number that is too small', PeopleQuery, { limit: 0 }, 'limit must be 1 or more.'],
    ['a fraction', ObjectiveInput, { kind: 'solve', text: 'x', priority: 2.5 }, 'priority must be a whole number.'],
    ['an empty text', ObjectiveInput, { kind: 'solve', text: ' ' }, 'text must not be empty.'],
    [
      'an unknown choice',
      ObjectiveInput,
      { kind: 'rule', text: 'x' },
      'kind must be execute, solve, discover, context or support.',
    ],
    ['an address that is none', PersonInput, { emails: ['nora'] }, 'emails.0 must be an e-mail address.'],
    [
      'nobody',
      LogInput,
      { day: '2026-11-24', channel: 'phone', minutes: null, people: [] },
      'people must not be empty.',
    ],
    [
      'a day in other words',
      LogInput,
      { day: 'tomorrow', channel: 'phone', minutes: null, people: [{ id: 1 }] },
      'day must be a day, as 2026-11-24.',
    ],
    ['something missing', LogInput, { channel: 'phone', minutes: null, people: [{ id: 1 }] }, 'day must be text.'],
  ])('names the field and what may stand there for %s', (_, schema, input, sentence) => {
    expect(saidOf(schema, input)).toBe(sentence);
  });

  it('says everything that is wrong at once', () => {
    expect(saidOf(ObjectiveInput, { kind: 'solve', text: '', priority: 9 })).toBe(
      'text must not be empty. priority must be 5 or less.',
    );
  });
});

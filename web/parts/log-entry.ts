import type { InputOf } from '../../src/contract/routes.ts';
import type { ChannelWord, PersonName, Understood } from '../words/vocabulary.ts';

/** Who a mention is, as the person put it right: a known person, somebody new, or nobody. */
export type Meant = { readonly id: number } | 'new' | 'nobody';

/** What the person changed of what was understood. */
export interface Changes {
  readonly day?: string;
  readonly channel?: ChannelWord;
  readonly minutes?: number | null;
  readonly note?: string;
  readonly meant: ReadonlyMap<string, Meant>;
}

export const NO_CHANGES: Changes = { meant: new Map() };

/** What would be saved. `isUnclear` while a mention could be several people, or nobody is named. */
export interface Entry {
  readonly input: InputOf<'saveLog'>;
  readonly isUnclear: boolean;
  /** The idea to be kept by itself, where nothing else was said. */
  readonly idea: InputOf<'addIdea'> | undefined;
}

/** What was understood, with what the person put right. On a person's page a mention that can be them is them. */
export function entryOf(understood: Understood, changes: Changes, about?: PersonName): Entry {
  const meant = understood.people.map((mention) => meantBy(mention, changes, about));
  const people = understood.people.flatMap((mention, index): InputOf<'saveLog'>['people'] => {
    const who = meant[index];
    if (who === 'new') return [{ name: mention.mention }];
    return who === undefined || who === 'nobody' ? [] : [{ id: who.id }];
  });
  return {
    input: {
      text: understood.text,
      day: changes.day ?? understood.day,
      channel: changes.channel ?? understood.channel,
      minutes: changes.minutes === undefined ? understood.minutes : changes.minutes,
      note: changes.note ?? understood.note,
      people,
      promise:
        understood.promise === null
          ? null
          : { text: understood.promise, by: understood.promiseBy ?? 'owner', due: understood.promiseDue },
      idea: understood.idea?.text ?? null,
    },
    isUnclear: (people.length === 0 && understood.idea?.isAlone !== true) || meant.includes(undefined),
    idea: ideaOf(understood, meant, about),
  };
}

/** On a person's page an idea is of them, unless the line names somebody else. */
function ideaOf({ idea }: Understood, meant: readonly (Meant | undefined)[], about?: PersonName): Entry['idea'] {
  if (idea?.isAlone !== true) return undefined;
  const [named] = meant;
  const source = typeof named === 'object' ? named.id : named === undefined ? (about?.id ?? null) : null;
  return { text: idea.text, source };
}

/** Who a mention is; undefined while it could be several people and nobody has said which. */
export function meantBy(
  mention: Understood['people'][number],
  changes: Changes,
  about?: PersonName,
): Meant | undefined {
  const said = changes.meant.get(mention.mention);
  if (said !== undefined) return said;
  if (mention.person !== null) return { id: mention.person.id };
  if (mention.candidates.length === 0) return 'new';
  return mention.candidates.some((candidate) => candidate.id === about?.id) && about !== undefined
    ? { id: about.id }
    : undefined;
}

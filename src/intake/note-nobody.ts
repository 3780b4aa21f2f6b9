import { foldText } from '../base/fold-text.ts';
import type { Mention } from '../formats/record.ts';
import { isNeverPerson } from '../model/nobody-reason.ts';
import type { Draft } from './draft.ts';

/** Remembers who was taken for no person, a robot, a room or a list, so that the owner can say that it is one after all. */
export function noteNobody(draft: Draft, mention: Mention, reason: string): void {
  const [key] = mention.keys;
  const { kind, value } = key ?? { kind: 'name' as const, value: foldText(mention.name) };
  if (value === '') return;
  const text = `${kind} ${value}`;
  const known = draft.nobodies.get(text);
  if (typeof known === 'number') draft.seen.nobody.add(known);
  if (known !== undefined) return;
  draft.nobodies.set(text, 'new');
  if (isNeverPerson(reason)) draft.neverPeople.add(text);
  draft.changes.nobodies.push({ kind, value, name: mention.name === '' ? value : mention.name, reason });
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { dayAndMonth, weekday } from '../../words/dates.ts';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** The move of this week that is about the person, with the way to its brief; nothing when there is none. */
export function NextMove({ person }: { readonly person: PersonWhole }): ReactElement | null {
  const week = useAsk('week', {}, { waits: person.nextMove === null });
  if (person.nextMove === null) return null;
  const moves = week.data?.moves.filter((move) => move.state === 'suggested') ?? [];
  const move =
    moves.find((candidate) => candidate.id === person.nextMove) ??
    moves.find((candidate) => candidate.people.some((other) => other.id === person.id));
  if (move === undefined) return null;
  return (
    <section className="sheet next-move" aria-label={words.person.nextMove}>
      <p className="label">
        {move.slot === null
          ? words.person.nextMove
          : words.person.nextMoveOn(`${weekday(move.slot.day)} ${dayAndMonth(move.slot.day)}`)}
      </p>
      <p className="read">
        {move.sentence}. {move.reason}
      </p>
      <Link className="btn go" to="/" search={{ move: move.id }}>
        {words.person.openBrief}
      </Link>
    </section>
  );
}

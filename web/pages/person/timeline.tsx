import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { count, dayAndMonth, listed, monthAndYear, span } from '../../words/dates.ts';
import type { Interaction, PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { type TimelineEntry, timelineOf } from './timeline-entries.ts';

const FIRST = 12;
const SPOKEN: readonly string[] = ['in-person', 'video', 'phone'];

/** What happened between the owner and the person: full dots in person, open dots otherwise, dashed for silence. */
export function Timeline({ person }: { readonly person: PersonWhole }): ReactElement {
  const { data: status } = useAsk('status', {});
  const [shown, setShown] = useState(FIRST);
  const isPart = person.interactionsTotal > person.interactions.length;
  // What is far back is fetched when somebody goes that far.
  const whole = useAsk(
    'person',
    { id: person.id, interactions: Math.max(1, person.interactionsTotal) },
    { waits: !isPart || shown < person.interactions.length },
  );
  const today = status?.today ?? person.lastInteraction ?? '';
  const entries = timelineOf(whole.data ?? person, today);
  if (entries.length === 0) return <p className="read soft">{words.person.nothingHappened}</p>;
  return (
    <>
      <ol className="timeline">
        {entries.slice(0, shown).map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} today={today} />
        ))}
      </ol>
      {entries.length > shown ? (
        <button className="btn" type="button" onClick={() => setShown(2 * shown)}>
          {words.person.showMore(Math.min(shown, entries.length - shown))}
        </button>
      ) : null}
      {whole.isLoading ? <Bars widths={[60, 50]} /> : null}
      {whole.isError ? <NotLoaded error={whole.error} retry={() => void whole.refetch()} /> : null}
      {isPart ? <p className="cap">{words.person.interactionsInAll(count(person.interactionsTotal))}</p> : null}
    </>
  );
}

function Entry({ entry, today }: { readonly entry: TimelineEntry; readonly today: string }): ReactElement {
  switch (entry.kind) {
    case 'quiet':
      return (
        <li className="quiet">
          <time dateTime={entry.day}>{words.person.since(dayAndMonth(entry.day, today))}</time>
          <div>
            <p>{words.person.quiet(span(entry.days))}</p>
          </div>
        </li>
      );
    case 'connected':
      return (
        <li>
          <time dateTime={entry.day}>{monthAndYear(entry.day)}</time>
          <div>
            <p>{entry.isAll ? words.person.connected : words.person.connectedEarlier}</p>
          </div>
        </li>
      );
    case 'event':
      return (
        <li>
          <time dateTime={entry.day}>{dayAndMonth(entry.day, today)}</time>
          <div>
            <p>{entry.text}</p>
          </div>
        </li>
      );
    case 'interaction':
      return <InteractionEntry interaction={entry.interaction} today={today} />;
  }
}

function InteractionEntry(props: { readonly interaction: Interaction; readonly today: string }): ReactElement {
  const { interaction } = props;
  const facts = [
    interaction.note === null ? '' : interaction.sentence,
    interaction.others.length === 0
      ? ''
      : words.person.withOthers(listed(interaction.others.map((other) => other.name))),
  ].filter((fact) => fact !== '');
  const remove = useTell('removeInteraction', ['person', 'people', 'week', 'status', 'audit', 'objectives']);
  const [isAsked, setAsked] = useState(false);
  return (
    <li className={SPOKEN.includes(interaction.channel) ? 'met' : undefined}>
      <time dateTime={interaction.day}>{dayAndMonth(interaction.day, props.today)}</time>
      <div>
        <p>{interaction.note ?? interaction.sentence}</p>
        <p className="cap">
          {facts.join(' · ')}
          {facts.length > 0 && isLogged(interaction) ? ' · ' : null}
          {isAsked ? (
            <>
              <button type="button" className="linklike" onClick={() => remove.mutate({ id: interaction.id })}>
                {words.person.takeBackSurely}
              </button>{' '}
              ·{' '}
              <button type="button" className="linklike" onClick={() => setAsked(false)}>
                {words.shell.cancel}
              </button>
            </>
          ) : isLogged(interaction) ? (
            <button type="button" className="linklike" onClick={() => setAsked(true)}>
              {words.person.takeBack}
            </button>
          ) : null}
        </p>
        <NotSaved error={remove.error} />
      </div>
    </li>
  );
}

/** What came with an import is taken back with its import; what the owner logged, one by one. */
function isLogged(interaction: Interaction): boolean {
  return interaction.source === 'log';
}

function keyOf(entry: TimelineEntry): string {
  return entry.kind === 'interaction' ? `interaction ${entry.interaction.id}` : `${entry.kind} ${entry.day}`;
}

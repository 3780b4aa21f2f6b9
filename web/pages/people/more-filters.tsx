import { type ReactElement, useEffect, useId, useMemo, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk } from '../../asking.ts';
import { afterPaint } from '../../parts/after-paint.ts';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { type PeopleSearch, type PeopleSearchChange, SPOKEN } from './people-search.ts';

type Choices = AnswerOf<'peopleChoices'>['groups'];

/** Lists to narrow by: groups, labels, kinds of work, career stages, the last talk and objectives, each with how many it leaves. */
export function MoreFilters(props: {
  readonly search: PeopleSearch;
  readonly change: (change: PeopleSearchChange) => void;
}): ReactElement {
  const { search, change } = props;
  const { data } = useAsk('peopleChoices', {});
  const groups = useMemo(() => data?.groups.map((group) => ({ ...group, id: group.name })), [data]);
  const [isOpen, setOpen] = useState(() => isNarrowed(search) || matchMedia('(min-width: 52rem)').matches);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cap">{words.people.more}</summary>
      <div className="row">
        <Choice
          name={words.people.group}
          every={words.people.everyGroup}
          choices={groups}
          chosen={search.group}
          onChoose={(group) => change({ group })}
        />
        <Choice
          name={words.people.label}
          every={words.people.everyLabel}
          choices={data?.labels}
          chosen={search.label}
          onChoose={(label) => change({ label })}
        />
        <Choice
          name={words.people.workKind}
          every={words.people.everyWork}
          choices={data?.functions}
          chosen={search.function}
          onChoose={(work) => change({ function: work })}
        />
        <Choice
          name={words.people.stage}
          every={words.people.everyStage}
          choices={data?.stages}
          chosen={search.stage === undefined ? undefined : String(search.stage)}
          onChoose={(stage) => change({ stage: numberOf(stage) })}
        />
        <Choice
          name={words.people.spoken}
          every={words.people.spokenEver}
          choices={SPOKEN.map((id) => ({ id, name: words.people.spokenChoices[id] }))}
          chosen={search.spoken}
          onChoose={(chosen) => change({ spoken: SPOKEN.find((spoken) => spoken === chosen) })}
        />
        <Choice
          name={words.people.objective}
          every={words.people.everyObjective}
          choices={data?.objectives.map(({ id, name, people }) => ({ id, name: words.people.helps(name), people }))}
          chosen={search.objective === undefined ? undefined : String(search.objective)}
          onChoose={(objective) => change({ objective: numberOf(objective), sort: undefined, descending: undefined })}
        />
      </div>
    </details>
  );
}

function isNarrowed({ group, label, function: work, stage, spoken, objective }: PeopleSearch): boolean {
  return [group, label, work, stage, spoken, objective].some((part) => part !== undefined);
}

/** Of more choices than this the page is seen before they are there. */
const MANY = 100;

function Choice(props: {
  readonly name: string;
  readonly every: string;
  readonly choices: readonly (Omit<Choices[number], 'people'> & { readonly people?: number })[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}): ReactElement | null {
  const id = useId();
  const { choices = [], chosen } = props;
  const [isFilled, fill] = useState(false);
  const isMany = choices.length > MANY;
  useEffect(() => (isMany ? afterPaint(() => fill(true)) : undefined), [isMany]);
  const options = useOptions(choices, isFilled || !isMany);
  if (choices.length === 0 && chosen === undefined) return null;
  const isKnown = chosen === undefined || options.some(({ id: one }) => one === chosen);
  return (
    <>
      <label className="vh" htmlFor={id}>
        {props.name}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => props.onChoose(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{props.every}</option>
        {isKnown ? null : <option value={chosen}>{chosen}</option>}
        {options.map(({ element }) => element)}
      </select>
    </>
  );
}

type Chosen = NonNullable<Parameters<typeof Choice>[0]['choices']>;

/** The choices as options, made once; before all are asked for only the longest, by which the list is as wide as it will be. */
function useOptions(
  choices: Chosen,
  hasAll: boolean,
): readonly { readonly id: string; readonly element: ReactElement }[] {
  return useMemo(() => {
    const longest = choices.reduce<Chosen[number] | undefined>(
      (found, one) => (found === undefined || one.name.length > found.name.length ? one : found),
      undefined,
    );
    const shown = hasAll ? choices : longest === undefined ? [] : [longest];
    return shown.map(({ id, name, people }) => ({
      id,
      element: (
        <option key={id} value={id}>
          {people === undefined ? name : `${name} (${count(people)})`}
        </option>
      ),
    }));
  }, [choices, hasAll]);
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

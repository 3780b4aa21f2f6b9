import { type ReactElement, useId, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk } from '../../asking.ts';
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
  const [isOpen, setOpen] = useState(() => isNarrowed(search) || matchMedia('(min-width: 52rem)').matches);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cap">{words.people.more}</summary>
      <div className="row">
        <Choice
          name={words.people.group}
          every={words.people.everyGroup}
          choices={data?.groups.map((group) => ({ ...group, id: group.name }))}
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

function Choice(props: {
  readonly name: string;
  readonly every: string;
  readonly choices: readonly (Omit<Choices[number], 'people'> & { readonly people?: number })[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}): ReactElement | null {
  const id = useId();
  const { choices = [], chosen } = props;
  if (choices.length === 0 && chosen === undefined) return null;
  const isKnown = chosen === undefined || choices.some((choice) => choice.id === chosen);
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
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.people === undefined ? choice.name : `${choice.name} (${count(choice.people)})`}
          </option>
        ))}
      </select>
    </>
  );
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

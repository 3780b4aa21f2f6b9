import { type ReactElement, useState } from 'react';
import { useAsk } from '../asking.ts';
import type { PersonName } from '../words/vocabulary.ts';
import { Finder } from './finder.tsx';
import { useSettled } from './settled.ts';

const MOST = 8;

/** Finds one known person by typing a part of the name. The field is empty again once somebody is chosen. */
export function PersonPicker(props: {
  readonly label: string;
  readonly hint: string;
  /** Somebody who cannot be chosen: whose page it is. */
  readonly without: number;
  readonly onPick: (person: PersonName) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const query = useSettled(text.trim(), 150);
  const found = useAsk('people', { query, limit: MOST }, { waits: query === '', keepsPrevious: true });
  const people = query === '' ? [] : (found.data?.people ?? []).filter((person) => person.id !== props.without);
  return (
    <Finder
      label={props.label}
      hint={props.hint}
      place="within"
      text={text}
      onText={setText}
      entries={people.map(({ id, name, company }) => ({
        key: String(id),
        text: name,
        caption: company ?? '',
        id,
        name,
      }))}
      onChoose={({ id, name }) => {
        props.onPick({ id, name });
        setText('');
      }}
    />
  );
}

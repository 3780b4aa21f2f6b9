import { type ReactElement, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useAsk } from '../asking.ts';
import type { PersonName } from '../words/vocabulary.ts';
import { useSettled } from './settled.ts';
import './person-picker.css';

/** Finds one known person by typing a part of the name. The field is empty again once somebody is chosen. */
export function PersonPicker(props: {
  readonly label: string;
  readonly hint: string;
  readonly without: number;
  readonly onPick: (person: PersonName) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const query = useSettled(text.trim(), 150);
  const found = useAsk('people', { query, limit: 8 }, { waits: query === '', keepsPrevious: true });
  const people = query === '' ? [] : (found.data?.people ?? []).filter((person) => person.id !== props.without);
  return (
    <ComboBox
      className="person-picker"
      items={people}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const person = people.find((candidate) => candidate.id === key);
        if (person === undefined) return;
        props.onPick({ id: person.id, name: person.name });
        setText('');
      }}
      menuTrigger="input"
    >
      <Label className="label">{props.label}</Label>
      <Input placeholder={props.hint} />
      <Popover className="picker-list sheet" offset={4}>
        <ListBox<(typeof people)[number]>>
          {(person) => (
            <ListBoxItem id={person.id} textValue={person.name}>
              {person.name} <span className="cap">{person.company}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

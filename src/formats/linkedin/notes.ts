import { ignored, mention, rejected } from './mention.ts';
import { personName } from './person-name.ts';
import { plainTable } from './table.ts';

type Column = 'givenName' | 'familyName' | 'url' | 'note';

/** Notes.csv (since 2026): what the owner wrote down about connections. */
export const notes = plainTable<Column>({
  name: 'notes',
  columns: {
    givenName: ['Connection First Name'],
    familyName: ['Connection Last Name'],
    url: ['Connection Profile URL'],
    note: ['Note'],
  },
  required: ['givenName', 'familyName', 'note'],
  read(row) {
    const { name, givenName, familyName } = personName(row.get('givenName'), row.get('familyName'));
    const person = mention(name, { url: row.get('url') });
    if (name === '' && person.keys.length === 0) {
      return rejected(
        row.origin,
        'name-missing',
        'The note names nobody; write it on the page of the person in Tertius instead.',
      );
    }
    const note = row.get('note');
    if (note === '') return ignored(row.origin, 'a note without words');
    return { kind: 'person', origin: row.origin, person, givenName, familyName, note };
  },
});

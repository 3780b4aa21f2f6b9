import { foldText } from '../../base/fold-text.ts';
import type { FavourRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { ignored, mention, mentionKey, rejected } from './mention.ts';
import { parseDate } from './parse-date.ts';
import { personName } from './person-name.ts';
import { plainTable, type Table } from './table.ts';

type Column = 'date' | 'topic' | 'givenName' | 'familyName' | 'url' | 'status';

/** Endorsement_Received_Info.csv: others vouched for a skill of the owner. */
export const endorsementsReceived = endorsements('received', 'Endorser');

/** Endorsement_Given_Info.csv: the owner vouched for a skill of others. */
export const endorsementsGiven = endorsements('given', 'Endorsee');

function endorsements(direction: FavourRecord['direction'], role: 'Endorser' | 'Endorsee'): Table<Column> {
  return plainTable<Column>({
    name: `endorsements ${direction}`,
    columns: {
      date: ['Endorsement Date'],
      topic: ['Skill Name'],
      givenName: [`${role} First Name`],
      familyName: [`${role} Last Name`],
      url: [`${role} Public Url`],
      status: ['Endorsement Status'],
    },
    required: ['topic', 'givenName', 'familyName'],
    read(row, { dates }) {
      const { name } = personName(row.get('givenName'), row.get('familyName'));
      const person = mention(name, { url: row.get('url') });
      const topic = row.get('topic');
      if (topic === '')
        return rejected(row.origin, 'skill-missing', 'The endorsement names no skill; it cannot be counted.');
      if (name === '' && person.keys.length === 0)
        return ignored(row.origin, 'the other person left LinkedIn or hides');
      if (row.get('status').toUpperCase() === 'REJECTED')
        return ignored(row.origin, 'an endorsement that was turned down');
      const key = `linkedin:endorsement ${direction}:${mentionKey(person)}:${foldText(topic)}`;
      const day = parseDate(row.get('date'), dates);
      return {
        kind: 'favour',
        origin: row.origin,
        key,
        person,
        what: 'endorsement',
        direction,
        topic,
        ...withoutEmpty({ day }),
      };
    },
  });
}

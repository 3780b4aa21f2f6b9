import type { ReactElement } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Curve } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { distanceInWords, rangeInWords } from './curve-words.ts';

/** The same as the picture, to be read line by line: nearest first, unknown ones last. */
export function CurveTable({ curve }: { readonly curve: Curve }): ReactElement {
  return (
    <div className="wide-table">
      <table className="curve-table">
        <thead>
          <tr>
            <th scope="col">{words.shape.tableName}</th>
            <th scope="col">{words.shape.tableDistance}</th>
            <th scope="col">{words.shape.tableRange}</th>
            <th scope="col">{words.shape.tableWorth}</th>
          </tr>
        </thead>
        <tbody>
          {curve.people.map((person) => (
            <tr key={person.person.id}>
              <th scope="row">
                <PersonLink person={person.person} />
              </th>
              <td>{distanceInWords(person.d)}</td>
              <td>{rangeInWords(person)}</td>
              <td>{words.shape.worth(person.worth)}</td>
            </tr>
          ))}
          {curve.unknown.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <PersonLink person={person} />
              </th>
              <td>{words.shape.tableUnknown}</td>
              <td>{words.shape.tableUnknown}</td>
              <td>{words.shape.tableUnknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

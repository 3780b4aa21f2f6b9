import type { ReactElement } from 'react';
import type { PersonName } from '../../words/vocabulary.ts';
import { pieceOut } from './piece-out.ts';

/** A sentence in which the people's names take the accent. */
export function WithNames(props: { readonly text: string; readonly people: readonly PersonName[] }): ReactElement {
  const pieces = pieceOut(
    props.text,
    props.people.map((person) => person.name),
  );
  return (
    <>
      {pieces.map((piece) =>
        piece.isName ? (
          <b key={piece.at}>
            <bdi>{piece.text}</bdi>
          </b>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

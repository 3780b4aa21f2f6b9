import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PersonName } from '../words/vocabulary.ts';

/** A person's name, leading to their page. */
export function PersonLink({ person }: { readonly person: PersonName }): ReactElement {
  return (
    <Link to="/people/$id" params={{ id: String(person.id) }}>
      <bdi>{person.name}</bdi>
    </Link>
  );
}

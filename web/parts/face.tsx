import type { ReactElement } from 'react';
import { groupClass, initialsOf } from './initials.ts';

/** Initials in a circle outlined in the colour of the person's first group; the name always stands beside it. */
export function Face({ name, group }: { readonly name: string; readonly group?: string | undefined }): ReactElement {
  return (
    <span className={group === undefined ? 'face' : `face ${groupClass(group)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

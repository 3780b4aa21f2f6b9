import type { ReactElement } from 'react';
import { groupClass } from './initials.ts';

/** A group's name with its colour. */
export function GroupChip({ group }: { readonly group: string }): ReactElement {
  return (
    <span className="chip">
      <i className={`dot ${groupClass(group)}`} />
      {group}
    </span>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { words } from '../../words/words.ts';

/** The way to possible duplicates, with their number; nothing while there are none. */
export function DuplicatesLink({ className }: { readonly className: string }): ReactElement | null {
  const { data } = useAsk('duplicates', { limit: 1 });
  if (data === undefined || data.probable === 0) return null;
  return (
    <Link className={className} to="/duplicates">
      {words.duplicates.link(data.probable)}
    </Link>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { words } from '../../words/words.ts';

/** The way to those who were set aside; nothing while there are none. */
export function SetAsideLink({ className }: { readonly className: string }): ReactElement | null {
  const { data } = useAsk('nobodies', {});
  if (data === undefined || data.nobodies.length === 0) return null;
  return (
    <Link className={className} to="/settings" hash="set-aside">
      {words.setAside.link}
    </Link>
  );
}

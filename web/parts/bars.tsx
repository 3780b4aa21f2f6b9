import type { ReactElement } from 'react';
import { words } from '../words/words.ts';

/** Loading: bars in the shape of the text that will come, as widths in percent; negative for a heading. */
export function Bars({ widths }: { readonly widths: readonly number[] }): ReactElement {
  return (
    <div className="bars" role="status" aria-label={words.shell.loading}>
      {widths.map((width, index) => (
        <i
          // The bars never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          className={width < 0 ? 'lead' : undefined}
          style={{ width: `${Math.abs(width)}%` }}
        />
      ))}
    </div>
  );
}

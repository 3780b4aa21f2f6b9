import type { ReactElement } from 'react';

/** The sign of Tertius: two who are joined by a third. */
export function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 18 12 6l7 12" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="5" cy="18" r="2.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="19" cy="18" r="2.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="12" cy="6" r="3.2" fill="var(--accent)" />
    </svg>
  );
}

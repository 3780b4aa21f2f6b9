import { createContext, useContext } from 'react';

/** What can open over a page. */
export type Opened = 'palette' | 'log' | 'keys' | undefined;

/** How a page opens one of them. */
export const OpenedContext = createContext<(what: Opened) => void>(() => undefined);

export function useOpen(): (what: Opened) => void {
  return useContext(OpenedContext);
}

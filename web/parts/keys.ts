import { useEffect, useRef } from 'react';

type Handler = (event: KeyboardEvent) => void;

/**
 * Single keys for a page, as `{ j: next, k: previous }`, while nothing is being typed and no dialog is open.
 * Names are those of KeyboardEvent.key, in lower case.
 */
export function useKeys(handlers: Readonly<Record<string, Handler>>): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      const handler = latest.current[event.key.toLowerCase()];
      if (handler === undefined) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** `j` and `k` walk through the stops of a page: elements marked `data-stop`, in the order of the page. */
export function useStops(): void {
  useKeys({ j: () => step(1), k: () => step(-1) });
}

function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')];
  const here = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
  const start = here === -1 ? (by === 1 ? -1 : stops.length) : here;
  stops[Math.min(Math.max(start + by, 0), stops.length - 1)]?.focus();
}

/** Whether keys go into a text or a choice now. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type);
}

import { type Day, toIsoDay } from '../../base/days.ts';

/** A share as people say it: `about a quarter`, `nearly all`. Rounded to what an estimate bears. */
export function roughShare(share: number): string {
  if (share < 0.005) return 'none';
  if (share < 0.12) return 'very little';
  if (share < 0.3) return 'about a quarter';
  if (share < 0.42) return 'about a third';
  if (share < 0.59) return 'about half';
  if (share < 0.71) return 'about two thirds';
  if (share < 0.85) return 'about three quarters';
  return share < 0.995 ? 'nearly all' : 'all';
}

/** The same where it stands for an amount of something: `nothing of “nursing”`. */
export function roughAmount(share: number): string {
  return share < 0.02 ? 'nothing' : roughShare(share);
}

/** `1,485`. */
export function figure(value: number): string {
  return value.toLocaleString('en');
}

/** `1 tie`, `2 ties`, `1,485 ties`; the plural where it is not formed with s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** `Ana, Ben and Cem`; of many the first few, and how many more. */
export function listed(names: readonly string[], { most = 3 } = {}): string {
  const shown = names.slice(0, names.length === most + 1 ? most + 1 : most);
  const parts = names.length > shown.length ? [...shown, `${figure(names.length - shown.length)} others`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A number to one decimal, without the decimal where it is 0. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `3 May 2026`. */
export function date(value: Day): string {
  return new Date(`${toIsoDay(value)}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

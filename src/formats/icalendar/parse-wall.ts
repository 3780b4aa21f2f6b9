import { dayOf } from '../../base/days.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A date, or a time as clocks show it. */
export interface WallTime {
  /** Milliseconds as if the clocks showed UTC; midnight for a date. */
  readonly wall: number;
  readonly isDate: boolean;
  /** The clocks do show UTC. */
  readonly isUtc: boolean;
}

/** `20261124`, `20261124T093000`, `20261124T093000Z`, and as some programs write it `2026-11-24T09:30:00`. Undefined for anything else. */
export function parseWall(text: string): WallTime | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?)?(Z)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute = '0', second = '0', zone] = match;
  const date = dayOf(Number(year), Number(month), Number(day));
  if (date === undefined || Number(hour ?? 0) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const time = ((Number(hour ?? 0) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return {
    wall: date * MILLISECONDS_PER_DAY + time,
    isDate: hour === undefined,
    isUtc: zone !== undefined && hour !== undefined,
  };
}

/** `PT1H30M`, `-P1D`, `P2W` in milliseconds; undefined where it is no duration. */
export function parseDuration(text: string): number | undefined {
  const match = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim());
  if (match === null || text.trim().length < 3) return undefined;
  const [, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const total = ((((+weeks * 7 + +days) * 24 + +hours) * 60 + +minutes) * 60 + +seconds) * 1000;
  return sign === '-' ? -total : total;
}

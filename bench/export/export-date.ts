const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const SECONDS_PER_DAY = 86_400;

/** `08 Feb 2026`, as in Connections.csv. */
export function connectedOnDate(day: number): string {
  const { year, month, dayOfMonth } = partsOf(day * SECONDS_PER_DAY);
  return `${pad(dayOfMonth)} ${MONTHS[month - 1]} ${year}`;
}

/** `Feb 2026`, as in Positions.csv. */
export function monthDate(day: number): string {
  return connectedOnDate(day).slice(3);
}

/** `2026-02-08 14:03:22 UTC`, as in messages.csv. */
export function messageDate(seconds: number): string {
  const { year, month, dayOfMonth, clock } = partsOf(seconds);
  return `${year}-${pad(month)}-${pad(dayOfMonth)} ${clock} UTC`;
}

/** `2026/02/08 14:03:22 UTC`, as in the endorsements. */
export function endorsementDate(seconds: number): string {
  return messageDate(seconds).replaceAll('-', '/');
}

/** `2/8/26, 2:03 PM`, as in Invitations.csv. */
export function invitationDate(seconds: number): string {
  const { year, month, dayOfMonth, clock } = partsOf(seconds);
  return `${month}/${dayOfMonth}/${pad(year % 100)}, ${twelveHours(clock)}`;
}

/** `02/08/26, 02:03 PM`, as in the recommendations. */
export function recommendationDate(seconds: number): string {
  const { year, month, dayOfMonth, clock } = partsOf(seconds);
  return `${pad(month)}/${pad(dayOfMonth)}/${pad(year % 100)}, ${twelveHours(clock).padStart(8, '0')}`;
}

function twelveHours(clock: string): string {
  const hour = Number(clock.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${clock.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** `14:03:22` */
  readonly clock: string;
}

function partsOf(seconds: number): Parts {
  const iso = new Date(seconds * 1000).toISOString();
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    dayOfMonth: Number(iso.slice(8, 10)),
    clock: iso.slice(11, 19),
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

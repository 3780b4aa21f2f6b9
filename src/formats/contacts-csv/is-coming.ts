import { foldText } from '../../base/fold-text.ts';
import type { PlannedColumn } from './column-plan.ts';

/** Columns in which ticket offices say whether somebody comes: Eventbrite, Luma, Meetup, tables made by hand. */
const STATUS =
  /^(?:attendee[ _]?status|approval[ _]?status|registration[ _]?status|ticket[ _]?status|rsvp(?:[ _]?status)?|status|teilnahme(?:status)?|zusage|statut|estado|stato)$/;
const STAYS_AWAY =
  /^(?:not[ _](?:attending|going|coming)|declined|cancell?ed|refunded|deleted|rejected|no|no[ -]show|abgesagt|storniert|abgelehnt|nein|annulee?|refusee?|cancelad[oa]|rechazad[oa]|annullat[oa]|rifiutat[oa])$/;

/** False where a row of an attendee list says that this person does not come, or did not: known of, but not met there. */
export function isComing(cells: readonly string[], columns: readonly PlannedColumn[]): boolean {
  return !columns.some(({ column, at }) => STATUS.test(foldText(column)) && STAYS_AWAY.test(foldText(cells[at] ?? '')));
}

import { isNominal } from '../model/channel.ts';
import type { AddedPerson, ImportChanges, PersonRef } from '../model/import-changes.ts';
import type { Known } from '../model/known.ts';
import type { Standing } from '../model/person.ts';

/** What an import did, or would do, in the counts and words that the owner is shown. */
export interface ImportSummary {
  /** How many people are known afterwards, the owner left out. */
  readonly people: number;
  readonly contacts: number;
  /** Contacts with whom something real happened. */
  readonly spokenWith: number;
  readonly interactions: number;
  readonly files: readonly FileSummary[];
  readonly sample: readonly SamplePerson[];
}

/** What became of the rows of one file; the counts add up to `records`. */
export interface FileSummary {
  readonly file: string;
  readonly format: string;
  readonly records: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly asked: number;
  readonly ignored: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly ignoredBecause: readonly { readonly reason: string; readonly count: number }[];
}

/** One of the people an import brings. */
export interface SamplePerson {
  readonly name: string;
  readonly what: string;
  readonly from: string;
}

/** People shown before saving. */
const SAMPLE = 5;

/** The report of an import; `formatOf` names the format of a file as the owner knows it. */
export function importReport(known: Known, changes: ImportChanges, formatOf: (file: string) => string): ImportSummary {
  const standings = standingsAfter(known, changes);
  const spokenWith = spokenWithAfter(known, changes);
  const contacts = [...standings].filter(([, standing]) => standing === 'contact').map(([person]) => person);
  return {
    people: standings.size - 1,
    contacts: contacts.length,
    spokenWith: contacts.filter((person) => spokenWith.has(person)).length,
    interactions: known.interactions.length + changes.interactions.length,
    files: changes.files.map(({ file, records, counts, rows }) => ({
      file,
      format: formatOf(file),
      records,
      created: counts.created,
      updated: counts.updated,
      unchanged: counts.unchanged,
      asked: counts.asked,
      ignored: counts.ignored,
      rejected: rows.filter((row) => row.outcome === 'rejected').map(({ line, reason }) => ({ line, reason })),
      ignoredBecause: [
        ...Map.groupBy(
          rows.filter((row) => row.outcome === 'ignored'),
          (row) => row.reason,
        ),
      ].map(([reason, ignored]) => ({ reason, count: ignored.length })),
    })),
    sample: changes.people.slice(0, SAMPLE).map(sampleOf),
  };
}

/** Everybody's standing, the owner's included. */
function standingsAfter(known: Known, changes: ImportChanges): ReadonlyMap<PersonRef, Standing> {
  const standings = new Map<PersonRef, Standing>(known.people.map((person) => [person.id, person.standing]));
  for (const [index, person] of changes.people.entries()) standings.set(-1 - index, person.standing);
  for (const { entity, id, field, after } of changes.fields) {
    // Files make contacts of prospects and nothing else.
    if (entity === 'person' && field === 'standing' && after === 'contact') standings.set(id, after);
  }
  return standings;
}

function spokenWithAfter(known: Known, changes: ImportChanges): ReadonlySet<PersonRef> {
  const people = new Set<PersonRef>();
  for (const { channel, parties } of [...known.interactions, ...changes.interactions]) {
    if (!isNominal(channel)) for (const party of parties) if (party.isBystander !== true) people.add(party.person);
  }
  const real = new Set(known.interactions.filter((entry) => !isNominal(entry.channel)).map((entry) => entry.id));
  for (const { id, after } of changes.grown) {
    if (real.has(id)) for (const party of after.parties) if (party.isBystander !== true) people.add(party.person);
  }
  return people;
}

function sampleOf({ name, title, company, file }: AddedPerson): SamplePerson {
  const what = [title, company].filter((words) => words !== undefined).join(', ');
  return { name, what, from: file };
}

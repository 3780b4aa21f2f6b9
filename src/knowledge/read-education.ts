import { foldText } from '../base/fold-text.ts';
import type { Education } from '../model/person.ts';
import { EDUCATION_FIELDS, FIELD_IDS, type FieldId } from './data/education-fields.ts';
import { type Distribution, distributionOf, UNKNOWN } from './distribution.ts';
import { findPhrases, phraseTable } from './phrase-table.ts';

const TABLE = phraseTable(FIELD_IDS.map((id) => ({ words: EDUCATION_FIELDS[id].words, meaning: id })));

/** How far a degree’s words are trusted; the rest stays unknown. */
const DEGREE_CERTAINTY = 0.95;
/** A school’s name tells less: a business school teaches law too. */
const SCHOOL_CERTAINTY = 0.6;
/** `Bachelor of Arts` and `Master of Science` name a rank, not a field. */
const RANKS =
  /\b(bachelor|master|magister|doctor|licence|licenciatura|b|m)\b( of| of the| de| en| in)? (arts|science|sciences|letters)\b/g;

/** Fields of study from degrees, and from schools where a degree tells nothing. Several studies share alike. */
export function readEducation(education: readonly Education[]): Distribution<FieldId> {
  const weights = new Map<FieldId, number>();
  const read = education.map(fieldsOf).filter((study) => study.fields.length > 0);
  for (const { fields, certainty } of read) {
    for (const field of fields) {
      weights.set(field, (weights.get(field) ?? 0) + certainty / fields.length / read.length);
    }
  }
  return weights.size === 0 ? UNKNOWN : distributionOf(weights);
}

function fieldsOf(study: Education): { readonly fields: readonly FieldId[]; readonly certainty: number } {
  const fields = namedIn(study.degree ?? '');
  if (fields.length > 0) return { fields, certainty: DEGREE_CERTAINTY };
  return { fields: namedIn(study.school), certainty: SCHOOL_CERTAINTY };
}

function namedIn(text: string): readonly FieldId[] {
  const words = foldText(text)
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(RANKS, ' ')
    .trim();
  if (words === '') return [];
  return [...new Set(findPhrases(TABLE, words.split(/ +/)).map((found) => found.meaning))];
}

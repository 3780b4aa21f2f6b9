import type { IndustryId } from './industries.ts';

/**
 * Industries whose well-known employers have 250 people and more, but for those below. Of the others (universities,
 * institutes, investors, agencies, charities) the well-known may be small, and nothing is said.
 */
export const LARGE_WHERE_KNOWN: readonly IndustryId[] = [
  'software',
  'electronics',
  'manufacturing',
  'automotive',
  'aerospace',
  'chemicals',
  'consumer-goods',
  'pharma',
  'energy',
  'mining',
  'construction',
  'retail',
  'logistics',
  'travel',
  'telecoms',
  'banking',
  'insurance',
  'law',
  'accounting',
];

/** Well-known employers of these industries whose size is not sure, as company keys. */
export const SIZE_NOT_SURE =
  'mistral ai, hugging face, wikimedia, mozilla, ubiquity, gartner digital, oxford instruments software, contentful, raspberry pi, isar aerospace, trumpf photonics, lonza chemicals, henkel adhesives, vapiano, tupperware, eni plenitude, rte, lucid, nvr, octopus energy, orano, free, total, square, block';

/** A kind of business, with the section of ISIC Rev. 4 that it belongs to. */
export interface IndustryEntry {
  readonly family: string;
  readonly isic: string;
  /** As it is said within a sentence. */
  readonly name: string;
}

/** What organisations do, by family (docs/knowledge.md#industries). */
export const INDUSTRIES = {
  farming: { family: 'make', isic: 'A', name: 'agriculture' },
  mining: { family: 'make', isic: 'B', name: 'mining, oil and gas' },
  manufacturing: { family: 'make', isic: 'C', name: 'manufacturing' },
  automotive: { family: 'make', isic: 'C', name: 'the car industry' },
  electronics: { family: 'make', isic: 'C', name: 'electronics' },
  chemicals: { family: 'make', isic: 'C', name: 'chemicals and materials' },
  'consumer-goods': { family: 'make', isic: 'C', name: 'consumer goods' },
  aerospace: { family: 'make', isic: 'C', name: 'aerospace and defence' },
  energy: { family: 'make', isic: 'D', name: 'energy' },
  utilities: { family: 'make', isic: 'E', name: 'water and waste' },
  construction: { family: 'make', isic: 'F', name: 'construction' },
  retail: { family: 'move-sell', isic: 'G', name: 'trade and retail' },
  logistics: { family: 'move-sell', isic: 'H', name: 'transport and logistics' },
  travel: { family: 'move-sell', isic: 'I', name: 'hotels, food and travel' },
  software: { family: 'tech-media', isic: 'J', name: 'software' },
  telecoms: { family: 'tech-media', isic: 'J', name: 'telecoms' },
  media: { family: 'tech-media', isic: 'J', name: 'media' },
  banking: { family: 'money', isic: 'K', name: 'banking' },
  insurance: { family: 'money', isic: 'K', name: 'insurance' },
  investment: { family: 'money', isic: 'K', name: 'investment' },
  'real-estate': { family: 'money', isic: 'L', name: 'real estate' },
  law: { family: 'services', isic: 'M', name: 'law firms' },
  accounting: { family: 'services', isic: 'M', name: 'accounting and audit' },
  consulting: { family: 'services', isic: 'M', name: 'consulting' },
  agency: { family: 'services', isic: 'M', name: 'marketing and design agencies' },
  'engineering-services': { family: 'services', isic: 'M', name: 'engineering and architecture offices' },
  science: { family: 'services', isic: 'M', name: 'research institutes' },
  'business-services': { family: 'services', isic: 'N', name: 'staffing and business services' },
  government: { family: 'public', isic: 'O', name: 'government' },
  military: { family: 'public', isic: 'O', name: 'armed forces and public safety' },
  international: { family: 'public', isic: 'U', name: 'international organisations' },
  university: { family: 'learn', isic: 'P', name: 'universities' },
  school: { family: 'learn', isic: 'P', name: 'schools and training' },
  hospital: { family: 'health-social', isic: 'Q', name: 'hospitals and health care' },
  'social-care': { family: 'health-social', isic: 'Q', name: 'social care' },
  pharma: { family: 'health-social', isic: 'C', name: 'pharma and biotech' },
  culture: { family: 'culture-other', isic: 'R', name: 'arts and culture' },
  sport: { family: 'culture-other', isic: 'R', name: 'sport and leisure' },
  nonprofit: { family: 'culture-other', isic: 'S', name: 'associations and charities' },
  'personal-services': { family: 'culture-other', isic: 'S', name: 'personal services' },
} as const satisfies Readonly<Record<string, IndustryEntry>>;

export type IndustryId = keyof typeof INDUSTRIES;

/** Every industry id, in the order of the table. */
export const INDUSTRY_IDS: readonly IndustryId[] = Object.keys(INDUSTRIES) as IndustryId[]; // keys of a literal table

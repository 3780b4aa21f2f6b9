/** Families of functions as they are said within a sentence; the families are those of knowledge/data/functions. */
export const FUNCTION_FAMILIES: Readonly<Record<string, string>> = {
  build: 'engineering, product and design',
  market: 'marketing and sales',
  run: 'operations, finance and law',
  know: 'research, education and policy',
  lead: 'general management',
  health: 'care and medicine',
  make: 'trades, transport and agriculture',
  serve: 'hospitality and safety',
  create: 'the arts',
};

/** Families of industries as they are said within a sentence; the families are those of knowledge/data/industries. */
export const INDUSTRY_FAMILIES: Readonly<Record<string, string>> = {
  make: 'industry and energy',
  'move-sell': 'trade, transport and travel',
  'tech-media': 'software, telecoms and media',
  money: 'banking, insurance and property',
  services: 'professional services',
  public: 'government and public bodies',
  learn: 'universities and schools',
  'health-social': 'health and social care',
  'culture-other': 'culture, sport and charities',
};

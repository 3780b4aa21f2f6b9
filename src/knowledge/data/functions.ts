/** A kind of work, as the command line and the screens name it. */
export interface FunctionEntry {
  readonly family: string;
  /** As it is said within a sentence. */
  readonly name: string;
  /** What people call the whole of it, in the languages of titles; folded. Narrower words are not synonyms. */
  readonly synonyms: string;
}

/** What people do, by family (docs/knowledge.md#functions). */
export const FUNCTIONS = {
  engineering: {
    family: 'build',
    name: 'engineering',
    synonyms: 'ingenieurwesen, ingenierie, ingenieria, ingegneria, engenharia, engineers, technik',
  },
  product: {
    family: 'build',
    name: 'product',
    synonyms: 'product management, produktmanagement, product managers, gestion de produit',
  },
  design: { family: 'build', name: 'design', synonyms: 'designers, gestaltung, diseno, ux' },
  data: {
    family: 'build',
    name: 'data and IT',
    synonyms:
      'it, data, data science, information technology, informatik, informatique, informatica, data and analytics, ict',
  },
  marketing: { family: 'market', name: 'marketing', synonyms: 'marketers, mercadeo, mercadotecnia' },
  sales: {
    family: 'market',
    name: 'sales',
    synonyms: 'verkauf, vertrieb, ventas, vendite, vente, vendas, verkoop, business development, salespeople',
  },
  'customer-success': {
    family: 'market',
    name: 'customer success',
    synonyms:
      'customer service, customer support, customer care, kundenservice, kundenbetreuung, service client, atencion al cliente, klantenservice',
  },
  communications: {
    family: 'market',
    name: 'communications',
    synonyms: 'communication, kommunikation, pr, public relations, comunicacion, comunicazione, offentlichkeitsarbeit',
  },
  operations: {
    family: 'run',
    name: 'operations',
    synonyms:
      'ops, supply chain, logistics, logistik, procurement, einkauf, purchasing, production, operaciones, operazioni, produktion',
  },
  finance: {
    family: 'run',
    name: 'finance',
    synonyms:
      'finanzen, finances, finanzas, finanza, accounting, controlling, buchhaltung, comptabilite, contabilidad, financial',
  },
  legal: { family: 'run', name: 'law', synonyms: 'law, lawyers, recht, juridique, derecho, legale, compliance' },
  hr: {
    family: 'run',
    name: 'human resources',
    synonyms:
      'human resources, people, personal, personalwesen, ressources humaines, recursos humanos, risorse umane, rh, recruiting, talent',
  },
  administration: {
    family: 'run',
    name: 'administration',
    synonyms: 'admin, verwaltung, administracion, amministrazione, office',
  },
  research: {
    family: 'know',
    name: 'research',
    synonyms: 'researchers, forschung, recherche, investigacion, ricerca, science, scientists, wissenschaft',
  },
  education: {
    family: 'know',
    name: 'education',
    synonyms: 'teaching, teachers, bildung, educacion, educazione, enseignement, training, educators, lehre',
  },
  consulting: {
    family: 'know',
    name: 'consulting',
    synonyms: 'consultants, beratung, conseil, consultoria, consulenza, advisors',
  },
  policy: {
    family: 'know',
    name: 'policy',
    synonyms:
      'politics, politik, politique, politica, public policy, public affairs, policymakers, policy makers, government affairs',
  },
  management: {
    family: 'lead',
    name: 'general management',
    synonyms:
      'executives, leadership, general management, founders, ceos, entrepreneurs, geschaftsfuhrung, direction generale, unternehmer',
  },
  health: {
    family: 'health',
    name: 'health',
    synonyms:
      'medicine, medical, healthcare, health care, gesundheit, sante, salud, salute, clinicians, doctors, medizin',
  },
  care: {
    family: 'health',
    name: 'care',
    synonyms: 'social work, social care, soziale arbeit, pflege und betreuung, childcare',
  },
  trades: {
    family: 'make',
    name: 'skilled trades',
    synonyms: 'skilled trades, crafts, handwerk, artisanat, oficios, craftspeople',
  },
  transport: { family: 'make', name: 'transport', synonyms: 'drivers, verkehr, transports, transporte, trasporti' },
  agriculture: {
    family: 'make',
    name: 'agriculture',
    synonyms: 'farming, farmers, landwirtschaft, agricultura, agricoltura',
  },
  hospitality: {
    family: 'serve',
    name: 'hospitality',
    synonyms: 'gastronomie, hotellerie, hosteleria, ristorazione, restauration, catering',
  },
  safety: {
    family: 'serve',
    name: 'safety and security',
    synonyms: 'security, sicherheit, police, securite, seguridad, sicurezza',
  },
  arts: { family: 'create', name: 'the arts', synonyms: 'artists, kunst, culture, kultur, arte, art, musicians' },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

export type FunctionId = keyof typeof FUNCTIONS;

/** Every function id, in the order of the table. */
export const FUNCTION_IDS: readonly FunctionId[] = Object.keys(FUNCTIONS) as FunctionId[]; // keys of a literal table

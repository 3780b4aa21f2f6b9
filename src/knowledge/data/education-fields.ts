/** A field of study, after the broad fields of ISCED-F 2013 (UNESCO), with the words that name it in degrees and schools. */
export interface FieldEntry {
  readonly family: string;
  /** As it is said after “both studied”. */
  readonly name: string;
  /** Folded; a word that ends in * stands for every word that begins so. */
  readonly words: string;
}

/** Fields of education. Longer words are tried first, so that `computer engineering` is not just engineering. */
export const EDUCATION_FIELDS = {
  teaching: {
    family: 'education',
    name: 'education',
    words:
      'education, pedagog*, padagog*, teaching, lehramt, didakt*, didact*, sciences de l education, magisterio, educacion, educacao, formation des enseignants, special needs, tefl, tesol, erziehungswissenschaft*',
  },
  arts: {
    family: 'arts-humanities',
    name: 'the arts',
    words:
      'fine art*, visual art*, music*, theatre, theater*, film*, fotograf*, photograph*, design*, kunst, bildende kunst, beaux arts, bellas artes, belle arti, arts plastiques, dance, drama, graphic*, animation, fashion, diseno, mode',
  },
  humanities: {
    family: 'arts-humanities',
    name: 'the humanities',
    words:
      'humanit*, history, geschichte, histoire, historia, storia, philosoph*, filosof*, literatur*, littera*, letter*, lettres, letras, linguist*, sprachwissenschaft*, languages, langues, translation, ubersetz*, theolog*, teolog*, religio*, classics, germanist*, anglist*, romanist*, english, archaeolog*, archaolog*, archeolog*, philolog*, filolog*, art history, kunstgeschichte, gender studies, cultural studies, kulturwissenschaft*',
  },
  'social-science': {
    family: 'social-sciences',
    name: 'the social sciences',
    words:
      'sociolog*, soziolog*, politic*, politik*, politolog*, sciences po, international relations, relations internationales, relaciones internacionales, relazioni internazionali, anthropolog*, ethnolog*, social science*, sozialwissenschaft*, sciences sociales, ciencias sociales, geography, geographie, public policy, public administration, development studies, european studies, staatswissenschaft*, criminolog*, demograph*',
  },
  psychology: {
    family: 'social-sciences',
    name: 'psychology',
    words: 'psycholog*, psicolog*, cognitive science*, kognitionswissenschaft*',
  },
  economics: {
    family: 'social-sciences',
    name: 'economics',
    words:
      'economics, economy, okonom*, volkswirtschaft*, vwl, economie, economia, econometrics, sciences economiques, econ',
  },
  media: {
    family: 'social-sciences',
    name: 'media and journalism',
    words:
      'journalis*, media, medien*, communication*, kommunikation*, publizist*, periodismo, giornalismo, comunicacion, comunicazione, comunicacao, public relations, library science, information science',
  },
  business: {
    family: 'business-law',
    name: 'business',
    words:
      'business, mba, emba, bba, management, administration, betriebswirt*, bwl, kaufmann*, kauffrau, commerce, commercial, marketing, finance*, financ*, finanz*, account*, accountancy, rechnungswesen, comptab*, contab*, gestion, gestao, administracion, administracao, entrepreneur*, human resources, supply chain, logistics, logistik, banking, bankkauf*, tourism*, real estate, hec, insead, wirtschaftswissenschaft*, wirtschaft, bedrijfskunde, cpa, cfa, acca',
  },
  law: {
    family: 'business-law',
    name: 'law',
    words:
      'law, laws, llb, llm, jd, juris doctor, jura, jurist*, recht, rechtswissenschaft*, droit, derecho, direito, giurisprudenza, legal*, staatsexamen jura, rechten',
  },
  life: {
    family: 'natural-sciences',
    name: 'the life sciences',
    words:
      'biolog*, biochem*, biotech*, molecular*, molekular*, genetic*, genetik, microbiolog*, mikrobiolog*, neuroscien*, neurowissenschaft*, ecolog*, okolog*, zoolog*, botan*, life science*, biowissenschaft*, bioinformat*, environmental science*, umweltwissenschaft*, biomedic*',
  },
  physical: {
    family: 'natural-sciences',
    name: 'the physical sciences',
    words:
      'physic*, physik*, physique, fisica, chemi*, chimie, chimica, quimica, geolog*, geowissenschaft*, geophys*, astronom*, astrophys*, earth science*, meteorolog*, oceanograph*, materials science*, natural science*, naturwissenschaft*, natuurkunde',
  },
  mathematics: {
    family: 'natural-sciences',
    name: 'mathematics and statistics',
    words:
      'mathemati*, math, maths, matematic*, wiskunde, statisti*, estadistic*, actuarial*, data science, data analytics, operations research',
  },
  computing: {
    family: 'computing',
    name: 'computing',
    words:
      'computer*, computing, informat*, software*, information technolog*, information system*, informationstechn*, wirtschaftsinformat*, cyber*, artificial intelligence, machine learning, kunstliche intelligenz, web development, programming, computacion, ingegneria informatica, ingenieria informatica, ict, mca, bca, human computer interaction',
  },
  engineering: {
    family: 'engineering',
    name: 'engineering',
    words:
      'engineer*, ingenieur*, ingenier*, ingegner*, engenhari*, maschinenbau*, elektrotechnik*, mechatronik*, mechanic*, electric*, electronic*, elektro*, verfahrenstechnik, mechanical*, civil engineering, bauingenieur*, aerospace*, luft und raumfahrt*, robotic*, robotik, telecommunicat*, wirtschaftsingenieur*, industrial*, btech, mtech, energietechnik, werktuigbouwkunde, polytechni*, genie civil, genie mecanique, genie electrique',
  },
  architecture: {
    family: 'engineering',
    name: 'architecture',
    words:
      'architectur*, architektur*, arquitectura, arquitetura, architettura, urban planning, stadtplanung, urbanis*, landscape*, bouwkunde',
  },
  agriculture: {
    family: 'agriculture',
    name: 'agriculture',
    words:
      'agricult*, agrar*, agronom*, forest*, forst*, horticult*, gartenbau, veterinar*, veterinaria, tiermedizin, landwirt*, food science*, animal science*, viticult*, weinbau, fisher*',
  },
  health: {
    family: 'health',
    name: 'medicine and health',
    words:
      'medicine, medical, medicin*, medizin*, humanmedizin, md, mbbs, mbchb, nursing, nurse*, pfleg*, kranken*, infirmier*, enfermer*, enfermagem, pharmac*, pharmaz*, farmac*, dentist*, dental*, zahn*, odonto*, public health, sante publique, salud publica, physiothera*, kinesi*, occupational therapy, ergothera*, midwi*, hebamme*, nutrition*, ernahrung*, optometr*, surgery, chirurg*, gesundheit*, sante, salud, sanitar*, geneeskunde, epidemiolog*, social work, soziale arbeit, sozialarbeit, trabajo social, travail social, servizio sociale',
  },
  services: {
    family: 'services',
    name: 'services, safety and sport',
    words:
      'hospitality, hotel*, culinary, gastronom*, catering, sport*, security, police, polizei*, military*, militar*, aviation, firefight*, cosmetolog*, leisure*, maritime, transport*',
  },
} as const satisfies Readonly<Record<string, FieldEntry>>;

export type FieldId = keyof typeof EDUCATION_FIELDS;

/** Every field id, in the order of the table. */
export const FIELD_IDS: readonly FieldId[] = Object.keys(EDUCATION_FIELDS) as FieldId[]; // keys of a literal table

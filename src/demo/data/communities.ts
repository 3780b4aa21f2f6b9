import type { Culture } from './names.ts';

/** A firm or institution of the sample, with who works there and as what, in the language of the house. */
export interface Employer {
  readonly company: string;
  readonly place: string;
  readonly cultures: readonly Culture[];
  readonly titles: readonly string[];
  /** Part of its community, relative to the others; 1 when left out. */
  readonly weight?: number;
}

/** People who belong together. */
export interface Community {
  readonly name: string;
  /** Everybody in it, those of cast.ts included. */
  readonly size: number;
  /** How many, beyond the cast, the owner has spoken with now and then. */
  readonly spokenWith: number;
  /** When the connections were made, in days ago. */
  readonly connected: { readonly earliest: number; readonly latest: number };
  /** Connected within one day or two of it, as after a conference; days ago. */
  readonly connectedAround?: readonly number[];
  readonly employers: readonly Employer[];
}

const NORDIC: readonly Culture[] = ['swedish', 'swedish', 'swedish', 'finnish', 'norwegian', 'danish'];
const CITY: readonly Culture[] = [
  'persian',
  'arabic',
  'turkish',
  'polish',
  'indian',
  'eastAfrican',
  'greek',
  'chinese',
];
const WORLD: readonly Culture[] = ['english', 'nigerian', 'ghanaian', 'indian', 'korean', 'vietnamese', 'spanish'];
const GERMAN: readonly Culture[] = ['german', 'german', 'german', 'turkish', 'polish', 'czech'];
const FRENCH: readonly Culture[] = ['french', 'french', 'french', 'arabic', 'vietnamese', 'portuguese'];

export const COMMUNITIES = [
  {
    name: 'Halden Medical',
    size: 62,
    spokenWith: 9,
    connected: { earliest: 2300, latest: 20 },
    employers: [
      {
        company: 'Halden Medical',
        place: 'Stockholm, Sweden',
        cultures: [...NORDIC, ...CITY, ...WORLD],
        titles: [
          'Mechanical Engineer',
          'Senior Mechanical Engineer',
          'Embedded Software Engineer',
          'Software Developer',
          'Test Engineer',
          'Verification & Validation Lead',
          'Product Manager',
          'Junior Product Manager',
          'Product Owner – Connected Pumps',
          'UX Researcher',
          'Industrial Designer',
          'Regulatory Affairs Specialist',
          'Quality Engineer',
          'Field Service Engineer',
          'Servicetekniker',
          'Produktionsledare',
          'Inköpare',
          'Key Account Manager',
          'Säljare Norden',
          'Marketing Coordinator',
          'HR Business Partner',
          'Controller',
          'Manufacturing Engineer',
          'Clinical Specialist',
          'Customer Support Agent',
          'Communications Manager',
          'Head of Manufacturing',
          'Trainee',
        ],
      },
    ],
  },
  {
    name: 'Breva Ventilation',
    size: 46,
    spokenWith: 3,
    connected: { earliest: 4100, latest: 900 },
    employers: [
      {
        company: 'Breva Ventilation',
        place: 'Lund, Sweden',
        cultures: [...NORDIC, ...CITY],
        weight: 5,
        titles: [
          'Product Manager',
          'Senior Product Manager, Ventilators',
          'Systems Engineer',
          'Konstruktör',
          'Utvecklingsingenjör',
          'Projektledare',
          'Area Sales Manager',
          'Marknadschef',
          'Application Specialist',
          'Quality Manager',
          'Chief Engineer',
          'Acoustics Engineer',
          'Technical Writer',
          'Director of R&D',
          'Supply Planner',
        ],
      },
      {
        company: 'Breva Ventilation GmbH',
        place: 'Hamburg, Germany',
        cultures: GERMAN,
        weight: 2,
        titles: [
          'Vertriebsleiter Deutschland',
          'Produktmanagement Beatmung',
          'Leiter Service',
          'Sachbearbeitung Einkauf',
          'Geschäftsführer',
        ],
      },
      {
        company: 'Luftverk Consulting',
        place: 'Malmö, Sweden',
        cultures: NORDIC,
        titles: ['Senior Consultant', 'Managing Partner', 'Konsult inom medicinteknik'],
      },
    ],
  },
  {
    name: 'Uppsala engineers',
    size: 44,
    spokenWith: 2,
    connected: { earliest: 4800, latest: 1500 },
    employers: [
      {
        company: 'Fyris Robotics',
        place: 'Uppsala, Sweden',
        cultures: [...NORDIC, 'persian', 'chinese'],
        titles: ['Robotics Engineer', 'Head of Software', 'Founder & CTO', 'Mekanikkonstruktör'],
      },
      {
        company: 'Storvik Kraft',
        place: 'Sundsvall, Sweden',
        cultures: NORDIC,
        titles: ['Civilingenjör', 'Elkraftsingenjör', 'Project Manager Wind Power', 'Avdelningschef'],
      },
      {
        company: 'Uppsala University',
        place: 'Uppsala, Sweden',
        cultures: [...NORDIC, 'italian', 'indian', 'greek'],
        titles: ['Associate Professor of Physics', 'PhD student', 'Doktorand', 'Lecturer', 'Research Engineer'],
      },
      {
        company: 'Tallinje Trafik',
        place: 'Stockholm, Sweden',
        cultures: [...NORDIC, 'polish'],
        titles: ['Data Analyst', 'Signal Engineer', 'IT-arkitekt', 'Head of Maintenance'],
      },
      {
        company: 'Bank Aurora',
        place: 'Stockholm, Sweden',
        cultures: [...NORDIC, 'ukrainian'],
        titles: ['Risk Analyst', 'Software Engineer', 'Scrum Master', 'VP Engineering'],
      },
      {
        company: 'Kvarnholmen Gymnasium',
        place: 'Kalmar, Sweden',
        cultures: NORDIC,
        titles: ['Lärare i matematik och fysik', 'Rektor'],
      },
    ],
  },
  {
    name: 'Hospitals',
    size: 50,
    spokenWith: 2,
    connected: { earliest: 2600, latest: 30 },
    employers: [
      {
        company: 'Sankt Birger University Hospital',
        place: 'Stockholm, Sweden',
        cultures: [...NORDIC, ...CITY, 'indian'],
        weight: 4,
        titles: [
          'Registered Nurse',
          'Sjuksköterska',
          'Consultant Anaesthetist',
          'Överläkare',
          'Charge Nurse, Home Care Unit',
          'Clinical Engineer',
          'Medicinteknisk ingenjör',
          'Head of Pharmacy',
          'Verksamhetschef',
          'Patient Safety Officer',
          'Procurement Manager, Medical Devices',
          'Upphandlare',
        ],
      },
      {
        company: 'Klinikum Weißenau',
        place: 'Ravensburg, Germany',
        cultures: GERMAN,
        weight: 2,
        titles: [
          'Oberarzt Anästhesie',
          'Pflegedienstleitung',
          'Chefarzt Intensivmedizin',
          'Medizintechniker',
          'Leitung Einkauf',
          'Assistenzarzt',
        ],
      },
      {
        company: 'Hôpital Sainte-Aubeline',
        place: 'Lyon, France',
        cultures: FRENCH,
        weight: 2,
        titles: [
          'Responsable des soins infirmiers',
          'Médecin anesthésiste',
          'Cadre de santé',
          'Pharmacie hospitalière',
          'Direction des soins',
          'Responsable des achats',
        ],
      },
      {
        company: 'Harbourside General Hospital',
        place: 'Singapore',
        cultures: ['chinese', 'indian', 'english'],
        titles: ['Senior Staff Nurse', 'Consultant Neonatologist', 'Director of Nursing', 'Biomedical Engineer'],
      },
    ],
  },
  {
    name: 'Battery materials',
    size: 28,
    spokenWith: 0,
    connected: { earliest: 400, latest: 40 },
    employers: [
      {
        company: 'Ångström Cell Institute',
        place: 'Uppsala, Sweden',
        cultures: [...NORDIC, 'japanese', 'chinese', 'korean', 'indian'],
        weight: 3,
        titles: [
          'Cell Chemist',
          'Postdoctoral Researcher, Solid Electrolytes',
          'PhD Student in Battery Materials',
          'Research Engineer, Cell Ageing',
          'Professor of Electrochemistry',
          'Laboratory Manager',
        ],
      },
      {
        company: 'Voltaria Cells',
        place: 'Ghent, Belgium',
        cultures: ['french', 'english', 'greek', 'nigerian'],
        weight: 2,
        titles: [
          'Battery Cell Engineer',
          'Senior Materials Scientist',
          'Process Engineer, Electrodes',
          'VP Cell Development',
        ],
      },
      {
        company: 'Kesselring Kathoden GmbH',
        place: 'Münster, Germany',
        cultures: GERMAN,
        weight: 2,
        titles: [
          'Entwicklungsingenieur Batteriematerialien',
          'Leitung Analytik',
          'Chemiker',
          'Business Development Manager',
        ],
      },
      {
        company: 'Hanseong Separator',
        place: 'Daejeon, South Korea',
        cultures: ['korean'],
        titles: ['Senior Researcher, Separators', 'Principal Engineer', 'Global Sales Manager'],
      },
    ],
  },
  {
    name: 'Regulatory circle',
    size: 38,
    spokenWith: 2,
    connected: { earliest: 2400, latest: 60 },
    employers: [
      {
        company: 'Norda Notified Body',
        place: 'Oslo, Norway',
        cultures: ['norwegian', 'norwegian', 'swedish', 'polish', 'danish'],
        weight: 3,
        titles: [
          'Lead Auditor, Active Medical Devices',
          'Technical Documentation Reviewer',
          'Certification Manager',
          'Project Handler',
          'Clinical Reviewer',
          'Scheme Manager MDR',
        ],
      },
      {
        company: 'Prüfhaus Rhein',
        place: 'Essen, Germany',
        cultures: GERMAN,
        weight: 2,
        titles: [
          'Auditor Medizinprodukte',
          'Sachverständige für elektrische Sicherheit',
          'Fachzertifizierer',
          'Laborleiter EMV',
        ],
      },
      {
        company: 'Agency for Medical Products',
        place: 'Uppsala, Sweden',
        cultures: [...NORDIC, 'finnish'],
        weight: 2,
        titles: ['Inspector', 'Regulatory Officer', 'Utredare', 'Head of Unit, Market Surveillance'],
      },
      {
        company: 'Caldera Regulatory Partners',
        place: 'Dublin, Ireland',
        cultures: ['english', 'italian', 'spanish', 'nigerian'],
        titles: [
          'Regulatory Affairs Consultant',
          'Principal Consultant',
          'Partner',
          'Usability Engineering Consultant',
        ],
      },
    ],
  },
  {
    name: 'Start-ups and investors',
    size: 42,
    spokenWith: 1,
    connected: { earliest: 2000, latest: 15 },
    employers: [
      {
        company: 'Tjärnö Ventures',
        place: 'Gothenburg, Sweden',
        cultures: [...NORDIC, 'english'],
        titles: ['Investment Manager', 'Partner', 'Associate', 'Analyst', 'Operating Partner Health'],
      },
      {
        company: 'Lueur Capital',
        place: 'Paris, France',
        cultures: FRENCH,
        titles: ['Principal', 'Directeur d’investissement', 'Venture Partner'],
      },
      {
        company: 'Pulsverk',
        place: 'Stockholm, Sweden',
        cultures: [...NORDIC, 'turkish', 'ukrainian'],
        titles: ['Co-founder & CEO', 'Co-founder', 'Head of Growth', 'Founding Engineer', 'Chief of Staff'],
      },
      {
        company: 'Nattlampa AI',
        place: 'Malmö, Sweden',
        cultures: [...NORDIC, 'romanian', 'persian', 'korean'],
        titles: ['Founder', 'Machine Learning Engineer', 'CPO', 'Full-stack Developer'],
      },
      {
        company: 'Colina Saúde',
        place: 'Porto, Portugal',
        cultures: ['portuguese', 'portuguese', 'spanish'],
        titles: ['Cofundador', 'Gestão de Produto', 'Head of Partnerships'],
      },
      {
        company: 'Stealth',
        place: 'Berlin, Germany',
        cultures: [...GERMAN, 'vietnamese'],
        titles: ['Building something new', 'Founder', 'Entrepreneur in Residence', 'Growth ninja 🥷'],
      },
    ],
  },
  {
    name: 'Nordic Medtech Circle',
    size: 32,
    spokenWith: 1,
    connected: { earliest: 1700, latest: 50 },
    employers: [
      {
        company: 'Optika Nord',
        place: 'Turku, Finland',
        cultures: ['finnish', 'finnish', 'swedish', 'ukrainian'],
        titles: ['Product Line Manager', 'R&D Director', 'Clinical Study Manager', 'Optical Engineer'],
      },
      {
        company: 'Dialys Syd',
        place: 'Lund, Sweden',
        cultures: [...NORDIC, 'arabic'],
        titles: [
          'Head of Regulatory Affairs',
          'Business Area Manager',
          'Product Marketing Manager',
          'Chief Medical Officer',
        ],
      },
      {
        company: 'Nordic Medtech Circle',
        place: 'Copenhagen, Denmark',
        cultures: ['danish', 'danish', 'english', 'ghanaian'],
        titles: ['Programme Manager', 'Community Lead', 'Board Member', 'Volunteer'],
      },
      {
        company: 'Sonorix Hearing',
        place: 'Aarhus, Denmark',
        cultures: ['danish', 'polish', 'indian'],
        titles: ['Audiologist', 'Director of Audiology', 'Firmware Engineer', 'HR Partner'],
      },
    ],
  },
  {
    name: 'Patient Safety Days',
    size: 36,
    spokenWith: 0,
    connected: { earliest: 780, latest: 55 },
    connectedAround: [768, 403, 55],
    employers: [
      {
        company: 'Health Observatory',
        place: 'Brussels, Belgium',
        cultures: ['french', 'greek', 'italian', 'romanian'],
        titles: ['Policy Officer', 'Senior Policy Adviser', 'Head of Communications', 'Health Economist'],
      },
      {
        company: 'Ward & Wire',
        place: 'London, United Kingdom',
        cultures: ['english', 'nigerian', 'indian'],
        titles: ['Editor', 'Health Technology Reporter', 'Event Producer', 'Podcast host'],
      },
      {
        company: 'Instituto Marea',
        place: 'Valencia, Spain',
        cultures: ['spanish', 'spanish', 'portuguese'],
        titles: [
          'Investigador en seguridad del paciente',
          'Profesor titular',
          'Dirección de Calidad',
          'Estudiante de doctorado',
        ],
      },
      {
        company: 'Kestrel Analytics',
        place: 'Leeds, United Kingdom',
        cultures: ['english', 'persian', 'vietnamese'],
        titles: ['Data Scientist', 'Account Executive', 'Human Factors Specialist', 'CEO'],
      },
    ],
  },
  {
    name: 'Hemvida Home Care',
    size: 24,
    spokenWith: 1,
    connected: { earliest: 1100, latest: 25 },
    employers: [
      {
        company: 'Hemvida Home Care',
        place: 'Västerås, Sweden',
        cultures: [...NORDIC, 'eastAfrican', 'arabic', 'polish', 'persian'],
        titles: [
          'District Nurse',
          'Distriktssköterska',
          'Undersköterska',
          'Enhetschef hemsjukvård',
          'Care Coordinator',
          'Occupational Therapist',
          'Logistics Planner',
          'Digitalisation Lead',
          'IT-samordnare',
          'Chief Nursing Officer',
        ],
      },
    ],
  },
] as const satisfies readonly Community[];

export type CommunityName = (typeof COMMUNITIES)[number]['name'];

/** What people write where a title belongs. */
export const MESSY_TITLES: readonly string[] = [
  'Helping hospitals breathe easier 💨 | Speaker | Parent of three',
  '🚀🚀🚀',
  'Looking for new opportunities',
  'Freelance',
  'Self-employed',
  'Multi-passionate human | Ex-everything',
  'Open to work',
  'Dreamer. Doer. Cyclist.',
  '—',
  'Senior Something (it’s complicated)',
];

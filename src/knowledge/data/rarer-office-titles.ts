import type { MixedPhrase } from './mixed-phrases.ts';

/** Titles of offices, services and workshops in seven languages that their parts would mislead; looked up before those. */
export const RARER_OFFICE_TITLES: readonly MixedPhrase[] = [
  {
    kind: 'head',
    functions: { trades: 0.85 },
    words:
      'lift engineer, vehicle valeter, mot tester, panel wirer, dye house operative, tanker cleaner, cnc programmer, food operative, poultry processor, fish processor, shot firer, groundworker, ground worker, gas service engineer, boiler service engineer, fire alarm engineer, rebar worker, hazardous materials removal worker, asbestos removal worker, semiconductor processor, fassadenbauer, rohrleitungsbauer, kanalbauer, gleisbauer, tiefbauer, papiertechnologe, rollladenbauer, etancheur, canalisateur, staffeur, cableur, decolleteur, mouleur, rectifieur, confectionneur, coupeur, souffleur de verre, facteur d orgues, accordeur de pianos, marqueteur, encadreur, doreur, torrefacteur, ensamblador, oficial de segunda, ferrallista, cristalero, troquelador, moldeador, heladero, pocero, gessista, cartongessista, marmista, serramentista, caldaista, stampatore, rettificatore, ricamatrice, armador de ferragem',
  },
  {
    kind: 'head',
    functions: { operations: 0.85 },
    words:
      'goods in operative, goods inwards clerk, master scheduler, chef de quai, gestionnaire de flux, planificateur, animateur qualite, chef de projets, planificador, operario de almacen, pianificatore, conferente, expeditiemedewerker, voorraadbeheerder, ploegbaas',
  },
  {
    kind: 'head',
    functions: { sales: 0.85 },
    words:
      'gross und aussenhandelskaufmann, ingenieur d affaires, chef de caisse, executivo de contas, binnendienst medewerker',
  },
  {
    kind: 'head',
    functions: { finance: 0.85 },
    words:
      'lohn und gehaltsbuchhalter, kundenberater bank, privatkundenberater, firmenkundenberater, chef de mission comptable, gestionnaire de fortune, gestionnaire d actifs, conseiller clientele banque, auditor interno, gestor de patrimonio, gestor de cobros, gestore patrimoniale, analista fiscal, gestor de carteiras, tecnico oficial de contas, financieel administrateur, crediteurenadministrateur, beleggingsadviseur, vermogensbeheerder, risicomanager, interne auditor',
  },
  {
    kind: 'head',
    functions: { hr: 0.85 },
    words:
      'entgeltabrechner, charge des relations sociales, hrm adviseur, opleidingscoordinator, opleidingsadviseur, re integratieconsulent',
  },
  {
    kind: 'head',
    functions: { policy: 0.85 },
    words:
      'legislative assistant, city administrator, election officer, planning officer, planning inspector, foreign service officer, embassy officer, intelligence specialist, verwaltungsreferent, oberinspektor, amtmann, stadtinspektor, sachbearbeiter bauamt, standesbeamter, standesbeamtin, steuerfahnder, wahlkreismitarbeiter, politischer referent, chef de cabinet, redacteur territorial, adjoint administratif territorial, inspecteur du travail, inspecteur des finances publiques, agent des impots, instructeur urbanisme, instructeur du droit des sols, tecnico de la administracion general, tecnico de administracion publica, inspector de trabajo, agente tributario, agente de desarrollo local, jefe de gabinete, tecnico municipal, istruttore amministrativo, istruttore direttivo, dirigente pubblico, funzionario amministrativo, capo di gabinetto, tecnico superior da administracao publica, gestor publico, agente administrativo publico, chefe de gabinete, assessor legislativo, adviseur publieke zaken, bestuursadviseur, bestuurssecretaris, inspecteur belastingdienst, arbeidsinspecteur, consulent gemeente, raadsgriffier',
  },
  {
    kind: 'head',
    functions: { marketing: 0.85 },
    words:
      'crm manager, crm specialist, congress organizer, messemanager, responsable crm, analista de mercado, responsabile comunicazione e marketing, analista di mercato, gestor de trafego, gestor de redes sociais, produtor de eventos, contentmarketeer, productmarketeer, marketingcommunicatiemedewerker, communicatie en marketingmedewerker, marktonderzoeker',
  },
  {
    kind: 'head',
    functions: { administration: 0.85 },
    words:
      'document controller, document control specialist, vorzimmerdame, assistenz der geschaftsleitung, agent de saisie',
  },
  {
    kind: 'head',
    functions: { care: 0.85 },
    words:
      'substance misuse worker, drug and alcohol worker, victim support officer, interfaith minister, religious education director, after school club worker, breakfast club worker, residential advisor, shampooer, lash technician, animal trainer, dog handler, wedding officiant, celebrant, funeral arranger, crematory operator, jugendbetreuer, wohngruppenleiter, auxiliaire parentale, praticienne spa, conseillere beaute, monitor de comedor, animador sociocultural, auxiliar de educacion infantil, tecnico de atencion sociosanitaria, estilista peluqueria, addetto all assistenza, coordinatore asilo, monitora infantil, acompanhante de idosos, depiladora, designer de sobrancelhas, sociaal cultureel werker, groepsleider, groepsleidster, pedagogisch medewerkster, gezinscoach, jeugdhulpverlener, reclasseringswerker, schuldhulpverlener, woonassistent',
  },
  {
    kind: 'head',
    functions: { communications: 0.85 },
    words:
      'podcast producer, auslandskorrespondent, fachubersetzer, simultandolmetscher, gebardensprachdolmetscher, tecnico de comunicacion, responsabile relazioni esterne, correttore di bozze, assessora de imprensa, revisor de textos, persofficier, tekstschrijver',
  },
  {
    kind: 'head',
    functions: { data: 0.85 },
    words:
      'azure administrator, application support analyst, first line support, second line support, business intelligence developer, data governance manager, data warehouse developer, etl developer, big data engineer, web analyst, gis specialist, it systemelektroniker, datenbankentwickler, analyste support, directeur si, architecte si, chef de projet si, ingenieur cybersecurite, consultant amoa, tecnico de soporte, ingeniero de sistemas, ingeniero de redes, director de ti, ingeniero de datos, tecnico de ti, gestor de ti, supervisor de ti, assistente de ti, especialista em ti, analista de seguranca da informacao, engenheiro de dados, suporte tecnico, tecnico de suporte, consultor de ti, informatiebeveiliger',
  },
  {
    kind: 'head',
    functions: { 'customer-success': 0.85 },
    words:
      'contact centre manager, contact centre team manager, complaints handler, complaints officer, helpline operator, sachbearbeiter kundenservice, teleoperateur, superviseur centre d appels, operador de atendimento, analista de atendimento, supervisor de atendimento, medewerker klantcontact, klantcontactmedewerker, telefonisch medewerker',
  },
  {
    kind: 'head',
    functions: { engineering: 0.85 },
    words:
      'bim manager, bim coordinator, bim modeller, revit technician, architectural technologist, prufingenieur, technischer produktdesigner, technischer systemplaner, technicien methodes, technicien etudes, responsable bureau d etudes, responsable tecnico, tecnico de proyectos, progettista, progettista elettrico, disegnatore, disegnatore cad, disegnatrice, responsabile tecnico, responsabile ufficio tecnico, collaudatore, diretor tecnico, responsavel tecnico, desenhista, tecnico em edificacoes, tecnico em mecanica, ontwerper installaties, hoofd techniek, testcoordinator',
  },
  {
    kind: 'head',
    functions: { legal: 0.85 },
    words:
      'responsable conformite, oficial de notaria, responsable de cumplimiento, responsabile ufficio legale, escrevente, parketsecretaris',
  },
  {
    kind: 'head',
    functions: { education: 0.85 },
    words:
      'study advisor, course leader, substitute teacher, sports instructor, head coach, fitness trainer, fitness coach, fitnesstrainer, accompagnant d eleve, atsem, moniteur sportif, coach sportif, monitor de fitness, direttore didattico, istruttore di fitness, istruttore sportivo, vakdocent, klassenassistent, zorgcoordinator onderwijs, studentbegeleider, yogadocent, dansdocent, muziekdocent, sportleraar',
  },
  {
    kind: 'head',
    functions: { management: 0.85 },
    words:
      'cogerant, subdirector general, dueno, vicedirettore generale, socio amministratore, presidente del consiglio di amministrazione, consigliere delegato, voorzitter raad van bestuur',
  },
];

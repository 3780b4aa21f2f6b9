import type { FunctionId } from './functions.ts';

/** A phrase that means more, or something else, than its words. */
export interface MixedPhrase {
  readonly words: string;
  readonly kind: 'head' | 'domain';
  readonly functions: Readonly<Partial<Record<FunctionId, number>>>;
  readonly level?: number;
  readonly own?: number;
}

/** Looked up before all other lists. */
export const MIXED_PHRASES: readonly MixedPhrase[] = [
  // Words that the parts would mislead, or that no other list has.
  {
    kind: 'head',
    level: 3,
    functions: { health: 0.93 },
    words:
      'dr med, druggist, dispensing chemist, hospital chemist, retail chemist, ct technologist, cat scan technologist, mammographer, dental mechanic, bone setter, psychiatric aide, psychiatric nurse, nurse educator, midwife educator, artificial inseminator, ayurvedic practitioner, tcm practitioner, unani practitioner, occupational hygienist',
  },
  {
    kind: 'head',
    functions: { administration: 0.85 },
    words:
      'kaufmannischer angestellter, kaufmannische angestellte, directory compiler, press clipper, verbatim reporter, court reporter, public writer',
  },
  {
    kind: 'head',
    functions: { sales: 0.9 },
    words:
      'rental agent, leasing agent, letting agent, house agent, booking agent, checkout attendant, checkout assistant, driveway attendant, checkout supervisor',
  },
  {
    kind: 'head',
    functions: { operations: 0.85 },
    words:
      'manufacturer, clearing agent, forwarding agent, shelf filler, shelf stacker, shelf packer, shelf replenisher, nightfiller, night filler, stock filler, assembly supervisor, delivery coordinator',
  },
  {
    kind: 'head',
    functions: { hr: 0.88 },
    words:
      'labour contractor, crewing officer, job analyst, occupational analyst, employment interviewer, employment counsellor, vocational counsellor, employment officer, careers counsellor, workplace conciliator',
  },
  {
    kind: 'head',
    functions: { policy: 0.88 },
    words:
      'customs officer, electoral official, legislative representative, embassy representative, whip, town planner, land planner, traffic planner, social planner, secretary general, director general of administration, customs inspector, immigration official, licensing official, tax official',
  },
  {
    kind: 'head',
    functions: { trades: 0.9 },
    words:
      'electroplater, annealer, thatcher, salter, duct fixer, plasterboard fixer, fixer, fettler, flamecutter, autoglazier, monotyper, electrotyper, stereotyper, pest controller, weed controller, refuse collector, garbage collector, photograph developer, film developer, negative developer, positive developer, print developer, heater, meter reader, frogman, frogwoman, tinker, hod carrier, cake decorator, servicer, dry cleaner machine, desk top publisher, building site supervisor, construction supervisor, cellarman, cellarwoman',
  },
  {
    kind: 'head',
    functions: { safety: 0.9 },
    words:
      'gaoler, nightwatchman, rifleman, riflewoman, civil defence officer, prison warden, tank crewman, air force captain, group captain, pilot officer, navy boatswain, fire marshal',
  },
  {
    kind: 'head',
    functions: { arts: 0.9 },
    words:
      'impersonator, conjuror, conjurer, prestidigitator, photojournalist, clarinettist, accompanist, gambler, band conductor, music conductor, orchestra leader, goal keeper, artistic painter, portrait painter, miniatures painter, artist painter, wardrobe master, property master, theatrical dresser, body painter, mountaineer',
  },
  {
    kind: 'head',
    functions: { care: 0.9 },
    words:
      'mullah, maulana, prior, brother, ayah, almoner, make up artist, wig dresser, probation officer, bath attendant, crisis intervention worker, youth counsellor, counselling professional, kennel hand, dog trainer',
  },
  {
    kind: 'head',
    functions: { agriculture: 0.9 },
    words:
      'floriculturist, silviculturist, arboriculturist, dairyman, milkmaid, flenser, chicken sexer, woodwoman, stable lad, stable boy, chokerman, grafter, budder, mowing contractor, horse trainer, greenkeeper',
  },
  {
    kind: 'head',
    functions: { hospitality: 0.88 },
    words:
      'bellhop, bell boy, bellboy, verger, sexton, hamburger maker, burger maker, pizza maker, fast food maker, night auditor, car detailer, detailer, check in agent, check in clerk, booking clerk, kitchen porter, hotel porter, travel clerk, tourist information clerk, tour escort, dish washer, ',
  },
  {
    kind: 'head',
    functions: { research: 0.9 },
    words:
      'stratigrapher, mineralogist, weather forecaster, forecaster, futurologist, genetics engineer, genetic engineer, conservation officer, vegetation management officer, water quality officer',
  },
  {
    kind: 'head',
    functions: { engineering: 0.88 },
    words:
      'geodesist, aerial surveyor, mine surveyor, photogrammetric surveyor, hydrographic surveyor, photogrammetrist, naval architect, marine architect, building inspector, fire prevention specialist',
  },
  {
    kind: 'head',
    functions: { design: 0.88 },
    words:
      'window dresser, display decorator, graphic artist, digital artist, web author, html author, website author, web content author',
  },
  {
    kind: 'head',
    functions: { marketing: 0.88 },
    words:
      'conference planner, conference organiser, conference organizer, wedding planner, function coordinator, conference coordinator, conference producer, public opinion interviewer, telephone surveyor, publicity copywriter, copy writer',
  },
  {
    kind: 'head',
    functions: { communications: 0.9 },
    words:
      'publicity agent, public information officer, technical writer, technical author, technical communicator, sports writer, speech writer, critic, radio producer, television producer, news producer, documentation writer, dictionary writer',
  },
  {
    kind: 'head',
    functions: { finance: 0.92 },
    words:
      'bond dealer, foreign exchange dealer, foreign exchange broker, stock jobber, estate planner, insolvency practitioner, insolvency specialist, bill collector, rent collector, charity collector, bank cashier, mortgage writer, loan writer, bond analyst, bank branch manager',
  },
  {
    kind: 'head',
    functions: { data: 0.88 },
    words:
      'data mining consultant, wan administrator, website administrator, computer security specialist, data security specialist, internet support officer, unix administrator, communications analyst',
  },
  {
    kind: 'head',
    functions: { education: 0.9 },
    words: 'cataloguer, curatorial technician, recreation program leader, private tutor',
  },
  {
    kind: 'head',
    functions: { transport: 0.88 },
    words:
      'lifeboatwoman, lifeboatman, lighthouse woman, air traffic safety engineer, flight engineer, train guard, post carrier, marine superintendent, household goods remover',
  },
  { kind: 'domain', functions: { operations: 0.88 }, words: 'qualitatssicherung, qualitatssicherungs, materialfluss' },
  {
    kind: 'domain',
    functions: { engineering: 0.85 },
    words: 'meccanica progettazione, mecatronica, elettronico, electronico, eletrico, elettrico',
  },
  // Fields of work that also stand alone as titles.
  {
    kind: 'domain',
    functions: { sales: 0.93 },
    words:
      'business development, bizdev, biz dev, key account, customer acquisition, sales operations, inside sales, field sales, outside sales, sales support, presales, pre sales, solution sales, strategic partnerships, vertriebsinnendienst, import export',
  },
  {
    kind: 'domain',
    functions: { 'customer-success': 0.9 },
    words:
      'customer success, customer care, customer service, customer support, client support, client relations, client service, client services, customer relations, customer relation, kundenservice, kundendienst, kundenbetreuung, atencion al cliente, servicio al cliente, servicio de atencion al cliente, service client, relation client, relations clients, assistenza clienti, servizio clienti, atendimento ao cliente, klantenservice',
  },
  {
    kind: 'domain',
    functions: { hr: 0.94 },
    words:
      'talent acquisition, people operations, people and culture, people culture, recruiting, recruitment, executive search, compensation and benefits, comp ben, employee relations, employer branding, training and development, learning and development, learning development, lnd, outplacement, diversity and inclusion, diversity equity and inclusion, dei, professional development',
  },
  {
    kind: 'domain',
    functions: { operations: 0.55, management: 0.3 },
    words: 'project management, projektmanagement, pmo, project development, program management, programme management',
  },
  { kind: 'domain', functions: { product: 0.93 }, words: 'product management, produktmanagement' },
  {
    kind: 'domain',
    functions: { operations: 0.9 },
    words:
      'qualitatsmanagement, qualitatskontrolle, controle de qualidade, prozessmanagement, route planning, sales planning',
  },
  {
    kind: 'domain',
    functions: { policy: 0.9 },
    words: 'public affairs, public policy, government affairs, government relations',
  },
  {
    kind: 'domain',
    functions: { finance: 0.93 },
    words: 'mergers and acquisitions, mna, finanzbuchhaltung, equity research, recouvrement',
  },
  {
    kind: 'domain',
    functions: { administration: 0.9 },
    words: 'office management, data entry, gestion administrative, empfang, accueil',
  },
  { kind: 'domain', functions: { communications: 0.9 }, words: 'media relations, ufficio stampa' },
  {
    kind: 'domain',
    functions: { marketing: 0.93 },
    words:
      'search engine marketing, search engine optimization, marktforschung, marketing operations, marketing communications, product marketing communications, demand gen, digital media',
  },
  {
    kind: 'domain',
    functions: { engineering: 0.6, management: 0.1 },
    words: 'innovation technology, iot, algorithm, algorithms, algorithm development, imagineering, data center',
  },
  // Officers of a firm.
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { engineering: 0.9 },
    words:
      'cto, chief technology officer, chief technical officer, chief engineering officer, technischer geschaftsfuhrer, directeur technique general, chief architect officer, technikvorstand',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { data: 0.9 },
    words:
      'cio, chief information officer, cdo, chief digital officer, chief data officer, chief information security officer, ciso, chief analytics officer, cdio, chief ai officer, chief security officer information',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { finance: 0.93 },
    words:
      'cfo, chief financial officer, chief finance officer, chief investment officer, kaufmannischer geschaftsfuhrer, finanzvorstand, chief accounting officer, chief risk officer, cro risk, group cfo, directeur administratif et financier, daf, raf, director financiero, direttore amministrativo',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { marketing: 0.92 },
    words: 'cmo, chief marketing officer, chief brand officer, chief growth officer, marketingvorstand',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { sales: 0.9 },
    words:
      'cso, chief sales officer, chief revenue officer, cro, chief commercial officer, cco, chief business officer, chief business development officer, vertriebsvorstand',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { operations: 0.88 },
    words:
      'coo, chief operating officer, chief operations officer, chief procurement officer, cpo procurement, chief supply chain officer, chief transformation officer, chief administrative officer, chief quality officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { hr: 0.95 },
    words:
      'chro, chief human resources officer, chief people officer, chief talent officer, personalvorstand, arbeitsdirektor, drh, directeur des ressources humaines, directrice des ressources humaines, chief learning officer, chief diversity officer, chief happiness officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { product: 0.9 },
    words: 'chief product officer, cpo, cpto, chief experience officer, chief innovation officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { legal: 0.93 },
    words: 'chief legal officer, clo, general counsel, chief compliance officer, chief privacy officer, chefsyndikus',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { communications: 0.93 },
    words:
      'chief communications officer, chief communication officer, chief content officer, chief editor, chefredakteur, chefredakteurin, editor in chief, redacteur en chef, redactrice en chef, redactor jefe, caporedattore, direttore responsabile, hoofdredacteur',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { health: 0.85 },
    words:
      'chief medical officer, arztlicher direktor, medical director, chief nursing officer, arztliche direktorin, directeur medical, director medico, direttore sanitario, chief clinical officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { research: 0.88 },
    words: 'chief scientific officer, chief scientist officer, chief science officer, chief research officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { 'customer-success': 0.85 },
    words: 'chief customer officer, chief client officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { design: 0.9 },
    words: 'chief design officer, chief creative officer',
  },
  {
    kind: 'head',
    level: 6,
    own: 0.8,
    functions: { policy: 0.5, management: 0.35 },
    words:
      'chief strategy officer, chief sustainability officer, secretary general, director general of ministry, generalsekretar, secretaire general, secretario general, segretario generale, permanent secretary',
  },
  // Product, project, programme.
  {
    kind: 'domain',
    functions: { marketing: 0.6, product: 0.4 },
    words: 'product marketing, produktmarketing, marketing produit, marketing de producto',
  },
  {
    kind: 'head',
    level: 4,
    own: 0.9,
    functions: { product: 0.93 },
    words:
      'product manager, product owner, produktmanager, produktmanagerin, chef de produit, cheffe de produit, responsable produit, product lead, product director, group product manager, technical product manager, responsable de producto, gerente de producto, jefe de producto, direttore di prodotto, gestor de produto, productmanager, product line manager, digital product manager, produktverantwortlicher, product management',
  },
  {
    kind: 'head',
    level: 4,
    own: 0.62,
    functions: { operations: 0.55, management: 0.37 },
    words:
      'project manager, projektmanager, projektleiter, projektleiterin, projektleitung, project leader, project lead, chef de projet, cheffe de projet, project director, projectleider, projectmanager, programme manager, program manager, program director, programme director, jefe de proyecto, jefa de proyecto, gestor de proyectos, project management, projektmanagement, capo progetto, responsabile di progetto, gestor de projetos, gerente de projetos, gerente de proyecto, pmo, pmo manager, project management officer, programmleiter, scrum master, agile coach, delivery manager, gesamtprojektleiter, teilprojektleiter, release manager, chargee de projet, charge de projet, charge de projets, coordinateur de projet, project portfolio manager, project head',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.6,
    functions: { operations: 0.6, management: 0.2, administration: 0.1 },
    words:
      'project coordinator, project officer, project assistant, project engineer coordination, program coordinator, programme officer, programme coordinator, projektkoordinator, projektassistenz, projektassistent, projektassistentin, projektmitarbeiter, project administrator, coordinador de proyectos, junior project manager, project associate, program officer, program associate, project controller, projektcontroller, project planner, projektreferent, projektsteuerer, program specialist',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.6,
    functions: { data: 0.5, product: 0.2, consulting: 0.15, finance: 0.05 },
    words:
      'business analyst, business systems analyst, analyste fonctionnel, analista funcional, requirements engineer, business process analyst, amoa, business consultant it',
  },
  // Sales, customers.
  {
    kind: 'head',
    level: 2,
    own: 0.9,
    functions: { sales: 0.94 },
    words:
      'account executive, account manager, sales manager, key account manager, key account, kam, national account manager, global account manager, strategic account manager, kundenberater, vertriebler, sales executive, sales rep, sales representative, salesman, saleswoman, inside sales, outside sales, field sales, vrp, sdr, bdr, account director, major account manager, territory manager, client executive, client partner, business development, bizdev, biz dev, business development manager, business developer, business development executive, area sales manager, directeur commercial, directrice commerciale, ingenieur commercial, ingenieure commerciale, technico commercial, technico commerciale, attache commercial, attachee commerciale, charge d affaires, chargee d affaires, responsable commercial, responsable grands comptes, director comercial, directora comercial, direttore commerciale, responsabile commerciale, agente di commercio, delegado comercial, tecnico comercial, ejecutivo de cuentas, gestor comercial, asesor comercial, verkaufsleiter, vertriebsleiter, aussendienstmitarbeiter, innendienstmitarbeiter, vertriebsbeauftragter, vertriebsmitarbeiter, gebietsverkaufsleiter, accountmanager, relatiebeheerder, verkoopleider, verkoopmedewerker, commercieel medewerker, commercieel directeur, sales engineer, presales, pre sales, pre sales engineer, pre sales consultant, solution sales, sales development representative, partner manager, channel manager, alliance manager, alliances manager, partnerships manager, grosskundenbetreuer, firmenkundenbetreuer, firmenkundenberater, new business manager, commercial manager, commercial director, commercial executive, animateur commercial, animatrice commerciale, chef des ventes, directeur des ventes, jefe de ventas, director de ventas, gerente de ventas, gerente comercial, capo area, area manager sales, responsabile vendite, medical representative, pharmareferent, visiteur medical, visitador medico, informatore scientifico, pharmaceutical representative, real estate agent, estate agent, immobilienmakler, agent immobilier, agente inmobiliario, agente immobiliare, makelaar, realtor, property consultant, negociateur immobilier, insurance agent, insurance broker, versicherungsmakler, versicherungsvertreter, conseiller commercial, conseillere commerciale, conseiller de vente, conseillere de vente, conseiller clientele, conseillere clientele, assistant commercial, assistante commerciale, sales assistant, vertriebsassistenz, vertriebsassistentin, vertriebsassistent, sales support, vertriebsinnendienst, sales operations manager, import export, store manager, shop manager, shop assistant, filialleiter, filialleiterin, marktleiter, marktleiterin, responsable de magasin, directeur de magasin, responsable de tienda, encargada de tienda, encargado de tienda, dependiente, dependienta, store director, retail manager, floor manager retail, department store manager, winkelmanager, filiaalmanager, verkoopster, petrol station attendant, service station attendant, market trader, call centre salesperson, mitarbeiter vertrieb',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.85,
    functions: { 'customer-success': 0.9 },
    words:
      'customer success manager, csm, client success manager, customer success, customer care manager, customer service manager, customer support manager, client services manager, client service manager, service desk manager, kundenbetreuer, kundenbetreuerin, kundenservice, kundendienstleiter, kundendienst, leiter kundenservice, customer experience manager, onboarding manager, implementation manager, technical account manager, customer advisor, customer service representative, customer service agent, customer service advisor, customer service, customer care, customer support, client support, client relations, client service, client services, call center agent, call centre agent, call centre operator, call centre clerk, callcenteragent, callcenter agent, teleoperador, teleoperadora, teleconseiller, teleconseillere, atencion al cliente, servicio al cliente, servicio de atencion al cliente, service client, relation client, relations clients, conseiller client, assistenza clienti, servizio clienti, atendimento ao cliente, klantenservice, klantenservice medewerker, klantadviseur, support agent, customer relations, customer relationship manager, client relationship manager, service delivery manager, help desk agent, service manager, call center manager, enquiry clerk, telephone switchboard operator, telephonist, switchboard operator, telefonist, receptionist helpdesk',
  },
  // Rather this than its head.
  {
    kind: 'domain',
    functions: { data: 0.88 },
    words:
      'data science, data engineering, data management, business intelligence, bi, analytics, data analytics, big data, machine learning, artificial intelligence, kunstliche intelligenz, ai, ki, ia, ml, database, databases, datenbank, base de donnees, base de datos, data, daten, donnees, datos, dati, dados, dwh, data warehouse, etl, datenschutz it, it, informatik, informatique, informatica, informationstechnologie, information technology, information technologies, information systems, edv, systemes d information, sistemas de informacion, sistemi informativi, tecnologias de la informacion, ict, tic, network, networks, netzwerk, reseau, reseaux, redes, reti, system administration, it operations, it infrastructure, infrastructure, infrastruktur, cyber, cybersecurity, cyber security, it security, information security, it sicherheit, informationssicherheit, securite informatique, ciberseguridad, sicurezza informatica, cloud, service desk, helpdesk, help desk, it support, desktop, digitalisierung, digital transformation, transformation digitale, transformacion digital, digitalization, digitisation, erp, sap, crm, salesforce, servicenow, sharepoint, it service, it services, application, applications, anwendung, anwendungen, anwendungsbetreuung, applikation, systems, systeme, sistemas, sistemi, system, computer, statistics, statistik, statistique, oracle, windows, linux, vmware, citrix, cisco, telecommunications systems, ux data, informatiemanagement, automatisering, digital',
  },
  {
    kind: 'domain',
    functions: { engineering: 0.9 },
    words:
      'eng, software, software engineering, software development, softwareentwicklung, softwareentwicklungs, developpement logiciel, developpement, desarrollo de software, desarrollo, sviluppo software, embedded, firmware, backend, back end, frontend, front end, full stack, fullstack, web, mobile, ios, android, java, javascript, typescript, python, php, c, c#, dotnet, net, ruby, golang, react, angular, devops, platform, site reliability, sre, qa, test automation, testing, hardware, electrical, elektro, electronics, elektronik, electronique, mechanical, maschinenbau, mecanique, civil, structural, robotics, robotik, automation, automatisierung, automatisierungs, automatisierungstechnik, aerospace, automotive, chemical, process engineering, verfahrenstechnik, engineering, ingenierie, ingenieria, ingegneria, engenharia, technical, technisch, technischer, technische, technique, tecnica, technik, technology, technologies, technologie, tecnologia, tech, entwicklung, konstruktion, construction engineering, rnd, research and development, recherche et developpement, investigacion y desarrollo, ricerca e sviluppo, forschung und entwicklung, f e, nuclear, petroleum, energy, energie, semiconductor, photonics, optics, optik, systems engineering, validation, verification, simulation, cad, plc, sps, telecom, telecommunications, blockchain, game, games, api, ui engineering, industrialisation, architecture logiciel, sw, hw, product engineering, ingenieurwesen, bauwesen, tiefbau, hochbau, statik, geotechnical, geotechnik, mechatronik, fahrzeug, antriebstechnik, solutions, solution, bau, construction',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.85,
    functions: { engineering: 0.92 },
    words:
      'software architect, solution architect, solutions architect, system architect, systems architect, softwarearchitekt, technical architect, cloud architect, enterprise architect, it architekt, solutions engineer, solution engineer, tech lead, technical lead, technical leader, lead tech, techlead, software engineer, softwareentwickler, softwareingenieur, web developer, web entwickler, webentwickler, developpeur web, desarrollador web, full stack developer, member of technical staff, mts, sde, sdet, swe, smts, pmts, quality assurance engineer, qa engineer, test engineer, software tester, testeur, testingenieur, testmanager, test manager, test analyst, testanalyst, qa analyst, qa tester, engineering manager, manager engineering, devops engineer, ingenieur logiciel, ingenieur d etudes, ingenieur etudes et developpement, ingenieur developpement, analyste programmeur, analyste developpeur, analista programador, analista programadora, application developer, anwendungsentwickler, fachinformatiker anwendungsentwicklung, systems engineer, system engineer, systemingenieur, entwicklungsingenieur, konstrukteur, konstrukteurin, dessinateur projeteur, projeteur, technischer zeichner, bauzeichner, draughtsman, draughtsperson, draftsman, draughtswoman, drafter, dessinateur, delineante, disegnatore tecnico, bauingenieur, maschinenbauingenieur, elektroingenieur, verfahrensingenieur, wirtschaftsingenieur, wirtschaftsingenieurin, service engineer, field engineer, field service engineer, process engineer, project engineer, projektingenieur, ingenieur projet, application engineer, applikationsingenieur, quality engineer, qualitatsingenieur, manufacturing engineer, production engineer, industrial engineer, bauleiter, bauleiterin, conducteur de travaux, jefe de obra, site engineer, construction manager, maitre d oeuvre, r d engineer, network engineer telecom, technical director, directeur technique, director tecnico, direttore tecnico, technischer leiter, technischer direktor, technical manager, leiter technik, entwicklungsleiter, leiter entwicklung, head of technology, head of development, ingenieur de recherche et developpement, land surveyor, geometre, geometer, vermessungsingenieur, vermessungstechniker, landmeter, topografo, geomatiker, cartographer, kartograph, cartographe, quantity surveyor, building surveyor, engineering technician, ship s engineer, flight engineer, ux engineer, programmer analyst, webmaster, game developer, spieleentwickler',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.85,
    functions: { data: 0.92 },
    words:
      'system administrator, systems administrator, sysadmin, systemadministrator, systemadministratorin, administrateur systeme, administrateur systemes, administrateur systemes et reseaux, administrateur reseau, administrateur reseaux, administrador de sistemas, administrador de redes, sistemista, amministratore di sistema, systeembeheerder, netwerkbeheerder, applicatiebeheerder, network administrator, database administrator, dba, datenbankadministrator, datenanalyst, data scientist, data analyst, data engineer, data architect, data steward, analyste de donnees, analista de datos, analista dati, it manager, it leiter, leiter it, it director, directeur informatique, responsable informatique, directeur des systemes d information, dsi, rssi, responsable si, responsable sistemas, jefe de sistemas, responsabile it, responsabile ced, it specialist, it consultant, it berater, consultant it, sap berater, sap consultant, sap inhouse consultant, it support, it technician, it techniker, it administrator, it admin, it koordinator, it coordinator, it projektleiter, it project manager, it analyst, informatiker, informatikerin, wirtschaftsinformatiker, fachinformatiker, fachinformatikerin, informaticien, informaticienne, informatico, technicien informatique, tecnico informatico, system analyst, systems analyst, systemanalytiker, analyste systeme, analista de sistemas, analista de suporte, network engineer, netzwerktechniker, netzwerkadministrator, security analyst, security engineer, cybersecurity analyst, penetration tester, ethical hacker, cloud engineer, support engineer, technical support, technical support specialist, technical support engineer, support technician, service desk agent, service desk analyst, helpdesk technician, help desk technician, desktop support, systems manager, bi analyst, business intelligence analyst, bi developer, statistician, statistiker, statisticien, estadistico, statistico, actuary data, machine learning engineer, ml engineer, ai engineer, data manager, datenmanager, data entry supervisor, it officer, ict manager, ict technician, information manager, informationsmanager, erp consultant, erp manager, web administrator, it auditor, it architect, application manager, anwendungsbetreuer, applikationsmanager, crm manager, it service manager, technicien support, technicien reseau, technicien systemes et reseaux, technicien d exploitation, ingenieur systeme, ingenieur systemes, ingenieur systemes et reseaux, ingenieur reseau, ingenieur reseaux, ingenieur data, systemtechniker, systembetreuer, systemspezialist, ict system engineer',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.9,
    functions: { marketing: 0.93 },
    words:
      'brand manager, community manager, social media manager, content manager, marketeer, online marketeer, marketingleiter, marketer, growth hacker, marketing manager, marketing director, seo manager, sea manager, sem manager, performance manager, growth manager, traffic manager, traffic manager digital, media planner, media buyer, copywriter, concepteur redacteur, werbetexter, texter, event manager, eventmanager, veranstaltungsmanager, event planner, event coordinator, eventkauffrau, veranstaltungskauffrau, veranstaltungskaufmann, chef de publicite, responsable marketing, chef de marque, category manager marketing, trade marketing manager, mediaplaner, e commerce manager, ecommerce manager, responsable e commerce, market researcher, market research analyst, marktforscher, marktforschung, charge d etudes marketing, brand ambassador, influencer, content creator, content strategist, campaign manager, marketing executive, product marketing manager marketing, digital marketer, trafficker, responsable de marketing, responsabile marketing, visual merchandiser, merchandiser, sales promoter, advertising executive, werbekaufmann, werbekauffrau, kaufmann fur marketingkommunikation, kauffrau fur marketingkommunikation',
  },
  {
    kind: 'head',
    own: 0.85,
    functions: { operations: 0.9 },
    words:
      'operations manager, ops manager, supply chain manager, logistics manager, logistikleiter, produktionsleiter, produktionsleiterin, production manager, plant manager, factory manager, manufacturing manager, directeur des operations, directeur de production, directeur d usine, responsable production, responsable de production, responsable logistique, responsable qualite, responsable achats, directeur achats, directeur des achats, responsable supply chain, directeur logistique, directeur qualite, jefe de produccion, jefe de almacen, jefe de logistica, responsable de logistica, responsable de compras, jefe de compras, director de operaciones, director de compras, director de produccion, responsable de produccion, responsable de calidad, responsabile produzione, responsabile logistica, responsabile acquisti, responsabile qualita, responsabile di produzione, direttore di stabilimento, direttore di produzione, direttore operativo, gerente de operacoes, gerente de operaciones, gerente de producao, einkaufsleiter, leiter einkauf, lagerleiter, fertigungsleiter, qualitatsmanager, qualitatsmanagement, qualitatsbeauftragter, qualitatsleiter, quality manager, purchasing manager, procurement manager, procurement officer, sourcing manager, facility manager, facilities manager, facilitymanager, office operations, warehouse manager, warehouse supervisor, production planner, produktionsplaner, disponent, disponentin, supply planner, demand planner, material planner, ordonnanceur, approvisionneur, approvisionneuse, magasinier, magasiniere, magazziniere, almacenista, mozo de almacen, almacenero, lagerist, lageristin, fachkraft fur lagerlogistik, lagermitarbeiter, fachlagerist, magazijnmedewerker, warehouse worker, warehouse operative, warehouse clerk, storekeeper, stock clerk, stock controller, stock keeper, inventory controller, inventory manager, order picker, kommissionierer, preparateur de commandes, gestionnaire de stock, gestionnaire de stocks, process manager, prozessmanager, prozessmanagement, continuous improvement manager, lean manager, six sigma black belt, maintenance manager, instandhaltungsleiter, quality assurance manager, quality controller, quality inspector, qualitatsprufer, qualitatskontrolle, controleur qualite, controle de qualidade, quality assurance specialist, quality specialist, quality auditor, export manager, import manager, fleet manager, fuhrparkleiter, transport manager, transportation manager, logistician, logistiker, logisticien, kaufmann fur spedition und logistikdienstleistung, speditionskaufmann, speditionskauffrau, exportsachbearbeiter, declarant en douane, customs broker, freight forwarder, shipping clerk, transport clerk, transport planner, agent logistique, production clerk, property manager, immobilienverwalter, hausverwalter, gestionnaire immobilier, postmaster, office services manager, mine manager, production supervisor, chef d atelier, encargado de produccion, supervisor de produccion, responsable d exploitation, agent d exploitation, exploitant transport, responsable maintenance, black belt, expeditor, expediter',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.9,
    functions: { finance: 0.94 },
    words:
      'accountant, comptroller, financial controller, controllerin, kontroller, controleur de gestion, controleuse de gestion, controleur financier, controller de gestion, controller di gestione, business controller, group controller, bookkeeper, treasurer, schatzmeister, tresorier, tesorero, tesoriere, tax advisor, tax adviser, tax consultant, tax manager, steuerberater, steuerberaterin, steuerfachangestellte, steuerfachangestellter, steuerfachwirt, steuerassistent, wirtschaftsprufer, wirtschaftspruferin, chartered accountant, certified public accountant, expert comptable, experte comptable, commissaire aux comptes, commercialista, revisore, ragioniere, contador, contadora, contabile, contable, comptable, aide comptable, assistant comptable, assistante comptable, collaborateur comptable, chef comptable, boekhouder, boekhoudster, accountmedewerker, buchhalter, buchhalterin, bilanzbuchhalter, bilanzbuchhalterin, finanzbuchhalter, finanzbuchhalterin, lohnbuchhalter, lohnbuchhalterin, debitorenbuchhalter, kreditorenbuchhalter, finanzbuchhaltung, gestionnaire de paie, payroll specialist, payroll clerk, payroll manager, payroll accountant, banker, bankier, banquier, banquero, banquera, bancario, bancaria, bankkaufmann, bankkauffrau, bankfachwirt, bankbetriebswirt, bankberater, bankangestellter, investment banker, private banker, relationship manager, corporate banker, portfolio manager, asset manager, fund manager, fondsmanager, wealth manager, vermogensberater, vermogensverwalter, finanzberater, financial advisor, financial adviser, financial planner, finanzplaner, conseiller financier, conseillere financiere, conseiller en gestion de patrimoine, conseiller patrimonial, asesor financiero, consulente finanziario, promotore finanziario, charge de clientele, chargee de clientele, charge d affaires bancaire, loan officer, credit analyst, analyste credit, analyste financier, analyste financiere, analista financiero, financial analyst, finanzanalyst, investment analyst, investment manager, equity analyst, equity research, risk manager, risikomanager, risk analyst, actuary, aktuar, actuaire, actuario, attuario, underwriter, souscripteur, claims handler, claims adjuster, loss adjuster, claims manager, schadenregulierer, schadensachbearbeiter, gestionnaire sinistres, versicherungskaufmann, versicherungskauffrau, kaufmann fur versicherungen und finanzen, stock broker, stockbroker, securities dealer, broker dealer, trader finance, bank teller, teller, kassier bank, caissier banque, internal auditor, interner revisor, revisor, audit manager, auditor senior finance, auditor financiero, auditeur interne, external auditor, financial auditor, audit associate, audit senior, finance manager, finance director, directeur financier, directrice financiere, directora financiera, direttore finanziario, responsable financier, responsable comptable, responsable administratif et financier, responsable administrative et financiere, responsable financiero, responsabile amministrativo, responsable de administracion, leiter finanzen, leiter controlling, leiter rechnungswesen, cost accountant, accounts assistant, accounts clerk, accounting clerk, accounting assistant, debt collector, collections agent, collection agent, recouvrement, pawnbroker, money lender, bookmaker, croupier finance, mergers and acquisitions, mna, tax collector, tax inspector, betriebsprufer, finanzbeamter, finanzwirt, diplom finanzwirt, fund accountant, assistant controller, financieel directeur, financieel medewerker, financial administrator, tresorier d entreprise, venture capital analyst, valuer, appraiser, taxateur',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.92,
    functions: { hr: 0.95 },
    words:
      'hr manager, hr business partner, hrbp, human resources manager, hr generalist, hr director, personalleiter, personalleiterin, personalreferent, personalreferentin, personalmanager, personalberater, personalberaterin, personalsachbearbeiter, personalsachbearbeiterin, personaldisponent, personaldisponentin, personalentwickler, personalentwicklerin, personaler, responsable rh, responsable ressources humaines, assistant rh, assistante rh, charge de recrutement, chargee de recrutement, charge rh, chargee rh, gestionnaire rh, directeur rh, directrice rh, talent acquisition, talent acquisition manager, talent manager, people partner, people manager, people operations, people and culture, people culture, recruiting manager, recruiting, recruitment consultant, recruitment manager, recruitment, recruiter, recruteur, recruteuse, headhunter, executive search, director de recursos humanos, directora de recursos humanos, responsable de recursos humanos, tecnico de recursos humanos, jefe de personal, responsable de personal, responsable de seleccion, tecnico de seleccion, responsabile risorse umane, direttore risorse umane, responsabile del personale, addetto risorse umane, selezionatore, gerente de recursos humanos, analista de recursos humanos, analista de rh, analista rh, hr medewerker, hr adviseur, personeelsmanager, intercedent, compensation and benefits manager, comp ben, employee relations, employer branding, hr specialist, hr administrator, hr assistant, hr officer, hr coordinator, hr consultant, hr analyst, training manager, training and development, learning and development, learning development, lnd, training specialist, responsable formation, responsable de formacion, responsabile formazione, personnel manager, personnel officer, personnel clerk, careers adviser, career coach, career counsellor, career counselor, outplacement, betriebsrat, staffing manager, staffing specialist, employment consultant, employment agent, conseiller en insertion professionnelle, conseiller emploi, arbeitsvermittler, orientador laboral, diversity manager, diversity and inclusion, diversity equity and inclusion, dei',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.85,
    functions: { administration: 0.93 },
    words:
      'executive assistant, personal assistant, pa, ea, administrative assistant, admin assistant, admin, office manager, office managerin, officemanager, office administrator, office assistant, office clerk, office coordinator, virtual assistant, assistante de direction, assistant de direction, assistant administratif, assistante administrative, secretaire de direction, assistante polyvalente, office management, vorstandsassistenz, vorstandsassistentin, assistenz der geschaftsfuhrung, assistentin der geschaftsfuhrung, geschaftsfuhrungsassistenz, teamassistenz, teamassistentin, teamassistent, managementassistent, managementassistente, management assistant, direktionsassistentin, direktionsassistenz, chefsekretarin, sekretarin, sekretar, secretary, secretaire, secretario, secretaria, segretario, segretaria, secretaresse, directiesecretaresse, buroassistentin, burokauffrau, burokaufmann, kauffrau fur buromanagement, kaufmann fur buromanagement, burofachkraft, buroleiter, industriekaufmann, industriekauffrau, agent administratif, gestionnaire administratif, gestionnaire administrative, employe administratif, employee administrative, asistente administrativo, asistente de direccion, auxiliar administrativo, auxiliar administrativa, auxiliar de oficina, administrativo, administrativa, impiegata amministrativa, impiegato amministrativo, assistente administrativo, assistente di direzione, receptionist, rezeptionist, rezeptionistin, empfang, empfangskraft, empfangsmitarbeiter, empfangssekretarin, accueil, hotesse d accueil, agent d accueil, recepcionista, receptionniste, data entry, data entry clerk, data entry operator, typist, filing clerk, archivist clerk, copying clerk, mail clerk, court clerk, coding clerk, proof reader clerk, scribe, stenographer, word processor operator, administrative officer, administrative manager, administration manager, administratief medewerker, baliemedewerker, verwaltungsfachangestellte, verwaltungsfachangestellter, verwaltungsfachwirt, verwaltungswirt, verwaltungsleiter, verwaltungsangestellte, verwaltungsbeamter, beamter, standesbeamter, urban clerk, notariatsfachangestellte, general clerk, medical secretary, legal secretary, arztsekretarin, gestion administrative, responsable administratif, school secretary, library clerk',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.9,
    functions: { legal: 0.95 },
    words:
      'legal counsel, in house counsel, corporate counsel, senior counsel, counsel, syndikus, syndikusrechtsanwalt, unternehmensjurist, paralegal, legal assistant, rechtsanwaltsfachangestellte, rechtsfachwirt, compliance officer, compliance manager, privacy officer, data protection officer, datenschutzbeauftragter, delegue a la protection des donnees, dpo, contract manager, contracts manager, vertragsmanager, patent attorney, patentanwalt, patentanwaltin, patent examiner, patentprufer, juriste, avocat, avocate, magistrat, juge, notaire, huissier, huissier de justice, greffier, staatsanwalt, staatsanwaltin, procureur, oberstaatsanwalt, fiscal, public prosecutor, prosecutor, district attorney, bailiff, gerichtsvollzieher, law clerk, barrister, solicitor, lawyer, attorney, attorney at law, rechtsanwalt, rechtsanwaltin, jurist, juristin, volljurist, richter, richterin, judge, magistrate, justice, notary, notar, notarin, rechtspfleger, advokat, fachanwalt, anwalt, anwaltin, abogado, abogada, juez, jueza, notario, procurador, asesor juridico, asesora juridica, avvocato, avvocata, giudice, notaio, magistrato, praticante avvocato, consulente legale, advogado, advogada, juiz, promotor de justica, advocaat, rechter, notaris, bedrijfsjurist, legal director, head of legal, directeur juridique, responsable juridique, legal manager, legal advisor, legal adviser, legal officer, conseiller juridique, ombudsman, mediator, mediateur, conveyancer, legal executive, trademark attorney, ip counsel, rechtsreferendar, rechtsreferendarin, coroner',
  },
  {
    kind: 'head',
    level: 5,
    own: 0.85,
    functions: { research: 0.55, education: 0.4 },
    words:
      'professor, professorin, prof, full professor, professeur des universites, professeure, profesor titular, profesora titular, catedratico, catedratica, professore ordinario, professor titular, hoogleraar, univ prof, universitatsprofessor, universitatsprofessorin, emeritus professor, professor emeritus, distinguished professor, lehrstuhlinhaber, dean, dekan, dekanin, doyen, decano, preside, rector, rektor, recteur, provost, professore universitario, university professor',
  },
  {
    kind: 'head',
    level: 4,
    own: 0.85,
    functions: { research: 0.55, education: 0.4 },
    words:
      'associate professor, assistant professor, juniorprofessor, juniorprofessorin, privatdozent, maitre de conferences, maitresse de conferences, enseignant chercheur, enseignante chercheuse, professeur associe, professeure associee, profesor asociado, profesora asociada, profesor contratado doctor, profesor universitario, professore associato, professor associado, professor adjunto, universitair docent, universitair hoofddocent, reader in, senior lecturer, visiting professor, adjunct professor, professor of practice, academic, hochschullehrer, lecturer university, higher education teacher',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.85,
    functions: { research: 0.9 },
    words:
      'research assistant, research associate, research fellow, research officer, research technician, researcher assistant, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, wissenschaftlicher assistent, wiss mitarbeiter, akademischer rat, postdoc, post doc, postdoctoral researcher, postdoctoral fellow, postdoctoral research associate, postdoctoral associate, postdoctorant, postdoctorante, posdoctoral, post doctoral researcher, phd student, phd candidate, phd researcher, phd, phd fellow, doctoral student, doctoral candidate, doctoral researcher, doctoral fellow, doktorand, doktorandin, promovend, promovendus, doctorant, doctorante, doctorando, doctoranda, dottorando, dottoranda, dottorando di ricerca, doutorando, doutoranda, aio, assegnista di ricerca, personal investigador, ingenieur de recherche, charge de recherche, chargee de recherche, directeur de recherche, attache de recherche, technicien de recherche, laboratory technician, lab technician, laboratory assistant, lab assistant, laborant, laborantin, laboratory manager, lab manager, laborleiter, technicien de laboratoire, technicienne de laboratoire, tecnico de laboratorio, tecnico di laboratorio, analista de laboratorio, laboratory technologist, chemielaborant, chemielaborantin, biologielaborant, physiklaborant, laboratoriummedewerker, cta, bta, clinical research associate, clinical research coordinator, clinical trial manager, clinical project manager, principal investigator, clinical scientist, attache de recherche clinique, arc',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.9,
    functions: { education: 0.94 },
    words:
      'head teacher, headteacher, headmaster, headmistress, school principal, principal of school, schulleiter, schulleiterin, rektor grundschule, director de colegio, directeur d ecole, directrice d ecole, proviseur, dirigente scolastico, school director, deputy head teacher, assistant teacher, teaching assistant, teacher aide, teacher s aide, classroom assistant, lehrassistent, assistant d education, teachers aide, school counsellor, education officer, education manager, curriculum developer, instructional designer, e learning developer, konrektor, studienrat, studienratin, oberstudienrat, studiendirektor, lehrbeauftragter, lehrbeauftragte, lehrkraft, fachlehrer, professeur des ecoles, professeur certifie, professeur agrege, professeur, profesor, profesora, maestro, maestra, maestro de educacion primaria, professore, professoressa, insegnante, docente, docent, professor de educacao, professora, enseignant, enseignante, instituteur, institutrice, leerkracht, leraar, lerares, juf, driving instructor, fahrlehrer, moniteur auto ecole, music teacher, tutor private, school inspector, schulrat, inspecteur de l education, conseiller pedagogique, conseiller principal d education, cpe, language trainer, sprachlehrer, sprachtrainer, fitness instructor education, educational consultant, education adviser, learning designer, director of studies, study coordinator, studienberater, admissions officer, student advisor, academic advisor, corporate trainer',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.9,
    functions: { care: 0.92 },
    words:
      'social worker, sozialarbeiter, sozialarbeiterin, sozialpadagoge, sozialpadagogin, social pedagogue, diplom sozialpadagoge, assistant social, assistante sociale, travailleur social, travailleuse sociale, trabajador social, trabajadora social, educador social, educadora social, integrador social, assistente sociale, educatore, educatrice, educatore professionale, assistente social, maatschappelijk werker, jeugdwerker, hulpverlener, educateur specialise, educatrice specialisee, educateur, educatrice, moniteur educateur, animateur socioculturel, animateur, animatrice, conseillere en economie sociale et familiale, case manager, case worker, caseworker, youth worker, jugendarbeiter, streetworker, community worker, welfare officer, probation officer, bewahrungshelfer, foster parent, childminder, child minder, child care worker, childcare worker, kinderpfleger, kinderpflegerin, erzieher, erzieherin, heilerziehungspfleger, heilerziehungspflegerin, heilpadagoge, heilpadagogin, tagesmutter, nanny, babysitter, au pair, governess, nursery nurse, nursery assistant, auxiliaire de puericulture, assistante maternelle, auxiliaire de vie, auxiliaire de vie sociale, aide a domicile, atsem, auxiliar de geriatria, cuidador, cuidadora, cuidadora de ninos, ninera, babysitteur, pedagogisch medewerker, kinderopvang, care assistant, caregiver, care giver, carer, care worker, care coordinator, home carer, home care aide, home care worker, healthcare assistant, health care assistant, nursing aide, personal care aide, personal care assistant, support worker, betreuer, betreuerin, betreuungskraft, alltagsbegleiter, alltagsbegleiterin, pflegehelfer, pflegehelferin, pflegeassistent, altenpfleger, altenpflegerin, altenpflegehelfer, haushaltshilfe, oss, operatore socio sanitario, badante, asistente personal, thuishulp, verzorgende, verzorgende ig, begeleider, home help, companion, teacher early childhood care, matron housekeeping school, priest, pastor, pastorin, pfarrer, pfarrerin, seelsorger, seelsorgerin, diakon, minister of religion, chaplain, rabbi, imam, monk, nun, deacon, vicar, bishop, curate, missionary, pretre, cure, sacerdote, cura, parroco, padre, dominee, preacher, evangelist religion, kaplan, pastoralreferent, gemeindereferentin, undertaker, embalmer, funeral director, bestatter, bestattungsfachkraft, pompes funebres, counsellor addiction, family counsellor, marriage counsellor, day care worker',
  },
  {
    kind: 'head',
    level: 2,
    own: 0.9,
    functions: { policy: 0.9 },
    words:
      'policy advisor, policy adviser, policy officer, policy analyst, policy manager, policy director, public affairs manager, public affairs, public policy, government affairs, government relations, lobbyist, referent im bundestag, parlamentarischer referent, politiker, politikerin, politician, politico, politica, homme politique, femme politique, minister, ministre, ministro, ministra, staatssekretar, staatssekretarin, secretary of state, secretaire d etat, state secretary, senator, senateur, senador, senadora, congressman, congresswoman, member of parliament, mp, mep, mitglied des bundestages, mdb, mdl, abgeordneter, abgeordnete, bundestagsabgeordneter, depute, deputee, diputado, diputada, deputato, deputado, wethouder, raadslid, kamerlid, mayor, burgermeister, burgermeisterin, oberburgermeister, oberburgermeisterin, maire, alcalde, alcaldesa, sindaco, prefeito, burgemeester, councillor, councilor, city councillor, stadtrat, stadtratin, gemeinderat, conseiller municipal, conseillere municipale, concejal, concejala, assessore, vereador, landrat, landratin, ambassador, botschafter, botschafterin, ambassadeur, embajador, embajadora, ambasciatore, embaixador, diplomat, diplomatin, diplomate, diplomatico, consul, konsul, consul general, attache, kulturattache, civil servant, fonctionnaire, funcionario, funcionaria, funcionario publico, funzionario pubblico, servidor publico, ambtenaar, beleidsmedewerker, beleidsadviseur, chancellor, kanzler, premier minister, prime minister, first minister, governor, gouverneur, gobernador, governatore, governador, president of the republic, legislator, lawmaker, regierungsrat, regierungsdirektor, ministerialrat, ministerialdirektor, parliamentary assistant, attache parlementaire, urban planner, town planner, stadtplaner, stadtplanerin, urbaniste, urbanista, regional planner, raumplaner, sustainability manager, nachhaltigkeitsmanager, csr manager, esg manager, climate policy, entwicklungshelfer, humanitarian worker, campaigner, activist, advocacy officer, advocacy manager, union representative, gewerkschaftssekretar, trade union official, village chief, village head, head of village, chief village, tribal chief, social benefits officer, customs officer, zollbeamter, zollbeamtin, douanier, zollner, immigration officer, licensing officer, passport officer, prefect, prefet, sous prefet, secretary general government, electoral officer',
  },
  {
    kind: 'head',
    level: 3,
    own: 0.88,
    functions: { communications: 0.92 },
    words:
      'press officer, pr manager, public relations manager, pressesprecher, pressesprecherin, press secretary, spokesperson, porte parole, portavoz, portavoce, woordvoerder, unternehmenssprecher, communications manager, communication manager, communication officer, communications officer, communication specialist, communications specialist, communications director, charge de communication, chargee de communication, responsable communication, responsable de la communication, directeur de la communication, directrice de la communication, responsable de comunicacion, director de comunicacion, addetto stampa, responsabile comunicazione, ufficio stampa, attache de presse, attachee de presse, jefe de prensa, asesor de comunicacion, kommunikationsmanager, kommunikationsreferent, communicatieadviseur, communicatiemedewerker, journalist, journalistin, journaliste, periodista, giornalista, jornalista, reporter, korrespondent, korrespondentin, correspondent, columnist, kolumnist, news anchor, newsreader, newscaster, nachrichtensprecher, presenter, tv presenter, radio presenter, television presenter, radio announcer, announcer, moderatorin, fernsehmoderator, fernsehmoderatorin, radiomoderator, presentateur, presentatrice, animateur radio, presentador, presentadora, conduttore, conduttrice, locutor, locutora, blogger, podcaster, youtuber, technical writer, technischer redakteur, redacteur technique, lektor verlag, lektorin, publisher, verleger, verlagskaufmann, editeur, editor literario, editore, uitgever, translator, ubersetzer, ubersetzerin, traducteur, traductrice, traductor, traductora, traduttore, traduttrice, tradutor, vertaler, interpreter, dolmetscher, dolmetscherin, interprete, tolk, sign language interpreter, localization manager, proofreader, korrektor, corrector, redakteur, copy editor, sub editor, subeditor, speechwriter, content editor, content writer, seo writer, redacteur web, redactrice web, news editor, photo editor, social media editor, volontariat, bureau chief, public relations officer, public relations specialist, information officer, media relations, mediengestalter kommunikation, chronicler, linguist, philologist, lexicographer, ghostwriter, kommunikationsberater, kommunikationsberaterin, pr berater, pr beraterin, pr consultant',
  },
  // Words whose parts mislead.
  {
    kind: 'domain',
    functions: { hr: 0.93 },
    words:
      'human resources, human resource, hr, rh, ressources humaines, recursos humanos, risorse umane, human capital, people, talent, personal und organisation, organisationsentwicklung, personalentwicklung, personalwesen, personeel, personeelszaken, employee experience, gestion des talents, rrhh, payroll, lohn, gehalt, paie, paie et administration du personnel, formation professionnelle, personalmanagement, personal abteilung, work council, workforce, organisational development, organizational development, change management',
  },
  {
    kind: 'domain',
    functions: { sales: 0.9 },
    words:
      'key accounts, account management, inside sales, business development international, new business, sales operations, sales and business development, partnerships, partnership, strategic partnerships, alliances, channel, channel sales, revenue, grosskunden, firmenkunden, privatkunden, grands comptes, partenariats, developpement commercial, desarrollo de negocio, desarrollo de negocios, sviluppo business, ventas, vendite, vendas, verkoop, vente, ventes, verkauf, verkaufs, vertrieb, vertriebs, sales, selling, aussendienst, innendienst, commercial, comercial, commerciale, kommerziell, commercieel, retail, einzelhandel, e commerce sales, export sales, customer acquisition, handel, grosshandel, b2b, b2c, immobilien, immobilier, inmobiliaria, immobiliare, real estate, property',
  },
  {
    kind: 'domain',
    functions: { 'customer-success': 0.88 },
    words:
      'customer experience, cx, customer, customers, client, clients, clientele, kunden, clientes, clienti, klanten, customer relationship, customer relationship management, customer operations, support, service clientele, service, services, kundenzufriedenheit, after sales, aftersales, sav, postventa, after sales service, contact center, call center, call centre, onboarding',
  },
  {
    kind: 'domain',
    functions: { policy: 0.85 },
    words:
      'public affairs and policy, policy, policies, government, regierung, gouvernement, gobierno, governo, public sector, international relations, relations internationales, relaciones internacionales, foreign affairs, auswartige angelegenheiten, diplomacy, international development, development cooperation, entwicklungszusammenarbeit, sustainability, nachhaltigkeit, nachhaltigkeits, developpement durable, sostenibilidad, sostenibilita, sustentabilidade, duurzaamheid, csr, esg, advocacy, human rights, menschenrechte, droits de l homme, derechos humanos, political, politisch, politik, politique, urban planning, stadtplanung, urbanisme, urbanismo, climate, klima, climat, klimaschutz, regulatory policy, public administration, affaires publiques, asuntos publicos, europapolitik, gender equality, beleid',
  },
  {
    kind: 'domain',
    functions: { consulting: 0.8 },
    words:
      'management consulting, strategy consulting, consulting, beratung, conseil, consultoria, consulenza, advies, advisory, transformation, strategy, strategie, strategic, estrategia, strategia, strategisch, business transformation, unternehmensentwicklung, unternehmensstrategie, innovation, innovacion, innovazione, inovacao, innovatie',
  },
  {
    kind: 'domain',
    functions: { operations: 0.6, management: 0.2 },
    words:
      'project, projects, projekt, projekte, projet, projets, proyecto, proyectos, progetto, progetti, projeto, projetos, program, programme, programs, programm, programmes, programa, delivery, portfolio, agile, business process, business processes, pmo office',
  },
];

import type { IndustryId } from './industries.ts';

/** Words in the names of companies, with how far they are trusted; `bank*` begins, `*bank` ends a word. */
export interface CompanyWords {
  readonly industry: IndustryId;
  readonly certainty: number;
  readonly words: string;
  /** The words name a place where people study: a university, a school. */
  readonly isSchool?: boolean;
}

/** What a word in a company’s name says about its business (docs/knowledge.md#companies). */
export const COMPANY_WORDS: readonly CompanyWords[] = [
  {
    industry: 'hospital',
    certainty: 0.95,
    words:
      'hospital*, clinic, clinics, clinica, clinical, clinique, klinik*, klinikum, *klinik, *kliniken, *klinikum, krankenhaus*, *krankenhaus, spital, *spital, university hospital, university medical center, medical center, medical centre, health center, health centre, centre hospitalier, chu, chuv, hopital, hopitaux, ospedale, azienda ospedaliera, ziekenhuis, *ziekenhuis, umc, healthcare, health care, nhs, nhs trust, praxis, arztpraxis, zahnarzt*, dental, dentist*, physiotherap*, surgery, infirmary, medizinische*, sanatorium, ambulance, health system, medical group, mvz, cliniche, policlinico, asl, gp practice, health service, health services',
  },
  {
    industry: 'hospital',
    certainty: 0.65,
    words: 'health, medical, medic, medicine, sante, salud, saude, salute, gesundheit, medizin*, wellness, care',
  },
  {
    industry: 'social-care',
    certainty: 0.85,
    words:
      'caritas, diakonie*, lebenshilfe, altenheim, seniorenheim, pflegeheim, pflegedienst, *pflegedienst, nursing home, care home, hospice, hospiz, kindergarten, kita, *kita, kindertages*, kinderopvang, creche, guarderia, foster care, social services, sozialdienst, arbeiterwohlfahrt, awo, thuiszorg, jugendhilfe, daycare, day care',
  },
  {
    industry: 'pharma',
    certainty: 0.9,
    words:
      'pharma*, *pharma, pharmaceutical*, biotech*, bioscience*, biosciences, therapeutics, biopharma*, biologics, genomics, vaccines, farma*, arzneimittel*, biosystems, oncology, lifescience*, life sciences',
  },
  {
    industry: 'university',
    certainty: 0.95,
    isSchool: true,
    words:
      'universit*, uni, university, universidad*, universidade*, universite*, universita, universitat, hochschule, *hochschule, fachhochschule, college, polytechnic*, politecnico, politecnica, polytechnique, grandes ecoles, grande ecole, ecole polytechnique, business school, law school, medical school, school of medicine, graduate school, school of management, school of economics, school of law, school of business, eth zurich, eth, epfl, mit, ucl, ucla, rwth, kit, tum, lmu, hec, insead, instituto tecnologico, institute of technology, faculty, fakultat, ecole normale, haute ecole, ecole superieure, hogeschool',
  },
  {
    industry: 'school',
    certainty: 0.9,
    isSchool: true,
    words:
      'school, schools, schule, *schule, *schulen, gymnasium, *gymnasium, ecole, lycee, college prive, escuela, colegio, instituto de educacion, escola, scuola, liceo, academy, academie, akademie, academia, accademia, montessori, waldorf, high school, primary school, elementary school, secondary school, school district, volkshochschule, basisschool',
  },
  {
    industry: 'school',
    certainty: 0.9,
    words:
      'education, educational, bildung, tutoring, edtech, e learning, elearning, learning, training, training center',
  },
  {
    industry: 'banking',
    certainty: 0.95,
    words:
      'bank, banks, banking, *bank, *banken, banque*, banco*, banca, bancorp, bancaire, *sparkasse, sparkasse*, raiffeisen*, volksbank*, landesbank*, credit union, savings, caja, caixa, cassa di risparmio, kreditanstalt, credit agricole, bankers, neobank, bausparkasse',
  },
  {
    industry: 'banking',
    certainty: 0.6,
    words:
      'credit, kredit*, payments, pay, fintech, loans, lending, financial services, finance, financial, finanz*, finanz, leasing, mortgage, financiera, finanzas, finanziaria',
  },
  {
    industry: 'insurance',
    certainty: 0.95,
    words:
      'insurance, insurances, assurance*, assurances, versicherung*, *versicherung, *versicherungen, seguros, aseguradora, assicurazion*, verzekering*, reinsurance, ruckversicherung*, rueckversicherung*, *krankenkasse, krankenkasse*, mutuelle, assurances, underwriters, aok, seguradora',
  },
  {
    industry: 'investment',
    certainty: 0.9,
    words:
      'capital, ventures, venture, private equity, venture capital, asset management, investments, investment, investors, hedge, fund, funds, equity partners, wealth, vermogens*, family office, beteiligung*, securities, stock exchange, borse, trading llc, asset managers, investissement*, inversiones, investimenti, angels',
  },
  {
    industry: 'real-estate',
    certainty: 0.9,
    words:
      'real estate, immobilien*, *immobilien, immobilier, inmobiliaria, immobiliare, realty, properties, property, estates, realtors, wohnungsbau*, wohnungs*, vastgoed, makelaar*, hausverwaltung, imobiliaria, homes',
  },
  {
    industry: 'law',
    certainty: 0.92,
    words:
      'law, legal, lawyers, attorneys, attorney, solicitors, barristers, advocates, rechtsanwalt*, kanzlei, *kanzlei, anwalt*, avocats, avocat, abogados, advogados, avvocati, studio legale, notar*, notaire*, notaria, patentanwalt*, advocaten, law firm, law office, law offices, chambers',
  },
  {
    industry: 'accounting',
    certainty: 0.9,
    words:
      'accounting, accountants, accountancy, audit, auditors, steuerberat*, *steuerberatung, wirtschaftspruf*, expertise comptable, comptable*, bookkeeping, tax, contadores, cpa, cpas, contabilidad, asesoria, commercialisti',
  },
  {
    industry: 'consulting',
    certainty: 0.85,
    words:
      'consulting, consultants, consultancy, consultores, consultoria, conseil, conseils, beratung*, *beratung, unternehmensberatung*, advisory, advisors, strategy, consulenza, adviesbureau, advies, management consultants, consult, coaching, conseiller',
  },
  {
    industry: 'agency',
    certainty: 0.85,
    words:
      'advertising, werbeagentur, *agentur, agency, agencia, agence, publicis*, publicidad, publicite, public relations, pr agency, branding, creative, design, designs, designstudio, marketing, communications, kommunikation*, media agency, digital agency, seo, promotion',
  },
  {
    industry: 'engineering-services',
    certainty: 0.85,
    words:
      'architects, architekten, architektur*, architectes, arquitectos, arquitectura, architecture, architecten, architetti, ingenieurburo, ingenieurbuero, ingenieur*, engineers, bureau d etudes, ingenieria, ingegneria, surveyors, planungsburo, engineering',
  },
  {
    industry: 'science',
    certainty: 0.85,
    words:
      'fraunhofer*, max planck, max planck institut, max planck institute, helmholtz*, leibniz*, cnrs, inserm, inria, csic, cnr, dlr, cern, embl, tno, research institute, research center, research centre, forschungsinstitut*, forschungszentrum*, *forschungsinstitut, institut de recherche, centro de investigacion, national laboratory, national lab, academy of sciences, institute for, institut fur, observatory, research',
  },
  {
    industry: 'science',
    certainty: 0.5,
    words: 'institute, institut, instituto, istituto, laboratories, laboratory, lab, labs, instituut, labor',
  },
  {
    industry: 'business-services',
    certainty: 0.8,
    words:
      'staffing, recruiting, recruitment, personal*, zeitarbeit, headhunter*, executive search, personnel, outsourcing, facility, facilities, cleaning, reinigung*, gebaudereinigung, security, wachdienst, event, events, veranstaltung*, call center, translation*, ubersetz*, interim, uitzendbureau, temporing, hr services, human resources, recursos humanos, talent',
  },
  {
    industry: 'government',
    certainty: 0.93,
    words:
      'ministry, ministerium, *ministerium, ministere, ministerio, ministero, ministerie, government, regierung*, gouvernement, gobierno, governo, gemeente, gemeinde, *gemeinde, stadt, stadtverwaltung*, landeshauptstadt, *verwaltung, kommune, municipality, municipal, municipio, ayuntamiento, mairie, ville de, comune di, city of, county, county council, city council, council, landratsamt, landkreis, kreisverwaltung, bezirk*, bezirksamt, rathaus, finanzamt, bundesamt*, bundes*, *bundesamt, landesamt*, *amt, department of, us department, state of, federal, prefecture, prefectura, conseil regional, conseil departemental, region, regione, provincia, diputacion, junta de, generalitat, parliament, parlament, bundestag, senate, senado, assemblee nationale, house of representatives, congress, embassy, botschaft, ambassade, embajada, consulate, court, gericht, *gericht, tribunal, justice, public service, civil service, prefeitura, secretaria de, kanton, canton, rijksoverheid, arbeitsagentur, agentur fur arbeit, jobcenter, pole emploi, customs, tax authority, authority, behorde*, home office',
  },
  {
    industry: 'military',
    certainty: 0.93,
    words:
      'army, navy, air force, armed forces, marine corps, coast guard, bundeswehr, armee, armee de terre, militar*, police, polizei*, policia, polizia, gendarmerie, guardia civil, carabinieri, feuerwehr, *feuerwehr, fire department, fire brigade, fire and rescue, pompiers, sapeurs pompiers, bomberos, vigili del fuoco, national guard, homeland security, politie, brandweer, defensie, ministry of defence, department of defense',
  },
  {
    industry: 'international',
    certainty: 0.93,
    words:
      'united nations, un, unicef, unesco, undp, unhcr, unido, who, world health organization, world bank, ifc, imf, international monetary fund, oecd, ocde, wto, ilo, fao, european commission, european parliament, european union, commission europeenne, europaische kommission, nato, osce, council of europe, ecb, adb, iadb, african union, wfp, eib, iaea',
  },
  {
    industry: 'software',
    certainty: 0.9,
    words:
      'software*, *software, saas, apps, app, cloud*, cyber*, cybersecurity, informatik*, informatics, informatique, informatica, computing, computers, computer, web, webdesign, ai, data, datasystems, analytics, blockchain, crypto, gaming, games, game, it services, it solutions, it consulting, it systems, it service, internet, online, platform, technology solutions, dev, code, hosting, systemhaus, io',
  },
  {
    industry: 'software',
    certainty: 0.55,
    words:
      'technologies, technology, tech, digital, solutions, it, systems, infotech, technologie, tecnologia, sistemas',
  },
  {
    industry: 'telecoms',
    certainty: 0.9,
    words:
      'telecom*, telekom*, *telekom, telefon*, mobile, wireless, broadband, fiber, glasfaser*, telco, satellite, telecommunication*',
  },
  {
    industry: 'media',
    certainty: 0.88,
    words:
      'media, medien*, *medien, verlag, *verlag, publishing, publishers, publisher, zeitung, *zeitung, *zeitschrift, newspaper, news, times, tribune, gazette, herald, press, presse, tv, television, fernsehen, rundfunk*, radio, broadcasting, broadcast, films, film, pictures, productions, studios, editions, editorial, editora, editore, periodico, journal, magazine, podcast, diario, uitgeverij, omroep, bbc',
  },
  {
    industry: 'automotive',
    certainty: 0.9,
    words:
      'automotive, automobil*, automobile, automobiles, motors, motor, autohaus, cars, auto, fahrzeug*, *fahrzeuge, automoviles, vehicles',
  },
  {
    industry: 'electronics',
    certainty: 0.88,
    words:
      'electronics, electronic, elektronik*, *elektronik, semiconductor*, halbleiter*, microelectronics, mikroelektronik, photonics, optics, optik, sensors, electronica, robotics, micro devices',
  },
  {
    industry: 'chemicals',
    certainty: 0.88,
    words:
      'chemical*, chemie*, *chemie, chimie, quimica, materials, plastics, kunststoff*, polymers, coatings, lacke, paper, papier*, glass, glas, steel, stahl*, *stahl, acier, metals, metall*, aluminium, aluminum, cement, zement*, battery, batteries',
  },
  {
    industry: 'consumer-goods',
    certainty: 0.8,
    words:
      'foods, food, beverage*, brewery, brauerei, *brauerei, brewing, getranke, cosmetics, kosmetik, fashion, apparel, textile*, textil*, schuhe, shoes, toys, furniture, mobel*, sportswear, dairy, molkerei, bakery, backerei, lebensmittel*, wine, winery, vins, bodegas, jewelry, luxury, alimentos, alimentaire, baby',
  },
  {
    industry: 'aerospace',
    certainty: 0.9,
    words:
      'aerospace, luftfahrt*, aeronautics, aeronautique, avionics, space, raumfahrt*, defence, defense, rheinmetall, aircraft, missiles, aeroespacial',
  },
  {
    industry: 'manufacturing',
    certainty: 0.85,
    words:
      'manufacturing, maschinenbau*, maschinen*, machinery, industries, industrie, industrial, werke, *werke, werkzeug*, tools, anlagenbau, *technik, fabrik, factory, factories, automation, instruments, packaging, verpackung*, foundry, giesserei, pumps, antriebstechnik, precision, manufaktur, medizintechnik, usine, druckerei, printing, fabricacion, industria, industrias',
  },
  {
    industry: 'energy',
    certainty: 0.9,
    words:
      'energy, energie*, *energie, energies, energia, power, strom, *strom, electric, electricity, elektrizitat*, electricite, renewables, solar*, *solar, wind, windkraft, photovoltaik*, nuclear, kernkraft*, stadtwerke, *stadtwerke, gas, grid, hydrogen, wasserstoff*, battery storage, enercon',
  },
  {
    industry: 'mining',
    certainty: 0.88,
    words:
      'mining, mines, minerals, petroleum, oil, oil gas, petrol*, bergbau*, resources, exploration, drilling, coal, quarry, gold, mineria, petroleo',
  },
  {
    industry: 'utilities',
    certainty: 0.88,
    words:
      'water, wasser*, *wasserwerke, wasserverband, waste, abfall*, recycling, entsorgung*, umwelt*, environmental, eau, aguas, sanitation, utilities',
  },
  {
    industry: 'construction',
    certainty: 0.88,
    words:
      'construction, constructions, constructores, bau, *bau, bauunternehm*, hochbau, tiefbau, builders, building, buildings, contractors, btp, batiment, construcciones, costruzioni, bouw, *bouw, dachdecker*, elektroinstallation*, sanitar*, heizung*, roofing, plumbing, hvac, schreinerei, tischlerei, malerbetrieb, carpentry, construtora',
  },
  {
    industry: 'farming',
    certainty: 0.88,
    words:
      'farm, farms, farming, agri*, agrar*, agro*, agriculture, landwirtschaft*, hof, bauernhof, weingut, forst*, forestry, ranch, vineyard, vineyards, fisheries, gartenbau*, gartnerei, horticulture, seeds, cooperative agricole, dierenarts',
  },
  {
    industry: 'retail',
    certainty: 0.85,
    words:
      'retail, stores, store, shop, supermarket*, supermarkt, handel, *handel, handels*, grosshandel*, wholesale, trading, ecommerce, e commerce, commerce, market, markt, *markt, outlet, boutique, apotheke*, *apotheke, pharmacy, pharmacie, farmacia, drogerie*, buchhandlung*, bookshop, distribution, distribucion, import export, versandhandel, cash carry, kaufhaus, magasin, tienda, loja, negozio, florist, optician, blumen',
  },
  {
    industry: 'logistics',
    certainty: 0.9,
    words:
      'logistics, logistik*, *logistik, logistique, logistica, transport*, transporte, transports, transportes, trucking, freight, spedition*, *spedition, shipping, reederei, airlines, airline, airways, air lines, aviation, airport, flughafen*, railway*, railways, bahn, *bahn, eisenbahn*, rail, postal, post, *post, poste, correos, courier, express, verkehr*, verkehrsbetriebe, port of, port authority, hafen*, taxi, autobus, metro, transit, ferrovie, cargo, moving, warehouse, warehousing, bus lines, supply chain',
  },
  {
    industry: 'travel',
    certainty: 0.88,
    words:
      'hotel*, *hotel, hotels, resort, resorts, hostel, gasthof, gasthaus, restaurant*, *restaurant, cafe, bistro, bar, pub, catering, gastronomie*, gaststatte, travel, reisen, *reisen, reiseburo, tours, tourism, tourismus*, touristik, voyages, viajes, viaggi, cruises, kreuzfahrten, hospitality, ristorante, restaurante, coffee, pizza, kitchen, brasserie, turismo, inn, lodge, trattoria',
  },
  {
    industry: 'culture',
    certainty: 0.88,
    words:
      'museum*, museo, musee, *museum, theater*, *theater, theatre*, teatro, opera, oper, orchestra, orchester, *orchester, philharmon*, gallery, galerie, galeria, galleria, library, bibliothek*, *bibliothek, bibliotheque, biblioteca, music, musik*, musique, art, arts, kunst*, kunst, cultural, kultur*, culture, cultura, dance, ballet, records, festival, archive, archiv, zoo, choir, ensemble, bibliotheek',
  },
  {
    industry: 'sport',
    certainty: 0.85,
    words:
      'fc, football club, sport, sports, sportverein, fitness*, gym, yoga, club, tennis, golf, athletic*, turnverein, olympic, fussball*, deportes, deportivo, calcio, casino, lottery, fitnessstudio',
  },
  {
    industry: 'nonprofit',
    certainty: 0.85,
    words:
      'foundation, stiftung, *stiftung, fondation, fundacion, fondazione, fundacao, stichting, charity, trust, association, verband, *verband, bundesverband*, verein, federation, fed, gewerkschaft*, union, trade union, chamber of commerce, handelskammer, *kammer, ihk, ngo, nonprofit, non profit, red cross, rotes kreuz, croix rouge, cruz roja, croce rossa, greenpeace, amnesty, church, kirche*, *kirche, eglise, iglesia, chiesa, diocese, bistum, erzbistum, parish, society, gesellschaft fur, initiative, asociacion, associazione, associacao, ong, alliance, mission, humanitarian, volunteers, medecins sans frontieres, oxfam, wwf, synagogue, mosque, monastery',
  },
  {
    industry: 'personal-services',
    certainty: 0.8,
    words:
      'salon, friseur*, coiffure, coiffeur, peluqueria, beauty, kosmetikstudio, spa, barber*, laundry, wascherei, funeral, bestattung*, tattoo, nails, hair',
  },
];

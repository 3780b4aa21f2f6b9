/** Law, government, safety and society. See topics.ts for how to read and extend these lines. */
export const LAW_AND_PUBLIC = `
law: recht, droit, derecho, diritto, direito, rechtswissenschaft, legal, legal advice, rechtsberatung
  litigation: prozessfuhrung, contentieux, litigios, dispute resolution, arbitration, schiedsverfahren, trial advocacy, mediation law
  contract law: vertragsrecht, droit des contrats, contracts, contract management, contract negotiation, vertragsmanagement, derecho contractual
  corporate law: gesellschaftsrecht, droit des societes, derecho societario, company law, handelsrecht, commercial law, corporate governance ~ mergers and acquisitions
  criminal law: strafrecht, droit penal, derecho penal, criminal justice ~ criminology
  labour law: arbeitsrecht, droit du travail, derecho laboral, employment law, labor law, labor relations ~ human resources
  intellectual property: IP law, patents, patent law, patentrecht, geistiges eigentum, propriete intellectuelle, propiedad intelectual, trademarks, markenrecht, copyright, urheberrecht, licensing
  tax law: steuerrecht, droit fiscal, derecho fiscal ~ taxation
  family law: familienrecht, droit de la famille, derecho de familia, inheritance law, erbrecht
  real estate law: immobilienrecht, droit immobilier, property law, conveyancing, mietrecht ~ real estate
  constitutional law: verfassungsrecht, public law, offentliches recht, droit public, administrative law, verwaltungsrecht
  international law: volkerrecht, droit international, derecho internacional ~ international relations
  human rights: menschenrechte, droits de l homme, derechos humanos, civil rights, asylum law, migration law
  competition law: kartellrecht, antitrust, droit de la concurrence
  environmental law: umweltrecht, droit de l environnement
  data protection: datenschutz, GDPR, DSGVO, RGPD, privacy, privacy law, protection des donnees, proteccion de datos ~ cybersecurity
  compliance: regulatory compliance, conformite, cumplimiento, anti money laundering, AML, anti corruption, fraud prevention, KYC
  public procurement law: vergaberecht, marches publics
  legal technology: legal tech, legaltech, contract automation
  notarial services: notariat, notary
public affairs: politik und verwaltung, affaires publiques, asuntos publicos
  public administration: offentliche verwaltung, administration publique, administracion publica, government, e government, egovernment, verwaltung, local government, kommunalverwaltung
    public procurement: offentliche beschaffung, achats publics, contratacion publica ~ procurement
    public finance: offentliche finanzen, finances publiques, public budgeting
  politics: politik, politique, politica, political science, politikwissenschaft, election campaigns, sciences politiques
    public policy: policy analysis, politikberatung, policy, politiques publiques, politicas publicas, policy making
    lobbying: interessenvertretung, advocacy, government relations, government affairs
    technology policy: digital policy, tech policy, innovation policy, digitalpolitik
    european affairs: european union, EU policy, eu affairs, europapolitik, affaires europeennes
    education policy: bildungspolitik
  international relations: internationale beziehungen, relations internationales, relaciones internacionales, diplomacy, diplomatie, diplomacia, foreign policy
    security policy: sicherheitspolitik, defence policy, conflict resolution, peace building
    development cooperation: international development, entwicklungszusammenarbeit, cooperation au developpement, cooperacion internacional, humanitarian aid, humanitare hilfe
  regional development: regionalentwicklung, developpement regional, rural development, wirtschaftsforderung, economic development
  migration: migration and integration, refugees, fluchtlinge, integration policy
  military: militar, armee, defence, defense, verteidigung, armed forces, bundeswehr
  policing: polizei, police, policia, law enforcement
    criminology: kriminologie, criminologie, forensics, forensik
  emergency services: firefighting, feuerwehr, rettungsdienst, pompiers, bomberos, paramedic, ambulance, disaster management, katastrophenschutz, crisis management
  private security: sicherheitsdienst, physical security, objektschutz, security guarding
  occupational safety: arbeitssicherheit, health and safety, workplace safety, HSE, EHS, arbeitsschutz, securite au travail, seguridad laboral, fire safety, brandschutz
  social work: soziale arbeit, sozialarbeit, travail social, trabajo social, youth work, jugendarbeit, child welfare, social services, community work
    housing policy: social housing, homelessness, wohnungspolitik
  nonprofit management: nonprofit, non profit, NGO, gemeinnutzige organisationen, associations, charity, ONG, stiftungen, foundations management, third sector
    fundraising: spenden, collecte de fonds, grant writing, philanthropy, fordermittel
    volunteering: ehrenamt, volunteer management, benevolat, voluntariado
  social entrepreneurship: social innovation, social enterprise, sozialunternehmen, impact ~ entrepreneurship
  gender equality: diversity, diversity and inclusion, equal opportunities, gleichstellung, diversite, DEI, inclusion
  consumer protection: verbraucherschutz
  standards: standardization, normung, normalisation, certification, zertifizierung, ISO standards, conformity assessment, product certification
environment and sustainability: umwelt, environnement, medio ambiente
  sustainability: nachhaltigkeit, developpement durable, sostenibilidad, sustainable development, ESG, corporate social responsibility, CSR, net zero
    circular economy: kreislaufwirtschaft, economie circulaire, recycling, recyclage, reciclaje
    carbon accounting: carbon footprint, greenhouse gas, decarbonization, decarbonisation, emissions trading, life cycle assessment, okobilanz
    sustainability reporting: nachhaltigkeitsbericht, CSRD, non financial reporting ~ financial reporting
  environmental management: umweltmanagement, ISO 14001, environmental impact assessment, umweltschutz, environmental protection
  waste management: abfallwirtschaft, gestion des dechets, gestion de residuos
  water management: wasserwirtschaft, gestion de l eau, gestion del agua, water supply
  nature conservation: wildlife conservation, national parks, rewilding ~ ecology
`;

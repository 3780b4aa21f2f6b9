/** Business: leading, selling, hiring, moving goods. See topics.ts for how to read and extend these lines. */
export const BUSINESS = `
management: betriebswirtschaft, gestion, administracion de empresas, business administration, general management, unternehmensfuhrung
  strategy: strategie, estrategia, business strategy, corporate strategy, strategic planning, unternehmensstrategie, strategisches management, strategie d entreprise
    business models: geschaftsmodelle, business model innovation, platform economy
    market entry: internationalization, internationalisierung, go to market, export
    competitive intelligence: competitor analysis, competitive analysis
  leadership: fuhrung, liderazgo, team leadership, people management, executive leadership, mitarbeiterfuhrung, leadership development, team management
    executive coaching: coaching, business coaching, mentoring
    board work: board governance, supervisory boards, aufsichtsrat, non executive director, conseil d administration
  project management: projektmanagement, gestion de projet, gestion de proyectos, program management, programme management, PMO, prince2, PMP
  process management: prozessmanagement, business process management, process improvement, process optimization, prozessoptimierung, BPM, business analysis, operational excellence
  change management: organisationsentwicklung, organizational development, conduite du changement, gestion del cambio, transformation, organisational change, change
  innovation management: innovation, innovationsmanagement, innovacion, design thinking, open innovation, technology transfer, technologietransfer, corporate innovation
  entrepreneurship: unternehmertum, start ups, startups, startup, grundung, entrepreneuriat, emprendimiento, founding companies, lean startup
    venture building: incubation, accelerators, incubators
  knowledge management: wissensmanagement, gestion des connaissances, gestion del conocimiento, information management
  consulting: beratung, unternehmensberatung, management consulting, conseil, consultoria, strategy consulting, conseil en management
  business development: geschaftsentwicklung, developpement commercial, desarrollo de negocio, partnerships, strategic partnerships, alliances
  family business: familienunternehmen, succession planning, nachfolge, entreprise familiale
  negotiation: verhandlung, verhandlungsfuhrung, negociation, negociacion
  organizational behavior: organizational behaviour, organisation studies, organizational theory, corporate culture, unternehmenskultur, future of work, new work ~ organizational psychology
  risk management: risikomanagement, gestion des risques, gestion de riesgos, enterprise risk, business continuity
marketing and sales: vertrieb und marketing, commerce
  marketing: mercadotecnia, marketing strategy, marketing management, B2B marketing, marketingstrategie
    brand management: branding, markenfuhrung, brand strategy, gestion de marque, brand development
    digital marketing: online marketing, marketing digital, performance marketing, google ads, paid media
      search engine optimization: SEO, SEM, suchmaschinenoptimierung, referencement, search engine marketing
      social media marketing: social media, soziale medien, reseaux sociaux, redes sociales, influencer marketing, community management
      content marketing: content strategy, copywriting, redaction web, content creation
      email marketing: marketing automation, newsletter marketing, hubspot
      growth marketing: growth hacking, growth, conversion optimization
    market research: marktforschung, etude de marche, investigacion de mercados, consumer insights, customer insight, consumer behavior, consumer behaviour
    product marketing: produktmarketing, positioning
    advertising: werbung, publicite, publicidad, media planning, media buying
    event management: eventmanagement, evenementiel, event planning, trade shows, messen, organizacion de eventos, conferences
  sales: vertrieb, ventes, ventas, verkauf, vendite, direct sales, B2B sales, technical sales, solution selling, vente
    key account management: account management, grosskundenbetreuung, strategic accounts
    sales management: vertriebsleitung, sales operations, sales enablement, vertriebssteuerung
    pricing: preisgestaltung, pricing strategy, tarification, revenue management
    retail: einzelhandel, commerce de detail, comercio minorista, merchandising, category management, store management, retail management
    ecommerce: e commerce, online shop, onlinehandel, commerce electronique, comercio electronico, shopify, marketplaces
    wholesale: grosshandel, commerce de gros, trade marketing
    franchising: franchise
  customer success: kundenerfolg, customer experience, kundenerlebnis, customer retention, CX
    customer service: kundenservice, kundenbetreuung, service client, atencion al cliente, customer support, call center, customer relations, kundendienst
    customer relationship management: CRM, kundenmanagement, loyalty programs
  product management: produktmanagement, gestion de produit, gestion de producto, product owner, product strategy, product roadmap, product ownership
    user research: nutzerforschung, usability testing ~ user experience
  communications: kommunikation, communication, comunicacion, unternehmenskommunikation, corporate communications
    public relations: PR, pressearbeit, offentlichkeitsarbeit, relations publiques, relaciones publicas, media relations, press relations
    internal communications: interne kommunikation, communication interne, employee communications
    crisis communication: krisenkommunikation
    science communication: wissenschaftskommunikation, vulgarisation scientifique
    public speaking: rhetorik, presentation skills, prise de parole, oratoria, moderation
    storytelling: narrative design
people and work: personalwesen, personal und arbeit
  human resources: HR, personalmanagement, ressources humaines, recursos humanos, risorse umane, human resource management, people operations
    recruiting: recruitment, personalgewinnung, recrutement, reclutamiento, talent acquisition, executive search, headhunting, employer branding, technical recruiting
    talent management: personalentwicklung, talent development, performance management, gestion des talents
    compensation and benefits: vergutung, remuneration, payroll, lohnbuchhaltung, paie, nomina
    workplace learning: training and development, corporate training, weiterbildung, learning and development, formation professionnelle, elearning, e learning, instructional design
    labour relations: betriebsrat, works council, trade unions, gewerkschaft, collective bargaining, syndicats, relations sociales
    workforce planning: personalplanung, workforce analytics, people analytics
    career guidance: career counselling, career counseling, berufsberatung, outplacement, orientation professionnelle
  office management: buromanagement, administrative support, sekretariat, executive assistance, secretariat, assistanat, office administration
    translation and interpreting: ubersetzung, traduction, traduccion, dolmetschen, interpreting, localization, interpretation ~ linguistics
    data entry: typing, document management, records management, archivierung
    travel management: business travel, reisemanagement
supply chain and transport: logistik und verkehr, transport et logistique
  supply chain management: supply chain, lieferkette, lieferkettenmanagement, chaine d approvisionnement, cadena de suministro, supply chain optimization, demand planning
    procurement: einkauf, beschaffung, achats, compras, purchasing, strategic sourcing, sourcing, supplier management, strategischer einkauf, vendor management
    inventory management: bestandsmanagement, gestion des stocks, stock control
    warehousing: lagerlogistik, lagerhaltung, entreposage, warehouse management, almacen, intralogistics
  logistics: logistik, logistique, logistica, freight, freight forwarding, spedition, distribution, last mile
    customs: zoll, douane, aduanas, international trade, aussenhandel, commerce international, import export, export control, comercio internacional
    shipping: schifffahrt, maritime transport, transport maritime, ports, maritime
    road transport: trucking, guterverkehr, lkw, transport routier, fleet management, fuhrpark
    rail transport: railways, eisenbahn, chemins de fer, ferrocarril, bahn
    aviation: luftfahrt, civil aviation, airlines, airports, flughafen, aviacion, air traffic control, pilot training
    postal services: post, parcel delivery, courier
  public transport: offentlicher verkehr, transports publics, transporte publico, mobility, mobilitat, urban mobility, mobilite
  driving: fahrdienst, chauffeur, taxi
`;

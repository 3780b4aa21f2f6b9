import type { OccupationWords } from './occupations.ts';

/** Work in offices: what titles call it besides the phrases of mixed-phrases.ts. */
export const OFFICE: readonly OccupationWords[] = [
  {
    function: 'product',
    heads: {},
    domains: {
      any: 'product, produkt, produit, producto, prodotto, produto, products, produkte, produits, productos, product development, produktentwicklung, produktmanagement, user experience product, product strategy, roadmap',
    },
  },
  {
    function: 'design',
    heads: {
      any: 'ux designer, ui designer, ux ui designer, ui ux designer, ux researcher, ux writer, art director, creative director, design director',
      en: 'illustrator, graphic artist, animator, product designer, interior decorator, landscape architect, stylist fashion, typographer, cartoonist, photo retoucher, multimedia designer, industrial designer, dressmaker designer, building architect',
      de: 'grafiker, grafikerin, grafikdesigner, mediengestalter, mediengestalterin, kommunikationsdesigner, innenarchitekt, innenarchitektin, landschaftsarchitekt, modedesigner, produktdesigner, illustratorin, artdirektor, art direktor, reinzeichner, raumausstatter',
      fr: 'graphiste, infographiste, maquettiste, illustrateur, illustratrice, styliste, directeur artistique, directrice artistique, webdesigner, architecte d interieur, paysagiste, decorateur, modeliste, designer graphique, motion designer',
      es: 'grafista, ilustrador, ilustradora, interiorista, director de arte, directora de arte, maquetador, director creativo, estilista moda',
      it: 'grafico, grafica, illustratore, arredatore, arredatrice, stilista, direttore creativo, designer d interni',
      pt: 'ilustrador grafico, diretor de arte, designer grafico',
      nl: 'vormgever, grafisch vormgever, interieurarchitect,binnenhuisarchitect',
    },
    domains: {
      any: 'design, ux, ui, user experience, user interface, graphic, graphics, grafik, grafikdesign, graphisme, graphique, creative, creation, kreation, innenarchitektur, architecture, architektur, architectuur, interior design, interior, industrial design, web design, webdesign, vormgeving, diseno, diseno grafico, product design, motion, animation, visual, branding design, mode, fashion, landscape architecture, fashion design, garment, jewellery design, gestaltung, multimedia',
    },
  },
  {
    function: 'marketing',
    heads: {
      en: 'advertiser',
      de: 'werbeleiter, werbefachmann, mediaberater',
      fr: 'mercaticien, publicitaire',
      es: 'publicista, mercadologo',
      it: 'pubblicitario',
      pt: 'publicitario',
    },
    domains: {
      any: 'mktg, digital marketing, online marketing, onlinemarketing, e marketing, marketing, mktg, brand, brands, marke, marken, marque, marca, branding, seo, sea, sem, ppc, social media, reseaux sociaux, redes sociales, content, content marketing, performance marketing, growth, advertising, werbung, werbe, publicite, publicidad, pubblicita, campaign, campaigns, kampagnen, market research, market intelligence, market, markt, email marketing, affiliate, demand generation, lead generation, crm marketing, e commerce, ecommerce, trade marketing, go to market, gtm, insights, consumer insights, events, event, veranstaltungen, evenementiel, eventos, eventi, promotion, merchandising, field marketing, customer marketing, influencer marketing, paid media, media buying, customer insights, web marketing, webmarketing, mercadeo, mercadotecnia, reclame, sponsorship, loyalty',
    },
  },
  {
    function: 'sales',
    heads: {
      en: 'salesperson, seller, telemarketer, auctioneer, shopkeeper, sales clerk, cashier, vendor, hawker, pedlar, peddler, market vendor, retailer, wholesaler, merchandiser sales, commercial traveller, canvasser, florist, newsagent, grocer, sales agent, fundraiser, fishmonger seller, stallholder, solicitor sales, ticket seller, monger, travelling salesperson, sales trainer, bookseller, model sales, costermonger, sales worker, salesgirl, salesboy, exporter, importer, tobacconist, ironmonger, checkout operator, telesales, fuel station attendant, pump attendant, jobber',
      de: 'verkaufer, verkauferin, einzelhandelskaufmann, einzelhandelskauffrau, kaufmann im einzelhandel, kauffrau im einzelhandel, grosshandelskaufmann, kassierer, kassiererin, handelsvertreter, aussendienstler, fachverkaufer, automobilkaufmann, vertriebsassistent, akquisiteur, florist, floristin, buchhandler, buchhandlerin, fundraiserin, marktverkaufer, immobilienkaufmann, immobilienkauffrau, handelsfachwirt, kaufmann im gross und aussenhandel',
      fr: 'vendeur, commercial, representant commercial, caissier, caissiere, hote de caisse, hotesse de caisse, commercant, commercante, libraire, fleuriste, televendeur, teleprospecteur, conseiller vente, vendeur conseil, marchand, chef de rayon, attache de clientele, employe commercial, employe de libre service, agent commercial, epicier, marchande, delegue commercial, animateur de ventes, monteur vendeur, opticien vendeur',
      es: 'vendedor, vendedora, comercial, cajero, cajera, agente comercial, agente de ventas, representante comercial, representante de ventas, dependiente de comercio, tendero, tendera, librero, florista, promotor, promotora, teleoperador ventas, comerciante, asesor de ventas, ejecutivo de ventas, ejecutiva de ventas, reponedor, reponedora',
      it: 'venditore, venditrice, commesso, commessa, cassiere, cassiera, agente di vendita, rappresentante commerciale, commerciante, negoziante, addetto vendite, addetta vendite, libraio, fioraio, scaffalista, promoter',
      pt: 'vendedor ambulante, caixa, operador de caixa, lojista, promotor de vendas, consultor de vendas, representante de vendas, balconista, comerciante lojista',
      nl: 'verkoper, verkoopmedewerker, winkelmedewerker, winkelier, kassamedewerker, kassiere, vertegenwoordiger, bloemist, caissiere, accountmanager sales, verkoopadviseur, vakkenvuller, slijter',
    },
    domains: {
      en: 'account, accounts sales, pre sales, telesales, telemarketing, shop, store, counter sales, supermarket, market stall, door to door, fundraising',
      de: 'laden, kasse, filiale, filial, akquise, akquisition',
      fr: 'magasin, caisse, rayon',
      es: 'tienda, caja',
      it: 'negozio',
      nl: 'winkel, kassa',
    },
  },
  {
    function: 'communications',
    heads: {
      any: 'webredakteur, onlineredakteur',
      en: 'newspaper reporter, broadcaster, copywriter editorial, newsreader, publicist, commentator',
      de: 'publizist, publizistin, sprecher, sprecherin, chef vom dienst, autor fernsehen',
      fr: 'secretaire de redaction, publiciste, chroniqueur, correspondant',
      es: 'comunicador, comunicadora, corresponsal, comunicador social',
      it: 'comunicatore, corrispondente, cronista',
      nl: 'correspondent, omroeper, persvoorlichter, voorlichter',
    },
    domains: {
      any: 'communications, communication, kommunikation, kommunikations, comunicacion, comunicazione, comunicacao, communicatie, public relations, pr, press, presse, prensa, stampa, imprensa, pers, corporate communications, internal communications, unternehmenskommunikation, offentlichkeitsarbeit, relations publiques, relations presse, relaciones publicas, media relations, journalism, journalismus, media, medien, medias, medios, editorial, redaktion, redaction, redaccion, redazione, publishing, news, nachrichten, newspaper, magazine, verlag, zeitung, content editorial, broadcasting, radio, television, tv, translation, localization, ubersetzung, traduction, voorlichting, online redaktion, publications, publication',
    },
  },
  {
    function: 'operations',
    heads: {
      en: 'expeditor, materials handler, tally clerk, weigher, checker, dispatch clerk, timekeeper, progress clerk, harbour master, stationmaster, caretaker building, janitor supervisor, housekeeper supervisor, quality tester',
      de: 'einkaeufer, materialwirt, arbeitsvorbereiter, terminjager, versandleiter, hausmeister, hausmeisterin, lagerverwalter, fertigungsplaner, qualitatsfachmann, qmb, facharbeiter lager, speditionskaufleute, verkehrsfachwirt, produktionsassistent',
      fr: 'logisticienne, qualiticien, agent de transit, transitaire, affreteur, gestionnaire de production, agent de planification, regisseur immobilier, gardien d immeuble, methodiste, responsable qualite securite environnement, acheteur industriel',
      es: 'logistico, planificador de produccion, conserje, encargado de almacen, jefe de operaciones, tecnico de calidad, controlador de calidad',
      it: 'logistico, responsabile magazzino, buyer, addetto qualita, tecnico qualita, custode',
      pt: 'almoxarife, comprador tecnico, encarregado de producao, zelador, analista de logistica',
      nl: 'logistiek medewerker, conciergemedewerker, werkvoorbereider, planner, conciërge, concierge',
    },
    domains: {
      any: 'operations, ops, operational, operativ, operationen, operaciones, operazioni, operacoes, operationnel, exploitation, supply chain, supply, logistics, logistik, logistique, logistica, logistiek, procurement, purchasing, einkauf, einkaufs, beschaffung, achat, achats, compras, acquisti, inkoop, sourcing, production, produktion, produktions, produccion, produzione, producao, productie, manufacturing, fertigung, fertigungs, fabricacion, fabrication, warehouse, lager, entrepot, almacen, magazzino, magazijn, inventory, stock, stocks, shipping, versand, distribution, distribucion, distribuzione, quality, qualitat, qualitats, qualite, calidad, qualita, qualidade, kwaliteit, quality assurance, quality control, quality management, qm, qs, lean, lean manufacturing, six sigma, kaizen, continuous improvement, process, processes, prozess, prozesse, processus, procesos, processi, process improvement, process optimization, operational excellence, facility, facilities, facility management, gebaudemanagement, planning, planung, planification, planificacion, pianificazione, disposition, fulfillment, order processing, material, materials, materialwirtschaft, plant, werk, werks, factory, fabrik, usine, planta, stabilimento, fabbrica, industrie, industrial, industriel, industriale, maintenance, wartung, instandhaltung, mantenimiento, manutenzione, manutencao, onderhoud, fleet, fuhrpark, flotte, export, import, global supply, bedarfsplanung, dispo, materiel, vendor management, supplier, suppliers, lieferanten, fournisseurs, proveedores, fornitori, category management, categorie, yard, dock, spedition, wareneingang, order management, auftragsabwicklung, scheduling, capacity planning, environment health and safety, hse, ehs, qhse, hsqe, qse',
    },
  },
  {
    function: 'finance',
    heads: {
      en: 'financier, cfo office, economist finance, quant, trust officer, bursar, billing clerk, statistical clerk, insurance clerk, debt counsellor, collector, cashier bank',
      de: 'finanzwirt, kreditanalyst, kreditsachbearbeiter, versicherungsfachmann, versicherungsfachwirt, versicherungsberater, aktienhandler, kassenwart, anlageberater, finanzfachwirt, finanzassistent, bilanzierer, financier',
      fr: 'financier, tresorier comptable, fiscaliste, gestionnaire de patrimoine, controleur interne, assureur, percepteur, guichetier',
      es: 'financiero, asegurador, agente de seguros, corredor de seguros, interventor, tributarista, fiscalista, perito contador',
      it: 'assicuratore, tributarista, revisore dei conti, analista finanziario, consulente assicurativo, esattore',
      pt: 'bancario, analista financeiro, economista financeiro, corretor de seguros, tecnico de contabilidade, auxiliar contabil',
      nl: 'belastingadviseur, verzekeringsadviseur, registeraccountant, assistent accountant, fiscalist, hypotheekadviseur, actuaris, schadebehandelaar, financieel adviseur, assurantietussenpersoon',
    },
    domains: {
      any: 'fin, acct, finance, financial, finances, finanzen, finanz, financier, financiere, finanzas, finanza, finanziario, financieel, financiero, financiera, financas, financeiro, accounting, accounts, accountancy, buchhaltung, rechnungswesen, bilanzierung, comptabilite, contabilidad, contabilita, contabilidade, boekhouding, controlling, controle de gestion, control de gestion, controllo di gestione, audit, auditing, revision, internal audit, revisionsabteilung, tax, taxation, steuern, steuer, steuerrecht finance, fiscalite, fiscal affairs, impuestos, fiscale, treasury, tresorerie, tesoreria, banking, bank, banken, banque, banca, banking operations, private banking, investment banking, corporate banking, retail banking, investment, investments, investissement, inversiones, investimenti, asset management, wealth management, portfolio management, private equity, venture capital, vc, equity, equities, fixed income, derivatives, capital markets, kapitalmarkt, hedge fund, fund, funds, fonds, risk, risk management, risiko, risikomanagement, risques, riesgos, rischi, credit, kredit, kredite, credito, loans, loan, mortgage, insurance, versicherung, versicherungs, assurance, assurances, seguros, assicurazioni, verzekeringen, actuarial, underwriting, claims, schaden, pricing, billing, accounts payable, accounts receivable, debitoren, kreditoren, collections, fp a, fpa, financial planning, investor relations, kyc, aml, financial services, payments, wealth, pension, pensions, debt, budget, budgeting, cost, costs, kosten, kostenrechnung, bookkeeping, capital, bonds, savings, m and a, corporate finance, leasing, securities, tax compliance, transaction services, konsolidierung, debiteuren, crediteuren',
    },
  },
  {
    function: 'legal',
    heads: {
      en: 'counsel, jurisconsult, clerk of court, adjudicator, arbitrator, jurisprudent, queen s counsel, advocate general',
      de: 'advokatin, rechtsberater, justiziar, justiziarin, amtsrichter, justizfachangestellte',
      fr: 'clerc de notaire, conseil juridique, substitut, avocat general, commissaire de justice',
      es: 'letrado, letrada, fiscal general, secretario judicial, pasante, graduado social',
      it: 'cancelliere, procuratore, pubblico ministero, giurista, praticante legale',
      pt: 'defensor publico, desembargador, procurador juridico, estagiario de direito, oficial de justica',
      nl: 'deurwaarder, officier van justitie, griffier, juridisch medewerker, juridisch adviseur, kandidaat notaris',
    },
    domains: {
      any: 'legal, law, recht, rechts, rechtsabteilung, juridique, droit, juridico, juridica, derecho, diritto, legale, direito, juridisch, legal affairs, affaires juridiques, compliance, regulatory, regulatory affairs, regulatory compliance, data protection, datenschutz, privacy, rgpd, gdpr, intellectual property, ip, patent, patents, patente, litigation, contentieux, contract, contracts, vertrags, vertragsrecht, contrats, contratos, contratti, contract management, arbeitsrecht, corporate law, judicial, justiz, justice, court, trademark, zulassung, governance, fiscal law, asuntos regulatorios, affaires reglementaires',
    },
  },
  {
    function: 'hr',
    heads: {
      any: 'hr bp, recruiterin',
      nl: 'hr functionaris, personeelsfunctionaris, loopbaancoach, loopbaanadviseur',
      fr: 'consultant en recrutement, conseiller en recrutement, charge de formation, gestionnaire paie, gestionnaire du personnel',
      es: 'reclutador, reclutadora, seleccionador',
      it: 'addetto paghe, consulente del lavoro',
    },
    domains: {
      any: 'personal, personnel, personale, recruiting, recruitment, recrutement, reclutamiento, seleccion, selezione, recrutamento, werving, rekrutierung, talents, talent management, compensation, benefits, compensation and benefits, employee, employees, hris, organizational, staffing, onboarding hr, ausbildung hr, relaciones laborales, labour relations, labor relations, industrial relations, arbeitsrecht hr, careers, career, diversity, inclusion, employer brand, administration du personnel, nominas, nomina',
    },
  },
  {
    function: 'administration',
    heads: {
      en: 'bureaucrat, stenotypist, copyist, office worker, office junior, transcriptionist, personal secretary, registrar clerk, receptionist hotel office, usher court, messenger office, postal clerk, sorter mail, mail sorter, mail carrier clerk, coder, form filler, letter writer, clerk typist, audiotypist',
      de: 'sekretariat, buroassistent, burogehilfe, schreibdienst, verwaltung, kanzleikraft, registrator, telefonistin, burohilfe, empfangsdame, empfangsherr, pforte, fremdsprachenkorrespondent, fremdsprachensekretarin, fremdsprachenkorrespondentin, europasekretarin',
      fr: 'secretariat, standardiste, operateur de saisie, agent de bureau, dactylo, employe de bureau',
      es: 'oficinista, secretariado, telefonista, mecanografo, ordenanza, capturista',
      it: 'segreteria, impiegato, centralinista, dattilografa, usciere',
      pt: 'secretariado, escriturario,oficial administrativo, auxiliar de escritorio',
      nl: 'administratie, telefoniste, notulist, managementondersteuner, secretarieel medewerker',
    },
    domains: {
      any: 'administration, administrative, admin, verwaltung, verwaltungs, administratif, administrative services, administrativo, administracion, amministrazione, amministrativo, administracao, administratief, office, buro, bureau, oficina, ufficio, escritorio, kantoor, secretariat, sekretariat, backoffice, back office, empfangs, reception, accueil, general services, services generaux, servicios generales, front desk, business support, clerical, records, registry, correspondence, filing, word processing, documentation, dokumentation',
    },
    domainCertainty: 0.85,
  },
  {
    function: 'consulting',
    heads: {
      any: 'inhouse consultant, management berater, managementberater, consultor de negocios, consulente aziendale, conseiller en management, engagement manager, case team leader, organisationsberater, strategieberater, berater strategie, prozessberater',
    },
  },
];

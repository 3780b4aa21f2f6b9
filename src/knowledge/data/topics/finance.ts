/** Money, economics and property. See topics.ts for how to read and extend these lines. */
export const FINANCE = `
finance and economics: wirtschaft und finanzen
  finance: finanzen, finanzwesen, finances, finanzas, corporate finance, unternehmensfinanzierung, financial management
    controlling: management accounting, cost accounting, kostenrechnung, controle de gestion, budgeting, financial planning, FP&A, financial planning and analysis, control de gestion
    accounting: buchhaltung, rechnungswesen, comptabilite, contabilidad, contabilita, bookkeeping, accounts payable
      financial reporting: IFRS, US GAAP, financial statements, bilanzierung, consolidation, konzernrechnungslegung, HGB
      auditing: audit, wirtschaftsprufung, internal audit, revision, auditoria, commissariat aux comptes
      taxation: steuern, tax, fiscalite, impuestos, steuerberatung, VAT, transfer pricing, tax advisory
      insolvency: restructuring, restrukturierung, sanierung, turnaround
    treasury: cash management, liquidity management, tresorerie, tesoreria
    mergers and acquisitions: M&A, fusionen und ubernahmen, fusions acquisitions, due diligence, post merger integration, fusiones y adquisiciones
    financial analysis: finanzanalyse, financial modeling, financial modelling, valuation, unternehmensbewertung, analyse financiere, business valuation
    investor relations: shareholder communication
    financial markets: finanzmarkte, capital markets, kapitalmarkt, marches financiers, mercados financieros
      trading: securities trading, derivatives, equities, fixed income, foreign exchange, commodities
      asset management: vermogensverwaltung, portfolio management, gestion d actifs, gestion de activos, investment management, fund management, hedge funds
      quantitative finance: financial engineering, quantitative analysis, algorithmic trading, finance quantitative ~ statistics
      wealth management: private banking, financial advice, anlageberatung, gestion de patrimoine, retirement planning
      sustainable finance: green finance, green bonds, impact investing, finance durable ~ sustainability
    private equity: beteiligungen, buyouts, capital investissement
      venture capital: VC, wagniskapital, risikokapital, capital risque, capital riesgo, angel investing, business angel, seed investment, startup funding ~ entrepreneurship
    banking: bankwesen, banque, banca, retail banking, investment banking, corporate banking, bankgeschaft
      credit: lending, kreditgeschaft, kredit, credit risk, credit analysis, loans, mortgages
      payments: zahlungsverkehr, paiements, payment systems, open banking
      microfinance: financial inclusion ~ development cooperation
    insurance: versicherung, assurance, seguros, assicurazioni, underwriting, reinsurance, ruckversicherung, claims management
    fintech: financial technology, insurtech, neobanking ~ software engineering
      cryptocurrencies: bitcoin, crypto, kryptowahrungen, digital assets, defi
    pensions: altersvorsorge, retraite, pension funds
  economics: volkswirtschaft, volkswirtschaftslehre, economie, economia, okonomie, VWL
    macroeconomics: makrookonomie, monetary policy, geldpolitik, macroeconomie, central banking
    microeconomics: mikrookonomie, industrial organization, microeconomie
    behavioral economics: behavioural economics, verhaltensokonomie, economie comportementale, nudging ~ psychology
    labour economics: labor economics, arbeitsmarkt, labour market, marche du travail
    development economics: entwicklungsokonomie ~ development cooperation
    innovation economics: innovation studies, science policy, research policy, innovationsforschung, economics of innovation ~ innovation management
    trade economics: international economics, aussenwirtschaft, globalization
    economic history: wirtschaftsgeschichte ~ history
  real estate: immobilien, immobilier, inmobiliaria, immobiliare, property management, hausverwaltung, real estate development, property development, immobilienmanagement
    real estate brokerage: makler, agent immobilier, real estate sales
    property valuation: immobilienbewertung, appraisal
`;

/** Engineering, energy and construction. See topics.ts for how to read and extend these lines. */
export const ENGINEERING = `
engineering: ingenieurwesen, ingenierie, ingenieria, ingegneria
  mechanical engineering: maschinenbau, genie mecanique, ingenieria mecanica, mechanical design, machine design
    computer aided design: CAD, solidworks, autocad, catia, 3d modeling, 3d modelling, konstruktion, CAO
    fluid dynamics: fluid mechanics, stromungsmechanik, CFD, aerodynamics, aerodynamik, mecanique des fluides
    structural mechanics: finite element analysis, FEA, FEM, strength of materials, festigkeitslehre
    heating ventilation and air conditioning: HVAC, klimatechnik, refrigeration, kaltetechnik, heat pumps, warmepumpen, climatisation
    machine tools: CNC, machining, zerspanung, werkzeugmaschinen
    additive manufacturing: 3d printing, 3d druck, rapid prototyping, impression 3d
  electrical engineering: elektrotechnik, genie electrique, ingenieria electrica, electronique de puissance
    electronics: elektronik, electronique, electronica, circuit design, pcb design, analog design
    power electronics: leistungselektronik, inverters
    semiconductors: halbleiter, semiconducteurs, semiconductores, chip design, vlsi, asic, fpga, integrated circuits
    signal processing: signalverarbeitung, traitement du signal, DSP
    telecommunications: telekommunikation, nachrichtentechnik, telecommunications networks, telecoms, 5g, wireless, radio frequency, mobilfunk, telecomunicaciones
    electrical installation: electrical wiring, elektroinstallation, low voltage
    sensors: sensorik, capteurs, instrumentation, mems
  control engineering: regelungstechnik, automatique, control systems, control theory
    industrial automation: automation, automatisierung, automatisierungstechnik, automatisation, PLC, SPS, scada, automatizacion
    robotics: robotik, robotique, robotica, mechatronics, mechatronik, cobots
    autonomous systems: autonomous driving, autonomes fahren, drones, UAV, self driving ~ computer vision
  chemical engineering: verfahrenstechnik, genie chimique, ingenieria quimica, process engineering, chemieingenieurwesen
    process safety: anlagensicherheit, hazop, functional safety ~ occupational safety
    food technology: food science, lebensmitteltechnologie, food safety, food processing, lebensmittelsicherheit, HACCP ~ nutrition
  civil engineering: bauingenieurwesen, genie civil, ingenieria civil, tiefbau
    structural engineering: statik, tragwerksplanung, structural design, steel construction, concrete
    geotechnical engineering: geotechnik, tunnelling, tunnelbau, foundations
    transport engineering: traffic engineering, verkehrsplanung, transport planning, verkehrswesen, railway engineering ~ public transport
    water engineering: wasserbau, hydraulic engineering, wastewater treatment, abwasser, water treatment, sanitary engineering
    surveying: vermessung, geodesy, geodasie, topographie
  construction: bau, bauwesen, construction management, baumanagement, batiment, construccion, bauleitung, hochbau
    building information modelling: BIM, building information modeling, revit
    cost estimating: quantity surveying, kostenplanung, tendering
    building physics: bauphysik, energy efficient buildings, passivhaus, green building ~ energy efficiency
    facility management: facilities management, gebaudemanagement, gestion des installations
  architecture: architektur, arquitectura, architectural design, landscape architecture, landschaftsarchitektur
    urban planning: stadtplanung, urbanisme, urbanismo, urban design, raumplanung, city planning, smart cities ~ regional development
    interior design: innenarchitektur, architecture d interieur, interiorismo
    heritage conservation: denkmalpflege, historic preservation, patrimoine ~ history
  aerospace engineering: luft und raumfahrttechnik, aerospace, aeronautics, aeronautique, space technology, satellites, raumfahrt, avionics
  automotive engineering: fahrzeugtechnik, automotive, automobile, vehicle engineering, powertrain, automobiltechnik
    electric vehicles: electric mobility, e mobility, elektromobilitat, emobility, EV charging, mobilite electrique
  naval engineering: shipbuilding, schiffbau, marine engineering, naval architecture, construction navale
  biomedical engineering: medical engineering, medizintechnik, medical technology, medtech, genie biomedical ~ medical devices
  industrial engineering: wirtschaftsingenieurwesen, genie industriel, ingenieria industrial, production engineering, fertigungstechnik
  systems engineering: systemtechnik, requirements engineering, requirements management, systems thinking, model based systems engineering, ingenierie des systemes
  reliability engineering: failure analysis, FMEA, zuverlassigkeit, condition monitoring
  energy: energie, energia, energiewirtschaft, energy sector, energy engineering, energietechnik
    renewable energy: renewables, erneuerbare energien, energies renouvelables, energias renovables, clean energy, energiewende, energy transition, transition energetique
      solar energy: photovoltaics, photovoltaik, solar power, solaire, energia solar
      wind energy: wind power, windenergie, windkraft, eolien, energia eolica, offshore wind
      hydropower: wasserkraft, hydroelectricity
      bioenergy: biogas, biomass, biofuels, biomasse
      hydrogen: wasserstoff, hydrogene, hidrogeno, fuel cells, brennstoffzellen, electrolysis
    energy storage: energiespeicher, stockage d energie, storage systems
      batteries: battery, batterien, batterie, lithium ion, battery systems, battery technology, battery management systems, baterias
    power grids: power systems, stromnetze, smart grids, smart grid, transmission grid, reseaux electriques, energy systems
    energy trading: energy markets, stromhandel, energiehandel, power trading ~ financial markets
    energy efficiency: energieeffizienz, efficacite energetique, eficiencia energetica, energy management
    oil and gas: petroleum engineering, petroleum, erdol, drilling, petrole et gaz, petroleo y gas
    nuclear energy: kernenergie, nuclear power, nucleaire, energia nuclear
  mining: bergbau, exploitation miniere, mineria, mineral processing, raw materials, rohstoffe
  product development: produktentwicklung, developpement produit, new product development, R&D management, research and development ~ product management
  manufacturing: fertigung, produktion, production, fabrication industrielle, manufactura, industry 4 0, industrie 4 0
    lean manufacturing: lean, lean production, lean management, six sigma, kaizen, continuous improvement, 5s, toyota production system ~ process management
    quality management: qualitatsmanagement, quality assurance, quality control, qualitatssicherung, ISO 9001, management de la qualite, gestion de calidad, control de calidad
    production planning: produktionsplanung, capacity planning ~ supply chain management
    maintenance management: instandhaltung, maintenance industrielle, mantenimiento, predictive maintenance
    packaging: verpackung, emballage, packaging design
    textiles: textil, textile engineering, textile industry, garment manufacturing ~ fashion
    printing: druckindustrie, imprimerie, print production
`;

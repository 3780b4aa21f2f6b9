/** The natural sciences and mathematics. See topics.ts for how to read and extend these lines. */
export const SCIENCES = `
natural sciences: naturwissenschaften, sciences naturelles, ciencias naturales
  physics: physik, physique, fisica
    quantum physics: quantum mechanics, quantenphysik, quantum technology, quantum information, physique quantique
    optics: optik, optique, photonics, photonik, photonique, lasers, laser physics
    particle physics: high energy physics, teilchenphysik, physique des particules
    nuclear physics: kernphysik, physique nucleaire ~ nuclear energy
    condensed matter physics: solid state physics, festkorperphysik, superconductivity
    plasma physics: plasmaphysik, fusion energy, nuclear fusion
    acoustics: akustik, acoustique, acustica
    thermodynamics: thermodynamik, thermodynamique, heat transfer
    biophysics: biophysik ~ molecular biology
  chemistry: chemie, chimie, quimica, chimica
    organic chemistry: organische chemie, chimie organique, organic synthesis, quimica organica
    inorganic chemistry: anorganische chemie, chimie inorganique
    analytical chemistry: analytische chemie, chromatography, HPLC, mass spectrometry, massenspektrometrie, spectroscopy, chimie analytique
    physical chemistry: physikalische chemie, electrochemistry, elektrochemie, chimie physique
    polymer chemistry: polymers, polymere, polymer science, kunststoffe, plastics
    catalysis: katalyse, catalyse
    medicinal chemistry: drug design, pharmaceutical chemistry ~ drug discovery
  materials science: werkstoffkunde, werkstofftechnik, materialwissenschaft, science des materiaux, ciencia de materiales, materials engineering, materials
    metallurgy: metallurgie, metalurgia, steel, alloys
    nanotechnology: nanomaterials, nanotechnologie, nanotecnologia
    composites: composite materials, verbundwerkstoffe, carbon fiber
    ceramics engineering: technical ceramics, glass technology
    battery materials: cell materials, cathode materials, solid electrolytes ~ batteries
    coatings: surface engineering, oberflachentechnik, thin films
  biology: biologie, biologia
    molecular biology: molekularbiologie, biologie moleculaire, biologia molecular, pcr, cloning
    cell biology: zellbiologie, cell culture, stem cells, stammzellen
    genetics: genetik, genetique, genetica, genomics, genomik, gene editing, crispr, sequencing
    biochemistry: biochemie, biochimie, bioquimica, proteomics, protein chemistry ~ chemistry
    microbiology: mikrobiologie, microbiologie, microbiologia, virology, virologie, bacteriology
    immunology: immunologie, inmunologia, immunotherapy
    neuroscience: neurowissenschaften, neurosciences, neurobiology, neurociencia, brain research ~ neurology, cognitive psychology
    ecology: okologie, ecologie, ecologia, biodiversity, biodiversitat, conservation biology, naturschutz ~ environmental science
    zoology: zoologie, entomology, animal behaviour, animal behavior
    botany: botanik, plant science, plant biology, botanique ~ agronomy
    evolutionary biology: evolution, evolutionsbiologie
    marine biology: meeresbiologie, biologie marine ~ oceanography
    bioinformatics: bioinformatik, computational biology, systems biology, bioinformatique ~ data science, genetics
    biotechnology: biotechnologie, biotecnologia, biotech, bioprocess engineering, fermentation, synthetic biology ~ pharmaceuticals
    physiology: physiologie, fisiologia
  earth science: geowissenschaften, geoscience, geosciences, sciences de la terre, ciencias de la tierra
    geology: geologie, geologia, petrology, sedimentology ~ mining
    geophysics: geophysik, geophysique, seismology, seismologie
    hydrology: hydrologie, hidrologia, groundwater, grundwasser ~ water management
    oceanography: ozeanographie, oceanographie, oceanografia
    meteorology: meteorologie, weather forecasting, atmospheric science, atmospheric physics
    climate science: climate change, climate modelling, klimawandel, klimaforschung, changement climatique, cambio climatico, climatology ~ sustainability
    geography: geographie, geografia
    geographic information systems: GIS, geoinformatik, geoinformatics, remote sensing, fernerkundung, cartography, kartographie, teledetection ~ surveying
    soil science: bodenkunde, pedology ~ agronomy
  environmental science: umweltwissenschaften, environmental sciences, sciences de l environnement, ciencias ambientales, environmental monitoring ~ environmental management
    toxicology: toxikologie, toxicologie, ecotoxicology
    air quality: air pollution, luftreinhaltung
  astronomy: astronomie, astronomia, astrophysics, astrophysik, cosmology, kosmologie ~ physics
  metrology: metrologie, measurement technology, messtechnik, calibration
  laboratory work: lab management, laborarbeit, laboratory techniques, good laboratory practice, GLP
mathematics: mathematik, mathematiques, matematicas, matematica, maths
  statistics: statistik, statistiques, estadistica, statistica, statistical analysis, statistical modeling, bayesian statistics, SPSS, stata, r programming
    biostatistics: biostatistik, biostatistique, medical statistics ~ epidemiology
    econometrics: okonometrie, econometrie, econometria, causal inference ~ economics
    survey methodology: survey research, questionnaire design, umfrageforschung, opinion polling ~ market research
    time series: forecasting, prognosen, zeitreihen, demand forecasting
    experimental design: design of experiments, DoE, a b testing, randomized trials
  probability: wahrscheinlichkeitstheorie, probability theory, stochastics, stochastik, probabilites
  operations research: operational research, recherche operationnelle, mathematical optimization, optimization, optimisation, optimierung, investigacion de operaciones, linear programming ~ supply chain management
  numerical methods: numerical analysis, numerik, computational mathematics, finite element method, matlab, simulation, modelling and simulation
  pure mathematics: algebra, topology, number theory, geometry, real analysis, reine mathematik
  network science: graph theory, graphentheorie, social network analysis, network analysis, complex networks, complex systems ~ sociology
  game theory: spieltheorie, mechanism design, theorie des jeux ~ economics
  actuarial science: actuarial, versicherungsmathematik, actuariat, actuary ~ insurance, risk management
`;

/** Trades and working the land. See topics.ts for how to read and extend these lines. */
export const TRADES_AND_LAND = `
trades: handwerk, metiers, oficios, skilled trades, artisan
  carpentry: tischlerei, schreinerei, menuiserie, carpinteria, joinery, zimmerei, woodworking, charpente, cabinet making
  masonry: maurerhandwerk, maconnerie, albanileria, bricklaying, stone masonry
  roofing: dachdeckerei, couverture toiture, techado
  plumbing: sanitarinstallation, plomberie, fontaneria, sanitar, heating installation, heizungsbau, pipe fitting
  electrical work: elektriker, electricien, electricista, electrician work, electrical maintenance ~ electrical installation
  welding: schweissen, soudure, soldadura, metal fabrication, metallbau, steel fabrication, sheet metal
  locksmithing: schlosserei, serrurerie, cerrajeria
  toolmaking: werkzeugbau, outillage, precision mechanics, feinmechanik
  machine operation: maschinenbedienung, machine operator, cnc operation, conduite de machines
  vehicle repair: kfz mechatronik, automotive repair, car mechanics, mecanique automobile, mecanica automotriz, bicycle repair
  painting and decorating: malerhandwerk, peinture batiment, plastering, stuckateur, house painting
  flooring: bodenleger, tiling, fliesenleger, carrelage
  glazing: glaserei, vitrerie
  scaffolding: gerustbau
  demolition: abbruch, asbestos removal
  crane operation: heavy equipment, baumaschinen, excavators
  tailoring: schneiderei, couture, sewing, dressmaking, sastreria, upholstery, polsterei
  shoemaking: schuhmacherei, leatherwork, cordonnerie
  watchmaking: uhrmacherei, horlogerie, relojeria, jewellery, goldschmiedekunst, bijouterie
  baking: backerei, boulangerie, panaderia, bakery
  butchery: metzgerei, fleischerei, boucherie, carniceria, meat processing
  brewing: brauerei, brasserie biere, distilling, craft beer
  cleaning: gebaudereinigung, nettoyage, limpieza, janitorial, housekeeping
  chimney sweeping: schornsteinfeger, ramonage
  lift maintenance: elevators, aufzuge
  telecom installation: cabling, fibre optics installation, glasfaserausbau ~ telecommunications
  solar installation: pv installation, panel installation ~ solar energy
  home renovation: renovierung, renovation, handyman, home improvement, refurbishment
agriculture and food: land und ernahrungswirtschaft
  agriculture: landwirtschaft, agricultura, farming, farm management, agricultural science, agrarwissenschaft, agribusiness
    agronomy: agronomie, crop science, pflanzenbau, plant breeding, agronomia, crop production
    livestock: tierhaltung, elevage, ganaderia, dairy farming, animal husbandry, viehzucht
    organic farming: okologische landwirtschaft, biolandbau, agriculture biologique, regenerative agriculture, agroecology
    agricultural technology: agritech, agtech, precision farming, smart farming ~ sensors
    beekeeping: imkerei, apiculture, apicultura
  horticulture: gartenbau, gardening, jardinage, jardineria, landscaping, landschaftsbau, arboriculture, baumpflege, floristry
  forestry: forstwirtschaft, foresterie, silvicultura, forest management, timber, holzwirtschaft
  fisheries: fischerei, peche, pesca, aquaculture, aquakultur
  hunting: jagd, game keeping
  food industry: lebensmittelindustrie, agroalimentaire, industria alimentaria, consumer goods, FMCG, beverages ~ food technology
`;

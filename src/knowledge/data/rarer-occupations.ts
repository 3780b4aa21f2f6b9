import type { MixedPhrase } from './mixed-phrases.ts';

/**
 * Occupations that the parts of their names would mislead, or that no other list has; looked up before those.
 * Each is a phrase in the order in which it is said.
 */
export const RARER_OCCUPATIONS: readonly MixedPhrase[] = [
  {
    kind: 'head',
    functions: { transport: 0.88 },
    words:
      'astronaut, cosmonaut, parking valet, valet car valet parker, car jockey, coxswain, lifeboat coxswain, rickshaw boy, drayman, furniture remover, removals operative, waterman, lighthouse tender, lightshipman, tug hand, aircraft captain, sea captain, master mariner, postie, ramp agent, ramp handler, aircraft loader, dockworker, pointsman, switchman, ticket tug master, tugmaster, gondolier, chief mate, ship loader, boat loader, truck loader, container lasher, railway loader, winch operator, bridge operator, swing bridge keeper, ski lift operator, chairlift operator, drone operator, wagenmeister, kopilot, mecanicien de train, aiguilleur, pelleteur, patron de barco, comandante de aeronave, mozo de mudanzas, capotreno, comandante di nave, comandante de navio, guindasteiro, treinbestuurder, kapitein, havenarbeider, pullman car attendant, sleeping car attendant, train attendant, post runner',
  },
  {
    kind: 'head',
    functions: { agriculture: 0.88 },
    words:
      'agrologist, agronomist adviser, axeman, beachcomber, charcoal burner, log scaler, timber scaler, timber marker, chokersetter, raft maker, timber rafter, stump grubber, bark stripper, blubber stripper, whaleman, trawlerman, trawler skipper, trawler hand, trawler crewman, fishing boat skipper, sponge diver, fish hatcher, ranch hand, ranch labourer, grazier, cowherd, cowgirl, station hand, jackaroo, jillaroo, stable lass, swineherd, orchardist, tea plucker, sap collector, sugar cane cutter, cane cutter, lawn mower, lawnmowing contractor, grass cutter, lawn cutter, nursery hand, nursery labourer, plant nursery worker, plant propagator, tree trimmer, hedger, ditcher, smallholder, farm foreman, forest ranger, irrigator, crop sprayer, wood cutter, woodman, firewood collector, water diviner, mole catcher, teichwirt, baumschuler, vacher, chevrier, marin pecheur, conchyliculteur, elagueur, pastor de ovejas, marinero pescador, mariscador, guarda forestal, coltivatore diretto, itticoltore, potatore, mungitore, criador de gado, vaqueiro, produtor rural, lenhador, houthakker, landarbeider, loonwerker, horticultural nursery assistant, horticulture nursery assistant, market gardening worker, gardening maintenance worker, garden maintenance worker, whaling vessel crewman, whaling vessel crewwoman, drifter crewman, coastal fishery skipper, racehorse trainer',
  },
  {
    kind: 'head',
    functions: { care: 0.88 },
    words:
      'qari, hafiz, khatib, muezzin, talapoin, parson, religion minister, prioress, lay worker, parish worker, faith healer, shaman, bereavement counsellor, family therapist, marriage therapist, relationship therapist, couples therapist, sex therapist, street worker, outreach worker, delinquency worker, probation home warden, women s shelter supervisor, refuge worker, housefather, housemother, houseparent, playworker, playleader, playgroup leader, playgroup worker, playgroup manager, personal maid, waxer, eyebrow threader, tanning consultant, slimming consultant, weight loss consultant, image consultant, gravedigger, crematorium technician, clairvoyant, sex worker, prostitute, dating agent, matchmaker, dog walker, pet sitter, kennel attendant, kennel maid, kennel assistant, zoo keeper, zookeeper, zoo worker, animal attendant, cattery worker, psychoeducator, life skills instructor, rehabilitation worker, children s services manager, children s services director, retirement village coordinator, wardsman, gemeindereferent, mesner, kuster, suchtberater, eheberater, tierpfleger, hundetrainer, mediateur familial, conseiller funeraire, voyante, cartomancienne, soigneur animalier, gardien d animaux, fraile, canguro, adiestrador canino, onicotecnica, frate, assistente domiciliare, onoranze funebri, necroforo, auxiliar de acao direta, activiteitenbegeleider, hondentrimmer, dierenverzorger, approved school housemaster, approved school housemistress',
  },
  {
    kind: 'head',
    functions: { hospitality: 0.88 },
    words:
      'saucier, garde manger, pot washer, plate washer, mixologist, bus boy, food runner, dinner lady, tea lady, matron housekeeping, linen keeper, domestic helper, domestic worker, floor sweeper, hotel concierge, night porter, inn manager, motel manager, boarding house manager, bed and breakfast operator, bed and breakfast owner, pub landlord, camp site manager, historical interpreter, blackjack dealer, airline check in attendant, tour leader, visitor information officer, tourist information officer, ride operator, amusement park manager, theme park manager, bowling alley manager, billiard hall manager, snooker hall manager, amusement centre manager, sports centre manager, swimming pool manager, spa manager, reception wedding manager, dormitory warden, botones, gastefuhrer, agent d escale, car park attendant, parking attendant, parking lot attendant, ticket collector, cloakroom attendant, bill sticker, bill poster, dishes washer, tourism information officer, visitor information counsellor, housekeeping matron, graffiti removalist, amusement park director, theatre programme vendor',
  },
  {
    kind: 'head',
    functions: { safety: 0.88 },
    words:
      'aircrew navy, navy seaman, naval rating, trooper, armoured personnel carrier crewman, close protection officer, doorman, door supervisor, doorkeeper, gatekeeper, gateman, lifesaver, surf lifesaver, pool attendant, swimming pool attendant, smoke jumper, corrections officer, corrective services officer, warder, gamewarden, bird sanctuary warden, animal control officer, dog warden, dog catcher, parking enforcement officer, civil enforcement officer, school crossing patrol, lollipop lady, mountain rescuer, bomb disposal officer, museum attendant, gallery attendant, berufsfeuerwehr, legionnaire, garde du corps, sauveteur en mer, guardaespaldas, portero de discoteca, socorrista, buttafuori, nadador salvador, brandwacht, cipier, gevangenbewaarder, badmeester, strandwacht, navy aircrew woman, navy seawoman, navy seawomen, tank crewwoman, tank crewman',
  },
  {
    kind: 'head',
    functions: { health: 0.88 },
    words:
      'mri technician, mri technologist, magnetic resonance imaging technician, ct technician, polysomnography technologist, sleep technologist, diabetologist, clinical immunologist, pathology laboratory technician, dispensing technician, caesarean section technician, operating theatre sister, theatre sister, locum, radiation protection adviser, radiation protection consultant, radiation protection officer, hiv counsellor, family planning counsellor, genetic counsellor, remedial gymnast, psychometrist, artificial limb maker, artificial limb fitter, prosthesis fitter, prosthesis maker, prosthesis repairer, denture maker, dentures maker, health information clerk, medical records clerk, clinical coder, health records manager, health information manager, first aider, traditional birth attendant, blood collector, artificial insemination technician, cardiographer, ecg technician, eeg technician, comadrona, tecnico de laboratorio clinico, autista soccorritore, specialist ouderengeneeskunde, audicien, radiologisch laborant, medical registrar, surgical registrar, specialist registrar, registrar anaesthetics, clinical nurse consultant, principal nursing officer, resident medical officer',
  },
  {
    kind: 'head',
    functions: { sales: 0.88 },
    words:
      'after sales service adviser, party plan distributor, party plan host, party plan consultant, till operator, gas station attendant, fuel attendant, forecourt attendant, service station manager, marina attendant, stall holder, rag and bone man, ticket clerk, box office clerk, ticket agent, rental clerk, equipment hire clerk, video hire clerk, grocery manager, greengrocer, haberdasher, betting clerk, sales promoter, product demonstrator, exports manager, franchise director, garden centre manager, shelf stacker, day filler, evening filler, night fill assistant, merchandise assistant, tankwart, employe libre service, pompiste, buraliste, rappresentante, benzinaio, repositor, feirante, frentista, livreiro, vertegenwoordiger, marktkoopman, pompbediende, errand boy, errand girl, errand runner, leaflet distributor, shoe shiner, shoe shine boy, shoes polisher, shoes shiner, textiles dealer, telephone canvassing operator, canvassing telephone operator, telemarketing telephone operator, party plan hostess, telephone canvassing representative, automobile leasing representative',
  },
  {
    kind: 'head',
    functions: { trades: 0.88 },
    words:
      'calibrator, weights and measures calibrator, metal cleaner, building exterior cleaner, facade cleaner, dry cleaner, machine dry cleaner, laundry worker, launderer, steeple jack, hoddie, pipeline worker, pest control officer, pest management officer, exterminator, boiler fireman, ship s boiler fireman, locomotive boiler fireman, stationary engineer, forge hammer driver, forging press worker, saw doctor, aircraft maintenance engineer, lapidary, ceramist, fibre optic drawer, compositor, photo composer, photogravurist, photogravure proofer, photogravure retoucher, photogravure cameraman, photogravure camerawoman, printing camera operator, tripe dresser, offal worker, smokehouse worker, animal skinner, animal sticker, animal stunner, preserving cook, fruit preserver, vegetable preserver, fruit juice preserver, orthopaedic upholsterer, pelt dresser, roustabout, cyanide worker, press operator, baling press operator, flexographic press operator, gravure press operator, platen press operator, extrusion press operator, laundry machine operator, darkroom worker, railway trackman, road maintenance labourer, dam maintenance labourer, odd job man, factory hand, factory labourer, recycling picker, waste picker, bin man, grip, nitrider, glass gatherer, ship greaser, ship oiler, machine cleaner, factory machine cleaner, trockenbauer, orgelbauer, konditor, bauhelfer, coffreur, plaquiste, patissier, ouvrier d usine, solador, escayolista, calefactor, matricero, pastelero, peon, pasticciere, gesseiro, ferramenteiro, funileiro, confeiteiro, queijeiro, banketbakker, optical glass cutter, optical glass slitter, optical lens moulder, building exteriors cleaner, boiler plant fireman, boiler plant firewoman, locomotive boiler firewoman, odd job woman, odd job person, railway trackwoman, hotel cellarhand, dishes washer machine, photogravure prover, photogravure grainer, offset printing cameraman',
  },
  {
    kind: 'head',
    functions: { arts: 0.88 },
    words:
      'documentary director, television director, radio director, radio producer, line producer, broadcasting floor manager, floor manager broadcasting, floor manager television, program coordinator broadcasting, sound mixer, microphone operator, dubbing equipment operator, dubbing editor, lighting designer, focus puller, vision mixer, bell ringer, band leader, chorus master, choir conductor, vocal group conductor, cornetist, bassist, fiddler, lutenist, contralto, rapper, comic, tightrope walker, lion tamer, wild animal trainer, walker on, nightclub stripper, busker, sculpture modeller, portraitist, muralist, printmaker, artistic engraver, cartoonist, tattooist, body piercer, photo journalist, creative writer, ghostwriter, content author internet, musicologist, prize fighter, fighter, racing bicycle rider, racing motorcyclist, motor cycle racing rider, springboard diver, figure skater, streamer, youtuber, sports judge, museum technician, propmaster, prop maker, wardrobe mistress, kapellmeister, machiniste, attrice, operatore di ripresa, pittore, lichttechnicus, kunstschilder, taxidermist, motion picture producer, wild animals trainer, sport horse rider, racing bicyclist, bicycle racer',
  },
  {
    kind: 'head',
    functions: { research: 0.88 },
    words:
      'economic adviser, macroeconomist, economic consultant, economic development consultant, air pollution analyst, air pollution control consultant, land degradation analyst, water quality analyst, environmental analyst, environmental environmental consultant, environmental adviser, environmental officer, environmental protection officer, environmental coordinator, environment coordinator, catchment coordinator, catchment management officer, flora and fauna management officer, natural resource management officer, natural resource management consultant, waterways management officer, waterways program officer, revegetation officer, tree management officer, environmental rehabilitation officer, environmental waste officer, park naturalist, naturalist, mammalogist, lepidopterist, histologist, kinesiologist, biotechnologist, animal behaviourist, plant pathologist, social pathologist, ballistician, ballistics expert, geomagnetician, geotechnologist, statistician, biostatistician, political analyst, psychologist research, herd tester, anatomy technician, herbarium technician, serology technician, pomology technician, olericulture technician, plant breeding technician, physiology technician, soil technician, survey interviewer, market research interviewer, telephone surveyor operator, umweltbeauftragter, umweltberater, maitre de recherche, charge d etudes environnement, charge de mission environnement, responsable environnement, tecnico de medio ambiente, responsable de medio ambiente, analista ambiental, gestor ambiental, scheikundige, onderzoeksmedewerker, milieukundige, milieuadviseur',
  },
  {
    kind: 'head',
    functions: { policy: 0.88 },
    words:
      'intelligence analyst, intelligence officer, social planning manager, special adviser, public servant, public administrator, civil service commissioner, civil service police commissioner, chief constable, house of assembly member, legislative assembly member, member of legislative assembly, embassy counsellor, charge d affaires, trade unionist, union secretary, border control officer, visa officer, tax tax officer, excise officer, licensing permit officer, building permit officer, social security officer, benefits officer, pensions officer government, price weights and measures trading standards officer, wage fisheries conservation manager, town clerk, city planner, transport planner, strategy analyst government, film censor, regional development officer, beamter, verwaltungsbeamter, finanzbeamter, steuerinspektor, sachbearbeiter auslanderbehorde, wissenschaftlicher referent, agent public, inspecteur des impots, controleur des finances publiques, syndicaliste, inspector de hacienda, sindicalista, funzionario comunale, impiegato comunale, doganiere, ispettore del lavoro, tecnico superior administracao publica, auditor fiscal, rijksambtenaar, gemeenteambtenaar, fractiemedewerker, planoloog, vakbondsbestuurder, belastinginspecteur',
  },
  {
    kind: 'head',
    functions: { hr: 0.88 },
    words:
      'head hunter, job placement officer, occupational guidance officer, vocational guidance counsellor, employment adviser, workplace relations manager, workplace mediator, rewards manager, staff training officer, crew scheduler hr, crewing coordinator, personalvermittler, berufsberater, ausbildungsleiter, conseiller en insertion, conseiller pole emploi, tecnico de formacion, addetto alle paghe, orientatore, chefe de pessoal, departamento pessoal, p adviseur, job placement officer',
  },
  {
    kind: 'head',
    functions: { finance: 0.88 },
    words:
      'bankruptcy assignee, bankruptcy receiver, bankruptcy trustee, bankruptcy examiner, insolvency trustee, insolvency examiner, company liquidator, official receiver, stock trader, stocks and shares broker, commodity broker, commodities trader, forex trader, currency trader, bond trader, change booth cashier, money changer, bureau de change clerk, moneylender, pawn shop clerk, bill and account collector, account collector, payment collector, loans processor, loan processor, bills clerk, auction clerk, ledger clerk, invoice clerk, wages clerk, loss assessor, company secretary, conseiller bancaire, conseiller en patrimoine, auditor de cuentas, gestor de cuentas banco, liquidatore, tecnico de contas, atuario, tesoureiro, salarisadministrateur, penningmeester, schade expert',
  },
  {
    kind: 'head',
    functions: { administration: 0.88 },
    words:
      'judge s clerk, library loans clerk, library filer, post room clerk, telephone operator, calculating machine operator, bookkeeping machine operator, data processing coder, data coder, enquiry clerk, photocopy operator, copying machine operator, sachbearbeiter, datentypistin, operatrice de saisie, grabador de datos, digitador, tecnico administrativo',
  },
  {
    kind: 'head',
    functions: { communications: 0.88 },
    words:
      'talk show host, talk show hostess, anchorman, feature writer, spokesman, technical copywriter, texter pr, pigiste, apresentador, relacoes publicas, porta voz, verslaggever, nieuwslezer',
  },
  {
    kind: 'head',
    functions: { operations: 0.88 },
    words:
      'construction site coordinator, construction coordinator, building coordinator, site coordinator, construction superintendent, site superintendent, construction site manager, building site manager, finishing supervisor, power station manager, power station director, quarry manager, oil field manager, works manager, traffic manager, urban transit system manager, station master, air ramp manager, airport manager, port manager, harbourmaster, storage manager, stores manager, storeman, storeperson, stores clerk, picker packer, tool crib attendant, weighbridge operator, weighbridge clerk, weighing clerk, railway dispatcher, train dispatcher, truck dispatcher, aircraft dispatcher, transport service transport controller, purchasing merchandiser, buying merchandiser, building manager, building superintendent, estate manager, business efficiency specialist, management analyst, methods analyst, spedizioniere, fiel de armazem, operador logistico, postmaster, postmistress, scrap merchant, scrap dealer, cellarhand',
  },
  {
    kind: 'head',
    functions: { data: 0.88 },
    words:
      'database architect, database programmer, database developer, end user computing technician, information technology consultant, information computer ict consultant, computer security consultant, data security consultant, ict security consultant, digital forensics consultant, software support consultant, technical software support consultant, software support analyst, internet helpdesk consultant, internet helpdesk engineer, computer helpdesk engineer, internet service provider manager, internet service provider, website technician, web technician, website manager, internet department manager, internet manager, e commerce website manager, ecommerce website manager, communications technology manager, communications assistant ict, release manager, systems support officer, software installer, administrateur de base de donnees, consultant informatique, consultant sap, chef de projet informatique, consultor informatico, consultor sap, amministratore di rete, consulente informatico, gerente de ti, coordenador de ti, functioneel beheerder, servicedeskmedewerker, informaticus',
  },
  {
    kind: 'head',
    functions: { engineering: 0.88 },
    words:
      'aircraft designer, engine designer, motor designer, electrical engine designer, computer software designer, software designer, systems designer, systems design analyst, computer programme analyst, environmental remediation specialist, safety engineer, fire prevention consultant, fire investigator, metallurgist, extractive metallurgist, metallurgist assayer, assayer, oenologist, map maker, cadastral surveyor, marine surveyor, photographic surveyor, hydrographer, cad operator, cad designer, technical illustrator, clerk of works, building control officer, mine vehicle safety electricity safety hardness tester, materials tester, ship radio officer, dockmaster, telecommunications equipment operator, telegrapher, morse code operator, telegraphic equipment operator, flight radio operator, radio equipment operator, bauuberwacher, technicien bureau d etudes, automaticien, metreur, economiste de la construction, aparejador, arquitecto tecnico, proyectista, progettista meccanico, perito industriale, desenhador, desenhista projetista, projetista, werkvoorbereider',
  },
  {
    kind: 'head',
    functions: { education: 0.88 },
    words:
      'dance coach, dancesport coach, dance instructor, art tutor, music tutor, student counsellor, schoolchildren attendant, driving tester, driving examiner, horse riding instructor, fitness instructor, personal trainer, sports coach, football coach, tennis coach, athletics coach, recreation leader, head master, head mistress, trainer sport, ubungsleiter, entrenador, allenatore, treinador, conservator museum, sportinstructeur',
  },
  {
    kind: 'head',
    functions: { legal: 0.88 },
    words:
      'private inquiry agent, private detective, private investigator, social security appeals referee, tribunal member, title searcher, public defender, privatdetektiv, detective prive, detective privado, ufficiale giudiziario, investigatore privato, tabeliao, solicitador',
  },
  {
    kind: 'head',
    functions: { marketing: 0.88 },
    words:
      'conference administrator, conference manager, exhibition organizer, exhibition organiser, function organizer, function organiser, functions manager, wedding coordinator, wedding organiser, protocol officer, wedding reception manager, advertising account executive, marketing account executive, marketing account manager, advertising account manager, promotor de eventos, reclametekstschrijver',
  },
  {
    kind: 'head',
    functions: { 'customer-success': 0.88 },
    words:
      'call centre information clerk, customer contact centre information clerk, contact centre agent, directory assistance agent, phone coach, reklamationsbearbeiter, atendente',
  },
  {
    kind: 'head',
    functions: { management: 0.88 },
    words: 'amministratore unico, socio gerente, socio administrador, dga',
  },
  {
    kind: 'head',
    functions: { design: 0.88 },
    words: 'web multimedia developer, buhnenbildner, etaleur, visual communication designer',
  },
];

import type { IndustryId } from './industries.ts';

/** Well-known employers by industry, as company keys; a company whose key begins with one of these words counts too. */
export const EMPLOYERS: Readonly<Partial<Record<IndustryId, string>>> = {
  software:
    'google, alphabet, deepmind, microsoft, meta, facebook, apple, amazon web services, aws, salesforce, oracle, sap, adobe, ibm, vmware, servicenow, workday, intuit, atlassian, github, gitlab, linkedin, twitter, x corp, uber, airbnb, stripe, shopify, spotify, netflix, dropbox, slack, zoom, snowflake, databricks, palantir, openai, anthropic, mistral ai, hugging face, red hat, mozilla, wikimedia, datev, teamviewer, celonis, personio, zendesk, hubspot, twilio, okta, mongodb, elastic, confluent, hashicorp, cloudflare, datadog, splunk, autodesk, dassault systemes, tencent, baidu, infosys, wipro, tcs, tata consultancy services, cognizant, capgemini, atos, sopra steria, cgi, epam, thoughtworks, bytedance, tiktok, snap, pinterest, reddit, electronic arts, ubisoft, activision, unity, epic games, booking com, n26, klarna, wise, revolut, check24, scout24, software ag, t systems, sage, odoo, figma, notion, asana, canva, miro, duolingo, docusign, nextcloud, deepl, contentful, trivago, yandex, akamai, gartner digital, ubiquity, globant, softserve, luxoft, ntt data, hcl, tech mahindra, oxford instruments software, mcafee, symantec, sophos, kaspersky, sas institute, tableau, unisys, dxc technology, dell technologies, jetbrains',
  electronics:
    'intel, nvidia, amd, qualcomm, broadcom, arm, tsmc, asml, infineon, nxp, stmicroelectronics, samsung, sony, lg, panasonic, philips, huawei, xiaomi, lenovo, dell, hp, hewlett packard, hewlett packard enterprise, canon, nikon, zeiss, carl zeiss, leica, garmin, logitech, micron, texas instruments, analog devices, keysight, foxconn, hitachi, toshiba, sharp, osram, ams osram, seagate, western digital, raspberry pi, schneider electric, rohde schwarz, trumpf photonics, cisco, juniper networks',
  manufacturing:
    'siemens, bosch, robert bosch, general electric, ge, abb, 3m, honeywell, caterpillar, john deere, deere, thyssenkrupp, trumpf, kuka, festo, liebherr, voith, kion, jungheinrich, linde, atlas copco, sandvik, alfa laval, mitsubishi, komatsu, emerson, rockwell automation, kone, otis, schindler, man energy solutions, krones, gea, heidelberger druckmaschinen, durr, sick, phoenix contact, wago, beckhoff, viessmann, miele, stihl, karcher, hilti, wurth, knorr bremse, dormakaba, georg fischer, medtronic, siemens healthineers, ge healthcare, drager, draeger, b braun, fresenius medical care, stryker, zimmer biomet, boston scientific, electrolux, whirlpool, haier, bsh, dyson',
  automotive:
    'volkswagen, vw, bmw, bmw group, mercedes benz, daimler, audi, porsche, opel, ford, general motors, gm, stellantis, fiat, fca, renault, peugeot, psa, citroen, toyota, honda, nissan, hyundai, kia, tesla, volvo, scania, man truck bus, rivian, lucid, byd, nio, continental, zf, zf friedrichshafen, schaeffler, magna, denso, valeo, faurecia, forvia, mahle, hella, michelin, pirelli, bridgestone, goodyear, ferrari, lamborghini, jaguar land rover, seat, skoda, iveco, daimler truck, mazda, subaru, suzuki, harley davidson',
  aerospace:
    'airbus, boeing, lockheed martin, northrop grumman, raytheon, rtx, bae systems, thales, safran, dassault aviation, leonardo, saab, rolls royce, mtu aero engines, spacex, blue origin, nasa, esa, european space agency, ohb, hensoldt, rheinmetall, embraer, bombardier, general dynamics, lufthansa technik, isar aerospace, rocket lab, arianegroup, mbda, liebherr aerospace, diehl defence',
  chemicals:
    'basf, dow, dupont, evonik, lanxess, covestro, clariant, solvay, akzonobel, ppg, sherwin williams, wacker, henkel adhesives, linde gas, air liquide, arkema, sabic, arcelormittal, salzgitter, holcim, heidelberg materials, heidelbergcement, saint gobain, corning, schott, tata steel, nippon steel, umicore, johnson matthey, brenntag, borealis, northvolt, symrise, givaudan, dsm, lonza chemicals, sika, voestalpine, alcoa, norsk hydro, upm, stora enso',
  'consumer-goods':
    'procter gamble, p g, unilever, nestle, danone, coca cola, pepsico, mars, mondelez, kraft heinz, general mills, kellogg, ab inbev, heineken, carlsberg, diageo, pernod ricard, l oreal, loreal, estee lauder, beiersdorf, henkel, colgate palmolive, reckitt, johnson johnson consumer, nike, adidas, puma, under armour, lvmh, kering, hermes, chanel, gucci, prada, hugo boss, levi strauss, lego, mattel, hasbro, haribo, dr oetker, ferrero, barilla, lindt, red bull, swatch, rolex, richemont, philip morris, bat, british american tobacco, jti, tchibo, essilorluxottica, kimberly clark, vorwerk, tupperware, birkenstock',
  pharma:
    'pfizer, novartis, roche, genentech, merck, msd, bayer, sanofi, gsk, glaxosmithkline, astrazeneca, johnson johnson, janssen, abbvie, abbott, eli lilly, lilly, bristol myers squibb, bms, amgen, gilead, biogen, moderna, biontech, curevac, boehringer ingelheim, takeda, novo nordisk, teva, sandoz, viatris, fresenius kabi, fresenius, stada, grunenthal, ucb, csl behring, illumina, thermo fisher, qiagen, sartorius, lonza, iqvia, parexel, labcorp, syneos health, regeneron, vertex pharmaceuticals, servier, ipsen, menarini, chiesi, grifols, evotec, morphosys, merck kgaa, danaher, agilent',
  energy:
    'eon, e on, rwe, enbw, vattenfall, uniper, edf, engie, iberdrola, endesa, enel, eni plenitude, orsted, national grid, siemens energy, siemens gamesa, vestas, nextera, duke energy, exelon, centrica, axpo, alpiq, bkw, verbund, tennet, 50hertz, amprion, rte, enedis, naturgy, edp, enphase, first solar, sma solar, octopus energy, e on energie, areva, orano, framatome',
  mining:
    'shell, bp, exxonmobil, exxon, chevron, totalenergies, total, eni, repsol, equinor, conocophillips, saudi aramco, aramco, petrobras, gazprom, lukoil, rosneft, omv, wintershall, wintershall dea, schlumberger, slb, halliburton, baker hughes, rio tinto, bhp, vale, glencore, anglo american, barrick, k s, pemex, petronas, galp, adnoc',
  construction:
    'hochtief, strabag, bilfinger, vinci, bouygues, eiffage, skanska, acs, ferrovial, balfour beatty, implenia, porr, zublin, goldbeck, kier, laing o rourke, turner construction, webuild, nvr, lennar, leonhard weiss, max bogl, wolff muller, vonovia bau',
  retail:
    'walmart, amazon, target, costco, tesco, sainsbury s, aldi, aldi sud, aldi nord, lidl, schwarz gruppe, rewe, edeka, kaufland, metro, carrefour, auchan, leclerc, casino, mercadona, el corte ingles, inditex, zara, h m, primark, c a, zalando, otto, otto group, ebay, alibaba, jd com, ikea, mediamarkt, saturn, ceconomy, best buy, home depot, lowe s, obi, bauhaus, hornbach, dm drogerie, dm, rossmann, douglas, walgreens, cvs, boots, decathlon, fnac, migros, coop, spar, jumbo, albert heijn, ahold delhaize, esselunga, mercado libre, etsy, wayfair, about you, galeria, thalia, fielmann, deichmann, marks spencer, asos, sephora, sodimac, falabella',
  logistics:
    'dhl, deutsche post, deutsche post dhl, deutsche bahn, db, db schenker, db cargo, sncf, renfe, trenitalia, sbb, obb, oebb, fedex, ups, usps, royal mail, la poste, maersk, msc, cma cgm, hapag lloyd, kuehne nagel, kuhne nagel, dsv, dachser, dpd, hermes logistik, gls, lufthansa, air france, klm, british airways, ryanair, easyjet, delta, united airlines, american airlines, emirates, qatar airways, iberia, swiss international, swissport, fraport, flughafen munchen, xpo, c h robinson, flixbus, flix, ratp, tfl, bvg, mvg, hochbahn, rhenus, postnl, geodis, cargolux, lyft, bolt, grab, doordash',
  travel:
    'marriott, hilton, hyatt, accor, ihg, intercontinental, starbucks, mcdonald s, mcdonalds, burger king, kfc, subway, tui, expedia, booking, tripadvisor, carnival, royal caribbean, msc cruises, sodexo, compass group, aramark, domino s, motel one, four seasons, ritz carlton, kempinski, club med, center parcs, dertour, delivery hero, deliveroo, hellofresh, vapiano, just eat takeaway',
  telecoms:
    'deutsche telekom, telekom, t mobile, vodafone, telefonica, o2, orange, bouygues telecom, sfr, free, bt, bt group, verizon, at t, comcast, swisscom, sunrise, telecom italia, tim, kpn, proximus, telia, telenor, ericsson, nokia, china mobile, ntt, softbank, 1 1, united internet, freenet, liberty global, a1 telekom, reliance jio, bharti airtel, claro, america movil',
  media:
    'disney, warner bros, nbcuniversal, paramount, cnn, fox, bbc, itv, sky, ard, zdf, wdr, ndr, swr, br, mdr, rbb, rtl, prosiebensat 1, prosieben, axel springer, bertelsmann, burda, hubert burda media, gruner jahr, der spiegel, spiegel, die zeit, faz, suddeutsche zeitung, bild, le monde, le figaro, el pais, la repubblica, rai, rtve, france televisions, radio france, tf1, m6, new york times, the new york times, washington post, wall street journal, guardian, the guardian, the economist, financial times, reuters, thomson reuters, bloomberg, associated press, dpa, afp, conde nast, hearst, penguin random house, elsevier, springer nature, springer, wiley, pearson, wolters kluwer, mediaset, prisa, vivendi, hachette, universal pictures, news corp, nzz, ringier, tamedia, orf, srf, nos, arte, npr, globo, televisa, al jazeera, politico',
  banking:
    'deutsche bank, commerzbank, dz bank, kfw, ing, ing diba, dkb, hypovereinsbank, unicredit, intesa sanpaolo, bnp paribas, societe generale, credit agricole, bpce, natixis, santander, bbva, caixabank, hsbc, barclays, lloyds, natwest, rbs, standard chartered, jpmorgan, jp morgan, jpmorgan chase, chase, citi, citigroup, citibank, bank of america, wells fargo, goldman sachs, morgan stanley, ubs, credit suisse, julius baer, raiffeisen, erste group, rabobank, abn amro, nordea, danske bank, seb, swedbank, handelsbanken, dnb, mizuho, mufg, nomura, visa, mastercard, american express, paypal, adyen, worldline, european central bank, bundesbank, deutsche bundesbank, federal reserve, capital one, royal bank of canada, rbc, td, scotiabank, dbs, icici, hdfc, itau, bradesco, nubank, lazard, rothschild, jefferies, western union, square, block, sumup',
  insurance:
    'allianz, axa, generali, zurich, munich re, swiss re, hannover re, ergo, huk coburg, debeka, signal iduna, talanx, hdi, gothaer, r v, aviva, prudential, legal general, metlife, aig, state farm, geico, progressive, allstate, chubb, cigna, aetna, unitedhealth, humana, anthem, elevance, kaiser permanente, techniker krankenkasse, tk, barmer, dak, mapfre, groupama, maif, macif, cnp, helvetia, baloise, lloyd s, aon, marsh, willis towers watson, wtw, nn group, aegon, achmea, unipol, sun life, manulife, ping an, wefox, lemonade',
  investment:
    'blackrock, vanguard, fidelity, state street, blackstone, kkr, carlyle, apollo, tpg, cvc, eqt, bain capital, permira, sequoia, andreessen horowitz, a16z, accel, index ventures, y combinator, techstars, earlybird, atomico, softbank vision fund, amundi, dws, union investment, deka, schroders, pimco, bridgewater, citadel, two sigma, jane street, renaissance technologies, deutsche borse, nasdaq, euronext, charles schwab, robinhood, trade republic, temasek, pictet, partners group, bpifrance, antler, rocket internet',
  'real-estate':
    'vonovia, deutsche wohnen, leg immobilien, cbre, jll, jones lang lasalle, cushman wakefield, colliers, savills, knight frank, wework, engel volkers, re max, remax, keller williams, zillow, redfin, unibail rodamco westfield, nexity, patrizia, aroundtown, tag immobilien, prologis, coldwell banker, century 21',
  law: 'baker mckenzie, clifford chance, linklaters, freshfields, allen overy, a o shearman, latham watkins, kirkland ellis, skadden, white case, hogan lovells, dla piper, norton rose fulbright, cms, gleiss lutz, hengeler mueller, noerr, taylor wessing, jones day, sullivan cromwell, cleary gottlieb, herbert smith freehills, slaughter and may, simmons simmons, bird bird, uria menendez, garrigues, cuatrecasas, gide, bredin prat, heuking, luther, beiten burkhardt, dentons, ropes gray, wachtell, davis polk, cravath, osborne clarke, eversheds',
  accounting:
    'pwc, pricewaterhousecoopers, kpmg, ey, ernst young, deloitte, bdo, grant thornton, mazars, rsm, rodl partner, ebner stolz, baker tilly, crowe, h r block',
  consulting:
    'mckinsey, mckinsey company, boston consulting group, bcg, bain, bain company, roland berger, accenture, oliver wyman, kearney, a t kearney, strategy, simon kucher, horvath, porsche consulting, bearingpoint, booz allen hamilton, arthur d little, lek, l e k consulting, zs, zs associates, fti consulting, alvarez marsal, gartner, forrester, slalom, ideo, msg, wavestone, sia partners, eurogroup consulting, north highland, west monroe, guidehouse, publicis sapient, zeb, d fine, detecon, mhp',
  agency:
    'wpp, publicis, omnicom, ogilvy, dentsu, havas, jung von matt, serviceplan, scholz friends, saatchi saatchi, mccann, bbdo, ddb, edelman, fleishmanhillard, weber shandwick, burson, grey, leo burnett, groupm, nielsen, kantar, ipsos, gfk, frog design, pentagram, r ga',
  'engineering-services':
    'arup, aecom, jacobs, wsp, arcadis, ramboll, sweco, foster partners, gensler, zaha hadid architects, som, altran, alten, akka, edag, bertrandt, iav, avl, ferchau, tuv, tuv sud, tuv rheinland, tuv nord, dekra, sgs, bureau veritas, intertek, drees sommer, ricardo, fluor, bechtel, wood, worley, technip, saipem, dnv',
  science:
    'max planck society, max planck gesellschaft, fraunhofer, fraunhofer gesellschaft, helmholtz zentrum, forschungszentrum julich, desy, gsi, cern, embl, embo, cnrs, inserm, inra, inrae, cea, csic, dfki, bell labs, sri international, los alamos national laboratory, lawrence livermore national laboratory, lawrence berkeley national laboratory, oak ridge national laboratory, sandia national laboratories, nist, national institutes of health, nih, broad institute, scripps research, salk institute, turing institute, the alan turing institute, francis crick institute, wellcome sanger institute, csiro, tno, imec, vtt, sintef, rand corporation, allen institute, battelle, wellcome trust sanger institute',
  'business-services':
    'adecco, randstad, manpower, manpowergroup, hays, michael page, pagegroup, robert half, robert walters, kelly services, korn ferry, heidrick struggles, spencer stuart, egon zehnder, russell reynolds, iss, securitas, g4s, prosegur, dussmann, wisag, teleperformance, concentrix, adp, gi group, amadeus fire, iron mountain, odgers berndtson, kienbaum, synergie, cintas, toptal, upwork, fiverr',
  government:
    'bundesministerium, bundestag, deutscher bundestag, auswartiges amt, bundesagentur fur arbeit, federal government, us government, state department, white house, hm treasury, hmrc, cabinet office, foreign office, civil service, dwp, gov uk, irs, fda, epa, sec, cia, fbi, department of health, bamf, bnetza, bundeskartellamt, bafin, usaid, giz, kfw entwicklungsbank, insee, european medicines agency, house of commons, house of lords, us senate, supreme court, destatis, administration federale',
  military:
    'us army, u s army, us navy, us air force, usmc, royal navy, royal air force, british army, raf, bundeswehr, nypd, lapd, metropolitan police, bundespolizei, interpol, europol, darpa, department of veterans affairs armed forces, pentagon, thw, technisches hilfswerk',
  hospital:
    'charite, mayo clinic, cleveland clinic, johns hopkins medicine, massachusetts general hospital, helios, helios kliniken, asklepios, sana kliniken, vivantes, rhon klinikum, nhs, nhs england, hca healthcare, kaiser permanente medical, ap hp, assistance publique, inselspital, unispital, universitatsspital, karolinska university hospital, fresenius helios, ramsay, teladoc, doctolib, davita, md anderson, memorial sloan kettering, mount sinai, quironsalud, synlab, amboss, humanitas, ukb, uke, lmu klinikum, mgh, optum',
  'social-care':
    'johanniter, malteser, korian, orpea, emeis, arbeiter samariter bund, asb, volkssolidaritat, sos kinderdorf, bethel, barnardo s, mencap',
  university:
    'harvard, stanford, yale, princeton, caltech, berkeley, uc berkeley, columbia, cornell, oxford, cambridge, imperial, lse, london school of economics, london business school, sorbonne, sciences po, essec, escp, ie, esade, iese, bocconi, sda bocconi, politecnico di milano, eth, eth zurich, epfl, tu munchen, tu berlin, tu delft, tu wien, fu berlin, hu berlin, whu, ebs, hertie school, frankfurt school, esmt, nus, tsinghua, ku leuven, tilburg, insead, imd, mit, nyu, usc, coursera partner, wharton, kellogg school of management, open university',
  school:
    'teach for america, teach first, khan academy, coursera, udemy, udacity, goethe institut, berlitz, british council, alliance francaise, instituto cervantes, kumon, general assembly, ironhack, le wagon',
  culture:
    'metropolitan museum, louvre, tate, british museum, smithsonian, moma, guggenheim, staatsoper, royal opera house, la scala, elbphilharmonie, berliner philharmoniker, sotheby s, christie s, british library, library of congress, universal music, sony music, warner music, gema, national gallery, live nation',
  sport:
    'fc bayern, fc bayern munchen, bvb, borussia dortmund, real madrid, fc barcelona, manchester united, fifa, uefa, dfb, nba, nfl, ioc, formula 1, mclife, mcfit, planet fitness',
  nonprofit:
    'bill melinda gates foundation, gates foundation, bertelsmann stiftung, robert bosch stiftung, wellcome, wellcome trust, ford foundation, rockefeller foundation, open society foundations, save the children, world vision, plan international, care international, amnesty international, human rights watch, transparency international, doctors without borders, caritas international, brot fur die welt, misereor, deutsches rotes kreuz, drk, world economic forum, konrad adenauer stiftung, friedrich ebert stiftung, heinrich boll stiftung, adac, bdi, bitkom, ig metall, verdi, ver di, habitat for humanity, red cross, ashoka, impact hub, ymca, wikimedia foundation, linux foundation, eclipse foundation, apache software foundation, greenpeace, wwf, oxfam',
  international:
    'un women, world trade organization, asian development bank, inter american development bank, european investment bank, ebrd, european central institutions, unfccc, unep, unaids, icrc, wipo, iom, oas, unops',
  farming:
    'cargill, adm, bunge, baywa, syngenta, corteva, kws, bayer crop science, claas, land o lakes, tyson foods, chiquita, dole, limagrain, mowi',
  utilities:
    'veolia, suez, remondis, waste management, thames water, severn trent, berliner wasserbetriebe, bsr, awm, alba, republic services, hamburg wasser',
  'personal-services': 'weight watchers, ww international, great clips, essanelle',
};

/** Addresses that anybody can have: their domain says nothing about an employer. */
export const FREE_MAIL: readonly string[] = [
  'gmail',
  'googlemail',
  'yahoo',
  'ymail',
  'hotmail',
  'outlook',
  'live',
  'msn',
  'icloud',
  'me',
  'mac',
  'aol',
  'gmx',
  'web',
  't-online',
  'freenet',
  'arcor',
  'posteo',
  'mailbox',
  'proton',
  'protonmail',
  'tutanota',
  'fastmail',
  'zoho',
  'mail',
  'yandex',
  'qq',
  '163',
  '126',
  'orange',
  'wanadoo',
  'laposte',
  'free',
  'sfr',
  'libero',
  'virgilio',
  'tiscali',
  'alice',
  'terra',
  'uol',
  'bol',
  'bluewin',
  'hispeed',
  'sunrise',
  'comcast',
  'verizon',
  'att',
  'btinternet',
  'sky',
  'hey',
  'mail.ru',
  'ziggo',
  'kpnmail',
];

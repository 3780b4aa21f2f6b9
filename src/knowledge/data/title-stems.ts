import type { FunctionId } from './functions.ts';

/** Beginnings of words that name a field of work in several languages at once, folded, parted by spaces. */
export interface StemWords {
  readonly function: FunctionId;
  readonly stems: string;
  /** Probability that the field tells the work; .88 where it is not said. */
  readonly certainty?: number;
}

/**
 * Fields of work by the beginnings of their words. `cardiolog` stands for cardiologist, cardiologue, cardiólogo, cardioloog
 * and cardiology: the beginning tells the field, the ending whether somebody is meant (title-endings.ts). The longest
 * beginning that fits wins; whole words in the other dictionaries come before all of these.
 */
export const TITLE_STEMS: readonly StemWords[] = [
  {
    function: 'health',
    stems: `acoustician acupunct akupunkt akustiker alergolog allergolog altenkrank ambulan ambulat anaesthes anasthes
      anasthesie androlog anestes anesthes angiolog apotheek apothek arzt arzte audiolog audiometr audioprot
      augenopt balneo bandagist bereavement bloodbank cardiolog chiropod chiropract chiroprat chirug chirurg cirug
      cirurg citolog clinic cliniq cytolog dental dentist dermatolog dialis dialys diatassist dierenarts dieteti
      dietetic dietist dietiste dietit drogist echograph electrocardio electroencephal electroneuro elektrokard
      ematolog emergenc endocrinolog endodont endokrinolog enferm epidemiolog ergoter ergother ernahrungsb farmac
      fisioter foniatr fonoaudi fysioth gastroenter geneesk geriatr gerontopsy gesundheit ginecolog gynaecolog
      gynaekolog gynakolog gynecolog haematolog haemodial healthcare hebam heelkund heilprakt hematolog hemodial
      hepatolog higien hipnoter histolog homeopat homeopath homoopath horgerate hospice hospital hydrother hygien
      hypnother igien immunoth immunothera impf infectiolog infektiolog infermier infettivolog infirm intensivst
      ipnoter istolog kardiolog kieferorthop kinderkrank kinesiolog kinesiterap kinesither klinik klinisch kranken
      krankenhaus krankenpfleg krankenschw krankentransp kurortmed laryngolog logopad logoped logopee mammogr
      mammographie masaj massag massage massoter matron medec medic medicus mediz medizin medtech midwi midwif
      mondhyg naturopat naturopath nefrolog neonat nephrolog neurochir neurolog neuropsych nevrolog notarzt
      notfallsan nurs nutricion nutrition nutrizion obstetr obstetric odontoiatr odontolog oftalm oncohem oncolog
      onkolog ophtalm ophthalm optic optician opticien opticista optiker optomet optometr ortesi orthodont orthopad
      orthopadiet orthopaed orthoped orthophon orthopt orthotic ortodon ortoped ospedal osteopat osteopath ostetric
      ostheop otolaryng otolog otorhino otorrino ottico padiater padiatr paediatr palliat paramedic parodont
      parteira partera patholo patholog pathologe patolog pediatr pedicur perinat periodont pflegedienst pflegefach
      pharmac pharmaz phleb phlebolog phlebotom phoniatr physician physioth physiother pneumolog pneumonolog podiatr
      podolog proctolog proktolog prosthet prosthodont protesi prothes psichiatr psicoanal psicolog psicomotr
      psicoter psiquiatr psychanal psychiatr psycholog psychomotr psychother pulmolog pulmonolog quiropr radiograf
      radiograph radiolog reflexolog rehab rehabilit rettungs reumatolog rheumatolog rhinolog rhumatolog riflessol
      roentgen rontgen sagefemme salud salute sanidad sanitair sanitari sanitat sante saude soccorr sonograf
      sonograph sophrolog speech spital sterilis steriliz stomatolog surg tandarts tandheelk terap therap therapeut
      theraph thermalis tierarzt tiermed tomograf tomograph transfus traumatolog trichol ultrason ultrasound urgenc
      urgenci urolog vaccin vacun venereolog venipunct verloskund verpleeg verpleg veterin zahn ziekenhuis zytolog`,
  },
  {
    function: 'care',
    stems: `alltagsbetr altenheim altenhilf altenpfleg assistenzadom assistenzasoc astrolog aumonier auxiliard babysit
      badant barbeir barber barbier beautic beautyp behindert bestatt betreuungsass bischof bishop bispo butler
      cabeleir cabelel capelao capellan cappellano cemeter chaplain childcar clergy coiffeu cosmetic cosmeto creche
      crematori cuidador curate daycare deacon diacon diakon dogwalk dominee elderc eldercar embalm erzieh esteti
      estetic estheti esthetic evangelis eveque familienhelf familienpfleg fortunet fosterc friedhof friseur frisor
      funeral funerar gastoud gehandicap geistlich groomer hairdres hairstyl haushalterin haushaltshilf
      hauskrankenpf heilerzieh homecare hundefris hundetrain imam jeugdzorg jugendamt jugendarb jugendhilf
      jugendpfleg kapper kinderbetreu kinderdagverbl kinderfrau kindergart kinderopv kinderpfleg kindertag kosmet
      maatschappelijk makeup manicu manicur maniku maquill missionar missionier missionn monach monja monk mortic
      nagelst nanny nonne obispo ouderenzorg parroco parroqu parrucch pastor pastoral peluquer petgroom pfarr
      pflegeassist pflegehelf pompefun pompes preach predig prete pretre priest priester puericult rabbi rabin relig
      sacerdo schwerbehind seelsorg seniorenbetr seniorenheim serviziosoc socialwork sociosanit solari sozialarb
      sozialass sozialberat sozialbetr sozialdien sozialpad suchtberat tagesmutt tanatop tanning tarot tatouag
      tattoo tatua tatuad teolog thanatop theolog thuiszorg trabajosocial truccat uitvaart undertak verzorg vescovo
      vicar vikar visagist wahrsag welzijn youthwork zorgbeg zorghulp`,
  },
  {
    function: 'engineering',
    stems: `aeronaut aerospac agrimens automatis automatisat automatisier automatiz avion avionic backend baustatik
      bautech bioengineer biomedicaleng bouwkund cartograf cartograph chemietech delinean desarroll desenvolv
      developp devops drafts draughts electromec electrotech elektrotech eletrotec elettrotec embedded engenh
      engineer enginer entwickl firmware fotogramm frontend fullstack geodas geodat geodes geotech halbleit
      hochbautech ingegner ingenier ingenieu ingenieur instrumentat instrumentier kartogra kartograf kerntech
      konstruk konstrukt landmet luftfahrttech mechatron microelectr mikroelektr nanotech ontwikkel petroleumeng
      photogramm programm prozesstech raumfahrt regeltech robotic robotik satell semiconduct simulation software
      statik steuerungstech surveyor sviluppat techniczeichn tekenaar tiefbautech topograph tragwerk verfahrenstech
      vermess werkstofftech werktuigb zeichn`,
  },
  {
    function: 'data',
    stems: `analistsist applicatiebeh bigdata computist cyber databank database datasc datascien datawareh datenanal
      datenbank functioneelbeh helpdesk informat informatik informatiq itadmin itsecurity netwerkbeh netzwerk
      reseaux sistemist supporttech sysadmin systeembeh systemadmin systemverwalt telecom telecommun telecomun
      telecomunic telecomunicaz telekom webadmin webmast`,
  },
  {
    function: 'design',
    stems: `architec architekt architet arquitec arquitet decorad decorat decorateur dekorat designer disenad estilis
      gestalt grafiker grafist graphist illustrat ilustrac ilustrad infograf infograph innenarch interieurarch
      kommunikationsdes landschaftsarch mediengestalt modedesign ontwerp produktdes schauwerb stilist stylist
      typograf typograph visualmerch vormgev webdesign`,
  },
  {
    function: 'arts',
    stems: `accordion acrobat akkordeon akrobat arbitr arbitro artist artista artiste athlet atlet atleta bagpip bailaor
      bailar balleri ballet ballett bassoon beeldhou beleuchter bildhau bodybuild boxer boxeur bratsch buhnenb
      burattin cabaret calciat camarogr cameram cantant cantat cantor caricatur cartoon cellist cello chanteu
      chitarr choir choreograf choreograph chorist chorleit cineast cinema cinemat circus cirque clarin clown
      comedian componist composer compositeu contrabass coreograf corist costumi curator danc dancar danseu dichter
      dirigent dramat dramaturg drehbuch drummer dudels ecrivain escrit escult fagott filmmak flaut flut footbal
      fotogra fotograf fotomod fotomodell fussball futbol galeri galler geig gitarr golfer golfprof guionist guitar
      gymnast harfen harpist hornist illusion impresar jockey jongleur juggler kabarett kamera kapellmeist karikatur
      klarinett komik komiker komponist kontrabass kostumb kulissen kunsten kunstler kunstmal kurator librett
      lichttech lyrik magician mannequin marionett matador mime musee museo museol museum musici musik musiq muzik
      novelist oboe oboist opern orchest orchesterl organist organista orquest pantomim percuss perkuss photogra
      pianist poet poeta poete posaun pugil puppet radrenn realisateu realizad referee regie regisseu regista
      rennfahr requisit romancier sanger saxof saxoph scenarist sceneggi scenogr schauspiel scheidsr schiedsr
      schlagz schriftst schrijv screenw scritt sculpt sculteur singer skifahr skulpt songwrit sport sportl stagehand
      stunt talentag tanz tanzer teatr tennis theat timpan toningen tonmeist tontech torer tromb trompet trumpet
      tuba tympan umpire veranstaltungstech videogra violin violon violonc voetbal wrestler zanger zauber zirkus`,
  },
  {
    function: 'communications',
    stems: `announc ansager broadcast communicatie comunica copyedit corrector correspond corrispond dolmetsch editeur
      fernsehmod giornal interprete jornal journal journalis kommunikat korrektor korrespondent locutor nachrichten
      oeffentlichkeitsarb offentlichkeitsarb periodist portavoz pressere presserefer pressesp proofr publish
      radiodif radiomod redacc redact redakt redator redaz reporter rundfunk subtit terminolog tolk traduct tradut
      traduz translat ubersetz uebersetz uitgev untertit verlag vertal voorlicht woordvoer`,
  },
  {
    function: 'research',
    stems: `aerodynamic agronom anglist anthropolog antropolog archaeolog archaolog archeolog arqueolog arthist astrofis
      astronom astrophys bacteriol bakteriol biochem biochim biofis biolog biophys bioquim biotech botan chemi
      chercheu chimi cientif climatolog criminolog crystallogr demogr demograph ecolog econometr economist egyptolog
      ekolog entomolog estadist estatist ethnolog etnolog filolog filosof forsch fysic genetic genetik genomic
      geochem geofis geograf geograph geolog geophys germanist herpetol hidrolog histori historiad historicus
      historien historik historiker hydrodynamic hydrogeo hydrolog ichthyol idrolog immunolog indolog investigad
      klimatolog kriminolog kristallogr kunsthist kunstwiss laborant laborassist laboratoire laboratori laboratorium
      linguist matemat materialwiss mathemat meteorol meteorolog microbiol mikrobiol mineralog musikwiss mycolog
      nanowiss oceanogr oceanolog oekolog oekonom okolog okonom onderzoek orientalist ornitholog ozeanogr palaeont
      palaont paleont parasit pesquis petrolog philolog philosoph physicist physik politikwis politolog primatol
      quimic research ricerca scient scientif seismolog sinolog slavist sociolog socioloog soziolog sprachwiss
      statistic storico thermodynamic toxicolog toxikolog virolog volcan vulkan wetensch wiskund wissenschaft zoolog`,
  },
  {
    function: 'education',
    stems: `archiv archivar archivist ausbild autoescuel autoscuol berufsschul bibliotec biblioth bibliothec bibliothek
      curricul didact didakt docenc docent documentalist dokumentar dozent educac educad educat educaz eduk enseign
      ensin fahrlehr formador formateu formatore formatric grundschul gymnasial hauptschul insegn instituteu
      instruct instrut istrutt kindergartenl leerkr lehramt lehrer lehrkraft leraar lerar librari musiklehr nachhilf
      onderwij padagog paedagog pedagog profesor professeu realschul rijinstr schul schulleit sportlehr sprachlehr
      teach tuteur tutor universit unterricht volkshoch vorschul`,
  },
  {
    function: 'legal',
    stems: `abogad advoca advog advok anwalt attorney avocat avvocat barrister complianc conveyanc datenschutzb deurwaard
      fiscalia gerichtsdol gerichtsschr gerichtsvollz giurist huissier judge judici juge juridi jurist juristi
      lawyer litigat magistr notai notar notario notary paralegal patentanw patentrecht probate procurad procureu
      prosecutor rechtsanw rechtsberat rechtspfleg schlichter solicitor staatsanw`,
  },
  {
    function: 'finance',
    stems: `accountan actuar aktuar anlageber bancar bankange bankbera banker bankfach bankier bankkauf banquier
      bilanzbuch boekhoud bookkeep borse borsen buchfuhr buchhalt comptab contab controllin fiduciar financ financi
      finanz finanza finanzbuch fiscalis fondsman fondsverw gehaltsabr hipotec hypothek incasso inkasso insolvenz
      investi investmentb ipoteca krediet kreditanal kreditsach lohnbuch mortgag paghe payroll ragion rechnungspr
      revisor salaris salarisadm schadenreg schadensreg schaderegel sinistre steuer steuerber steuerfach treasur
      tresor treuhand underwrit valuat vermogensb versicherungsmath wertpapier wirtschaftspr`,
  },
  {
    function: 'sales',
    stems: `ambulante assicurat assureu auction auktion aussendienst caissier caixa cajer cassier commess corretor
      dependient detailh detailhandel drogeriever einzelhandel einzelhandels fachverk filialverk fleurist florist
      floristin grosshand handelsvert hausierer immobil immobilien imobil inmobil insuranc kassier kaufhaus ladner
      lojist makel makler marktfra markthan retail salesm salesp salesper saleswo seller tankstell telemark telesal
      televend televent veiling vendas vendedor vendeu vendit venditor ventas verkauf verkaufs verkoop verkope
      versicherungsfa versicherungsk versicherungsm versicherungsv vertrieb verzekering`,
  },
  {
    function: 'marketing',
    stems: `advertis communitym copywrit evenement eventman eventorg kongressorg market marketeu marktforsch marktonder
      mercadeo mercadol mercadotec pubblicit publicid publicit publicita reclame socialmedia veranstaltungska
      veranstaltungsorg werbefach werbekauf werbetext`,
  },
  {
    function: 'customer-success',
    stems: `atencioncli callcent contactcent customerc customers klantenc klantens kundenbetr kundendienstb kundenserv
      servizioclienti teleoper`,
  },
  {
    function: 'hr',
    stems: `arbeidsbem arbeidsber arbeitsber arbeitsverm arbeitsvermitt berufsberat headhunt intercedent outplac
      personalbera personalentw personalleit personalrefer personalsach personalverm personalvorst personalwes
      personeels personeelsz recluta recruit recrut stellenverm`,
  },
  {
    function: 'administration',
    stems: `administrativ amministrativ buerokauf buroang buroassi burokauf burokraf centralin clerk dactylo dataerf
      datatyp datenerf dattilo empfang kanzleikr mecanogr phonotyp poststell recepti receptio rezeptio schreiberin
      schreibkr secretar segret segretar sekret sekretar steno telefonist typist verwaltungsang verwaltungsfach
      verwaltungska`,
  },
  {
    function: 'operations',
    stems: `achats acheteu acquist almacen almox approvis aprovision arbeitsvorb beschaff commissionn conserj deklarant
      dispatch dispon douanedecl einkauf facilities facility flottenman fuhrparkl gebaudeman hausmeist hauswart
      inkoop kommissionier kwaliteit lagerarb lagerhalt lagerist lagerlog lagerverw logist logistik magasinier
      magazijn magazinier magazzin orderpick produktionsl produktionspl produktionsst qualidad qualitats spedit
      spediteu stockist supplych verzoll warehous warenann wareneing zollabf`,
  },
  {
    function: 'policy',
    stems: `abgeordnet aduan alcald alfand ambassad ambtenar beamt beamter belastinginsp beleids bezirksr botschaft
      buergermeist burgemeest burgermeist concejal conseillermun customs deputat diplomat doganal douan einwanderung
      embaixad embajad entwicklungshelf finanzbeam finanzinsp fonctionnair gemeentera gemeinderat immigrat kamerlid
      konsul landrat lobby ministeri ministr ministre parlament parliament planolog politic politik politiq prefeit
      prefet prefett raadslid ratsherr raumplan regierungs senator sindac staatssekr stadtplan stadtrat stedenb
      steuerbeam urbanis urbanist vereador verkehrsplan verwaltungsbeam verwaltungsinsp wethoud wirtschaftsford zoll
      zollbe`,
  },
  {
    function: 'safety',
    stems: `admiral almirant ammirag arbeitssich artiller bademeist bagnin beveilig bewak bodyguard bombeir brandinsp
      brandmeist brandschutz brandweer brigad caporal caporale carabin carcerar colonel constabl coronel detekt
      escolta feldwebel feuerwehr firefight fireman firewom fregatt gefangnis gendarm gevangenis guardia hauptmann
      infanter inspecteurdep justizvollzug kolonel korporal korvett kriminal leibwach leutnant lieutenan lifeguard
      luitenant marechauss marinesold militair militar oberst peniten personenschu polic politie poliz polizei
      pompier prison rechercheu rettungsschw salvavid sapeur security seguranc sergeant sheriff sicherheits soldad
      soldat soldier strafvollzug surveillan tenente teniente unteroff vigilant vigilante wachdienst wachmann
      wachschutz wachter waechter`,
  },
  {
    function: 'hospitality',
    stems: `albergh albergo azafata barista barkeep barmaid barman bartend bierzapf buffet cafeter camarer cameri campeg
      camping canteen casino catering clean cocin cozin croupier cuisin cuoc fastfood faxin fensterputz flugbegl
      fremdenf fremdenver garcom garcon gastro gastron gaststatt gastwirt gebauderein geschirrsp glasrein hostel
      hostess hotel hotelf hotelier hotelka housekeep imbiss kantine kasino kellner kelner keuken kitchen koche
      kuche kuchen lavaplat limpez limpie nettoy pasteler pasticc patisser patissier pizza pizzaio plongeu pulitore
      pulizi raumpfleg reinig reinigung reisead reisebera reisebur reisekauf reiseleit reisever reisfu restauran
      restaurant ristorant ristorat schnellrest schoonm schoonmaak serveer serveu sommelier spuler spulhilf spulkr
      steward sumiller touris tourism travel turis viagen viagg wascherei waschereia zimmerm zimmermad`,
  },
  {
    function: 'transport',
    stems: `ahrdienst airport aviator bagagi barge berufskraft besorger bezorg binnensch boatman boatsw bootsm botenf
      brieftrag briefzust busfahr cabdriv camioner camionis camionn cariste carretill carteir chauffeu corrier
      corriere courier deckhand dehuiz demenag docker driver eisenbahn eisenbahner entregad estafet estibad facchin
      faehr fahrdienst fahrer fahrmann fahrradkur ferrov ferroviar ferry flughafen fluglots flugzeugf gabelstap
      gepackt grueir gruist grutier heftruck kapitein kraandr kraanm kraftfahr kranf kranfuhr kurier lastentr
      lastwag livreu lkwfahr lokfuhr lokomotiv lotse luftverk marinai marinero marinheir matelot matros mensajer
      mobelpack motorist mudanza mulett navigat paketbot paketzust piloot pilot pilota piloto portuar postbod
      postbot postino railway rangier repartid sailor schiffer schiffsf schiffsk schipper seafar seaman seeman
      seemann signalman skipper spoorweg staplerf stauer stellwerk steuermann stevedor strassenb tassist taxi taxist
      tramb traslocat treinm triebfahr truck trucker umzug verkehrsflug weichenw zugbegl zugbegleit zugfuhr zustell`,
  },
  {
    function: 'agriculture',
    stems: `ackerb acquac acuicult agric akkerbouw allevat apiar apicolt apicult aquacult aquakult arboric avicol avicul
      bauern baumpfleg baumschul beekeep bienenz boomkw bosbouw boscaiol boswacht bracciant breeder bucheron cacciat
      cazad dairy elevag eleveu equestr erntehelf farmer farmhand farmwork fischerei fischwirt fischz fisher
      floricult forest forester forestr forst forstw fruitt fruticul frutticol gaertn gamekeep ganader garden
      gartenb gartner geflugel giardin goatherd greenkeep harvest herder herdsm hirt holzfall hopfen horsebreed
      hortic horticult hoveni hunter imker jagd jager jardin jardinie kellermeist kleintierz kweker landbouw
      landscap landschaftsg landwirt lenador logger lumberj mahdresch melker milchvieh milchwirt milker obstb olivic
      olivicult ortic ortolan ostreic paysag pecheu pecuar pescad pescator pferdew pferdez pilzz piscic piscicult
      plantag plantation pluimvee poultry rinderz rosenz schafer schafh schweinez selvicol sericult shepherd
      silvicult stallkn tierpfl tierwirt tierz tractorist traktor trapp trattorist tuinbouw tuinder tuinman veehoed
      veehoud vendang viehh viehz vigneron vineyard viskw visser visserij vitic viticult waldarb weinbau weingut
      wijnb wildhut winzer zoopf zoowart zuchter`,
  },
  {
    function: 'trades',
    stems: `abfall abfull acougu afilad aircond aislad albanil alfaiat alfar amolad andaim anlagenb anlagenf anlagenm
      anlagentech anstreich ascenseur ascensor asphalt assembler aufzug autolack automec azulej backer bagger
      baggerf baker bakker balayeu barrend barrendero basket basur bauarb baufach bauhandw bauhelf baumasch baustell
      bauwerk bedien bediener bergbau bergl bergm beton betriebsel betriebstech birraio blaster blechner bleich
      bodenleg bohr boiler bookbind bootsb bordad bottl boucher boulang brass brauer brewer brick brickl bricklay
      broder brot brunnenb buchbind butcher calcead caldeir calder calzol canaliz candlem canteir cantero cantier
      carnic carpent carpentier carpint carrel carrocer carross cartonn caseif caucho cement ceram cerraj cervec
      cester chapeli chapist charcut charpent chaudier chaudron cheese chimney cigar cobbler conciat concrete
      confitur coprit cordon costur couro cout couturi couvreu cuero cuir cuoio curtid dachd dakdek dampfk deshollin
      destill distil dozer dreher drehm driller drucker dyer dynamit ebanis ebenis ebenist eboueu eisenbieg electric
      electronic elektric elektrik elektroinst elektron eletric elettric elettron elevator emaill embal emball
      embotell embroid empac encanad encuader entsorg escavad escavat estucad excavat fabbric fabbro fabrik fahrradm
      falegn feinmech feinwerk ferraill ferraio fertigung fertigungsmech fiandeir filat flaschner fleischer flexodr
      fliesen fliessband flooring flugger flugzeugmech fondeur fonditor fontaner forgeron foundry fraiseu fraser
      fresad fresat frigor fromag fumigat fundid furnac furrier galvanis galvaniz garbage gasinst gebaudetech
      geigenb gerber geruest gerust gesso giess giesser giesserei gieter gioiell gipser glasbl glaser glasm glasver
      glazier goldschm gommist goudsm grader grind gummi handlanger harter hartereit haustech heating heizung
      heizungsb herrer hilad hilfsarb hochofen holzb holzbearb horlog hutm hvac idraul imball imbianch impalcat
      imprim industrieel industriemech inpak instalador instalat installateu installatore instandh instrumentenb
      insulat intonac isolier jewel joaill joyer juwel kalk kalte kaltean kaminf kanalb kanub karosser kartonn keram
      kerzenm kessel ketel kfzmech kies klavierb kleerm klempner knit konserv korbm kranmont kundendiensttech
      kunststoff kurschn laborer lackier ladrilh laminat landmasch lanternei lattonier leather legno lithogr loodg
      loter luthier macchin macell machin machinis macon maconn magli mainten maler maltst manovale manovra mantenim
      manuten maquin marbl marcen marmo maschinenb maschinenf maschinis mason maurer mecanic mecanici mecanico
      meccanic mechani mechanic mechanik mekan menuis metaal metall metallarb metallb metalmec metalurg metalw
      metsel metzger meubel meunier milchtech miller milliner minatore mineiro miner minero mineur mining mobelt
      modist molat molding molin molker montador montag montage montagearb montator monteu monteur moulder mouli
      mugna mullwerk mulzer muratore naai naher naherin naupeg netturb obrer offset oleir onderhoud operai operar
      operario orafo orfebre orfev orgelb orolog ourives ouvrier packer padeir paint painter panad panett paper
      papierm parkett parquet paviment pedreir peintre peleter pelleteu pellicc pelz perfor pestcont pflaster
      piastrell pintor pipefit pipelay plagas planierr plaster plastic plattenleg plombier plumb pneumat polidor
      polier polish polster porzell pottenb potter prazision prezis print productiemed produktionsarb
      produktionshelf produktionsmi pulid quarr quesero radlad radmonteu ramoneu recycl refriger refrigorist refuse
      reifen relieur reloj relojer ricam rilegat rohrl rohrnetz rolltrepp roof rubber saddl saldat salumi sapat sart
      sarto sastre scaffold schadling schiffb schlacht schleif schlosser schmelz schmied schneider schoenm schokol
      schoorsteen schornstein schrein schuhm schweiss schweisst sellie serralh serrurier servicemont servicetech
      sewer sewing shipbuild shipwright shoe siebdr slager slagerij slotenm smelt smith solder sombrer soud
      spazzacam spengler spinn sprengb sprengm spritzlack stanz steinbr steinm stoffeer stonem strassenba
      strassenrein strick stucad stuckat stukad sussw tabac tabak tailleur tailor talabart tann tanner tapezier
      tapicer tapiss tappez techad tegel teintur tejad tejed tessit tessitor textiel textil tiefb tiler timmer
      tintor tischl tissag tissand toolm topfer torneiro tornero tornit tourneu tricot trockenb tubist tunnelb uhrm
      uphols varredor vasaio verniciat verpack verputz verzink vetraio vidraceir vidrier vitrier vulcan walzer walzw
      wartung weav weld werft werksarb werkzeugm wever wood woodw wurst yeser zapat zement zerspan ziegel zigar
      zimmerer zimmermann zinguer zweiradm`,
  },
  {
    function: 'consulting',
    stems: `betriebsberat managementber organisatieadv organisationsber unternehmensber unternehmensberat`,
  },
  {
    function: 'product',
    stems: `productmanag productown produktmanag produktverantw`,
  },
];

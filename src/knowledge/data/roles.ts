import type { FunctionId } from './functions.ts';
import type { HeadClass } from './head-classes.ts';

/** Heads that say how somebody stands in an organisation more than what they know. */
export interface RoleWords {
  readonly words: string;
  /** What they do when nothing else is said; the rest to 1 is unknown. */
  readonly functions: Readonly<Partial<Record<FunctionId, number>>>;
  /** Share that stays theirs beside a domain: `marketing manager` follows marketing. */
  readonly own: number;
  readonly level: number;
  readonly isCompounding?: boolean;
  /** What becomes of it beside a field, where the shares above do not tell. */
  readonly about?: HeadClass;
}

/** Ranks and generic heads, all languages; order matters where two lists name one word. */
export const ROLES: readonly RoleWords[] = [
  {
    words: 'technologist, technologue, tecnologo',
    functions: { engineering: 0.45, health: 0.2 },
    own: 0.35,
    about: 'technologist',
    level: 3,
  },
  {
    words:
      'stagiair, stagiaires, bijbaan medewerker, afstudeerder, hospitant, hospitantin, nachwuchskraft, lehrtochter, praktikanten',
    functions: {},
    own: 0,
    level: 1,
  },
  {
    words: 'registrar',
    functions: { administration: 0.55, health: 0.1 },
    own: 0.35,
    level: 3,
  },
  {
    words: 'writer, author, autor, auteur, autore, redactor tecnico',
    functions: { arts: 0.7, communications: 0.2 },
    own: 0.5,
    level: 2,
  },
  {
    words: 'chief',
    functions: { management: 0.5 },
    own: 0.12,
    level: 5,
  },
  {
    words:
      'board of directors, board advisor, advisory board member, member of the advisory board, board of advisors, board observer, co chair, co chairman, vice chairman, vice chair, board non exec, board, trustee, board of trustees, member of the board of trustees, vice chancellor, founder member, non exec director, ned, company director, co ceo, ceo founder, founder and ceo, general director of company, interim ceo, deputy ceo, presidentin, co president, co owner founder, advisory board, raad van bestuur, commissaris, raad van commissarissen',
    functions: { management: 0.75 },
    own: 0.4,
    isCompounding: false,
    level: 6,
  },
  { words: 'collector', functions: { trades: 0.3, finance: 0.2 }, own: 0.3, level: 2 },
  { words: 'captain', functions: { transport: 0.6, safety: 0.25 }, own: 0.4, level: 4 },
  { words: 'producer', functions: { arts: 0.75, communications: 0.1 }, own: 0.45, level: 3 },
  { words: 'porter', functions: { transport: 0.4, hospitality: 0.4 }, own: 0.35, level: 1 },
  {
    words: 'dresser, runner, resident, decorator, tester, checker, promoter, demonstrator',
    functions: {},
    own: 0,
    level: 2,
    isCompounding: false,
  },
  { words: 'counsellor, counselor', functions: { care: 0.5, consulting: 0.15, hr: 0.1 }, own: 0.3, level: 2 },
  {
    words: 'controller, dispatcher',
    functions: { finance: 0.6, operations: 0.25 },
    own: 0.4,
    level: 3,
    isCompounding: true,
  },
  { words: 'commissioner, official', functions: { policy: 0.7 }, own: 0.35, level: 4 },
  {
    words:
      'ceo, chief executive officer, chief executive, group ceo, geschaftsfuhrer, geschaeftsfuehrer, geschaftsfuhrender gesellschafter, managing director, managing directors, vorstandsvorsitzender, vorstandsvorsitzende, directeur general, directrice generale, director general, directora general, direttore generale, amministratore delegato, diretor geral, algemeen directeur, pdg, president directeur general, consejero delegado, hauptgeschaftsfuhrer, bestuursvoorzitter, chief executive director, gerant, gerente general, presidente ejecutivo',
    functions: { management: 0.92 },
    own: 0.85,
    level: 6,
  },
  {
    words:
      'founder, co founder, cofounder, founding partner, founder ceo, co founders, grunder, mitgrunder, gruender, mitgruender, firmengrunder, fondateur, cofondateur, co fondateur, fondatrice, co fondatrice, cofondatrice, fundador, cofundador, co fundador, fondatore, co fondatore, cofondatore, oprichter, medeoprichter, entrepreneur, unternehmer, empresario, emprendedor, imprenditore, ondernemer, empreendedor, chairman, chairwoman, chairperson, chair of the board, chairman of the board, non executive chairman, executive chairman, board member, member of the board, board director, non executive director, vorstand, vorstandsmitglied, mitglied des vorstands, aufsichtsrat, aufsichtsratsmitglied, aufsichtsratsvorsitzender, beirat, member of the board of directors, board of directors, administrateur, membre du conseil, miembro del consejo, consigliere di amministrazione, president, prasident, presidente, vorsitzender, chair, bestuurder, verwaltungsrat, verwaltungsratin, mitglied der geschaftsleitung, mitglied der geschaftsfuhrung, geschaftsleitung, geschaftsfuhrung, unternehmensleitung, chairman of the supervisory board, board chair, dirigeant, dirigeant d entreprise, chef d entreprise',
    functions: { management: 0.85 },
    own: 0.65,
    level: 6,
  },
  {
    words:
      'owner, co owner, business owner, inhaber, geschaftsinhaber, firmeninhaber, proprietor, eigenaar, proprietaire, proprietario, titolare, gesellschafter, shareholder, owner operator, gesellschafterin, small business owner, socio fundador',
    functions: { management: 0.75 },
    own: 0.35,
    level: 5,
  },
  {
    words:
      'general manager, country manager, managing partner, general director, executive director, regional director, area director, niederlassungsleiter, standortleiter, betriebsleiter, werkleiter, werksleiter, bereichsleiter, geschaftsbereichsleiter, geschaftsstellenleiter, filialdirektor, kaufmannischer leiter, regional manager, area manager, district manager, branch manager, site manager, plant director, directeur de site, directeur regional, directeur d agence, gerente, gerente de zona, gestor, vestigingsmanager, bedrijfsleider, regional general manager, business unit manager, business unit director, head of business unit, division manager, division director, directeur executif, director ejecutivo, direttore esecutivo, country head, market head, center director, centre manager, center manager, director de zona, responsable d agence, chef d agence, chief of staff, executive leader, senior executive, business executive, business manager, cluster manager, territory director, senior leadership, business leader, chief administrator, administrador unico, country director, prokurist, abteilungsdirektor',
    functions: { management: 0.82 },
    own: 0.3,
    level: 5,
  },
  {
    words:
      'vice president, vp, svp, evp, avp, senior vice president, executive vice president, assistant vice president, vizeprasident, vice presidente, vicepresidente, vice presidente esecutivo, group vice president, managing vice president, rvp, gvp',
    functions: { management: 0.6 },
    own: 0.1,
    level: 5,
  },
  {
    words:
      'director, dir, direktor, directeur, directrice, direttore, diretor, directora, direttrice, diretora, senior director, direccion, direction, direzione, leitung, ressortleiter, hoofddirecteur, leitender direktor, associate director, direktion',
    functions: { management: 0.6 },
    own: 0.12,
    level: 5,
    isCompounding: true,
  },
  {
    words: 'partner, senior partner, equity partner, associe, associee, socio, socia, vennoot, associato, partnerin',
    functions: { management: 0.3 },
    own: 0.1,
    level: 5,
  },
  {
    words:
      'chief, chef de service, head, leiter, leiterin, ltr, leitend, jefe, jefa, capo, chefe, hoofd, responsable, responsabile, responsavel, encargado, encargada, verantwoordelijke, verantwortlicher, verantwortliche, hauptverantwortlicher, head of department, department head, abteilungsleiter, bereichsleitung, gruppenleiter, referatsleiter, dezernent, dezernatsleiter, fachbereichsleiter, amtsleiter, afdelingshoofd, chef de departement, jefe de departamento, jefe de area, capo reparto, leader, leidinggevende, vorgesetzter, fuhrungskraft, section head, unit head, division head, group head',
    functions: { management: 0.5 },
    own: 0.12,
    level: 4,
  },
  {
    words:
      'manager, mgr, managers, managerin, gestionnaire, gestor de, administrador de empresas, senior manager, sr manager, teamleiter, team leader, teamleader, team lead, teamlead, team manager, group leader, group manager, group lead, chef d equipe, jefe de equipo, capo squadra, capo team, teamleitung, supervisor, superviseur, supervisore, foreman, superintendent, vorarbeiter, schichtleiter, shift leader, shift manager, unit manager, department manager, section manager, chef de groupe, coordinador general, teamcoach, teamchef, executive manager, line manager, middle manager, operating manager, ploegleider, chef de secteur',
    functions: { management: 0.45 },
    own: 0.12,
    level: 4,
  },
  { words: 'executive, cadre, cadre superieur, ejecutivo', functions: { management: 0.4 }, own: 0.1, level: 3 },
  {
    words:
      'expert, experte, expertin, experto, esperto, specialist, spezialist, fachspezialist, specialiste, especialista, specialista, deskundige, fachexperte, subject matter expert, sme, fachreferent, fachreferentin',
    functions: {},
    own: 0,
    level: 3,
  },
  {
    words:
      'officer, beauftragter, beauftragte, charge, chargee, charge de mission, chargee de mission, funzionario, encarregado, medewerker, mitarbeiter, mitarbeiterin, collaborateur, collaboratrice, collaboratore, colaborador, employee, employe, employee de, empleado, impiegato, impiegata, angestellter, angestellte, addetto, addetta, tecnico administrativo, staff, staff member, member, mitglied, membre, miembro, membro, worker, arbeiter, associate, associates, fachkraft, kraft, fachmann, fachfrau, professional, practitioner, freelancer, freiberufler, contractor, expert, experte, expertin, experto, esperto, expert technique, expertin fur, deskundige, specialist, spezialist, fachspezialist, specialiste, especialista, specialista, generalist, coordinator, coordinatrice, koordinator, coordinateur, coordonnateur, coordinador, coordinatore, coordenador, coordinator, cooordinator, sachbearbeiter, sachbearbeitung, referent, referentin, fachreferent, referente, operative, agent, agente, representative, rep, vertreter, representant, representante, rappresentante, vertegenwoordiger, delegate, delegue, deleguee, delegado, champion, owner of, ambassador brand, advocate product, contributor, individual contributor, professionnel, profesional, professionista, profissional, guru, ninja, evangelist, enthusiast, leiharbeiter, aushilfe, hilfskraft, minijobber, helfer, auxiliaire, auxiliar, ausiliario, ayudante, aiuto, ajudante, peon, planer, planner, planificateur, planificador, moderator',
    functions: {},
    own: 0,
    level: 2,
  },
  {
    words: 'analyst, analyste, analista, analytiker, analist',
    functions: { data: 0.4, finance: 0.2 },
    own: 0.2,
    level: 2,
  },
  {
    words:
      'consultant, berater, unternehmensberater, conseiller, conseillere, consultor, consultora, consulente, adviseur, asesor, asesora, assessor, advisor, adviser, counsellor, counselor, consultante, management consultant, strategy consultant, business consultant, unternehmensberatung, beraterin, consultants, strategist, stratege, estratega, business coach, mentor, senior advisor, independent consultant, strategie berater',
    functions: { consulting: 0.88 },
    own: 0.42,
    about: 'consultant',
    level: 3,
  },
  {
    words:
      'assistant, assistent, assistentin, assistenz, asst, assistante, asistente, assistente, medewerkster, aide, helper, asistenta, assistants',
    functions: { administration: 0.6 },
    own: 0.25,
    level: 1,
  },
  {
    words:
      'intern, internship, trainee, praktikant, praktikantin, praktikum, stagiaire, stage, becario, becaria, stagista, tirocinante, estagiario, estagiaria, apprentice, apprenti, apprentie, alternant, alternante, auszubildender, auszubildende, azubi, azubine, lehrling, aprendiz, apprendista, leerling, werkstudent, werkstudentin, working student, studentische hilfskraft, wissenschaftliche hilfskraft, hiwi, volontar, volontarin, referendar, praktikantenstelle, duales studium, dualer student, duale studentin, co op, summer analyst, student assistant, student worker, graduate trainee, summer associate, bijbaan, etudiant en alternance, en alternance, traineeprogramm, trainee programme',
    functions: {},
    own: 0,
    level: 1,
  },
  {
    words:
      'student, studentin, etudiant, etudiante, estudiante, studente, studentessa, estudante, schuler, undergraduate, undergraduate student, graduate student, master student, masterstudent, bachelorstudent, scholar student, mba candidate, mba student, candidate, kandidat, absolvent, absolventin, graduate, alumni, alumnus, alumna, diplome, pupil, studierende, studierender',
    functions: {},
    own: 0,
    level: 1,
  },
  {
    words:
      'engineer, engr, ingenieur, ingenieure, ingenieurin, ing, dipl ing, engineers, ingeniero, ingeniera, ingegnere, engenheiro, engenheira, ingenieur diplome',
    functions: { engineering: 0.93 },
    own: 0.6,
    about: 'engineer',
    level: 2,
  },
  {
    words:
      'developer, entwickler, entwicklerin, developpeur, developpeuse, desarrollador, desarrolladora, sviluppatore, sviluppatrice, desenvolvedor, ontwikkelaar, programador, programmatore, programmeur, programmer, programmierer, coder, hacker, dev',
    functions: { engineering: 0.88 },
    own: 0.62,
    level: 2,
  },
  {
    words: 'technician, techniker, technikerin, technicien, technicienne, tecnico, tecnica, technicus, tech',
    functions: { trades: 0.45, engineering: 0.35 },
    own: 0.3,
    about: 'technician',
    level: 2,
  },
  {
    words: 'architect, architekt, architektin, architecte, arquitecto, arquitecta, architetto, arquiteto',
    functions: { design: 0.45, engineering: 0.45 },
    own: 0.45,
    about: 'architect',
    level: 3,
  },
  {
    words: 'designer, gestalter, gestalterin, concepteur, disenador, disenadora, progettista, ontwerper, disegnatore',
    functions: { design: 0.92 },
    own: 0.7,
    level: 2,
  },
  {
    words:
      'scientist, researcher, wissenschaftler, wissenschaftlerin, forscher, forscherin, chercheur, chercheuse, investigador, investigadora, ricercatore, ricercatrice, onderzoeker, pesquisador, cientifico, scienziato, cientista, scientifique, fellow',
    functions: { research: 0.9 },
    own: 0.7,
    about: 'scientist',
    level: 3,
  },
  {
    words:
      'inspector, inspektor, inspecteur, ispettore, inspetor, auditor, prufer, auditeur, controleur, kontrolleur, controller inspector, examiner, surveyor, prufingenieur, sachverstandiger, gutachter, perito, expert judiciaire, assessor inspector, keurder, contrôleur',
    functions: { safety: 0.35, operations: 0.2, policy: 0.15 },
    own: 0.3,
    about: 'inspector',
    level: 2,
  },
  {
    words:
      'machine operator, operator machine, maschinenbediener, bediener, maschinenfuhrer, anlagenfuhrer, anlagenbediener, machinebediende, conductor de maquina, conducteur de machine, operador de maquina, operador de maquinas, operatore di macchina, operatore macchine, machinemedewerker',
    functions: { trades: 0.88 },
    own: 0.82,
    level: 2,
  },
  {
    words:
      'operator, operateur, operario, operaria, operatore, operatrice, operador, plant operator, setter, setter operator, tender, machinist, machineman, maschinist, process operator',
    functions: { trades: 0.8 },
    own: 0.55,
    about: 'operator',
    level: 2,
  },
  {
    words:
      'trainer, instructor, coach, ausbilder, formateur, formatrice, formador, formadora, formatore, istruttore, instructeur, moniteur, monitor, tutor, dozent, dozentin, trainerin, opleider',
    functions: { education: 0.85 },
    own: 0.65,
    about: 'trainer',
    level: 2,
  },
  {
    words:
      'buyer, purchaser, einkaufer, einkauferin, acheteur, acheteuse, comprador, compradora, inkoper, buyer planner, responsable achats, category manager, category buyer, strategischer einkaufer',
    functions: { operations: 0.85 },
    own: 0.75,
    level: 2,
  },
  {
    words:
      'kaufmann, kauffrau, kaufmannische, kaufmannischer, fachwirt, betriebswirt, betriebswirtin, diplom kaufmann, diplom betriebswirt, betriebswirtschaft',
    functions: { administration: 0.35, sales: 0.15, finance: 0.15 },
    own: 0.15,
    level: 2,
  },
  {
    words:
      'clerk, sachbearbeiterin, employe de bureau, administratief medewerker, auxiliar administrativo, schreibkraft',
    functions: { administration: 0.8 },
    own: 0.5,
    about: 'clerk',
    level: 2,
  },
  {
    words:
      'labourer, laborer, hilfsarbeiter, manoeuvre, ouvrier, ouvriere, obrero, obrera, operaio, operaia, arbeider, trabajador, trabajadora, lavoratore, trabalhador, hand, handyman, journeyman, craftsman, craftsperson, handwerker, artisan, artesano, artigiano, geselle, handwerksmeister, obermeister, meister, vakman, monteur',
    functions: { trades: 0.75 },
    own: 0.5,
    about: 'labourer',
    level: 2,
  },
  {
    words:
      'maker, repairer, fitter, assembler, installer, mender, finisher, cutter, polisher, moulder, molder, grinder, presser, bleacher, dyer, spinner, stitcher, sewer, erector, layer, borer, caster, roller, drawer, puller, burner, calciner, crusher, mixer, washer, sorter, grader, packer, wrapper, bottler, filler, feeder, loader, stacker, trimmer, splicer, beater, blender, blower, bender, bolter, carver, caulker, chipper, coater, engraver, etcher, enameller, filer, forger, former maker, gilder, glazier, joiner, knitter, lacer, laster, marker, matcher, mounter, nailer, pattern maker, patternmaker, planer wood, plater, printer, refiner, repairman, reeler, rigger, riveter, sander, scraper, sharpener, shaper, slicer, smelter, stamper, steamer, stripper wood, stuffer, tanner, temperer, threader, tuner, turner, twister, upholsterer, varnisher, vulcaniser, vulcanizer, warper, weaver, winder, pourer, ladler, peeler, pickler, plucker, fleshers, buffer, buncher, quilter, embroiderer, crocheter, lather, ironer, dipper, extruder, drier, dryer, digester, distiller, evaporator, fermenter, furnaceman, stoker, boilerman, galvaniser, galvanizer, liner, tier, tester product, cabler, jointer, lineman, lineworker, linesman, bricklayer, paver, plasterer, tiler, roofer, insulator, painter building, decorator painter, sprayer, sandblaster, steeplejack, scaffolder, demolition worker, driller, blaster, shotfirer, miner, quarrier, quarryman',
    functions: { trades: 0.9 },
    own: 0.8,
    about: 'craft',
    level: 2,
    isCompounding: false,
  },
  {
    words:
      'driver, fahrer, fahrerin, chauffeur, chauffeuse, conducteur, conductrice, conductor, conductora, autista, motorista, bestuurder voertuig, kraftfahrer, berufskraftfahrer, kurierfahrer, rider',
    functions: { transport: 0.93 },
    own: 0.85,
    level: 2,
  },
  {
    words: 'therapist, therapeut, therapeutin, therapeute, terapeuta',
    functions: { health: 0.93 },
    own: 0.9,
    level: 3,
  },
  { words: 'recruiter, sourcer', functions: { hr: 0.95 }, own: 0.9, level: 2 },
  {
    words: 'attendant, guide, host',
    functions: { hospitality: 0.5 },
    own: 0.5,
    about: 'attendant',
    level: 2,
    isCompounding: false,
  },
  {
    words:
      'investor, business angel, angel investor, angel, investisseur, inversor, investitore, investoren, limited partner, venture partner, venture capitalist, general partner, investment partner',
    functions: { finance: 0.85 },
    own: 0.75,
    level: 5,
  },
  {
    words:
      'administrator, administrateur systeme, administratrice, administrador, administradora, verwalter, amministratore, beheerder, verwaltungsangestellter, verwaltungsmitarbeiter',
    functions: { administration: 0.6 },
    own: 0.3,
    about: 'administrator',
    level: 2,
  },
  {
    words: 'speaker, keynote speaker, public speaker, redner, conferencier, conferencista, ambassador of brand',
    functions: { communications: 0.45, education: 0.2 },
    own: 0.3,
    level: 3,
  },
  {
    words: 'editor, redakteur, redakteurin, redacteur, redactrice, redactor, redactora, redattore, redattrice',
    functions: { communications: 0.85 },
    own: 0.75,
    level: 2,
  },
  {
    words:
      'broker, makler, courtier, corredor, mediatore, makelaar, trader, handler, negociant, negociador, dealer, merchant, kaufleute',
    functions: { sales: 0.5, finance: 0.35 },
    own: 0.45,
    level: 2,
  },
  {
    words: 'keeper, warden, attendant hall',
    functions: { safety: 0.4, operations: 0.2 },
    own: 0.35,
    level: 2,
    isCompounding: false,
  },
];

/** Words that say how senior somebody is, or, with no level, that the present work is not told. */
export interface LevelWords {
  readonly words: string;
  /** Absent for words that leave the work open. */
  readonly level?: number;
  /** `raise` to at least this, `lower` by one, `cap` at this; on a word without level, `cap` leaves the whole title open. */
  readonly shift: 'raise' | 'lower' | 'cap';
}

export const LEVEL_WORDS: readonly LevelWords[] = [
  {
    words:
      'senior, sr, snr, sen, seniour, lead, leading, leitender, leitende, erfahrener, experienced, confirme, confirmee, principal consultant level, hauptamtlicher, ober, oberste, specialised, iii, advanced, experimente',
    level: 3,
    shift: 'raise',
  },
  {
    words:
      'principal, head level, staff engineer level, distinguished, hauptberuflicher, chief level, master, executive level, premier, primero, iv',
    level: 4,
    shift: 'raise',
  },
  {
    words:
      'junior, jr, jnr, entry level, debutant, debutante, berufseinsteiger, berufseinstieg, einsteiger, beginner, graduate level, angehender, angehende',
    level: 2,
    shift: 'cap',
  },
  {
    words:
      'deputy, vice, stellvertretender, stellvertretende, stv, stellv, stellvertreter, stellvertretung, adjoint, adjointe, vize, sub, under, adjunto, adjunta, vicedirettore, plaatsvervangend, adjunct, acting deputy, suplente, second, assoc',
    level: 3,
    shift: 'lower',
  },
  {
    words:
      'retired, im ruhestand, ruhestand, rentner, rentnerin, pensionar, pensionarin, pensioniert, retraite, retraitee, en retraite, a la retraite, jubilado, jubilada, pensionato, pensionata, in pensione, aposentado, aposentada, gepensioneerd, retiree, ir, pensioner, semi retired',
    shift: 'cap',
  },
  {
    words:
      'open to work, open to opportunities, open for opportunities, open for work, opentowork, looking for, seeking, looking for a job, looking for new opportunities, seeking new opportunities, actively seeking, actively looking, job seeker, jobseeker, in transition, between jobs, unemployed, career break, on sabbatical, sabbatical, auf jobsuche, arbeitssuchend, arbeitslos, auf der suche, en recherche d emploi, en recherche, recherche d emploi, a la recherche, demandeur d emploi, en busca de empleo, buscando empleo, busco empleo, busqueda activa, desempleado, desempleada, in cerca di lavoro, in cerca di occupazione, disoccupato, em busca de, desempregado, werkzoekend, op zoek naar, elternzeit, in elternzeit, parental leave, maternity leave, stay at home mom, stay at home dad, stay at home parent, homemaker, hausfrau, hausmann, femme au foyer, ama de casa, casalinga, mere au foyer, tbd',
    shift: 'cap',
  },
  {
    words:
      'freelance, self employed, selbstandig, selbststandig, selbstaendig, selbststaendig, freiberuflich, independant, independante, autonomo, autonoma, libero professionista, zzp, zelfstandig, auto entrepreneur, microentrepreneur, por cuenta propia, interim, ad interim, part time, full time, teilzeit, vollzeit, remote, volunteer, ehrenamtlich, benevole, voluntario, volontario, vrijwilliger, temporary',
    shift: 'raise',
  },
];

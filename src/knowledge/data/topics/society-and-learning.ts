/** Human and social sciences, teaching and languages. See topics.ts for how to read and extend these lines. */
export const SOCIETY_AND_LEARNING = `
humanities and social sciences: geistes und sozialwissenschaften, sciences humaines, humanidades
  sociology: soziologie, sociologie, sociologia, social research, sozialforschung, social science
    qualitative research: qualitative forschung, ethnography, interviews research, focus groups
    social theory: gesellschaftstheorie
    gender studies: geschlechterforschung, etudes de genre
    demography: demographie, demografia, population studies
    urban studies: stadtforschung ~ urban planning
  anthropology: anthropologie, antropologia, ethnology, ethnologie
  psychology: psychologie, psicologia
    clinical psychology: klinische psychologie, psychologie clinique ~ psychotherapy
    organizational psychology: arbeits und organisationspsychologie, occupational psychology, wirtschaftspsychologie, industrial psychology, psychologie du travail
    developmental psychology: entwicklungspsychologie, child development
    cognitive psychology: kognitionspsychologie, cognitive science, kognitionswissenschaft, decision making
    social psychology: sozialpsychologie
    psychometrics: psychological testing, psychodiagnostik ~ statistics
  philosophy: philosophie, filosofia
    ethics: ethik, ethique, etica, bioethics, business ethics
    logic: logik, logique
    philosophy of science: wissenschaftstheorie, science and technology studies
  history: geschichte, histoire, historia, storia
    archaeology: archaologie, archeologie, arqueologia
    art history: kunstgeschichte, histoire de l art ~ museums
    archives: archivwesen, archivistique, archival science ~ library science
  theology: theologie, teologia, religious studies, religionswissenschaft, pastoral care, seelsorge, ministry, preaching, church leadership
  linguistics: linguistik, linguistique, linguistica, sprachwissenschaft, philology
  literature: literatur, litterature, literatura, literary studies, literaturwissenschaft
  cultural studies: kulturwissenschaft, area studies, intercultural communication, interkulturelle kommunikation
  library science: bibliothekswesen, libraries, bibliotheken, bibliothecaire, information science, bibliotecas
  genealogy: ahnenforschung
  research methods: forschungsmethoden, academic research, wissenschaftliches arbeiten, academic writing, scientific writing, peer review
    research management: forschungsmanagement, grant management, research funding, forschungsforderung, horizon europe
    bibliometrics: scientometrics, citation analysis, co publication, open science ~ network science
education: bildung, enseignement, educacion, istruzione, padagogik, pedagogy, pedagogie, teaching, unterricht, lehre
  early childhood education: fruhpadagogik, kindergarten, kita, petite enfance, preschool, childcare, kinderbetreuung
  primary education: grundschule, ecole primaire, elementary school, educacion primaria
  secondary education: gymnasium, high school teaching, enseignement secondaire, sekundarschule
  higher education: hochschule, enseignement superieur, educacion superior, university teaching, hochschullehre, university administration, academic advising
  vocational education: berufsbildung, ausbildung, apprenticeships, vocational training, formacion profesional, berufsschule
  special education: sonderpadagogik, special needs education, heilpadagogik, educacion especial, inclusive education
  adult education: erwachsenenbildung, formation continue, lifelong learning, andragogy
  educational technology: edtech, digital learning, online learning, moodle, lehrtechnologie, mooc
  curriculum development: lehrplanentwicklung, didactics, didaktik, course design, didactique
  science education: STEM education, MINT, physics teaching, maths teaching
  language teaching: sprachunterricht, DaF, ESL, TEFL, english teaching, FLE, foreign language teaching
  school leadership: schulleitung, school administration, direction d ecole
  tutoring: nachhilfe, private tuition
  sports education: sports coaching, PE teaching ~ sports
languages: sprachen, langues, idiomas, lingue, foreign languages
  english: englisch, anglais, ingles, inglese, english language, business english
  german: deutsch, allemand, aleman, tedesco, german language
  french: franzosisch, francais, frances, francese, french language
  spanish: spanisch, espagnol, espanol, spagnolo, castellano
  italian: italienisch, italien, italiano
  portuguese: portugiesisch, portugais, portugues
  dutch: niederlandisch, neerlandais, nederlands, holandes
  russian: russisch, russe, ruso
  polish: polnisch, polonais, polaco
  chinese: chinesisch, chinois, chino, mandarin
  japanese: japanisch, japonais, japones
  korean: koreanisch, coreen
  arabic: arabisch, arabe
  turkish: turkisch, turc, turco
  hindi: hindi language
  swedish: schwedisch, suedois, sueco
  danish: danisch, danois
  norwegian: norwegisch, norvegien
  finnish: finnisch, finnois
  czech: tschechisch, tcheque
  hungarian: ungarisch, hongrois
  romanian: rumanisch, roumain
  greek: griechisch, grec
  ukrainian: ukrainisch, ukrainien
  hebrew: hebraisch, hebreu
  latin: latein, ancient languages
  sign language: gebardensprache, langue des signes
`;

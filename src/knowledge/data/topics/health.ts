/** Medicine, health and care. See topics.ts for how to read and extend these lines. */
export const HEALTH = `
health: gesundheit, sante, salud, salute, healthcare, health care, gesundheitswesen
  medicine: medizin, medecine, medicina, clinical medicine
    internal medicine: innere medizin, medecine interne, medicina interna
    surgery: chirurgie, cirugia, chirurgia
    cardiology: kardiologie, cardiologie, cardiologia
    oncology: onkologie, oncologie, oncologia, cancer research, krebsforschung, cancer
    neurology: neurologie, neurologia, stroke care
    psychiatry: psychiatrie, psiquiatria ~ psychotherapy
    paediatrics: pediatrics, padiatrie, kinderheilkunde, pediatrie, pediatria
    geriatrics: geriatrie, gerontology, gerontologie, ageing ~ elderly care
    gynaecology: gynecology, gynakologie, gynecologie, obstetrics, geburtshilfe
    radiology: radiologie, radiologia, medical imaging, bildgebung, imagerie medicale, MRI
    anaesthesiology: anesthesiology, anasthesie, anesthesie, pain medicine
    intensive care: critical care, intensivmedizin, reanimation
    emergency medicine: notfallmedizin, urgences, trauma care ~ emergency services
    general practice: family medicine, primary care, allgemeinmedizin, hausarzt, medecine generale, atencion primaria
    orthopaedics: orthopedics, orthopadie, traumatologie, sports medicine
    dermatology: dermatologie, dermatologia
    ophthalmology: augenheilkunde, ophtalmologie
    urology: urologie, nephrology, nephrologie, dialysis
    endocrinology: endokrinologie, diabetes, diabetology, endocrinologie
    infectious diseases: infektionskrankheiten, infection control, tropical medicine, hygiene, vaccines, impfstoffe, maladies infectieuses
    pathology: pathologie, histology, histopathology, laboratory medicine
    palliative care: palliativmedizin, hospice, soins palliatifs, palliativpflege
    respiratory medicine: pneumologie, pulmonology
    rare diseases: seltene erkrankungen, maladies rares ~ genetics
  nursing: pflege, krankenpflege, soins infirmiers, enfermeria, nurse, patient care
    elderly care: altenpflege, long term care, nursing homes, aide aux personnes agees, aged care
    midwifery: hebammenkunde, sage femme, matroneria
    home care: ambulante pflege, home nursing, soins a domicile
    wound care: wundmanagement
  dentistry: zahnmedizin, odontologie, odontologia, dental, orthodontics, dentaire
  pharmacy: pharmazie, pharmacie, farmacia, pharmacology, pharmakologie, pharmacologie
  physiotherapy: physiotherapie, physical therapy, kinesitherapie, fisioterapia, rehabilitation, reha
  occupational therapy: ergotherapie, terapia ocupacional
  speech therapy: logopadie, logopedie, orthophonie, speech language pathology
  veterinary medicine: tiermedizin, medecine veterinaire, veterinaria, animal health
  public health: offentliche gesundheit, sante publique, salud publica, health policy, gesundheitspolitik, global health
    epidemiology: epidemiologie, epidemiologia, disease surveillance
    health economics: gesundheitsokonomie, economie de la sante, health technology assessment ~ economics
    health promotion: prevention, gesundheitsforderung, pravention
    occupational health: arbeitsmedizin, sante au travail, salud laboral ~ occupational safety
  nutrition: ernahrung, nutricion, dietetics, ernahrungswissenschaft, nutritional science, dietetique
  hospital management: krankenhausmanagement, hospital administration, healthcare management, gesundheitsmanagement, gestion hospitaliere, hospital operations
    hospital procurement: krankenhauseinkauf, medical procurement ~ procurement
    patient safety: patientensicherheit, clinical risk management, securite des patients
    medical coding: health records, DRG, medical billing, health information management
  digital health: ehealth, e health, telemedicine, telemedizin, health it, health informatics, mhealth, sante numerique, medical informatics
  medical devices: medizinprodukte, dispositifs medicaux, dispositivos medicos, in vitro diagnostics, diagnostics, ISO 13485, medical device regulation
  pharmaceuticals: pharma, pharmaindustrie, industrie pharmaceutique, pharmaceutical industry, life sciences industry
    drug discovery: wirkstoffforschung, drug development, arzneimittelentwicklung, preclinical research
    clinical trials: clinical research, klinische studien, klinische forschung, essais cliniques, ensayos clinicos, good clinical practice, clinical operations, clinical development
    regulatory affairs: zulassung, affaires reglementaires, regulatory submissions, asuntos regulatorios ~ compliance
    drug safety: pharmacovigilance, pharmakovigilanz
    pharmaceutical manufacturing: GMP, good manufacturing practice, biologics manufacturing
    market access: pricing and reimbursement, health outcomes
    medical affairs: medical writing, medical science liaison
    gene therapy: cell and gene therapy, cell therapy, mrna
  mental health: psychische gesundheit, sante mentale, salud mental, wellbeing, burnout
    psychotherapy: psychotherapie, psicoterapia, counselling, counseling, cognitive behavioural therapy
    addiction: suchthilfe, substance abuse, addictologie
  alternative medicine: naturopathy, homeopathy, naturheilkunde, acupuncture, osteopathy, osteopathie
  optometry: augenoptik, optician, optique lunetterie
  disability care: behindertenhilfe, inclusion of disabled people, handicap, accessibility, barrierefreiheit ~ social work
`;

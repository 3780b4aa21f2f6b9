/** Computing and data. See topics.ts for how to read and extend these lines. */
export const COMPUTING = `
computing: informatik, informatique, informatica, computer science, information technology, informationstechnik
  artificial intelligence: AI, KI, kunstliche intelligenz, intelligence artificielle, inteligencia artificial, intelligenza artificiale, generative ai, genai
    machine learning: ML, maschinelles lernen, apprentissage automatique, aprendizaje automatico, predictive modeling, predictive modelling ~ statistics, data science
      deep learning: neural networks, neural network, neuronale netze, reseaux de neurones, redes neuronales, pytorch, tensorflow, keras
      reinforcement learning: bestarkendes lernen
      recommender systems: recommendation systems, recommendation engines
      machine learning operations: MLOps, model deployment ~ devops
    natural language processing: NLP, sprachverarbeitung, text mining, computational linguistics, computerlinguistik, traitement automatique du langage, procesamiento del lenguaje natural ~ linguistics
      large language models: LLM, LLMs, language models, prompt engineering, chatgpt, gpt
      speech recognition: spracherkennung, text to speech
    computer vision: image processing, bildverarbeitung, image recognition, vision par ordinateur, vision artificial, maschinelles sehen
    knowledge graphs: ontologies, semantic web, knowledge representation
    ai ethics: responsible ai, trustworthy ai, ai governance, algorithmic fairness ~ ethics, technology policy
  data science: datenwissenschaft, science des donnees, ciencia de datos, data scientist ~ statistics
    data analysis: data analytics, analytics, datenanalyse, analyse de donnees, analisis de datos, data mining
    business intelligence: power bi, tableau, looker, dashboards, reporting tools ~ controlling
    data visualization: data visualisation, datenvisualisierung, infographics
    data engineering: big data, ETL, data pipelines, data warehousing, data warehouse, data lake, spark, hadoop, kafka
    data governance: data quality, master data management, datenqualitat, data management
  software engineering: software development, softwareentwicklung, softwareentwickler, software architecture, softwarearchitektur, programming, programmierung, developpement logiciel, desarrollo de software, genie logiciel, object oriented programming
    web development: webentwicklung, developpement web, desarrollo web, frontend, front end, html, css, javascript, typescript, react, angular, vue, node js
    backend development: backend, java, spring boot, dotnet, c#, golang, ruby on rails, microservices, rest api, api development, apis
    mobile development: app development, android, ios development, swift, kotlin, flutter, react native
    python: python programming ~ data science
    embedded systems: embedded software, eingebettete systeme, firmware, systemes embarques, rtos ~ electronics
    game development: game design, unity, unreal engine, spieleentwicklung, jeux video
    software testing: quality assurance testing, test automation, softwaretest, selenium, testing
    agile methods: agile, scrum, kanban, agile methodologies, agile coaching, scrum master, SAFe ~ project management
    open source: open source software, linux, freie software
    functional programming: haskell, scala, rust, erlang, elixir
  cloud computing: cloud, AWS, amazon web services, azure, google cloud, GCP, informatique en nuage
    devops: kubernetes, docker, ci cd, continuous integration, infrastructure as code, terraform, site reliability engineering
    serverless: lambda functions
    virtualization: vmware, virtualisierung
  databases: datenbanken, datenbank, SQL, mysql, postgresql, oracle database, mongodb, nosql, bases de donnees, bases de datos
  computer networks: networking protocols, netzwerktechnik, tcp ip, cisco, routing, reseaux informatiques, network administration ~ telecommunications
  cybersecurity: cyber security, information security, IT security, it sicherheit, informationssicherheit, network security, cybersecurite, ciberseguridad, securite informatique
    cryptography: kryptographie, encryption, verschlusselung, cryptographie, criptografia ~ pure mathematics
    penetration testing: ethical hacking, pentesting
    identity management: identity and access management, IAM
    incident response: digital forensics, security operations, threat intelligence
  blockchain: distributed ledger, smart contracts, web3, ethereum ~ cryptocurrencies
  it operations: it service management, ITIL, ITSM, system administration, systemadministration, it support, help desk, windows server
  enterprise software: ERP, SAP, sap erp, oracle erp, microsoft dynamics, enterprise architecture, salesforce, servicenow ~ process management
  human computer interaction: HCI, usability, user interfaces, mensch maschine interaktion ~ user experience
  internet of things: IoT, industrial iot, connected devices, smart home ~ embedded systems
  virtual reality: VR, augmented reality, mixed reality, realite virtuelle, realidad virtual, metaverse
  quantum computing: quantencomputing, informatique quantique, computacion cuantica ~ quantum physics
  high performance computing: HPC, parallel computing, scientific computing, supercomputing, gpu computing ~ numerical methods
  theoretical computer science: algorithms, algorithmen, complexity theory, compilers, data structures, algorithmique ~ pure mathematics
  robotic process automation: RPA, workflow automation, uipath ~ process management
  digital transformation: digitalization, digitalisation, digitalisierung, transformation numerique, transformacion digital, digital strategy, digitale transformation ~ change management
`;

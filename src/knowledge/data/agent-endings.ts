/** Endings of words that name somebody rather than something, in every language of titles; folded. */
export const AGENT_ENDINGS: readonly string[] =
  'ist ista iste istin isten istas isti istes ian ians icien icienne iciens icienne ien ienne er erin ers ern or ora ors ores oras ori orin eur eure eurin euse eurs euses rice rici riz ero era eros eras eiro eira eiros eiras iere ier iera ieri aio aia ai aro aros ara loge login login ologo ologa ologos ologi ologe ologue ologues oloog ologen nomo noma nom nome urg urgin iater iatra iatre peut peuta peute peutin ant ante anten anti antin antes ent entin ario aria arios aire aires ar arin art man men mann manner frau frauen woman women person ado ada ados ano ana jano logus icus isch-a keur smid maker makers macher wright smith logos grafo grafa graph graphe graf grafin fotograaf graaf kundige kundigen erster rater'
    .split(' ')
    .filter((ending) => !ending.includes('-'))
    .sort((one, other) => other.length - one.length);

/** Words that end like somebody and name something: their ending tells nothing. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  'leather paper water power cancer rubber timber lumber copper silver center centre dinner computer printer scanner counter container trailer tractor motor reactor sector vendor-x factor labor laboratory interior exterior cover order other number matter letter weather feather fiber fibre cellar solar nuclear vascular muscular plumber-x computer alter kinder wasser papier leder feuer wetter theater theatre kloster fenster kammer messer semester register charter hair air repair pair retail detail email mail rail engineering ment management departement parlament instrument zement cement document apartment equipment treatment assessment development garment pigment patient client talent content event agent-x environnement batiment traitement medicament restaurant plant quant elephant diamant brilliant restaurantes material metier atelier papeterie quartier chantier panier courrier premier quartier matiere carriere frontiere lumiere cuisine maniere carrera obra manera madera frontera cartera escalera primera tercera bandera galera ingegneria libreria'
    .split(' ')
    .filter((word) => !word.includes('-')),
);

/** English nouns in -er and -or that are seldom an occupation when they stand alone. */
export const SELDOM_WORK: ReadonlySet<string> = new Set(
  'dreamer believer lover learner thinker explorer changemaker doer achiever leader member partner holder owner founder user player winner reader follower newcomer beginner master mister sister brother father mother daughter other over under after never ever number offer transfer career volunteer peer senior junior major minor former inner outer upper lower power water wonder wander adventurer traveler traveller giver influencer connector disruptor innovator creator storyteller mentor sponsor visitor survivor ambassador advocate ally hunter farmer-x together whatever however career-changer jobseeker seeker helper supporter trailblazer gamechanger go-getter multitasker networker solver problemsolver overachiever freelancer worker employer consumer customer subscriber pensioner prisoner teenager elder transformer maker'.split(
    ' ',
  ),
);

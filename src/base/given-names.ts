/** Names that stand for one another, in many languages: short forms, and what the same name is elsewhere. Each line is one set. */
const SETS = `
alexander alex sasha sascha sandro xander alexandre alessandro aleksandr oleksandr alejandro iskander sandor lex
alexandra alex sasha sandra aleksandra alessandra alejandra
abigail abby gail
agnes agnieszka ines inez
albert al bert bertie alberto
alfred fred alfie al
andrew andy drew andreas andre andrea andrei andrej andriy andres anders ondrej andrzej andras
angela angie angelika angelica
ann anne anna annie anja anya ana ania hanna hannah nancy annika anouk
anthony tony antonio anton antoine toni antoni
antonia toni tonia antonina
arthur art artur arturo
barbara barb barbie babs basia varvara
benjamin ben benny benji benjamim beniamin
bernard bernie bernhard bernardo
catherine cathy kate katie kat katherine kathryn katharina katarina katarzyna kasia ekaterina yekaterina katya katja catalina caterina karen karin kathrin cat
charles charlie chuck karl carl carlos carlo charly karel karol
charlotte charlie lottie lotte carlotta
christina chris tina christine kristina kristin krystyna kirsten cristina christiane
christopher chris kit christoph christophe kristof cristobal krzysztof topher
christian chris kristian cristian
clara klara claire clare
claudia claude klaudia
constance connie constanze
daniel dan danny daniil danilo dani
david dave davy dawid davide
deborah deb debbie debra
dmitri dmitry dmitriy dima dimitri dimitrios mitya dmytro
donald don donnie
dorothy dot dottie dorothea dora dorota
edward ed eddie ted teddy ned eduard eduardo edouard
eleanor ellie nora eleonora leonora
elizabeth liz lizzie beth betsy betty eliza elisabeth lisa elisa elisabetta isabel isabella isabelle elsa elzbieta yelizaveta lisbeth bettina
emily em emmy emilia emilie
emma em emmy
eric erik erick erich
eugene gene eugen evgeny yevgeny evgeni zhenya eugenio
frances fran franny franziska francesca francisca francoise franka
francis frank franz francisco francesco francois paco pancho franco ferenc frantisek
frederick fred freddy friedrich fritz frederic federico fryderyk
gabriel gabe gabi gavriil
gabriele gabi gabriela gabriella
geoffrey jeff jeffrey geoff gottfried jeffery
george georg jorge giorgio georges yuri yuriy juri jerzy gyorgy jiri georgios igor goran
gerald gerry jerry gerhard gerd
gregory greg grigory gregor grzegorz gregoire
guillaume william will bill billy willy wilhelm guillermo guglielmo liam willem wim vilem
harold harry hal harald
helen helena elena yelena ellen helene eleni lena ilona alena olena
henry harry hank heinrich henrik enrique henri hendrik enrico heinz henk
hugh hugo ugo
isaac ike izaak itzhak yitzhak
jacob jake jakob iago diego jacques jacopo jakub jaime james jim jimmy jamie giacomo santiago tiago
jacqueline jackie
janet jan
jean jan jeanne
jennifer jen jenny jenn
jessica jess jessie
joan joanna johanna joanne jo giovanna juana jana
john jack johnny jon johan johann johannes hans jan juan joao giovanni ivan jean ian sean ioannis yannis yannick hannes jens jovan vanya janos janusz jaan
jonathan jon jonny nathan
joseph joe joey josef jose giuseppe pepe josip jozef yosef yusuf youssef iosif beppe jozsef pino
josephine jo josie josefina giuseppina
joshua josh
judith judy judit
julia julie yulia juliya iuliia julija giulia jule
julian jules julien giuliano
julius jules julio giulio
katrina kat trina
kenneth ken kenny
laurence larry lawrence lars laurent lorenzo lorenz
laura laurie lauren
leonard len lenny leo leonardo leonhard leonid
leo leon lev leonid
louis lou lewis luis ludwig luigi lajos luiz
louise lou luisa luise lulu
lucas luke luca lukas lucien lukasz
lucy lucia lucie luzia
magdalena lena maggie magda madeleine madeline madalena
marcus mark marc marco marcos markus marek
margaret maggie meg peggy margarete margarita margot greta rita marguerite gretchen malgorzata gosia margherita margit daisy
maria mary marie mariya mia mitzi miriam mariam maryam mari masha molly polly maia marija mariia
martha marta
martin marty martino marcin marten
martina tina
matthew matt matthias matteo mateo mathieu matias mateusz matej matti
maximilian max massimiliano maxim maksim maxime
melanie mel
melissa mel missy
michael mike mick micky michel miguel michele mikhail mikhael misha mihai michal mikael mikkel
michaela michelle michele micaela
mohammed mohamed muhammad mohammad muhammed mo mehmet mohamad mehdi mahmoud
nathaniel nate nathan nat
natalia natalie nataliya natalya natasha nat natalija
nicholas nick nicky nicolas nikolas nicola nikolai nikolay nico niko klaus niklas nils mikolaj mykola nikola miklos claus
nicole nikki nicola nicoletta
oliver ollie olivier oliviero
olga olha helga
pamela pam
patricia pat patty tricia trish patrizia
patrick pat paddy patricio patrizio padraig
paul pablo paolo pavel pawel pal paulo pavlo pauli
peter pete pedro pietro pierre piotr petr pyotr petros piet per petar peer pero
philip phil felipe philippe filip filippo philipp pip
pauline paula paulina paola
raymond ray raimund ramon raimondo
rebecca becky becca rebekka
richard rick ricky dick rich ricardo riccardo ryszard
robert rob robbie bob bobby bert roberto rupert
roberta bobbie robbie
rodrigo rod roderick
roger rog ruggero rutger rogelio
roland rolf orlando
ronald ron ronnie ronaldo
rose rosie rosa rosalie
rudolf rudi rudolph rodolfo
samantha sam
samuel sam sammy samuele
sarah sara sally sadie
sebastian seb bastian sebastien
sergei sergey sergiy serhii sergio serge serhiy
simon simone semyon szymon ximeno
sofia sophia sophie zofia sonja sonya
stephanie steph stefanie stefania stephania steffi
stephen steve steven stefan stephan esteban stefano stepan etienne istvan steffen szczepan stevie
susan sue susie suzanne susanne susanna zuzana zsuzsanna suzan
tatiana tanya tania tanja tatyana tetiana
teresa theresa terry tess therese teresita resi
thaddeus tad tadeusz thad
theodore ted teddy theo theodor fyodor fedor teodoro
thomas tom tommy tomas tomasz tommaso tamas toma tuomas
timothy tim timmy timo timofey timotheus
valerie val valeria
veronica vera ronnie veronika veronique weronika
victor vic viktor vittorio wiktor
victoria vicky vic viktoria vittoria tori wiktoria
vincent vince vinny vinzenz vincenzo vicente
vladimir vlad volodymyr vova wladimir volodya wlodzimierz
walter walt wally valter gautier
wolfgang wolf
yves ivo
zachary zach zack zac
`;

const setsOf = new Map<string, Set<number>>();
for (const [index, line] of SETS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) {
    const sets = setsOf.get(name) ?? new Set<number>();
    sets.add(index);
    setsOf.set(name, sets);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The sets of names that stand for one another to which a given name belongs; empty for most. Folded words. */
export function nameSets(given: string): ReadonlySet<number> {
  return setsOf.get(given) ?? NONE;
}

/** True when one of the two given names may stand for the other: `bill` and `william`. */
export function areOneName(a: string, b: string): boolean {
  const sets = nameSets(b);
  return sets.size > 0 && [...nameSets(a)].some((set) => sets.has(set));
}

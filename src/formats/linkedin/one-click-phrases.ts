import { foldText } from '../../base/fold-text.ts';

/**
 * Whole messages that LinkedIn offers at one click, or that say no more, folded: nobody's tie grows by them (science §3.5).
 * Names, greetings and emoji around them are left out before comparing.
 */
const PHRASES = new Set(
  `
happy birthday|happy belated birthday|wishing you a happy birthday|have a happy birthday
congratulations|congrats|congratulations on your work anniversary|congrats on your work anniversary|happy work anniversary
congrats on your anniversary|congratulations on your anniversary|congrats on the work anniversary
congrats on the new role|congrats on your new role|congratulations on the new role|congratulations on your new role
congrats on the new job|congrats on your new job|congratulations on the new job|congratulations on your new job
congrats on the new position|congrats on your new position|congratulations on the new position|congratulations on your new position
congrats on the promotion|congrats on your promotion|congratulations on the promotion|congratulations on your promotion
thanks for connecting|thank you for connecting|thanks for connecting with me|thank you for connecting with me
thanks for the connection|thank you for the connection|thanks for accepting|thanks for accepting my invitation
thank you for accepting my invitation|thanks for accepting my invite|thanks for the invitation|thank you for the invitation
thanks for the invite|nice to connect|nice to connect with you|great to connect|great to connect with you|good to connect
glad to connect|happy to connect|happy to connect with you|nice to meet you|let s connect
i d like to add you to my professional network|i d like to add you to my professional network on linkedin
i d like to join your linkedin network|i d like to connect with you on linkedin|i d like to connect
please add me to your linkedin network|id like to add you to my professional network on linkedin|id like to join your linkedin network
alles gute zum geburtstag|herzlichen gluckwunsch zum geburtstag|happy birthday und alles gute|herzlichen gluckwunsch|gluckwunsch
herzliche gluckwunsche zum geburtstag|alles gute|herzlichen gluckwunsch zum jubilaum|herzlichen gluckwunsch zum firmenjubilaum
herzlichen gluckwunsch zum dienstjubilaum|gluckwunsch zum dienstjubilaum|gluckwunsch zum jobjubilaum
herzlichen gluckwunsch zum jobjubilaum|herzlichen gluckwunsch zum arbeitsjubilaum|gluckwunsch zum arbeitsjubilaum
herzlichen gluckwunsch zum neuen job|gluckwunsch zum neuen job|herzlichen gluckwunsch zur neuen position
gluckwunsch zur neuen position|herzlichen gluckwunsch zur beforderung|herzlichen gluckwunsch zur neuen stelle
danke fur die vernetzung|danke furs vernetzen|danke fur das vernetzen|vielen dank fur die vernetzung|vielen dank furs vernetzen
danke fur den kontakt|vielen dank fur den kontakt|danke fur die kontaktanfrage|vielen dank fur die kontaktanfrage
danke fur ihre kontaktanfrage|danke fur deine kontaktanfrage|ich mochte sie gerne zu meinem netzwerk hinzufugen
ich mochte sie gerne zu meinem beruflichen netzwerk hinzufugen|ich mochte sie zu meinem beruflichen netzwerk auf linkedin hinzufugen
joyeux anniversaire|bon anniversaire|felicitations|toutes mes felicitations|bravo|felicitations pour votre anniversaire professionnel
felicitations pour ton anniversaire professionnel|felicitations pour votre nouveau poste|felicitations pour ton nouveau poste
felicitations pour ce nouveau poste|felicitations pour votre promotion|felicitations pour ta promotion
felicitations pour cet anniversaire professionnel|merci pour la connexion|merci pour cette connexion|merci pour la mise en relation
merci de m avoir ajoute|merci d avoir accepte mon invitation|merci pour votre invitation|merci pour ton invitation|merci pour l invitation
ravi d etre en contact|je vous invite a rejoindre mon reseau professionnel sur linkedin|je souhaite vous ajouter a mon reseau professionnel
feliz cumpleanos|felicidades|felicitaciones|enhorabuena|muchas felicidades|felicidades por tu aniversario laboral
felicitaciones por tu aniversario laboral|enhorabuena por tu aniversario laboral|feliz aniversario laboral
felicidades por tu nuevo puesto|felicidades por tu nuevo cargo|felicidades por tu nuevo trabajo|enhorabuena por tu nuevo puesto
enhorabuena por el nuevo puesto|felicitaciones por tu nuevo cargo|felicidades por el ascenso|felicidades por tu ascenso
gracias por conectar|gracias por conectar conmigo|gracias por la conexion|gracias por aceptar|gracias por aceptar mi invitacion
gracias por la invitacion|me gustaria anadirte a mi red profesional en linkedin|me gustaria anadirte a mi red profesional
buon compleanno|tanti auguri|auguri|tanti auguri di buon compleanno|congratulazioni|complimenti|buon anniversario di lavoro
congratulazioni per l anniversario lavorativo|congratulazioni per il tuo anniversario lavorativo|congratulazioni per il nuovo lavoro
congratulazioni per il nuovo ruolo|congratulazioni per il tuo nuovo ruolo|congratulazioni per la nuova posizione
congratulazioni per il nuovo incarico|congratulazioni per la promozione|grazie per il collegamento|grazie del collegamento
grazie per la connessione|grazie per aver accettato|grazie per aver accettato il mio invito|grazie per l invito
vorrei aggiungerti alla mia rete professionale su linkedin|vorrei aggiungerti alla mia rete professionale
feliz aniversario|parabens|meus parabens|parabens pelo aniversario|parabens pelo aniversario de trabalho
parabens pelo seu aniversario de trabalho|parabens pelo aniversario de empresa|parabens pelo novo cargo|parabens pelo novo emprego
parabens pelo seu novo cargo|parabens pelo novo trabalho|parabens pela promocao|obrigado por conectar|obrigada por conectar
obrigado por se conectar|obrigada por se conectar|obrigado pela conexao|obrigada pela conexao|obrigado por aceitar|obrigada por aceitar
obrigado pelo convite|obrigada pelo convite|gostaria de adicionar voce a minha rede profissional no linkedin
gefeliciteerd|van harte gefeliciteerd|gefeliciteerd met je verjaardag|fijne verjaardag|hartelijk gefeliciteerd
gefeliciteerd met je werkjubileum|gefeliciteerd met je jubileum|gefeliciteerd met je nieuwe baan|gefeliciteerd met je nieuwe functie
gefeliciteerd met je promotie|bedankt voor het connecten|dank voor het connecten|bedankt voor de connectie|dank voor de connectie
bedankt voor het accepteren|bedankt voor de uitnodiging|leuk om te connecten|ik wil je graag toevoegen aan mijn professionele netwerk
`
    .split(/[|\n]/)
    .filter((phrase) => phrase !== ''),
);

const FILLERS = new Set(
  (
    'hi hello hey dear liebe lieber hallo guten tag bonjour salut cher chere coucou hola querido querida estimado estimada buenos dias ' +
    'ciao caro cara buongiorno ola oi caro beste hoi dag so much very again many mr mrs ms dr herr frau best regards cheers kind'
  ).split(' '),
);

const PLAIN = /^[ -~\s]*$/;
const LONGEST_PHRASE = 160;

/**
 * True when a message is nothing but a phrase offered at one click, such as “Congrats on your work anniversary, Maya!”.
 * `names` are those of sender and recipients, which are left out of the comparison.
 */
export function isOneClickPhrase(body: string, names: readonly string[]): boolean {
  if (body.length > LONGEST_PHRASE || body === '') return false;
  const words = wordsOf(body);
  if (PHRASES.has(words.join(' '))) return true;
  const people = new Set(names.flatMap(wordsOf));
  const bare = words.filter((word) => !people.has(word));
  return PHRASES.has(bare.join(' ')) || PHRASES.has(bare.filter((word) => !FILLERS.has(word)).join(' '));
}

function wordsOf(text: string): string[] {
  // Folding is slow, and most messages need none.
  return (PLAIN.test(text) ? text.toLowerCase() : foldText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}

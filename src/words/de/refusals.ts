import type { Texts } from '../words.ts';

/** What is refused and why; `{name}` is filled from the details. */
export const refusals: Texts['refusals'] = {
  texts: {
    'person-not-found': 'Es gibt keine Person {id}. `tertius people` zeigt, wer bekannt ist.',
    'token-not-found': 'Es gibt keinen Zugangsschlüssel {id}. Siehe `tertius token list`.',
    'data-locked':
      'Die Daten in {file} sind verschlüsselt. Setz TERTIUS_DATA_PASSPHRASE, oder ruf den Befehl in einem Terminal auf und tipp das Kennwort dort.',
    'wrong-data-passphrase':
      'Das ist nicht das Kennwort von {file}, oder die Datei ist beschädigt. Nichts wurde geändert.',
    'data-in-use':
      'Jemand anders hat die Daten geöffnet: ein anderes Tertius oder ein Import von diesem. Warte, bis er fertig ist, oder schließ es; nichts wurde geändert.',
    'disk-full':
      'Wo {file} liegt, ist kein Platz mehr. Was du eben getan hast, wurde nicht gespeichert; alles davor schon. Schaff Platz und tu es noch einmal.',
    'token-not-valid':
      'Diesen Zugangsschlüssel gibt es nicht, oder er wurde beendet. Mach einen neuen in den Einstellungen oder mit: tertius token make NAME',
    'token-only-reads':
      'Dieser Zugangsschlüssel darf nur lesen. Mach einen anderen mit: tertius token make NAME --write',
    'session-needed': 'Dahin reicht kein Zugangsschlüssel. Tu es in der App oder auf der Kommandozeile.',
    'too-many-tries': 'Das wurde zu oft versucht. Warte eine Minute und versuch es wieder.',
    'person-not-merged': 'Person {id} ist nicht aus zweien entstanden, also gibt es nichts zu trennen.',
    'nobody-not-found': 'Unter dem, was beiseitegelegt wurde, gibt es keine Adresse {id}.',
    'objective-not-found': 'Es gibt kein Ziel {id}. Siehe `tertius objective list`.',
    'idea-not-found': 'Es gibt keine Idee {id}. Siehe `tertius idea list`.',
    'idea-not-moved': 'Idee {id} steht noch, wo sie war, als du von ihr gehört hast; es gibt nichts zurückzunehmen.',
    'question-not-found': 'Es gibt keine Frage {id}. Siehe `tertius question list`.',
    'introduction-not-found': 'Es gibt keine Vermittlung {id}. Siehe `tertius intro list`.',
    'introduction-not-stepped':
      'Seit Vermittlung {id} festgehalten ist, wurde nichts von ihr gesagt; es gibt nichts zurückzunehmen.',
    'introduction-step-not-possible':
      'Vermittlung {id} steht auf „{state}“; „{wanted}“ folgt darauf nicht. Siehe `tertius intro show {id}`.',
    'event-not-found': 'Es gibt keine Veranstaltung {id}. Siehe `tertius event list`.',
    'return-not-found': 'Unter dem, was zurückkam, gibt es keine Nummer {id}. Siehe `tertius returns list`.',
    'promise-not-found': 'Es gibt keine Zusage {id}. Siehe `tertius promises`.',
    'group-not-found': 'Es gibt keine Gruppe {id}. Siehe `tertius groups`.',
    'move-not-found': 'In deinen Wochen gibt es keinen Schritt {id}. Siehe `tertius week`.',
    'interaction-not-found': 'Es gibt keine Begegnung {id}.',
    'favour-not-found': 'Mit dieser Person hast du keinen Gefallen {id} festgehalten.',
    'workspace-not-found': 'Es gibt keinen Arbeitsbereich {name}. Siehe `tertius workspace list`.',
    'calendar-not-found': 'Es gibt keinen Kalender {id}. Siehe `tertius calendar list`.',
    'calendar-not-fetched': 'Der Kalender von {host} wurde nicht gelesen: {why}.',
    'feed-not-found':
      'Unter dieser Adresse gibt es keinen Kalender. Mach in den Einstellungen unter „In deinem Kalender“ einen neuen.',
    'batch-not-found': 'Es gibt keinen Import {id}.',
    'batch-already-undone': 'Import {id} ist schon zurückgenommen.',
    'move-already-decided': 'Über den Schritt {id} ist schon entschieden: {state}.',
    'upload-not-found': 'Die Datei wartet nicht mehr; leg sie noch einmal ab.',
    'nothing-to-import': 'In {file} ist nichts, was Tertius versteht. {hint}',
    'file-not-readable': '{file} kann nicht gelesen werden: {why}',
    'file-not-writable': '{file} kann nicht geschrieben werden: {why}.',
    'backup-not-usable':
      '{file} kann nicht wiederhergestellt werden: {why}. Wähl eine andere Sicherung; nichts wurde geändert.',
    'archive-needs-empty':
      '{file} ist das Archiv eines ganzen Tertius, und hier ist schon jemand bekannt. Importiere es mit --data in einen leeren Ordner, oder setz es an die Stelle dessen, was hier ist: tertius restore {file}',
    'archive-not-alone':
      '{file} ist das Archiv eines ganzen Tertius. Importiere es allein und die anderen Dateien danach.',
    'backup-not-found': 'Es gibt keine Sicherung {name}.',
    'wrong-passphrase': 'Das ist nicht das Kennwort von {file}, oder die Datei ist beschädigt. Nichts wurde geändert.',
    'passphrase-needed':
      '{file} braucht ein Kennwort. Setz TERTIUS_PASSPHRASE, oder führ den Befehl in einem Terminal aus und gib es dort ein.',
    'file-not-recognised': '{file} ist keine Datei, die Tertius kennt. {hint}',
    'file-damaged': '{file}{line} ist beschädigt: {why}. {hint}',
    'zip-too-large':
      '{file} ist ausgepackt größer als {limit}: Es kann eine Zip-Bombe sein. Pack es selbst aus und importiere die CSV-Dateien.',
    'request-too-large':
      'Was gesendet wurde, ist größer als {limit}; mehr geht nicht auf einmal. Importiere eine große Datei auf der Seite Import; die Befehlszeile nimmt Dateien jeder Größe.',
    'log-not-understood':
      'Um wen es in „{text}“ geht, war nicht zu verstehen. Nenn eine Person, wie in: tertius log "Kaffee mit Ana Ruiz gestern 40m".',
    'log-ambiguous': '„{name}“ kann {candidates} sein. Schreib den ganzen Namen oder die Nummer wie in #12.',
    'invalid-input': '{what}',
    'data-newer':
      'Die Daten in {file} hat ein neueres Tertius geschrieben (Schema {found}, dieses kennt {known}). Installiere die neuere Version; nichts wurde geändert.',
    'data-not-ours':
      '{file} ist keine Datei von Tertius oder beschädigt: {why}. Wähl mit --data einen anderen Ordner, oder stell eine Sicherung wieder her.',
    'data-folder-unusable':
      'Der Ordner {folder} kann nicht genutzt werden: {why}. Wähl mit --data ORDNER oder TERTIUS_DATA einen anderen.',
    'database-not-named': '{variable} kann nicht genutzt werden: {why}.',
    'database-not-usable': 'Die Datenbank bei {place} kann nicht genutzt werden: {why}.',
    'data-busy': 'Ein anderes Tertius schreibt gerade in dieselben Daten; versuch es gleich noch einmal.',
    'not-signed-in':
      'Öffne Tertius über die Adresse, die `tertius serve` ausgibt: Sie enthält einen Schlüssel, der einmal gilt.',
    'origin-not-allowed': 'Nur Seiten dieses Tertius dürfen mit ihm sprechen.',
    cancelled: 'Abgebrochen; nichts wurde geändert.',
    'port-not-allowed':
      'Das System lässt dich Port {port} nicht benutzen. Wähl mit --port einen über 1023, oder lass --port weg.',
    'port-in-use': 'Port {port} ist belegt. Wähl mit --port einen anderen, oder lass --port weg.',
  },
  defect: 'Tertius hat einen Fehler gemacht. Nichts ging verloren; Näheres steht im Protokoll.',
};

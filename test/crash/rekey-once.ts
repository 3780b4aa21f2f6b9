// A child process of acts.test.ts: gives the data of a folder another passphrase, until it is killed.
import { changePassphrase } from '../../src/store/change-passphrase.ts';

const [folder, current = '', next = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: rekey-once.ts FOLDER CURRENT NEXT');
const orNone = (passphrase: string): string | undefined => (passphrase === '' ? undefined : passphrase);
process.stdout.write('{"ready":true}\n');
changePassphrase(folder, { current: orNone(current), next: orNone(next) });
process.stdout.write('{"done":true}\n');

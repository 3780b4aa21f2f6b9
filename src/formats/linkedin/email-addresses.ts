import { emailKey, ignored, rejected } from './mention.ts';
import { plainTable } from './table.ts';

type Column = 'email' | 'confirmed' | 'primary';

/** Email Addresses.csv: the owner's own addresses, by which mail and calendars know them. */
export const emailAddresses = plainTable<Column>({
  name: 'e-mail addresses',
  columns: {
    email: [
      'Email Address',
      'E-Mail-Adresse',
      'Adresse e-mail',
      'Dirección de correo electrónico',
      'Indirizzo e-mail',
      'Endereço de e-mail',
      'E-mailadres',
    ],
    confirmed: ['Confirmed', 'Bestätigt', 'Confirmé', 'Confirmado', 'Confermato', 'Bevestigd'],
    primary: ['Primary', 'Primär', 'Principal', 'Principale', 'Primair'],
  },
  required: ['email', 'confirmed', 'primary'],
  read(row) {
    const key = emailKey(row.get('email'));
    if (key === undefined)
      return rejected(row.origin, 'email-not-understood', 'This is no e-mail address; enter yours in Tertius instead.');
    if (/^(?:no|false|nein|non|nee|não)$/i.test(row.get('confirmed')))
      return ignored(row.origin, 'this address was never confirmed to be yours');
    return { kind: 'owner', origin: row.origin, fact: { about: 'key', key } };
  },
});

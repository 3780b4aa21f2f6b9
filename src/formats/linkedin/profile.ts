import { foldText } from '../../base/fold-text.ts';
import { withoutEmpty } from '../without-empty.ts';
import { rejected } from './mention.ts';
import { personName } from './person-name.ts';
import { plainTable } from './table.ts';

type Column = 'givenName' | 'familyName' | 'headline' | 'summary' | 'industry' | 'location';

/** Profile.csv: who the owner is. Their own profile address is not in it. */
export const profile = plainTable<Column>({
  name: 'profile',
  columns: {
    givenName: ['First Name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Voornaam'],
    familyName: ['Last Name', 'Nachname', 'Nom', 'Apellidos', 'Cognome', 'Sobrenome', 'Achternaam'],
    headline: ['Headline', 'Profilslogan', 'Titre du profil', 'Titular', 'Sommario', 'Título', 'Kopregel'],
    summary: ['Summary', 'Zusammenfassung', 'Résumé', 'Extracto', 'Riepilogo', 'Resumo', 'Samenvatting'],
    industry: ['Industry', 'Branche', 'Secteur', 'Sector', 'Settore', 'Setor', 'Branche'],
    location: ['Geo Location', 'Standort', 'Lieu', 'Ubicación', 'Località', 'Localidade', 'Locatie'],
  },
  required: ['givenName', 'familyName', 'headline', 'industry'],
  read(row, { archive }) {
    const { name, givenName, familyName } = personName(row.get('givenName'), row.get('familyName'));
    if (name === '')
      return rejected(row.origin, 'name-missing', 'Your profile has no name; enter it in Tertius instead.');
    archive.ownerNames.add(foldText(name));
    const more = withoutEmpty({
      headline: row.get('headline'),
      summary: row.get('summary'),
      industry: row.get('industry'),
      location: row.get('location'),
    });
    return { kind: 'owner', origin: row.origin, fact: { about: 'profile', givenName, familyName, ...more } };
  },
});

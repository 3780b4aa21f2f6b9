import { type ReactElement, useState } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { chooseLanguage, LANGUAGE_CHOICES, languageChoice } from '../../words/language.ts';
import { words } from '../../words/words.ts';

/** The language of the app on this computer; choosing another loads the page in it. */
export function LanguageForm(): ReactElement {
  const [chosen, setChosen] = useState(languageChoice);
  return (
    <>
      <p className="read soft">{words.settings.languageLead}</p>
      <Pick
        label={words.settings.language}
        hidesLabel
        choices={LANGUAGE_CHOICES.map((value) => ({ value, text: words.settings.languages[value] }))}
        chosen={chosen}
        onChoose={(choice) => {
          // Seen at once, however long loading the page takes.
          setChosen(choice);
          chooseLanguage(choice);
        }}
      />
    </>
  );
}

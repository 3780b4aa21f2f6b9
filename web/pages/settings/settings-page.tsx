import { type ReactElement, type ReactNode, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { THEMES, useTheme } from '../../parts/theme.ts';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { Backups } from './backups.tsx';
import { BusyCalendars } from './busy-calendars.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { Calibration } from './calibration.tsx';
import { Imports } from './imports.tsx';
import { LanguageForm } from './language-form.tsx';
import { ModelNumbers } from './model-numbers.tsx';
import { OwnerForm } from './owner-form.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { ReadingForm } from './reading-form.tsx';
import { SaidMeanings } from './said-meanings.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { SetAside } from './set-aside.tsx';
import { TakeOut } from './take-out.tsx';
import { Tokens } from './tokens.tsx';
import { WeekForm } from './week-form.tsx';
import './settings.css';

/** Settings: the owner, the week, imports, paper, the numbers of the model, the data. */
export function SettingsPage(): ReactElement {
  const { data: status } = useAsk('status', {});
  const [theme, choose] = useTheme();
  return (
    <>
      <PageHead title={words.settings.title} question={words.settings.question} />
      <div className="with-contents">
        <Contents />
        <div className="settings">
          <Part id="me">
            <p className="read soft">{words.settings.meLead}</p>
            <OwnerForm action={words.shell.save} />
          </Part>
          <Part id="week">
            <WeekForm />
          </Part>
          <Part id="calendar">
            <div className="calendar">
              <CalendarFeed />
              <BusyCalendars />
            </div>
          </Part>
          <Part id="reading">
            <ReadingForm />
          </Part>
          <Part id="meanings">
            <SaidMeanings />
          </Part>
          <Part id="imports">
            <Imports />
          </Part>
          <Part id="set-aside">
            <SetAside />
          </Part>
          <Part id="paper">
            <Pick
              label={words.settings.paper}
              hidesLabel
              choices={THEMES.map((value) => ({ value, text: words.shell.papers[value] }))}
              chosen={theme}
              onChoose={choose}
            />
          </Part>
          <Part id="language">
            <LanguageForm />
          </Part>
          <Part id="chances">
            <Calibration />
          </Part>
          <Part id="sureness">
            <Sensitivity />
          </Part>
          <Part id="numbers">
            <ModelNumbers />
          </Part>
          <Part id="take-out">
            <TakeOut />
          </Part>
          <Part id="backups">
            <Backups />
          </Part>
          <Part id="passphrase">
            <PassphraseForm />
          </Part>
          <Part id="programs">
            <Tokens />
          </Part>
          <Part id="data">
            {status === undefined ? null : (
              <>
                <p className="read">
                  {words.settings.dataFile} <code>{status.dataFile}</code>
                </p>
                <p className="cap">
                  {words.settings.holds(count(status.people), count(status.interactions))}{' '}
                  {words.settings.version(status.version)}
                </p>
              </>
            )}
          </Part>
        </div>
      </div>
    </>
  );
}

function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }): ReactElement {
  return (
    <section className="sec" id={id}>
      <h2>{titleOf(id)}</h2>
      {children}
    </section>
  );
}

/** The parts of this page, in their order. */
const PARTS = [
  'me',
  'week',
  'calendar',
  'reading',
  'meanings',
  'imports',
  'set-aside',
  'paper',
  'language',
  'chances',
  'sureness',
  'numbers',
  'take-out',
  'backups',
  'passphrase',
  'programs',
  'data',
] as const;
type PartId = (typeof PARTS)[number];

function titleOf(id: PartId): string {
  switch (id) {
    case 'me':
      return words.settings.me;
    case 'week':
      return words.settings.week;
    case 'calendar':
      return words.calendar.title;
    case 'reading':
      return words.settings.reading;
    case 'meanings':
      return words.knowledge.title;
    case 'imports':
      return words.settings.imports;
    case 'set-aside':
      return words.setAside.title;
    case 'paper':
      return words.settings.paper;
    case 'language':
      return words.settings.language;
    case 'chances':
      return words.sureness.calibration;
    case 'sureness':
      return words.sureness.sensitivity;
    case 'numbers':
      return words.settings.numbers;
    case 'take-out':
      return words.out.title;
    case 'backups':
      return words.out.backups;
    case 'passphrase':
      return words.door.title;
    case 'programs':
      return words.tokens.title;
    case 'data':
      return words.settings.data;
  }
}

/** Where each part of this long page begins: beside it where there is room, else folded up. */
function Contents(): ReactElement {
  const [isWide] = useState(() => window.matchMedia('(min-width: 75rem)').matches);
  return (
    <nav className="contents" aria-label={words.settings.contents}>
      <details open={isWide}>
        <summary>{words.settings.contents}</summary>
        <ul>
          {PARTS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{titleOf(id)}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

import type { ReactElement, ReactNode } from 'react';
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
      <div className="settings">
        <Part title={words.settings.me}>
          <p className="read soft">{words.settings.meLead}</p>
          <OwnerForm action={words.shell.save} />
        </Part>
        <Part title={words.settings.week}>
          <WeekForm />
        </Part>
        <Part title={words.calendar.title}>
          <div className="calendar">
            <CalendarFeed />
            <BusyCalendars />
          </div>
        </Part>
        <Part title={words.settings.reading}>
          <ReadingForm />
        </Part>
        <Part title={words.knowledge.title}>
          <SaidMeanings />
        </Part>
        <Part title={words.settings.imports}>
          <Imports />
        </Part>
        <Part title={words.setAside.title}>
          <SetAside />
        </Part>
        <Part title={words.settings.paper}>
          <Pick
            label={words.settings.paper}
            hidesLabel
            choices={THEMES.map((value) => ({ value, text: words.shell.papers[value] }))}
            chosen={theme}
            onChoose={choose}
          />
        </Part>
        <Part title={words.settings.language}>
          <LanguageForm />
        </Part>
        <Part title={words.sureness.calibration}>
          <Calibration />
        </Part>
        <Part title={words.sureness.sensitivity}>
          <Sensitivity />
        </Part>
        <Part title={words.settings.numbers}>
          <ModelNumbers />
        </Part>
        <Part title={words.out.title}>
          <TakeOut />
        </Part>
        <Part title={words.out.backups}>
          <Backups />
        </Part>
        <Part title={words.door.title}>
          <PassphraseForm />
        </Part>
        <Part title={words.tokens.title}>
          <Tokens />
        </Part>
        <Part title={words.settings.data}>
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
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="sec">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { Mark } from '../../parts/mark.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ThemeSelect } from '../../parts/theme-select.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { ImportPanel } from '../importing/import-panel.tsx';
import { ObjectiveForm } from '../objectives/objective-form.tsx';
import { OwnerForm } from '../settings/owner-form.tsx';
import { FiveMinutes } from './five-minutes.tsx';
import { WELCOME_STEPS, type WelcomeStep } from './welcome-step.ts';
import './welcome.css';

const route = getRouteApi('/welcome');

/** The first run: who, what for, whom. Each step can be skipped; it ends on triage or This week. */
export function WelcomePage(): ReactElement {
  const { step = 'you' } = route.useSearch();
  const navigate = useNavigate();
  const at = WELCOME_STEPS.indexOf(step);
  const next = WELCOME_STEPS[at + 1];
  const goOn = (): void =>
    void (next === undefined ? navigate({ to: '/' }) : navigate({ to: '/welcome', search: { step: next } }));
  return (
    <div className="welcome">
      <div className="bar">
        <span className="brand">
          <Mark />
          {words.shell.brand}
        </span>
        <ThemeSelect />
      </div>
      <ol className="steps" aria-label={words.welcome.progress}>
        {WELCOME_STEPS.map((name) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            <Link to="/welcome" search={{ step: name }}>
              {words.welcome.steps[name]}
            </Link>
          </li>
        ))}
      </ol>
      <PageHead
        title={words.welcome.steps[step]}
        question={QUESTIONS[step]}
        when={
          <p>
            {words.welcome.step(at + 1, WELCOME_STEPS.length)}
            <br />
            <button type="button" className="linklike" onClick={goOn}>
              {words.welcome.skip}
            </button>
          </p>
        }
      />
      <Step step={step} goOn={goOn} />
    </div>
  );
}

const QUESTIONS: Readonly<Record<WelcomeStep, string>> = {
  you: words.welcome.youQuestion,
  objective: words.welcome.objectiveQuestion,
  contacts: words.welcome.contactsQuestion,
};

function Step({ step, goOn }: { readonly step: WelcomeStep; readonly goOn: () => void }): ReactElement {
  switch (step) {
    case 'you':
      return (
        <div className="step">
          <p className="read">{words.welcome.youLead}</p>
          <OwnerForm action={words.welcome.goOn} onSaved={goOn} />
        </div>
      );
    case 'objective':
      return <FirstObjective goOn={goOn} />;
    case 'contacts':
      return (
        <ImportPanel
          meanwhile={<FiveMinutes />}
          whenDone={
            <>
              <Link className="btn go" to="/triage">
                {words.importing.toTriage}
              </Link>
              <Link className="btn" to="/">
                {words.importing.toWeek}
              </Link>
            </>
          }
        />
      );
  }
}

function FirstObjective({ goOn }: { readonly goOn: () => void }): ReactElement {
  const add = useTell('addObjective', ['objectives', 'week', 'status', 'audit']);
  return (
    <div className="step">
      <p className="read">{words.welcome.objectiveLead}</p>
      <ObjectiveForm
        draftKey="first"
        action={words.welcome.goOn}
        isSaving={add.isPending}
        onSave={(draft, forget) =>
          add.mutate(draft, {
            onSuccess: () => {
              forget();
              goOn();
            },
          })
        }
      />
      <NotSaved error={add.error} />
    </div>
  );
}

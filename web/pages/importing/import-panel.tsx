import { type ReactElement, type ReactNode, useId, useRef } from 'react';
import { DropZone, ProgressBar } from 'react-aria-components';
import { sentenceOf } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { ImportReportView } from './import-report-view.tsx';
import { type Import, useImport } from './use-import.ts';
import './importing.css';

/** Files in at the left, what they would do at the right; nothing is saved before it was seen. */
export function ImportPanel({ whenDone }: { readonly whenDone: ReactNode }): ReactElement {
  const importing = useImport();
  return (
    <div className="importing">
      <div>
        <Drop onFiles={importing.drop} />
        <p className="cap">{words.importing.promise}</p>
        <HowTo />
        <p className="cap">{words.importing.sampleHow}</p>
      </div>
      <div aria-live="polite">
        <Progressing importing={importing} whenDone={whenDone} />
      </div>
    </div>
  );
}

function Progressing({ importing, whenDone }: { readonly importing: Import; readonly whenDone: ReactNode }): ReactNode {
  const { state } = importing;
  switch (state.at) {
    case 'waiting':
      return state.wasCancelled === true ? <p className="read">{words.importing.cancelled}</p> : null;
    case 'uploading':
      return (
        <Under sentence={words.importing.uploading(state.share)} share={state.share} onCancel={importing.cancel} />
      );
    case 'reading':
    case 'importing':
      return (
        <Under
          sentence={importing.progress?.sentence ?? words.shell.loading}
          share={shareOf(importing.progress)}
          onCancel={importing.cancel}
        />
      );
    case 'preview':
      return (
        <section className="sheet report" aria-label={words.importing.before}>
          <h2>{words.importing.before}</h2>
          <ImportReportView report={state.report} isDone={false} />
          <div className="row">
            <button className="btn go" type="button" onClick={importing.confirm}>
              {words.importing.confirm}
            </button>
            <button className="btn text" type="button" onClick={importing.startOver}>
              {words.importing.startOver}
            </button>
          </div>
        </section>
      );
    case 'done':
      return (
        <section className="sheet report" aria-label={words.importing.after}>
          <h2>{words.importing.after}</h2>
          <ImportReportView report={state.report} isDone />
          <div className="row">
            {whenDone}
            <button className="btn text" type="button" onClick={importing.startOver}>
              {words.importing.another}
            </button>
          </div>
        </section>
      );
    case 'failed':
      return (
        <div className="trouble" role="alert">
          <h2>{words.importing.failed}</h2>
          <p className="read">
            {typeof state.why === 'string' ? state.why : sentenceOf(state.why)} {words.importing.nothingLost}
          </p>
          <button className="btn" type="button" onClick={importing.startOver}>
            {words.importing.startOver}
          </button>
        </div>
      );
  }
}

function Drop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <DropZone
      className="drop"
      onDrop={async (event) => {
        const dropped = event.items.filter((item) => item.kind === 'file');
        onFiles(await Promise.all(dropped.map((item) => item.getFile())));
      }}
    >
      <p>{words.importing.drop}</p>
      <label htmlFor={id} className="vh">
        {words.importing.choose}
      </label>
      <input
        ref={input}
        id={id}
        className="vh"
        type="file"
        multiple
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <button className="btn" type="button" onClick={() => input.current?.click()}>
        {words.importing.choose}
      </button>
      <span className="cap">{words.importing.kinds}</span>
    </DropZone>
  );
}

function Under(props: {
  readonly sentence: string;
  readonly share: number | undefined;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <section className="sheet report under">
      <p className="read">{props.sentence}</p>
      <ProgressBar
        aria-label={props.sentence}
        value={Math.round(100 * (props.share ?? 0))}
        isIndeterminate={props.share === undefined}
      >
        {({ percentage }) => (
          <span className="track">
            <i style={{ width: `${percentage ?? 100}%`, opacity: percentage === undefined ? 0.4 : 1 }} />
          </span>
        )}
      </ProgressBar>
      <button className="btn" type="button" onClick={props.onCancel}>
        {words.importing.cancel}
      </button>
    </section>
  );
}

function HowTo(): ReactElement {
  return (
    <details className="how-to">
      <summary>{words.importing.howTo}</summary>
      <ol>
        {words.importing.howToSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

function shareOf(progress: Import['progress']): number | undefined {
  return progress === undefined || progress.of === null || progress.of === 0 ? undefined : progress.done / progress.of;
}

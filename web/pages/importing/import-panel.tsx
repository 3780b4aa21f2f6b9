import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react';
import { chosenFiles, type DroppedFile, droppedFiles } from '../../dropped-files.ts';
import { sentenceOf } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { ImportReportView } from './import-report-view.tsx';
import { PasteList } from './paste-list.tsx';
import { TakeBack } from './take-back.tsx';
import { type Import, useImport } from './use-import.ts';
import './importing.css';

/** Files in at the left, what they would do at the right; nothing is saved before it was seen. */
export function ImportPanel(props: {
  /** Where to go once the import is done. */
  readonly whenDone: ReactNode;
  /** What stands at the right while nothing is imported. */
  readonly meanwhile?: ReactNode;
}): ReactElement {
  const importing = useImport();
  return (
    <div className="importing">
      <div>
        <Drop onFiles={importing.drop} />
        <p className="cap">{words.importing.promise}</p>
        <HowTo />
        <PasteList onFiles={importing.drop} />
        <p className="cap">
          {words.importing.sampleHow} <code>npm start -- --demo</code>
        </p>
      </div>
      <div aria-live="polite">
        <Progressing importing={importing} whenDone={props.whenDone} />
        {importing.state.at === 'waiting' ? props.meanwhile : null}
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
          <ImportReportView report={state.report} isDone={false} onChoose={importing.choose} />
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
            {state.report.batch === undefined ? null : <TakeBack batch={state.report.batch} />}
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

function Drop({ onFiles }: { readonly onFiles: (files: readonly DroppedFile[]) => void }): ReactElement {
  const [isOver, setOver] = useState(false);
  return (
    // A pointer's short way; the button inside does the same for every hand.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <p>{words.importing.drop}</p>
      <Choose label={words.importing.choose} look="btn" onFiles={onFiles} />
      {MAY_CHOOSE_FOLDERS ? (
        <Choose label={words.importing.chooseFolder} look="btn text" isFolder onFiles={onFiles} />
      ) : null}
      <span className="cap">{words.importing.kinds}</span>
    </div>
  );
}

/** Telephones have no folders to choose. */
const MAY_CHOOSE_FOLDERS = 'webkitdirectory' in HTMLInputElement.prototype && matchMedia('(hover: hover)').matches;

/** A button that opens the dialogue of the system. */
function Choose(props: {
  readonly label: string;
  readonly look: string;
  readonly isFolder?: true;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
}): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <label htmlFor={id} className="vh">
        {props.label}
      </label>
      <input
        ref={input}
        id={id}
        className="vh"
        type="file"
        multiple
        {...(props.isFolder === true ? { webkitdirectory: '' } : {})}
        tabIndex={-1}
        onChange={(event) => {
          props.onFiles(chosenFiles(event.target.files ?? []));
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <button className={props.look} type="button" onClick={() => input.current?.click()}>
        {props.label}
      </button>
    </>
  );
}

function Under(props: {
  readonly sentence: string;
  readonly share: number | undefined;
  readonly onCancel: () => void;
}): ReactElement {
  const { share } = props;
  return (
    <section className="sheet report under">
      <p className="read">{props.sentence}</p>
      <progress aria-label={props.sentence} max={1} {...(share === undefined ? {} : { value: share })} />
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

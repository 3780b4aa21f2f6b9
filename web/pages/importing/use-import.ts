import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import type { CallError } from '../../call.ts';
import type { DroppedFile } from '../../dropped-files.ts';
import { type Upload, upload } from '../../upload.ts';
import type { ImportReport } from '../../words/vocabulary.ts';
import type { ColumnChoice } from './column-table.tsx';

/** Where an import stands. */
export type ImportState =
  | { readonly at: 'waiting'; readonly wasCancelled?: boolean }
  | { readonly at: 'uploading'; readonly share: number }
  | { readonly at: 'reading' | 'importing'; readonly job: string; readonly uploads: readonly Upload[] }
  | { readonly at: 'preview'; readonly report: ImportReport; readonly uploads: readonly Upload[] }
  | { readonly at: 'done'; readonly report: ImportReport }
  | { readonly at: 'failed'; readonly why: string | CallError };

export interface Import {
  readonly state: ImportState;
  readonly progress: { readonly sentence: string; readonly done: number; readonly of: number | null } | undefined;
  readonly drop: (files: readonly DroppedFile[]) => void;
  /** Says what a column holds, and makes the preview again. */
  readonly choose: (choice: ColumnChoice) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly startOver: () => void;
}

const POLL = 300;

/** Files dropped → taken over → read for the preview → confirmed → imported; can be cancelled at every step. */
export function useImport(): Import {
  const answers = useQueryClient();
  const [state, setState] = useState<ImportState>({ at: 'waiting' });
  const [sending, setSending] = useState<AbortController>();
  const [choices, setChoices] = useState<readonly ColumnChoice[]>([]);
  const preview = useTell('previewImport');
  const start = useTell('startImport');
  const stop = useTell('cancelJob');
  const job = 'job' in state ? state.job : undefined;
  const running = useAsk('job', { job: job ?? '' }, { waits: job === undefined, everyMilliseconds: POLL });
  const now = running.data;

  useEffect(() => {
    if (job === undefined || now === undefined || now.job !== job || now.state === 'running') return;
    setState((before) => {
      if (!('job' in before) || before.job !== job) return before;
      if (now.state === 'cancelled') return { at: 'waiting', wasCancelled: true };
      if (now.state === 'failed' || now.result === null) return { at: 'failed', why: now.error ?? '' };
      return before.at === 'reading'
        ? { at: 'preview', report: now.result, uploads: before.uploads }
        : { at: 'done', report: now.result };
    });
    // An import changes whatever any page shows; the other jobs change nothing.
    if (now.state === 'done') void answers.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' });
  }, [job, now, answers]);

  const fail = (why: CallError): void => setState({ at: 'failed', why });
  const drop = async (files: readonly DroppedFile[]): Promise<void> => {
    if (files.length === 0) return;
    const abort = new AbortController();
    setSending(abort);
    setChoices([]);
    setState({ at: 'uploading', share: 0 });
    try {
      const uploads = await upload(files, (share) => setState({ at: 'uploading', share }), abort.signal);
      const started = await preview.mutateAsync({ uploads: uploads.map(({ id }) => id) });
      setState({ at: 'reading', job: started.job, uploads });
    } catch (error) {
      if (abort.signal.aborted) setState({ at: 'waiting', wasCancelled: true });
      // upload and useTell throw nothing else.
      else fail(error as CallError);
    }
  };
  return {
    state,
    progress: now !== undefined && now.job === job ? now.progress : undefined,
    drop: (files) => void drop(files),
    choose: (choice) => {
      if (state.at !== 'preview') return;
      const { uploads } = state;
      const others = choices.filter(({ file, column }) => file !== choice.file || column !== choice.column);
      const mapping = [...others, choice];
      setChoices(mapping);
      preview.mutate(
        { uploads: uploads.map(({ id }) => id), mapping },
        { onSuccess: (started) => setState({ at: 'reading', job: started.job, uploads }), onError: fail },
      );
    },
    confirm: () => {
      if (state.at !== 'preview') return;
      const { uploads } = state;
      start.mutate(
        { uploads: uploads.map(({ id }) => id), mapping: [...choices] },
        { onSuccess: (started) => setState({ at: 'importing', job: started.job, uploads }), onError: fail },
      );
    },
    cancel: () => {
      if (state.at === 'uploading') sending?.abort();
      if (job !== undefined) stop.mutate({ job });
    },
    startOver: () => setState({ at: 'waiting' }),
  };
}

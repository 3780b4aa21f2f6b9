import { CallError, refusalOf } from './call.ts';
import type { DroppedFile } from './dropped-files.ts';
import { noteAnswered, noteUnreachable } from './parts/reachability.ts';
import { pageLanguage } from './words/language.ts';

/** A file that the server holds until it is imported or forgotten. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Sends files to the server on this computer. `onProgress` hears the share sent, 0–1. XMLHttpRequest, because fetch
 * does not tell how far an upload is. Throws CallError, or the abort's reason.
 */
export function upload(
  files: readonly DroppedFile[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly Upload[]> {
  const form = new FormData();
  for (const { file, name } of files) form.append('files', file, name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.setRequestHeader('accept-language', pageLanguage());
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      noteAnswered();
      if (request.status >= 400) reject(refusalOf(request.status, request.response));
      else resolve((request.response as { uploads: readonly Upload[] }).uploads);
    };
    request.onerror = () => {
      noteUnreachable();
      reject(new CallError('unreachable', '', 0));
    };
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

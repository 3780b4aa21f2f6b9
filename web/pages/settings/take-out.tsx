import { type ReactElement, useState } from 'react';
import type { ExportFormat } from '../../../src/contract/out-shapes.ts';
import { words } from '../../words/words.ts';

const FORMATS: readonly ExportFormat[] = ['archive', 'csv', 'vcard', 'graphml', 'gexf', 'ics'];

/** Everything as files of other programs, each a link that saves it. */
export function TakeOut(): ReactElement {
  const [withPrivate, setWithPrivate] = useState(false);
  return (
    <>
      <p className="read soft">{words.out.lead}</p>
      <label className="tick">
        <input type="checkbox" checked={withPrivate} onChange={() => setWithPrivate(!withPrivate)} />
        {words.out.withPrivate}
      </label>
      <ul className="imports">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/export/file?format=${format}${withPrivate ? '&withPrivate=true' : ''}`} download>
              {words.out.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

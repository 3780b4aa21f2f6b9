import type { ReactElement } from 'react';
import type { ExportFormat } from '../../../src/contract/out-shapes.ts';
import { words } from '../../words/words.ts';

const FORMATS: readonly ExportFormat[] = ['archive', 'csv', 'vcard', 'graphml', 'gexf', 'ics'];

/** Everything as files of other programs, each a link that saves it. */
export function TakeOut(): ReactElement {
  return (
    <>
      <p className="read soft">{words.out.lead}</p>
      <ul className="imports">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/export/file?format=${format}`} download>
              {words.out.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

// Writes docs/model.md from the table of constants. `--check` fails when the page is out of date instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Constant } from '../src/model/constants/constant.ts';
import { CONSTANTS, type ConstantId } from '../src/model/constants/constants.ts';
import { IDEA_CONSTANTS } from '../src/model/constants/ideas.ts';
import { INTRODUCTION_CONSTANTS } from '../src/model/constants/introductions.ts';
import { KNOWLEDGE_CONSTANTS } from '../src/model/constants/knowledge.ts';
import { LINK_CONSTANTS } from '../src/model/constants/links.ts';
import { PACE_CONSTANTS } from '../src/model/constants/pace.ts';
import { PLAN_CONSTANTS } from '../src/model/constants/plan.ts';
import { RESPONSE_CONSTANTS } from '../src/model/constants/response.ts';
import { STAGE_CONSTANTS } from '../src/model/constants/stage.ts';
import { STRENGTH_CONSTANTS } from '../src/model/constants/strength.ts';
import { VALUE_CONSTANTS } from '../src/model/constants/value.ts';
import { wordsIn } from '../src/words/words.ts';

const words = wordsIn('en');
const page = join(import.meta.dirname, '../docs/model.md');

const SECTIONS: readonly (readonly [string, Readonly<Record<string, Constant>>])[] = [
  ['Strength and trust', STRENGTH_CONSTANTS],
  ['Links between others', LINK_CONSTANTS],
  ['Knowledge and distance', KNOWLEDGE_CONSTANTS],
  ['Value and fit', VALUE_CONSTANTS],
  ['Response', RESPONSE_CONSTANTS],
  ['Pace', PACE_CONSTANTS],
  ['Moves and the week', PLAN_CONSTANTS],
  ['Ideas', IDEA_CONSTANTS],
  ['Introductions', INTRODUCTION_CONSTANTS],
  ['Career stages in a week', STAGE_CONSTANTS],
];

const lines = [
  '# The numbers of the model',
  '',
  `Generated from \`src/model/constants/\` by \`npm run model-docs\`. ${Object.keys(CONSTANTS).length} numbers; **E** established, **D** disputed or context-bound, **M** our modelling choice.`,
  'Where the source is Tertius’ own model, the number is a choice that no study gives. The app shows the same table in Settings.',
];
for (const [title, table] of SECTIONS) {
  lines.push('', `## ${title}`, '', '| id | default | range | | meaning | source |', '|---|---|---|---|---|---|');
  for (const [id, { default: value, range, tag, meaning }] of Object.entries(table)) {
    // The keys of the tables are ids.
    const source = words.constants.source(id as ConstantId);
    lines.push(
      `| \`${id}\` | ${value} | ${range[0]} – ${range[1]} | ${tag} | ${meaning.replaceAll('|', '\\|')} | ${source.replaceAll('|', '\\|')} |`,
    );
  }
}
const text = `${lines.join('\n')}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write('docs/model.md is out of date: run npm run model-docs.\n');
    process.exit(1);
  }
} else {
  writeFileSync(page, text);
}

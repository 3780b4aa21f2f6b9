import { Command, Option } from 'commander';
import { Language } from '../model/language.ts';
import { addAsk } from './commands/ask.ts';
import { addAudit } from './commands/audit.ts';
import { addBackup } from './commands/backup.ts';
import { addCalendar } from './commands/calendar.ts';
import { addCalibration } from './commands/calibration.ts';
import { addCharts } from './commands/charts.ts';
import { addClassify } from './commands/classify.ts';
import { addCommunities } from './commands/communities.ts';
import { addDemo } from './commands/demo.ts';
import { addDuplicates } from './commands/duplicates.ts';
import { addEvent } from './commands/event.ts';
import { addExport } from './commands/export.ts';
import { addFavour } from './commands/favour.ts';
import { addForget } from './commands/forget.ts';
import { addGroups } from './commands/groups.ts';
import { addIdea } from './commands/idea.ts';
import { addImport } from './commands/import-files.ts';
import { addIntro } from './commands/intro.ts';
import { addKeepInTouch } from './commands/keep-in-touch.ts';
import { addKnowledge } from './commands/knowledge.ts';
import { addLifeEvents } from './commands/life-events.ts';
import { addLog } from './commands/log.ts';
import { addMap } from './commands/map.ts';
import { addMeasure } from './commands/measure.ts';
import { addMoves } from './commands/moves.ts';
import { addObjective } from './commands/objective.ts';
import { addOwner } from './commands/owner.ts';
import { addPassphrase } from './commands/passphrase.ts';
import { addPath } from './commands/path.ts';
import { addPeople } from './commands/people.ts';
import { addPerson } from './commands/person.ts';
import { addPool } from './commands/pool.ts';
import { addPromises } from './commands/promises.ts';
import { addQuestion } from './commands/question.ts';
import { addRely } from './commands/rely.ts';
import { addRestore } from './commands/restore.ts';
import { addReturns } from './commands/returns.ts';
import { addReview } from './commands/review.ts';
import { addSensitivity } from './commands/sensitivity.ts';
import { addServe } from './commands/serve.ts';
import { addSetAside } from './commands/set-aside.ts';
import { addSpread } from './commands/spread.ts';
import { addTimeline } from './commands/timeline.ts';
import { addToken } from './commands/token.ts';
import { addTriage } from './commands/triage.ts';
import { addUndo } from './commands/undo.ts';
import { addWeek } from './commands/week.ts';
import { VERSION } from './version.ts';

/** Every command, with the same words as the app. */
export function createProgram(): Command {
  const program = new Command('tertius')
    .description('Manages a professional network on purpose: its shape, and each week a small plan.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand(false)
    .showHelpAfterError('(tertius --help shows what there is)')
    .exitOverride();
  const add = [
    addOwner,
    addImport,
    addUndo,
    addTriage,
    addPeople,
    addPerson,
    addForget,
    addDuplicates,
    addSetAside,
    addObjective,
    addIdea,
    addPromises,
    addQuestion,
    addRely,
    addWeek,
    addKeepInTouch,
    addLifeEvents,
    addEvent,
    addReview,
    addReturns,
    addTimeline,
    addCalibration,
    addSensitivity,
    addCalendar,
    addMoves,
    addLog,
    addFavour,
    addAudit,
    addGroups,
    addMap,
    addCharts,
    addAsk,
    addIntro,
    addPool,
    addKnowledge,
    addMeasure,
    addCommunities,
    addPath,
    addSpread,
    addClassify,
    addExport,
    addBackup,
    addRestore,
    addPassphrase,
    addToken,
    addServe,
    addDemo,
  ];
  for (const addCommand of add) addCommand(program);
  for (const group of program.commands) group.exitOverride().helpOption('--help', 'print help');
  for (const command of commandsThatAct(program)) {
    // A command that writes in a language of its choice has the option already, and speaks that language too.
    if (!command.options.some(({ long }) => long === '--language')) {
      command.addOption(
        new Option('--language <language>', 'the language to answer in')
          .choices(Language.options)
          .env('TERTIUS_LANGUAGE'),
      );
    }
    command
      .exitOverride()
      .helpOption('--help', 'print help')
      .addOption(new Option('--data <folder>', 'where the data lives').env('TERTIUS_DATA'))
      .option('--json', 'print one JSON value')
      .option('--quiet', 'print nothing but errors');
  }
  return program;
}

/** Commands that do something themselves, wherever they stand: the global options belong after them. */
function commandsThatAct(command: Command): Command[] {
  return command.commands.flatMap((child) => (child.commands.length === 0 ? [child] : commandsThatAct(child)));
}

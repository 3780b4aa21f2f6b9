import { Command, Help, Option } from 'commander';
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
import { addLabel } from './commands/label.ts';
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
import { addWorkspace } from './commands/workspace.ts';
import { VERSION } from './version.ts';
import { say } from './words/words.ts';

const help = new Help();

/** What commander adds to help of its own accord, in the language of the rest. */
const SPOKEN_HELP: Partial<Help> = {
  styleTitle: (title) => say.commander.heading(title),
  commandUsage: (command) => say.commander.usage(help.commandUsage(command)),
  subcommandTerm: (command) => say.commander.usage(help.subcommandTerm(command)),
  optionDescription: (option) => described(help.optionDescription(option), option.description),
  argumentDescription: (argument) => described(help.argumentDescription(argument), argument.description),
};

function described(whole: string, description: string): string {
  return description + say.commander.about(whole.slice(description.length));
}

/** Every command, with the same words as the app, in the language that was chosen. */
export function createProgram(): Command {
  const program = new Command('tertius')
    .description(say.program.is)
    .version(VERSION, '--version', say.program.version)
    .helpOption('--help', say.program.help)
    .helpCommand(false)
    .showHelpAfterError(say.program.afterError)
    .configureHelp(SPOKEN_HELP)
    .configureOutput({ outputError: (text, write) => write(say.commander.error(text)) })
    .exitOverride();
  const add = [
    addOwner,
    addImport,
    addUndo,
    addTriage,
    addPeople,
    addLabel,
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
    addWorkspace,
    addServe,
    addDemo,
  ];
  for (const addCommand of add) addCommand(program);
  for (const group of program.commands) {
    group.exitOverride().helpOption('--help', say.program.help);
    if (group.commands.length > 0) group.helpCommand('help [command]', say.program.helpCommand);
  }
  for (const command of commandsThatAct(program)) {
    // A command that writes in a language of its choice has the option already, and speaks that language too.
    if (!command.options.some(({ long }) => long === '--language')) {
      command.addOption(
        new Option('--language <language>', say.program.language).choices(Language.options).env('TERTIUS_LANGUAGE'),
      );
    }
    command
      .exitOverride()
      .helpOption('--help', say.program.help)
      .addOption(new Option('--data <folder>', say.program.data).env('TERTIUS_DATA'))
      .option('--json', say.program.json)
      .option('--quiet', say.program.quiet);
  }
  return program;
}

/** Commands that do something themselves, wherever they stand: the global options belong after them. */
function commandsThatAct(command: Command): Command[] {
  return command.commands.flatMap((child) => (child.commands.length === 0 ? [child] : commandsThatAct(child)));
}

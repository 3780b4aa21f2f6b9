import type { UseCases } from '../contract/routes.ts';
import { addPeople } from './add-people.ts';
import { answerAsk, listAsks, takeBackAsk } from './asks.ts';
import { addAttendees } from './attendees.ts';
import { auditTheNetwork } from './audit-the-network.ts';
import { makeBackup, previewListed, removeBackup, restoreListed, seeBackups } from './backups.ts';
import { addBusyCalendar, listBusyCalendars, removeBusyCalendar } from './busy-calendars.ts';
import type { Context } from './context.ts';
import { doneMove, neverMove, skipMove, undecideMove } from './decide-move.ts';
import { declareLink } from './declare-link.ts';
import { dismissDuplicate } from './dismiss-duplicate.ts';
import { editPerson } from './edit-person.ts';
import {
  addEvent,
  debriefEvent,
  editEvent,
  listEvents,
  removeEvent,
  restoreEvent,
  setAttendee,
  undebriefEvent,
  understandEvent,
} from './events.ts';
import { exportData } from './export-data.ts';
import { addFavour, removeFavour } from './favours.ts';
import { makeFeed, readFeed, revokeFeed, seeFeed } from './feed.ts';
import { findIntroductions } from './find-introductions.ts';
import { forgetPerson } from './forget-person.ts';
import {
  addIdea,
  editIdea,
  listIdeas,
  moveIdea,
  removeIdea,
  seeIdea,
  tellIdea,
  unmoveIdea,
  untellIdea,
} from './ideas.ts';
import { listImports, undoImport } from './imports.ts';
import { introducible } from './introducible.ts';
import {
  keepIntroduction,
  listIntroductions,
  noteIntroduction,
  removeIntroduction,
  returnIntroduction,
  seeIntroduction,
  stepIntroduction,
  unstepIntroduction,
} from './introductions.ts';
import { listKeepInTouch } from './keep-in-touch.ts';
import { addKnowledge, listKnowledge, removeKnowledge } from './knowledge-entries.ts';
import { labelPeople, listLabels } from './labels.ts';
import { listLifeEvents } from './life-events.ts';
import { listDuplicates } from './list-duplicates.ts';
import { listGroups } from './list-groups.ts';
import { listPeople } from './list-people.ts';
import { mergePeople } from './merge-people.ts';
import { sayPerson, seeNobodies } from './nobodies.ts';
import { objectiveHistory } from './objective-history.ts';
import { addObjective, closeObjective, editObjective, listObjectives, reopenObjective } from './objectives.ts';
import { seeOwner, setOwner } from './owner.ts';
import { listPeopleViews, seePeopleChoices, setPeopleViews } from './people-choices.ts';
import { planTheWeek } from './plan-the-week.ts';
import { comparePool, exportPool } from './pool.ts';
import { addPromise, listPromises, removePromise, settlePromise } from './promises.ts';
import {
  answerQuestion,
  askQuestion,
  closeQuestion,
  listQuestions,
  removeQuestion,
  reopenQuestion,
  seeQuestion,
  unanswerQuestion,
} from './questions.ts';
import { seeReading, setReading } from './reading.ts';
import { rely } from './rely.ts';
import { rememberingAnswers } from './remembered-answers.ts';
import { replaceMove } from './replace-move.ts';
import { addReturn, listReturns, removeReturn } from './returns.ts';
import { answerPace, reviewWeek } from './review-week.ts';
import { removeInteraction, saveLog } from './save-log.ts';
import { seeCalibration } from './see-calibration.ts';
import { seeCharts } from './see-charts.ts';
import { seeConstants } from './see-constants.ts';
import { seeCurve } from './see-curve.ts';
import { seeEvent } from './see-event.ts';
import { renameGroup, seeGroup } from './see-group.ts';
import { seeMap } from './see-map.ts';
import { seePerson } from './see-person.ts';
import { seeSensitivity } from './see-sensitivity.ts';
import { seeStatus } from './see-status.ts';
import { seeTimeline } from './see-timeline.ts';
import { setConstants } from './set-constants.ts';
import { splitPerson } from './split-person.ts';
import { hearIdea, spreadIdea } from './spread-idea.ts';
import { refreshCalendars, scheduleCalendar, subscribeCalendar } from './subscribed-calendars.ts';
import { listTokens, makeToken, revokeToken } from './tokens.ts';
import { answerTriage, seeTriage, unanswerTriage } from './triage.ts';
import { understandLog } from './understand-log.ts';
import { weekCalendar } from './week-calendar.ts';
import { seeSettings, setSettings } from './week-settings.ts';

/** Everything a user can do, by the names of the contract. */
export function createUseCases(context: Context): UseCases {
  const use =
    <Input, Answer>(useCase: (context: Context, input: Input) => Promise<Answer>) =>
    (input: Input) =>
      useCase(context, input);
  const remembered = rememberingAnswers(context);
  return {
    status: remembered('status', seeStatus),
    constants: use(seeConstants),
    setConstants: use(setConstants),
    owner: use(seeOwner),
    setOwner: use(setOwner),
    settings: use(seeSettings),
    setSettings: use(setSettings),
    imports: use(listImports),
    undoImport: use(undoImport),
    people: remembered('people', listPeople),
    person: remembered('person', seePerson),
    labels: use(listLabels),
    labelPeople: use(labelPeople),
    peopleChoices: remembered('peopleChoices', seePeopleChoices),
    peopleViews: use(listPeopleViews),
    setPeopleViews: use(setPeopleViews),
    addPeople: use(addPeople),
    editPerson: use(editPerson),
    addFavour: use(addFavour),
    removeFavour: use(removeFavour),
    declareLink: use(declareLink),
    understandLog: use(understandLog),
    saveLog: use(saveLog),
    removeInteraction: use(removeInteraction),
    triage: remembered('triage', seeTriage),
    answerTriage: use(answerTriage),
    unanswerTriage: use(unanswerTriage),
    objectives: remembered('objectives', listObjectives),
    addObjective: use(addObjective),
    editObjective: use(editObjective),
    closeObjective: use(closeObjective),
    reopenObjective: use(reopenObjective),
    objectiveHistory: remembered('objectiveHistory', objectiveHistory),
    week: use(planTheWeek),
    doneMove: use(doneMove),
    skipMove: use(skipMove),
    neverMove: use(neverMove),
    replaceMove: use(replaceMove),
    undecideMove: use(undecideMove),
    weekCalendar: use(weekCalendar),
    feed: use(seeFeed),
    makeFeed: use(makeFeed),
    revokeFeed: use(revokeFeed),
    readFeed: use(readFeed),
    busyCalendars: use(listBusyCalendars),
    addBusyCalendar: use(addBusyCalendar),
    removeBusyCalendar: use(removeBusyCalendar),
    subscribeCalendar: use(subscribeCalendar),
    scheduleCalendar: use(scheduleCalendar),
    refreshCalendars: use(refreshCalendars),
    review: use(reviewWeek),
    answerPace: use(answerPace),
    returns: use(listReturns),
    addReturn: use(addReturn),
    removeReturn: use(removeReturn),
    calibration: use(seeCalibration),
    sensitivity: use(seeSensitivity),
    timeline: remembered('timeline', seeTimeline),
    audit: remembered('audit', auditTheNetwork),
    duplicates: remembered('duplicates', listDuplicates),
    mergePeople: use(mergePeople),
    splitPerson: use(splitPerson),
    dismissDuplicate: use(dismissDuplicate),
    nobodies: use(seeNobodies),
    sayPerson: use(sayPerson),
    reading: use(seeReading),
    setReading: use(setReading),
    groups: remembered('groups', listGroups),
    group: remembered('group', seeGroup),
    renameGroup: use(renameGroup),
    asks: use(listAsks),
    answerAsk: use(answerAsk),
    takeBackAsk: use(takeBackAsk),
    events: use(listEvents),
    event: use(seeEvent),
    understandEvent: use(understandEvent),
    addEvent: use(addEvent),
    editEvent: use(editEvent),
    removeEvent: use(removeEvent),
    restoreEvent: use(restoreEvent),
    addAttendees: use(addAttendees),
    setAttendee: use(setAttendee),
    debriefEvent: use(debriefEvent),
    undebriefEvent: use(undebriefEvent),
    lifeEvents: remembered('lifeEvents', listLifeEvents),
    keepInTouch: remembered('keepInTouch', listKeepInTouch),
    knowledge: use(listKnowledge),
    addKnowledge: use(addKnowledge),
    removeKnowledge: use(removeKnowledge),
    curve: remembered('curve', seeCurve),
    map: remembered('map', seeMap),
    charts: remembered('charts', seeCharts),
    exportData: use(exportData),
    exportPool: use(exportPool),
    comparePool: use(comparePool),
    promises: use(listPromises),
    addPromise: use(addPromise),
    settlePromise: use(settlePromise),
    removePromise: use(removePromise),
    questions: use(listQuestions),
    question: use(seeQuestion),
    askQuestion: use(askQuestion),
    closeQuestion: use(closeQuestion),
    reopenQuestion: use(reopenQuestion),
    removeQuestion: use(removeQuestion),
    answerQuestion: use(answerQuestion),
    unanswerQuestion: use(unanswerQuestion),
    rely: remembered('rely', rely),
    ideas: use(listIdeas),
    idea: use(seeIdea),
    addIdea: use(addIdea),
    editIdea: use(editIdea),
    removeIdea: use(removeIdea),
    moveIdea: use(moveIdea),
    unmoveIdea: use(unmoveIdea),
    hearIdea: use(hearIdea),
    spreadIdea: use(spreadIdea),
    tellIdea: use(tellIdea),
    untellIdea: use(untellIdea),
    findIntroductions: remembered('findIntroductions', findIntroductions),
    introductions: use(listIntroductions),
    introducible: remembered('introducible', introducible),
    introduction: use(seeIntroduction),
    keepIntroduction: use(keepIntroduction),
    stepIntroduction: use(stepIntroduction),
    unstepIntroduction: use(unstepIntroduction),
    returnIntroduction: use(returnIntroduction),
    noteIntroduction: use(noteIntroduction),
    removeIntroduction: use(removeIntroduction),
    forgetPerson: use(forgetPerson),
    tokens: use(listTokens),
    makeToken: use(makeToken),
    revokeToken: use(revokeToken),
    backups: use(seeBackups),
    makeBackup: use(makeBackup),
    removeBackup: use(removeBackup),
    previewRestore: use(previewListed),
    restoreBackup: use(restoreListed),
  };
}

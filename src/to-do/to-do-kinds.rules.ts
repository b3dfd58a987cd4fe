import type { Part } from './part.model.ts';
import type { ToDoKind, Urgency, Waiting } from './to-do.model.ts';

interface Kind {
  /** Who is told of it. */
  readonly who: (part: Part) => boolean;
  /** How many days before its day it is told of; null for what has no day. */
  readonly ahead: number | null;
  /** How urgent it is where it has no day. */
  readonly undated: Urgency;
  /** The place where one acts. */
  readonly to: (waiting: Waiting) => string;
  /** The list that holds all of them; null where they have none of their own. */
  readonly all: ((urgency: Urgency) => string) | null;
}

const acts = ({ worksHere }: Part) => worksHere;
const does = ({ doesFor }: Part) => doesFor.length > 0;
const decides = ({ decidesFor }: Part) => decidesFor.length > 0;
const writesMinutes = ({ minutesOf }: Part) => minutesOf.length > 0;
const sends = (part: Part) => writesMinutes(part) || part.registers;
const follows = (part: Part) => part.follows.length > 0;
const leads = ({ leads: led }: Part) => led.length > 0;
const keeps = ({ keepsAll, keepsSecurity }: Part) => keepsAll || keepsSecurity;
const keepsAll = (part: Part) => part.keepsAll;
const audits = (part: Part) => part.audits;

const action = ({ id }: Waiting) => `/actions/${id}`;
const recommendation = ({ id }: Waiting) => `/recommendations/${id}`;
/** Where the auditors say which colour they gave; in a round that was not read from a file it is never changed. */
const correction = ({ id, otherId }: Waiting) =>
  otherId ? `/assessments/${otherId}/edit` : `/recommendations/${id}`;
const matter = ({ id }: Waiting) => `/matters/${id}`;
const classification = ({ id }: Waiting) => `/classifications/${id}`;
/** The form that makes an action of it. */
const newAction = ({ id }: Waiting) => `/actions/new?commitment=${id}`;
const document = ({ id }: Waiting) => `/documents/${id}`;
const followUp = ({ id }: Waiting) => `/follow-ups/${id}`;
const request = ({ id }: Waiting) => `/handovers/requests/${id}`;
/** Where the round says why, beside the others over the audit. */
const roundsOfAudit = ({ otherId }: Waiting) => `/audits/${otherId}#rounds`;
const ownRoundsOfAudit = ({ otherId }: Waiting) => `/audits/${otherId}#own-rounds`;
/** Where it is accepted or returned. */
const referral = ({ otherId }: Waiting) => `/referrals/${otherId}`;
const actionOfReferral = ({ otherId }: Waiting) => `/actions/new?referral=${otherId}`;
/** The answer itself where somebody has begun one, else the matter. */
const answer = ({ id, otherId }: Waiting) => (otherId ? `/responses/${otherId}` : `/matters/${id}`);

const overdue = (urgency: Urgency) => (urgency === 'late' ? '&overdue=yes' : '');
const ownActions = (urgency: Urgency) => `/actions?view=mine${overdue(urgency)}`;
const doneActions = () => '/actions?view=mine&state=done';
const bodyActions = (urgency: Urgency) => `/actions?view=body${overdue(urgency)}`;
const ownDocuments = (urgency: Urgency) => `/documents?view=list&mine=yes${overdue(urgency)}`;
const matters = (urgency: Urgency) => `/matters?standing=${urgency === 'late' ? 'late' : 'open'}`;
const listAt = (to: string) => () => to;
const openMatters = listAt('/matters?standing=open');

const assetGaps = '/assets?gap=any&view=body';
const systemGaps = '/systems?gap=any&view=body';

const risk = ({ id }: Waiting) => `/risks/${id}`;
const exception = ({ id }: Waiting) => `/exceptions/${id}`;
const meeting = ({ id }: Waiting) => `/forum/${id}`;
const duty = ({ id }: Waiting) => `/year-wheel/duties/${id}`;
const riskReview = ({ id }: Waiting) => `/risks/review?body=${id}`;

const controlPoint = ({ id }: Waiting) => `/control-plans/points/${id}`;
const controlPlan = ({ id }: Waiting) => `/control-plans/${id}`;
const promiseLink = ({ id }: Waiting) => `/commitments/${id}/control-point`;

const month = 30;
const twoMonths = 60;
const quarter = 90;
const undatedNow = { ahead: null, undated: 'thisWeek' } as const;
const undatedSoon = { ahead: null, undated: 'thisMonth' } as const;
const undatedLater = { ahead: null, undated: 'later' } as const;
const step = { ahead: quarter, undated: 'thisMonth', all: openMatters } as const;

/** Answers for how some unit meets the guideline. */
const answersForUnits = (part: Part) => leads(part) || part.keepsSecurity;
/** The page of a unit; that of all where it is one of the two at the top. */
const ofUnit =
  (more: string) =>
  ({ otherId }: Waiting): string =>
    otherId ? `/compliance/units/${otherId}${more}` : '/compliance';

/** What somebody is told of: who is, how long before, and where it leads. */
export const kinds: Readonly<Record<ToDoKind, Kind>> = {
  ownAction: { who: acts, ahead: quarter, undated: 'later', to: action, all: ownActions },
  ownFollowUp: { who: acts, ahead: month, undated: 'later', to: action, all: doneActions },
  noteWanted: { who: acts, ...undatedSoon, to: action, all: ownActions },
  bodyAction: { who: leads, ahead: month, undated: 'later', to: action, all: bodyActions },
  ownCommitment: { who: does, ahead: quarter, undated: 'thisMonth', to: newAction, all: null },
  sentBack: { who: does, ...undatedNow, to: recommendation, all: listAt('/recommendations?state=reopened') },
  toReport: { who: does, ...undatedNow, to: recommendation, all: listAt('/recommendations?state=planned') },
  answerLate: { who: decides, ahead: 0, undated: 'later', to: answer, all: matters },
  extensionAsked: { who: decides, ...undatedNow, to: matter, all: openMatters },
  stepMeeting: { who: decides, ...step, to: matter },
  stepRefer: { who: writesMinutes, ...step, to: matter },
  stepAdjust: { who: writesMinutes, ...step, to: matter },
  stepDraft: { who: decides, ...step, to: answer },
  stepPrepare: { who: writesMinutes, ...step, to: matter },
  stepDecide: { who: writesMinutes, ...step, to: matter },
  stepNote: { who: writesMinutes, ...step, to: answer },
  stepDispatch: { who: sends, ...step, to: answer },
  stepReceipt: { who: sends, ...step, to: answer },
  ownDecision: { who: writesMinutes, ...undatedNow, to: answer, all: listAt('/responses') },
  toRegister: { who: sends, ...undatedNow, to: matter, all: openMatters },
  request: { who: does, ahead: quarter, undated: 'thisMonth', to: request, all: listAt('/handovers') },
  meetingWanted: { who: follows, ...undatedNow, to: roundsOfAudit, all: listAt('/audits') },
  ownRoundMeeting: { who: follows, ...undatedNow, to: ownRoundsOfAudit, all: listAt('/audits') },
  referral: { who: decides, ...undatedNow, to: referral, all: listAt('/referrals') },
  referralAccepted: { who: decides, ...undatedSoon, to: actionOfReferral, all: listAt('/referrals') },
  commitment: { who: decides, ahead: quarter, undated: 'thisMonth', to: newAction, all: null },
  answerMissing: { who: keeps, ahead: month, undated: 'later', to: matter, all: matters },
  unmapped: { who: keepsAll, ...undatedSoon, to: answer, all: listAt('/responses') },
  referralWaiting: { who: keeps, ...undatedSoon, to: recommendation, all: null },
  review: { who: keeps, ...undatedNow, to: ({ id }) => `/readings/${id}`, all: listAt('/readings') },
  undecided: {
    who: keeps,
    ...undatedSoon,
    to: () => '/recommendations/undecided',
    all: listAt('/recommendations/undecided'),
  },
  verify: {
    who: ({ verifies }) => verifies,
    ...undatedNow,
    to: recommendation,
    all: listAt('/recommendations?state=reportedDone'),
  },
  handover: { who: audits, ...undatedNow, to: ({ id }) => `/handovers/${id}`, all: listAt('/handovers') },
  newAnswer: { who: audits, ...undatedNow, to: matter, all: listAt('/matters?standing=answered') },
  requestAnswered: { who: audits, ...undatedNow, to: request, all: listAt('/handovers') },
  requestLate: { who: audits, ahead: 0, undated: 'later', to: request, all: listAt('/handovers') },
  answerOverdue: { who: audits, ahead: 0, undated: 'later', to: matter, all: matters },
  roundDraft: {
    who: (part) => part.audits || part.keepsAll,
    ...undatedSoon,
    to: followUp,
    all: listAt('/audits'),
  },
  colourQuestion: { who: audits, ...undatedNow, to: correction, all: null },
  ownRevision: { who: acts, ahead: month, undated: 'later', to: document, all: ownDocuments },
  bodyRevision: {
    who: (part) => leads(part) || keeps(part),
    ahead: 0,
    undated: 'later',
    to: document,
    all: listAt('/documents?overdue=yes'),
  },
  classToDecide: {
    who: acts,
    ...undatedNow,
    to: classification,
    all: listAt('/classifications?show=waiting'),
  },
  classDue: {
    who: acts,
    ahead: month,
    undated: 'later',
    to: classification,
    all: listAt('/classifications?show=due'),
  },
  indicatorDue: {
    who: acts,
    ahead: 14,
    undated: 'thisWeek',
    to: ({ id }) => `/indicators/${id}`,
    all: listAt('/indicators?view=due'),
  },
  risksDue: { who: leads, ahead: month, undated: 'thisWeek', to: riskReview, all: listAt('/risks/review') },
  acceptanceEnds: { who: acts, ahead: month, undated: 'later', to: risk, all: listAt('/risks?view=mine') },
  exceptionToDecide: { who: acts, ...undatedNow, to: exception, all: listAt('/exceptions?view=asked') },
  exceptionEnds: {
    who: acts,
    ahead: twoMonths,
    undated: 'later',
    to: exception,
    all: listAt('/exceptions?view=soon'),
  },
  ownControl: { who: acts, ahead: month, undated: 'later', to: controlPoint, all: listAt('/control-plans') },
  bodyControl: {
    who: decides,
    ahead: month,
    undated: 'later',
    to: controlPoint,
    all: listAt('/control-plans?view=late'),
  },
  planToReport: { who: decides, ...undatedSoon, to: controlPlan, all: listAt('/control-plans?view=decided') },
  promiseToPlan: { who: does, ahead: quarter, undated: 'thisMonth', to: promiseLink, all: null },
  meetingToClose: {
    who: (part) => part.keepsSecurity,
    ahead: 0,
    undated: 'thisWeek',
    to: meeting,
    all: listAt('/forum?view=planned'),
  },
  forumMeeting: {
    who: acts,
    ahead: month,
    undated: 'later',
    to: meeting,
    all: listAt('/forum?view=planned'),
  },
  managementReview: {
    who: acts,
    ahead: month,
    undated: 'later',
    to: meeting,
    all: listAt('/forum?view=planned'),
  },
  ownDuty: {
    who: acts,
    ahead: month,
    undated: 'later',
    to: duty,
    all: listAt('/year-wheel/duties?owner=me'),
  },
  bodyDuty: {
    who: (part) => leads(part) || part.keepsSecurity,
    ahead: month,
    undated: 'later',
    to: duty,
    all: (urgency) => `/year-wheel/duties?view=${urgency === 'late' ? 'overdue' : 'soon'}`,
  },
  readDocument: { who: acts, ...undatedSoon, to: document, all: listAt('/documents') },
  assetGaps: { who: leads, ...undatedLater, to: () => assetGaps, all: listAt(assetGaps) },
  systemGaps: { who: leads, ...undatedLater, to: () => systemGaps, all: listAt(systemGaps) },
  guidelineRead: {
    who: ({ keepsSecurity }) => keepsSecurity,
    ...undatedSoon,
    to: ({ id }) => `/guideline/${id}/import`,
    all: listAt('/guideline'),
  },
  phaseDue: {
    who: ({ keepsSecurity }) => keepsSecurity,
    ahead: month,
    undated: 'later',
    to: ({ id }) => `/introduction-plan/phases/${id}`,
    all: listAt('/introduction-plan'),
  },
  benefitsDue: {
    who: ({ keepsSecurity }) => keepsSecurity,
    ...undatedLater,
    to: () => '/introduction-plan#benefits-title',
    all: listAt('/introduction-plan#benefits-title'),
  },
  selfAssessmentOpen: {
    who: answersForUnits,
    ...undatedSoon,
    to: ({ id }) => `/compliance/self-assessments/${id}`,
    all: listAt('/compliance'),
  },
  selfAssessmentDue: {
    who: answersForUnits,
    ahead: month,
    undated: 'thisMonth',
    to: ofUnit(''),
    all: listAt('/compliance'),
  },
  answersEnd: {
    who: answersForUnits,
    ahead: twoMonths,
    undated: 'later',
    to: ofUnit('/requirements?figure=ends'),
    all: listAt('/compliance'),
  },
  sampleChecked: { who: answersForUnits, ...undatedNow, to: ofUnit(''), all: listAt('/compliance') },
  noSignIn: {
    who: ({ administers }) => administers,
    ...undatedLater,
    to: () => '/people',
    all: listAt('/people'),
  },
  roleEnds: {
    who: ({ administers }) => administers,
    ahead: month,
    undated: 'later',
    to: ({ id }) => `/people/${id}`,
    all: listAt('/people'),
  },
};

/** Addresses of readings in the states that pages differ by, for examples of every page. */
export interface ExampleReadings {
  read: string;
  waiting: string;
  failed: string;
  cancelled: string;
  /** Holds everything that there can be to decide; and one that is in the register. */
  doubtful: string;
  entered: string;
  /** A link by which a person chooses a password. */
  invitation: string;
  /** Ids of a board and of a person with a role. */
  board: string;
  person: string;
  /** Lists that nobody has confirmed yet, and one that somebody has. */
  peopleList: string;
  bodiesList: string;
  importDone: string;
  /** Things of the example municipality's register. */
  register: {
    readonly audit: string;
    readonly matter: string;
    /** The address where a step of some matter is taken back, and a meeting of a board's. */
    readonly stepTaken: string;
    readonly meeting: string;
    readonly recommendation: string;
    readonly toAssess: string;
    readonly body: string;
    readonly followUp: string;
    /** A draft of the auditors', an audit that it goes over, and the address where one of its rows is assessed. */
    readonly draftRound: string;
    readonly draftAudit: string;
    readonly draftWork: string;
    readonly unknown: string;
    readonly request: string;
    readonly handover: string;
    readonly socialBoard: string;
    readonly response: string;
    readonly receivedResponse: string;
    readonly responseItem: string;
    readonly unanswered: string;
    readonly referral: string;
    readonly readAnswer: string;
    readonly readAnswerOf: string;
    readonly yearlyReport: string;
    /** An action of the social board's that is to be done, and evidence of the board's own as a file. */
    readonly action: string;
    readonly evidence: string;
  };
}

/**
 * Somebody who has not signed in: to a municipality, to a Stadga that nobody has set up, or to the example.
 * Or somebody who has signed in to the example: who keeps its register, one of its auditors, or the social board's
 * secretary.
 */
export type SeenBy =
  | 'visitor'
  | 'firstVisitor'
  | 'exampleVisitor'
  | 'exampleKeeper'
  | 'exampleAuditor'
  | 'exampleSecretary';

export interface PageRoute {
  /** As registered in Hono. Each pattern that answers with a page must stand here; a test compares. */
  pattern: string;
  /** Name of the screenshot. */
  name: string;
  address: (examples: ExampleReadings) => string;
  /** Who sees it, where that is not somebody who has signed in. */
  seenBy?: SeenBy;
  /** HTTP status of the answer, where it is not 200. */
  status?: number;
}

/** Every page that can be seen, from which screenshots and accessibility checks are taken. */
export const pageRoutes: PageRoute[] = [
  { pattern: '/readings', name: 'readings', address: () => '/readings' },
  { pattern: '/', name: 'to-do', address: () => '/', seenBy: 'exampleKeeper' },
  { pattern: '/', name: 'to-do-nothing', address: () => '/' },
  { pattern: '/overview', name: 'overview', address: () => '/overview' },
  { pattern: '/year', name: 'year', address: () => '/year', seenBy: 'exampleKeeper' },
  { pattern: '/year', name: 'year-nothing', address: () => '/year?year=1990' },
  { pattern: '/', name: 'first-visit', address: () => '/', seenBy: 'firstVisitor' },
  { pattern: '/set-up', name: 'set-up', address: () => '/set-up', seenBy: 'firstVisitor' },
  {
    pattern: '/example/act-as',
    name: 'act-as',
    address: () => '/example/act-as',
    seenBy: 'exampleVisitor',
  },
  { pattern: '/sign-in', name: 'sign-in', address: () => '/sign-in', seenBy: 'visitor' },
  {
    pattern: '/invitation/:token',
    name: 'invitation',
    address: ({ invitation }) => invitation,
    seenBy: 'visitor',
  },
  {
    pattern: '/invitation/:token',
    name: 'invitation-over',
    address: () => '/invitation/0',
    status: 410,
    seenBy: 'visitor',
  },
  { pattern: '/account', name: 'account', address: () => '/account' },
  { pattern: '/organisation', name: 'organisation', address: () => '/organisation' },
  { pattern: '/organisation/new', name: 'body-new', address: () => '/organisation/new?kind=board' },
  {
    pattern: '/organisation/bodies/:id',
    name: 'body',
    address: ({ board }) => `/organisation/bodies/${board}`,
  },
  {
    pattern: '/organisation/bodies/:id/change',
    name: 'body-change',
    address: ({ board }) => `/organisation/bodies/${board}/change`,
  },
  { pattern: '/organisation/import', name: 'import-bodies', address: () => '/organisation/import' },
  {
    pattern: '/organisation/import/:sha256',
    name: 'import-bodies-preview',
    address: ({ bodiesList }) => `/organisation/import/${bodiesList}`,
  },
  {
    pattern: '/organisation/import/done/:id',
    name: 'import-done',
    address: ({ importDone }) => `/organisation/import/done/${importDone}`,
  },
  { pattern: '/people/import', name: 'import-people', address: () => '/people/import' },
  {
    pattern: '/people/import/:sha256',
    name: 'import-people-preview',
    address: ({ peopleList }) => `/people/import/${peopleList}?show=changed`,
  },
  {
    pattern: '/people/import/:sha256',
    name: 'import-people-problems',
    address: ({ peopleList }) => `/people/import/${peopleList}?show=problems`,
  },
  {
    pattern: '/people/import/done/:id',
    name: 'import-people-done',
    address: ({ importDone }) => `/people/import/done/${importDone}`,
  },
  { pattern: '/people', name: 'people', address: () => '/people' },
  { pattern: '/people', name: 'people-none', address: () => '/people?search=ingen+heter+så' },
  { pattern: '/people/new', name: 'person-new', address: () => '/people/new' },
  { pattern: '/people/:id', name: 'person', address: ({ person }) => `/people/${person}` },
  {
    pattern: '/people/:id/change',
    name: 'person-change',
    address: ({ person }) => `/people/${person}/change`,
  },
  { pattern: '/about', name: 'about', address: () => '/about' },
  { pattern: '/readings/:id', name: 'reading', address: ({ read }) => `/readings/${read}` },
  { pattern: '/readings/:id', name: 'row', address: ({ read }) => `/readings/${read}?show=row-1-1-2` },
  {
    pattern: '/readings/:id',
    name: 'filtered',
    address: ({ read }) => `/readings/${read}?status=yellow`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-to-decide',
    address: ({ doubtful }) => `/readings/${doubtful}`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-row-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=row-1-1-2&show=row-1-1-2`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-audit-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=audit-1-1`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-document-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=document-1`,
  },
  { pattern: '/readings/:id', name: 'entered', address: ({ entered }) => `/readings/${entered}` },
  { pattern: '/readings/:id/confirm', name: 'confirm', address: ({ read }) => `/readings/${read}/confirm` },
  {
    pattern: '/readings/:id/confirm',
    name: 'confirm-blocked',
    address: ({ doubtful }) => `/readings/${doubtful}/confirm`,
  },
  {
    pattern: '/readings/:id/withdraw',
    name: 'withdraw',
    address: ({ entered }) => `/readings/${entered}/withdraw`,
  },
  {
    pattern: '/readings/:id/received',
    name: 'already-received',
    address: ({ read }) => `/readings/${read}/received`,
  },
  { pattern: '/readings/:id', name: 'progress', address: ({ waiting }) => `/readings/${waiting}` },
  { pattern: '/readings/:id', name: 'failed', address: ({ failed }) => `/readings/${failed}` },
  { pattern: '/readings/:id', name: 'cancelled', address: ({ cancelled }) => `/readings/${cancelled}` },
  { pattern: '/readings/:id/remove', name: 'remove', address: ({ read }) => `/readings/${read}/remove` },
  { pattern: '/audits', name: 'audits', address: () => '/audits', seenBy: 'exampleKeeper' },
  { pattern: '/audits', name: 'audits-none', address: () => '/audits?q=ingenting', seenBy: 'exampleKeeper' },
  { pattern: '/audits/new', name: 'audit-new', address: () => '/audits/new', seenBy: 'exampleKeeper' },
  {
    pattern: '/audits/:id',
    name: 'audit',
    address: ({ register }) => `/audits/${register.audit}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/audits/:id',
    name: 'audit-for-auditors',
    address: ({ register }) => `/audits/${register.audit}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/audits/:id/edit',
    name: 'audit-edit',
    address: ({ register }) => `/audits/${register.audit}/edit`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/audits/:id/withdraw',
    name: 'audit-withdraw',
    address: ({ register }) => `/audits/${register.audit}/withdraw`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/audits/:id/recommendations/new',
    name: 'recommendation-new',
    address: ({ register }) => `/audits/${register.audit}/recommendations/new?saved=4`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations',
    name: 'register',
    address: () => '/recommendations?size=25',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations',
    name: 'register-chosen',
    address: () => '/recommendations?q=rutin&status=open&answer=late',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations',
    name: 'register-all-columns',
    address: () => '/recommendations?size=25&columns=all',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations',
    name: 'register-nothing-matches',
    address: () => '/recommendations?q=ingenting',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/:id{[0-9a-fA-F-]{36}}',
    name: 'recommendation',
    address: ({ register }) => `/recommendations/${register.recommendation}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/:id{[0-9a-fA-F-]{36}}',
    name: 'recommendation-for-auditors',
    address: ({ register }) => `/recommendations/${register.recommendation}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/recommendations/undecided',
    name: 'undecided',
    address: () => '/recommendations/undecided',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/:id/edit',
    name: 'recommendation-edit',
    address: ({ register }) => `/recommendations/${register.recommendation}/edit`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/:id/withdraw',
    name: 'recommendation-withdraw',
    address: ({ register }) => `/recommendations/${register.recommendation}/withdraw`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/:id/assess',
    name: 'recommendation-assess',
    address: ({ register }) => `/recommendations/${register.toAssess}/assess?body=${register.body}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/assessments/:id/edit',
    name: 'assessment-edit',
    address: ({ register }) => `/assessments/${register.unknown}/edit`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/assessments/:id/question',
    name: 'question',
    address: ({ register }) => `/assessments/${register.unknown}/question?language=en`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/audits/:id/letter',
    name: 'letter',
    address: ({ register }) => `/audits/${register.audit}/letter`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/audits/:id/letter/edit',
    name: 'letter-edit',
    address: ({ register }) => `/audits/${register.audit}/letter/edit`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/follow-ups/:id/letter',
    name: 'letter-of-round',
    address: ({ register }) => `/follow-ups/${register.followUp}/letter`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/follow-ups/:id/letter/edit',
    name: 'letter-of-round-edit',
    address: ({ register }) => `/follow-ups/${register.followUp}/letter/edit`,
    seenBy: 'exampleKeeper',
  },
  { pattern: '/matters', name: 'matters', address: () => '/matters', seenBy: 'exampleKeeper' },
  {
    pattern: '/matters',
    name: 'matters-none',
    address: () => '/matters?q=ingenting',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/matters',
    name: 'matters-for-auditors',
    address: () => '/matters',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/matters/:id',
    name: 'matter',
    address: ({ register }) => `/matters/${register.matter}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/matters/:id',
    name: 'matter-for-auditors',
    address: ({ register }) => `/matters/${register.matter}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/organisation/bodies/:id/meetings',
    name: 'meetings',
    address: ({ register }) => `/organisation/bodies/${register.body}/meetings`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/organisation/bodies/:id/meetings/new',
    name: 'meeting-new',
    address: ({ register }) => `/organisation/bodies/${register.body}/meetings/new`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/organisation/bodies/:id/meetings/paste',
    name: 'meetings-paste',
    address: ({ register }) => `/organisation/bodies/${register.body}/meetings/paste`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/organisation/bodies/:id/meetings/routine',
    name: 'meetings-routine',
    address: ({ register }) => `/organisation/bodies/${register.body}/meetings/routine`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/meetings/:id',
    name: 'meeting-edit',
    address: ({ register }) => `/meetings/${register.meeting}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/matters/:id/steps/:step',
    name: 'matter-step-undo',
    address: ({ register }) => register.stepTaken,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/matters/:id/edit',
    name: 'matter-edit',
    address: ({ register }) => `/matters/${register.matter}/edit`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/follow-ups/new',
    name: 'follow-up-new',
    address: () => '/follow-ups/new',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id',
    name: 'follow-up',
    address: ({ register }) => `/follow-ups/${register.followUp}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/follow-ups/:id/assess',
    name: 'follow-up-assess',
    address: ({ register }) => `/follow-ups/${register.draftRound}/assess`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id/assess/:recommendation/:body',
    name: 'follow-up-assess-one',
    address: ({ register }) => register.draftWork,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id',
    name: 'follow-up-draft',
    address: ({ register }) => `/follow-ups/${register.draftRound}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id/edit',
    name: 'follow-up-edit',
    address: ({ register }) => `/follow-ups/${register.draftRound}/edit`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id/audits/:audit/edit',
    name: 'follow-up-of-audit-edit',
    address: ({ register }) => `/follow-ups/${register.draftRound}/audits/${register.draftAudit}/edit`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/follow-ups/:id/close',
    name: 'follow-up-close',
    address: ({ register }) => `/follow-ups/${register.draftRound}/close`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/commitments/broken',
    name: 'broken-promises',
    address: () => '/commitments/broken',
    seenBy: 'exampleKeeper',
  },
  { pattern: '/commitments/broken', name: 'broken-promises-none', address: () => '/commitments/broken' },
  {
    pattern: '/follow-ups/:id/question',
    name: 'question-about-round',
    address: ({ register }) => `/follow-ups/${register.followUp}/question`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/follow-ups/:id/withdraw',
    name: 'follow-up-withdraw',
    address: ({ register }) => `/follow-ups/${register.draftRound}/withdraw`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/recommendations/exchange',
    name: 'exchange-recommendations',
    address: () => '/recommendations/exchange?status=open',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/actions/exchange',
    name: 'exchange-actions',
    address: () => '/actions/exchange',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/recommendations/exchange/:sha256',
    name: 'exchange-gone',
    address: () => '/recommendations/exchange/0',
    seenBy: 'exampleKeeper',
    status: 422,
  },
  {
    pattern: '/actions/exchange/:sha256',
    name: 'exchange-actions-gone',
    address: () => '/actions/exchange/0',
    seenBy: 'exampleKeeper',
    status: 422,
  },
  {
    pattern: '/recommendations/exchange/done/:id',
    name: 'exchange-done-gone',
    address: () => '/recommendations/exchange/done/0',
    seenBy: 'exampleKeeper',
    status: 404,
  },
  {
    pattern: '/actions/exchange/done/:id',
    name: 'exchange-actions-done-gone',
    address: () => '/actions/exchange/done/0',
    seenBy: 'exampleKeeper',
    status: 404,
  },
  { pattern: '/measures', name: 'measures', address: () => '/measures', seenBy: 'exampleKeeper' },
  {
    pattern: '/measures',
    name: 'measures-for-auditors',
    address: () => '/measures',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/measures/rows',
    name: 'measured-rows',
    address: () => '/measures/rows?of=openWork',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/responses/:id',
    name: 'response-papers',
    address: ({ register }) => `/papers/responses/${register.receivedResponse}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/responses/:id/package',
    name: 'response-package',
    address: ({ register }) => `/papers/responses/${register.receivedResponse}/package`,
    seenBy: 'exampleKeeper',
  },
  { pattern: '/papers', name: 'papers', address: () => '/papers', seenBy: 'exampleKeeper' },
  {
    pattern: '/papers/templates',
    name: 'paper-templates',
    address: () => '/papers/templates',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/templates/:kind/:section',
    name: 'paper-template',
    address: () => '/papers/templates/officialLetter/summary',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/:of/:id/:kind',
    name: 'paper-form',
    address: ({ register }) => `/papers/rounds/${register.followUp}/roundReport`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/:of/:id/:kind',
    name: 'paper-form-for-auditors',
    address: () => '/papers/register/auditors/statusReport',
    seenBy: 'exampleAuditor',
  },
  { pattern: '/handovers', name: 'handovers', address: () => '/handovers', seenBy: 'exampleAuditor' },
  {
    pattern: '/handovers',
    name: 'handovers-for-coordinator',
    address: () => '/handovers?open=overdue',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/handovers/requests/new',
    name: 'request-new',
    address: ({ register }) => `/handovers/requests/new?recommendation=${register.recommendation}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/handovers/requests/:id',
    name: 'request',
    address: ({ register }) => `/handovers/requests/${register.request}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/handovers/new',
    name: 'handover-new',
    address: ({ register }) => `/handovers/new?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/handovers/:id{[0-9a-fA-F-]{36}}',
    name: 'handover',
    address: ({ register }) => `/handovers/${register.handover}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/yearly-reports',
    name: 'yearly-reports',
    address: () => '/yearly-reports',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/yearly-reports/:id',
    name: 'yearly-report',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/yearly-reports/:id/edit',
    name: 'yearly-report-decided',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}/edit`,
    seenBy: 'exampleAuditor',
    status: 403,
  },
  {
    pattern: '/yearly-reports/:id/bodies/:body',
    name: 'yearly-report-decision',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}/bodies/${register.socialBoard}`,
    seenBy: 'exampleKeeper',
  },
  { pattern: '/account/tokens', name: 'tokens', address: () => '/account/tokens' },
  { pattern: '*', name: 'not-found', address: () => '/no-such-page', status: 404 },
  {
    pattern: '/responses',
    name: 'responses',
    address: () => '/responses',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/new',
    name: 'response-new',
    address: () => '/responses/new',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id',
    name: 'response',
    address: ({ register }) => `/responses/${register.response}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id',
    name: 'response-received',
    address: ({ register }) => `/responses/${register.receivedResponse}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/responses/:id/edit',
    name: 'response-edit',
    address: ({ register }) => `/responses/${register.response}/edit`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id/own-decision/:body',
    name: 'own-decision',
    address: ({ register }) => `/responses/${register.response}/own-decision/${register.socialBoard}`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/responses/:id/items/new',
    name: 'answer-new',
    address: ({ register }) =>
      `/responses/${register.response}/items/new?recommendation=${register.unanswered}&body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id/items/:item',
    name: 'answer-edit',
    address: ({ register }) => `/responses/${register.response}/items/${register.responseItem}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id/makeReady',
    name: 'response-makeReady',
    address: ({ register }) => `/responses/${register.response}/makeReady`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id/discard',
    name: 'response-discard',
    address: ({ register }) => `/responses/${register.response}/discard`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/responses/:id/takeBack',
    name: 'response-takeBack',
    address: ({ register }) => `/responses/${register.response}/takeBack`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/responses/:id/putBack',
    name: 'response-putBack',
    address: ({ register }) => `/responses/${register.response}/putBack`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/responses/:id/decide',
    name: 'response-decide',
    address: ({ register }) => `/responses/${register.response}/decide`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/responses/:id/dispatch',
    name: 'response-dispatch',
    address: ({ register }) => `/responses/${register.response}/dispatch`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/responses/:id/receive',
    name: 'response-receive',
    address: ({ register }) => `/responses/${register.response}/receive`,
    seenBy: 'exampleSecretary',
    status: 403,
  },
  {
    pattern: '/referrals',
    name: 'referrals',
    address: () => '/referrals',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/referrals/:id',
    name: 'referral',
    address: ({ register }) => `/referrals/${register.referral}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/recommendations/:id/refer',
    name: 'refer',
    address: ({ register }) => `/recommendations/${register.unanswered}/refer?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/read-responses/:id/promises/:body',
    name: 'mark-promise',
    address: ({ register }) => `/read-responses/${register.readAnswer}/promises/${register.readAnswerOf}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/commitments/:id/control-point',
    name: 'control-point',
    address: ({ register }) => `/commitments/${register.response}/control-point`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions',
    name: 'actions',
    address: () => '/actions',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions',
    name: 'actions-for-keeper',
    address: () => '/actions?state=every&moved=2',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/actions',
    name: 'actions-none',
    address: () => '/actions?q=ingenting',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/plan',
    name: 'action-plan',
    address: ({ register }) => `/actions/plan?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/new',
    name: 'action-new',
    address: ({ register }) => `/actions/new?recommendation=${register.recommendation}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id{[0-9a-fA-F-]{36}}',
    name: 'action',
    address: ({ register }) => `/actions/${register.action}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/edit',
    name: 'action-edit',
    address: ({ register }) => `/actions/${register.action}/edit`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/move',
    name: 'action-move',
    address: ({ register }) => `/actions/${register.action}/move`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/withdraw',
    name: 'action-withdraw',
    address: ({ register }) => `/actions/${register.action}/withdraw`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/new',
    name: 'evidence-new',
    address: ({ register }) => `/evidence/new?action=${register.action}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id{[0-9a-fA-F-]{36}}',
    name: 'evidence',
    address: ({ register }) => `/evidence/${register.evidence}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/edit',
    name: 'evidence-edit',
    address: ({ register }) => `/evidence/${register.evidence}/edit`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/versions/new',
    name: 'evidence-version-new',
    address: ({ register }) => `/evidence/${register.evidence}/versions/new`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/withdraw',
    name: 'evidence-withdraw',
    address: ({ register }) => `/evidence/${register.evidence}/withdraw`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/attach',
    name: 'evidence-attach',
    address: ({ register }) => `/evidence/${register.evidence}/attach`,
    seenBy: 'exampleSecretary',
  },
];

/** Patterns that answer a GET with something other than a page of ours. */
export const fileRoutes = [
  '/matters/list.xlsx',
  '/matters/list.csv',
  '/calendar/:address',
  '/follow-ups/:id/question.txt',
  '/assessments/:id/question.txt',
  '/organisation/import/template.xlsx',
  '/people/import/template.xlsx',
  '/recommendations/exchange.xlsx',
  '/recommendations/exchange.csv',
  '/actions/actions.xlsx',
  '/actions/actions.csv',
  '/evidence/:id/versions/:number/file',
  '/evidence/:id/versions/:number/picture',
  '/evidence/:id/versions/:number/pages/:file{[0-9]{1,5}\\.png}',
  '/actions/exchange.xlsx',
  '/actions/exchange.csv',
  '/measures/measures.xlsx',
  '/measures/measures.csv',
  '/recommendations/assessment-results.json',
  '/recommendations/poam.json',
  '/recommendations/register.xlsx',
  '/recommendations/register.csv',
  '/recommendations/paper.pdf',
  '/recommendations/paper-archive.pdf',
  '/recommendations/paper.docx',
  '/papers/:of/:id/:kind/:file',
  '/handovers/export.zip',
  '/handovers/:id/files/:position{[0-9]{1,3}}',
  '/readings/:id/progress',
  '/readings/:id/changes',
  '/readings/:id/paper.pdf',
  '/readings/:id/paper-archive.pdf',
  '/readings/:id/paper.docx',
  '/readings/:id/reading.json',
  '/readings/:id/original',
  '/readings/:id/pages/:file{[0-9]{1,5}\\.png}',
];

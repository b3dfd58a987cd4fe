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
    readonly draftAssessment: string;
    readonly unknown: string;
    readonly request: string;
    readonly handover: string;
    readonly risk: string;
    readonly closedRisk: string;
    readonly controlPlan: string;
    readonly controlPoint: string;
    readonly draftPlan: string;
    readonly draftPoint: string;
    readonly exception: string;
    readonly askedException: string;
    /** A meeting of the forum that is planned, last year's management review, and an item of each. */
    readonly plannedMeeting: string;
    readonly managementReview: string;
    readonly agendaItem: string;
    readonly decidedItem: string;
    /** A duty that has been moved, one taken out of the year wheel, and a body that has none. */
    readonly movedDuty: string;
    readonly withdrawnDuty: string;
    readonly bodyWithoutDuties: string;
    /** An indicator that the system counts, and one whose values people enter, with one corrected. */
    readonly computedIndicator: string;
    readonly enteredIndicator: string;
    /** Phases of the introduction plan that are late and done, a goal not reached, and benefits expected and removed. */
    readonly latePhase: string;
    readonly donePhase: string;
    readonly openGoal: string;
    readonly benefit: string;
    readonly withdrawnBenefit: string;
    /** Reports to the management: one that has been issued, and a draft. */
    readonly issuedReport: string;
    readonly draftReport: string;
    readonly socialBoard: string;
    readonly response: string;
    readonly receivedResponse: string;
    readonly responseItem: string;
    readonly controlPromise: string;
    readonly unanswered: string;
    readonly referral: string;
    readonly readAnswer: string;
    readonly readAnswerOf: string;
    readonly yearlyReport: string;
    /** A system and an asset of the social services that have been classed. */
    readonly classedSystem: string;
    readonly classedAsset: string;
    /** A governing document of the social services that has been decided and has a draft. */
    readonly document: string;
    /** The guideline that has a version superseded, one in force and a draft, and a requirement that differs in all of them. */
    readonly guideline: string;
    /** One that was read from a file and waits as a draft. */
    readonly ownGuideline: string;
    readonly requirement: string;
    /** The municipality's self-assessment under way with a chapter of it, the social services as a unit, and a gap of theirs. */
    readonly selfAssessment: string;
    readonly chapter: string;
    readonly socialServices: string;
    readonly gap: string;
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
  | 'exampleSecretary'
  | 'exampleSecurityOfficer';

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

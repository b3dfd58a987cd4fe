/** Made-up examples for the description of the API, by the name of the schema. A test holds them to their schemas. */

const board = '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31';
const audit = '0b9c6c5e-8f0a-4a77-9d0e-5d3f0c1f4a21';
const recommendation = '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f';
const followUp = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
const assessment = '2b3c4d5e-6f70-4819-92a3-b4c5d6e7f809';
const person = '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2';
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const sentBody = { kind: 'board', name: 'Kulturnämnden', aliases: ['KUN'], tiedTo: [], endedOn: null };
const sentPerson = {
  name: 'Karin Ekmarker',
  email: 'karin.ekmarker@lindviken.example',
  title: 'nämndsekreterare',
  endedOn: null,
};
const reason = 'Lades in två gånger.';

export const examples: Readonly<Record<string, unknown>> = {
  Organisation: { id: person, name: 'Lindvikens kommun', organisationNumber: '212000-9911' },
  Body: { id: board, ...sentBody, version: 1 },
  NewBody: sentBody,
  BodyChange: { version: 1, aliases: ['KUN', 'Kultur- och fritidsnämnden'] },
  Person: { id: person, ...sentPerson, version: 1 },
  NewPerson: sentPerson,
  PersonChange: { version: 1, title: 'kanslichef' },
  NewRoleAssignment: { role: 'boardSecretary', bodyId: board, fromDate: '2026-12-01', toDate: null },
  RoleEnd: { lastDay: '2026-12-31', seen: null },
  NewAudit: {
    id: audit,
    title: 'Granskning av informationssäkerhet',
    year: 2026,
    firm: 'Granit Revision AB',
    registryNumber: 'REV 2026/14',
    dated: '2026-03',
    isSecurity: true,
    questions: [
      { number: '1', text: 'Är ansvaret tydligt?', criterion: 'Riktlinjen, kapitel 4', verdict: 'partly' },
    ],
    bodyIds: [board],
  },
  AuditChange: { version: 1, firm: 'Granit Revision AB' },
  OneRecommendation: {
    auditId: audit,
    id: recommendation,
    number: '1',
    text: 'Att nämnden ser över behörigheterna',
    bodyIds: [board],
  },
  NewRecommendations: {
    recommendations: [
      { id: recommendation, number: '1', text: 'Att nämnden ser över behörigheterna', bodyIds: [board] },
      { number: '2', text: 'Att nämnden följer upp sina avtal', group: 'Avtal', bodyIds: [board] },
    ],
  },
  RecommendationChange: { version: 1, text: 'Att nämnden ser över sina behörigheter' },
  Withdrawal: { version: 1, reason },
  NewMatter: { bodyId: board, recipient: 'answer' },
  MatterChange: {
    version: 2,
    registryNumber: 'KUN 2026/117',
    boardMeeting: '2026-12-02',
    minuteItem: '§ 117',
    dispatchedOn: '2026-12-04',
  },
  StateChange: { bodyId: board, version: 1, command: 'plan' },
  NewFollowUp: {
    madeBy: 'municipality',
    title: 'Kommunens egen uppföljning hösten 2026',
    dated: '2026-11-22',
    auditIds: [audit],
  },
  FollowUpWithdrawal: { reason },
  NewAssessment: {
    followUpId: followUp,
    recommendationId: recommendation,
    bodyId: board,
    status: 'yellow',
    done: 'Rutinen är beslutad.',
    remaining: 'Den är inte införd.',
  },
  AssessmentCorrection: { version: 3, status: 'green', reason: 'Färgen lästes fel.' },
  Interpretation: {
    decision: 'choose',
    version: 1,
    colour: 'green',
    reason: 'Inget kvarstår, enligt texten.',
  },
  QuestionSent: { assessmentIds: [assessment], askedOn: '2026-11-22' },
  Confirmation: { version: 42, comparedAll: true },
  ReviewRowChange: { version: 1, text: 'Att nämnden ser över sina behörigheter', bodyIds: [board] },
  ReviewRowCheck: { version: 2, checked: true },
  ReviewInterpretation: { decision: 'change', version: 2, colour: 'green' },
  ReviewMatch: { decision: 'same', version: 2, recommendationId: recommendation },
  ReviewAuditChange: { version: 1, year: 2024, bodyIds: [board], letterDated: '2026-10-23' },
  ReviewDocumentChange: { version: 1, madeBy: 'auditors', dated: '2026-10' },
  BodyAssignment: { name: 'Kulturn.', bodyId: board, remember: false },
  ImportConfirmation: { kind: 'people', fingerprint: sha256 },
  Totals: {
    recommendations: 37,
    assessed: { green: 13, yellow: 11, red: 12, unknown: 1, notAssessed: 0 },
    interpreted: { green: 1, yellow: 0, red: 0 },
    undecided: 0,
    leftUnknown: 0,
    overdue: 2,
  },
  Recommendation: {
    id: recommendation,
    number: '1',
    position: 1,
    text: 'Att nämnden ser över behörigheterna',
    group: null,
    auditId: audit,
    auditTitle: 'Granskning av informationssäkerhet',
    auditYear: 2026,
    isSecurity: true,
    assessed: 'yellow',
    addressees: [
      {
        bodyId: board,
        bodyName: 'Kulturnämnden',
        state: 'reportedDone',
        verification: 'notExamined',
        stateAt: '2026-11-20T08:15:00.000Z',
        minuteItem: null,
        assessed: 'yellow',
        interpretation: null,
        assessmentId: assessment,
        matter: null,
        isAskedFor: true,
      },
    ],
  },
  ListedAudit: {
    id: audit,
    title: 'Granskning av informationssäkerhet',
    year: 2026,
    firm: 'Granit Revision AB',
    isSecurity: true,
    bodies: ['Kulturnämnden'],
    recommendations: 2,
    counts: { green: 0, yellow: 1, red: 0, unknown: 0, notAssessed: 1 },
    followedUp: { id: followUp, dated: '2026-11-22' },
  },
  ReadingState: {
    id: followUp,
    fileName: 'uppföljning.pdf',
    sha256,
    size: 482_113,
    state: 'read',
    progress: { done: 14, total: 14 },
    receivedAt: '2026-11-22T12:00:00.000Z',
    confirmedAt: null,
    found: { audits: 3, recommendations: 22, green: 6, yellow: 15, red: 1, unknown: 0 },
    issues: 2,
  },
  Problem: {
    type: '/api/v1/problems/stale',
    title: 'Somebody else has changed it',
    status: 409,
    detail: 'What you changed has a newer version. Get it, make your change in it and send again.',
    code: 'stale',
  },
};

import type {
  PaperBodyOf,
  RegisterAudit,
  RegisterForPaper,
  RegisterRecommendation,
} from './register-paper.model.ts';

export function bodyOf(parts: Partial<PaperBodyOf> = {}): PaperBodyOf {
  return {
    body: 'Kommunstyrelsen',
    status: 'notAssessed',
    dated: null,
    done: null,
    remaining: null,
    comment: null,
    isNotAssessable: false,
    interpreted: null,
    work: { state: 'received', verification: 'notExamined', on: null, minuteItem: null },
    ...parts,
  };
}

/** A recommendation in the register, with the status of its one body. */
export function entered(parts: Partial<RegisterRecommendation> = {}): RegisterRecommendation {
  const bodies = parts.bodies ?? [bodyOf()];
  return {
    number: '1',
    text: 'att behörigheter granskas minst en gång om året.',
    group: null,
    status: bodies[0]?.status ?? 'notAssessed',
    responses: [],
    addressees: bodies.map(({ body }) => body),
    ...parts,
    bodies,
  };
}

export function auditOf(...recommendations: RegisterRecommendation[]): RegisterAudit {
  return {
    title: 'Granskning av behörigheter',
    year: 2022,
    auditedBodies: ['Kommunstyrelsen', 'Socialnämnden'],
    assessment: null,
    questions: [],
    recommendations,
  };
}

export function register(parts: Partial<RegisterForPaper> = {}): RegisterForPaper {
  return {
    organisation: 'Lindvikens kommun',
    selection: [],
    takenOn: '2026-11-22',
    audits: [],
    matters: [],
    whole: null,
    mayHideBodies: false,
    scales: [],
    ...parts,
  };
}

const interpreted = { status: 'green', by: 'Britta Söderhjelm', on: '2025-05-12', reason: null } as const;
const work = { state: 'planned', verification: 'notExamined', on: '2024-01-22', minuteItem: null } as const;

/** Every status and track: followed up and not, joint, interpreted, left unknown, decided not to act. */
export const lindvikensRegister: RegisterForPaper = register({
  selection: ['Nämnd: Socialnämnden', 'Status: alla'],
  audits: [
    auditOf(
      entered({
        bodies: [
          bodyOf({
            status: 'green',
            dated: '2025-04-28',
            done: 'Granskas varje kvartal.',
            work: { ...work, state: 'confirmed', verification: 'confirmed' },
          }),
        ],
      }),
      entered({
        number: '2',
        status: 'red',
        bodies: [
          bodyOf({ status: 'green', dated: '2025-04-28', done: 'Klart.' }),
          bodyOf({
            body: 'Socialnämnden',
            status: 'red',
            dated: '2025-04-28',
            remaining: 'Allt återstår.',
            work: { ...work, state: 'notToAct', minuteItem: '§ 33' },
          }),
        ],
        responses: [
          { text: 'Nämnden instämmer.', wholeAudit: false, body: 'Socialnämnden', paraphrased: true },
        ],
      }),
      entered({
        number: '4',
        status: 'unknown',
        bodies: [bodyOf({ body: 'Socialnämnden', status: 'unknown', interpreted, work: null })],
      }),
      entered({
        number: '5',
        status: 'unknown',
        bodies: [bodyOf({ status: 'unknown', interpreted: { ...interpreted, status: null } })],
      }),
      entered({
        number: null,
        bodies: [bodyOf({ work: { ...work, state: 'reopened', verification: 'sentBack' } })],
      }),
    ),
  ],
  matters: [
    {
      body: 'Socialnämnden',
      about: 'Granskning av behörigheter',
      answerBy: '2025-09-30',
      extension: 'granted',
      extendedTo: '2025-10-31',
      minuteItem: '§ 121',
      receivedOn: '2025-11-03',
      inTime: false,
    },
  ],
  scales: [
    { document: 'Uppföljning 2025', scale: [{ status: 'green', words: 'Kan betraktas som åtgärdad' }] },
  ],
});

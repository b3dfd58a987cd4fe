import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import type { HandedContent, HandoverChoice } from '../handovers/handover.model.ts';
import { findEvidenceChoices, findWorkChoices, insertHandover, insertRequest } from '../handovers/index.ts';
import type { BodyKey } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import { firstRecommendationOf } from './handovers.store.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';
import type { Day } from './tables.ts';

/** What the auditors have asked. Days without a year are counted from the day of loading. */
export interface ExampleRequest {
  readonly body: BodyKey;
  readonly kind: 'question' | 'document';
  readonly by: PersonKey;
  readonly on: Day;
  readonly wantedBy: Day | null;
  /** About the first recommendation of the body; else about nothing in particular. */
  readonly isAboutRecommendation: boolean;
  readonly text: string;
  readonly answer?: { readonly by: PersonKey; readonly on: Day; readonly text: string };
  readonly isWithdrawn?: boolean;
}

export const requests: readonly ExampleRequest[] = [
  {
    body: 'social',
    kind: 'question',
    by: 'lundmark',
    on: -12,
    wantedBy: 16,
    isAboutRecommendation: true,
    text: 'Hur många av avtalen har följts upp sedan rutinen infördes, och vem gör uppföljningen när avtalsansvarig är frånvarande?',
  },
  {
    body: 'technical',
    kind: 'document',
    by: 'lundmark',
    on: -45,
    wantedBy: -10,
    isAboutRecommendation: true,
    text: 'Vi behöver den senaste versionen av beredskapsplanen, med datum för när den senast övades.',
  },
  {
    body: 'education',
    kind: 'question',
    by: 'ekenstrand',
    on: -80,
    wantedBy: -50,
    isAboutRecommendation: false,
    text: 'Hur följer nämnden upp att skolorna anmäler tillbud?',
    answer: {
      by: 'marklind',
      on: -58,
      text: 'Rektorerna rapporterar tillbud varje månad till förvaltningen. Nämnden får en samlad redovisning i mars och oktober, den senaste den 16 oktober.',
    },
  },
  {
    body: 'executive',
    kind: 'document',
    by: 'brannmark',
    on: -30,
    wantedBy: null,
    isAboutRecommendation: false,
    text: 'Protokoll från informationssäkerhetsrådet under året.',
    isWithdrawn: true,
  },
  {
    body: 'housing',
    kind: 'question',
    by: 'ulvklinte',
    on: -6,
    wantedBy: 24,
    isAboutRecommendation: false,
    text: 'Vilka upphandlingar över direktupphandlingsgränsen har styrelsen beslutat om i år?',
  },
];

/** Whose work with its first recommendations is handed over, with their evidence. */
export const handedOver: readonly { body: BodyKey; by: PersonKey; on: Day; note: string }[] = [
  {
    body: 'social',
    by: 'agrenius',
    on: -20,
    note: 'Inför er uppföljning i vår: rutinen och hur långt vi har kommit.',
  },
  {
    body: 'executive',
    by: 'kvistgard',
    on: -34,
    note: 'Det ni bad om vid mötet med kommunstyrelsens presidium.',
  },
  { body: 'education', by: 'marklind', on: -58, note: 'Hör till vårt svar om tillbud.' },
];

/** Puts in requests, what came of them, and what bodies have handed over. */
export async function insertHandovers(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  calendar: Calendar,
): Promise<void> {
  for (const [index, request] of requests.entries()) {
    const { body, by, on, wantedBy, answer, isWithdrawn, isAboutRecommendation, kind, text } = request;
    const bodyId = ids.bodies[body];
    const about = isAboutRecommendation
      ? await firstRecommendationOf(transaction, organisationId, bodyId)
      : { recommendationId: null, auditId: null };
    await insertRequest(transaction, organisationId, {
      ...about,
      id: randomUUID(),
      bodyId,
      kind,
      text,
      askedBy: ids.people[by],
      askedAt: calendar.momentOf(on, 30 + index),
      wantedBy: wantedBy === null ? null : calendar.dateOf(wantedBy),
      answer: answer?.text ?? null,
      answeredBy: answer ? ids.people[answer.by] : null,
      answeredAt: answer ? calendar.momentOf(answer.on, 60) : null,
      withdrawnAt: isWithdrawn ? calendar.momentOf(on, 300) : null,
    });
  }
  for (const { body, by, on, note } of handedOver) {
    const bodyId = ids.bodies[body];
    const question = { bodyId, recommendationId: null };
    const evidence = await findEvidenceChoices(transaction, organisationId, question);
    const work = await findWorkChoices(transaction, organisationId, question);
    // Nothing is handed over before it is there.
    const isThere = ({ content }: HandoverChoice) => dayOf(content) <= calendar.dateOf(on);
    await insertHandover(transaction, organisationId, {
      id: randomUUID(),
      bodyId,
      requestId: null,
      note,
      handedBy: ids.people[by],
      handedAt: calendar.momentOf(on, 90),
      items: [...evidence.filter(isThere).slice(0, 2), ...work.filter(isThere).slice(0, 2)],
    });
  }
}

/** The day that it tells of; the empty text where it tells of none. */
const dayOf = (content: HandedContent): string =>
  ('effectiveOn' in content ? content.effectiveOn : content.completedOn) ?? '';

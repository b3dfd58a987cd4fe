import type { RegisterRow } from '../audits/register/register-list.model.ts';
import type { Texts } from '../texts/index.ts';
import type { ActionOfRow, EvidenceOfRow, OscalHead } from './oscal.model.ts';
import { evidenceObservation, findingOf, unknownObservation } from './oscal-findings.ts';
import { derivedId } from './oscal-id.ts';
import { metadataOf } from './oscal-parts.ts';
import { isOpen, poamItemOf, riskOf } from './oscal-risks.ts';

/** What is written, read again for each part of a document so that none of it has to be kept. */
export interface OscalSource {
  readonly head: OscalHead;
  rows(): AsyncIterable<RegisterRow[]>;
  evidenceOf(rows: readonly RegisterRow[]): Promise<readonly EvidenceOfRow[]>;
  actionsOf(rows: readonly RegisterRow[]): Promise<readonly ActionOfRow[]>;
}

type Words = Pick<Texts, 'oscal' | 'audits'>;
type Said = 'auditors' | 'internal';

/** Every addressee that the choice asks for. */
const asked = (rows: readonly RegisterRow[]) =>
  rows.flatMap((row) =>
    row.addressees.filter(({ isAskedFor }) => isAskedFor).map((addressee) => ({ row, addressee })),
  );

const isOf = (row: RegisterRow, bodyId: string) => (each: EvidenceOfRow | ActionOfRow) =>
  each.recommendationId === row.id && each.bodyId === bodyId;

/** Like parts of a lot, by the recommendation and body that they belong to. */
function belonging<Each extends EvidenceOfRow | ActionOfRow>(all: readonly Each[]) {
  const groups = Map.groupBy(all, ({ recommendationId }) => recommendationId);
  return (row: RegisterRow, bodyId: string) => (groups.get(row.id) ?? []).filter(isOf(row, bodyId));
}

/** `,"name":[…]`, piece by piece; nothing at all where there is nothing in it: OSCAL has no empty lists. */
async function* arrayOf(name: string, lots: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let begun = false;
  for await (const lot of lots) {
    if (lot.length === 0) continue;
    const items = lot.map((item) => JSON.stringify(item)).join(',');
    yield begun ? `,${items}` : `,"${name}":[${items}`;
    begun = true;
  }
  if (begun) yield ']';
}

/** An object's beginning, to which more members are added; the end is written by the caller. */
const opened = (members: object) => JSON.stringify(members).slice(0, -1);

async function* observationsOf(source: OscalSource, said: Said, words: Words) {
  for await (const rows of source.rows()) {
    const evidence = said === 'internal' ? belonging(await source.evidenceOf(rows)) : null;
    yield asked(rows).flatMap(({ row, addressee }): object[] => {
      if (evidence)
        return evidence(row, addressee.bodyId).map((each) =>
          evidenceObservation(row, addressee, each, words),
        );
      return addressee.assessed === 'unknown' ? [unknownObservation(source.head, row, addressee, words)] : [];
    });
  }
}

async function* findingsOf(source: OscalSource, said: Said) {
  for await (const rows of source.rows()) {
    const evidence = said === 'internal' ? belonging(await source.evidenceOf(rows)) : () => [];
    yield asked(rows).flatMap(
      ({ row, addressee }) =>
        findingOf(said, source.head, row, addressee, evidence(row, addressee.bodyId)) ?? [],
    );
  }
}

/**
 * The choice as OSCAL assessment results: what the auditors found in one result, what the internal verification found
 * in another. Text in pieces, never the whole of it at once.
 */
export async function* writeAssessmentResults(source: OscalSource, words: Words): AsyncGenerator<string> {
  const { head } = source;
  const { oscal } = words;
  const planId = derivedId(head.organisationId, 'no-assessment-plan');
  yield `{"assessment-results":${opened({
    uuid: derivedId(head.organisationId, 'assessment-results', head.at.toISOString()),
    metadata: metadataOf(head, oscal.titles['assessment-results'], words),
    'import-ap': { href: `#${planId}` },
  })},"results":[`;
  for (const said of ['auditors', 'internal'] as const) {
    yield `${said === 'auditors' ? '' : ','}${opened({
      uuid: derivedId(head.organisationId, 'result', said, head.at.toISOString()),
      title: oscal.results[said].title,
      description: oscal.results[said].description,
      start: head.at.toISOString(),
      'reviewed-controls': { 'control-selections': [{ description: oscal.noControls }] },
    })}`;
    yield* arrayOf('observations', observationsOf(source, said, words));
    yield* arrayOf('findings', findingsOf(source, said));
    yield '}';
  }
  yield `],"back-matter":${JSON.stringify({ resources: [{ uuid: planId, title: oscal.noPlan, description: oscal.noPlanMore }] })}}}\n`;
}

async function* risksOf(source: OscalSource, words: Words) {
  for await (const rows of source.rows()) {
    const actions = belonging(await source.actionsOf(rows));
    yield asked(rows)
      .filter(({ addressee }) => isOpen(addressee))
      .map(({ row, addressee }) =>
        riskOf(source.head, row, addressee, actions(row, addressee.bodyId), words),
      );
  }
}

async function* poamItemsOf(source: OscalSource) {
  for await (const rows of source.rows()) {
    yield asked(rows)
      .filter(({ addressee }) => isOpen(addressee))
      .map(({ row, addressee }) => poamItemOf(source.head, row, addressee));
  }
}

/** The open ones of the choice as an OSCAL plan of action and milestones. There has to be one at least. */
export async function* writePoam(source: OscalSource, words: Words): AsyncGenerator<string> {
  const { head } = source;
  const { oscal } = words;
  yield `{"plan-of-action-and-milestones":${opened({
    uuid: derivedId(head.organisationId, 'poam', head.at.toISOString()),
    metadata: metadataOf(head, oscal.titles.poam, words),
    'system-id': { id: derivedId(head.organisationId, 'municipality') },
  })}`;
  yield* arrayOf('risks', risksOf(source, words));
  yield* arrayOf('poam-items', poamItemsOf(source));
  yield '}}\n';
}

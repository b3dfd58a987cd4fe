import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../test/database.ts';
import { type Add, keepCompliance } from './keep-compliance.fixture.ts';
import { countedOn, type RandomMunicipality, servedBy } from './random-municipality.fixture.ts';

export interface KeptMunicipality {
  readonly organisationId: string;
  readonly bodies: readonly string[];
}

/** Writes it all into an organisation of its own. */
export async function keepMunicipality(
  db: TestDatabase,
  random: RandomMunicipality,
): Promise<KeptMunicipality> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('Lindvikens kommun') returning id",
  );
  const organisationId = made?.id ?? '';
  const add: Add = async (table, rows) => {
    const [first] = rows;
    if (!first) return;
    const columns = ['organisation_id', ...Object.keys(first)].join(', ');
    const json = JSON.stringify(rows.map((row) => ({ organisation_id: organisationId, ...row })));
    await db.asOwner(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
      [json],
    );
  };
  const bodies = [0, 1, 2, 3].map(() => randomUUID());
  const at = '2026-01-01T10:00:00Z';
  const outAt = (isOut: boolean) => (isOut ? at : null);
  await add(
    'body',
    bodies.map((id, nth) => ({ id, kind: nth === 3 ? 'board' : 'administration', name: `Enhet ${nth}` })),
  );
  const people = { here: randomUUID(), gone: randomUUID() };
  await add('person', [
    { id: people.here, name: 'Här', email: 'har@lindviken.example', ended_on: null },
    { id: people.gone, name: 'Borta', email: 'borta@lindviken.example', ended_on: countedOn },
  ]);
  for (const [table, rows] of [
    ['information_asset', random.assets],
    ['system', random.systems],
  ] as const) {
    const ids = rows.map(() => randomUUID());
    await add(
      table,
      rows.map((each, nth) => ({
        id: ids[nth],
        name: `Sak ${nth}`,
        body_id: bodies[each.body],
        owner_person_id: each.owner && people[each.owner],
        withdrawn_at: outAt(each.isOut),
        ...(table === 'system' && { kind: 'information', environment: 'production' }),
      })),
    );
    const about = table === 'system' ? 'system_id' : 'asset_id';
    await add(
      'classification',
      rows.flatMap(({ isClassed }, nth) =>
        isClassed
          ? [
              {
                id: randomUUID(),
                [about]: ids[nth],
                scale: 'fourLevels',
                confidentiality: 1,
                integrity: 1,
                availability: 1,
                reason: 'Skäl',
                harms: {},
                assessed_by: people.here,
                assessed_at: at,
                decided_by: people.here,
                decided_on: '2026-01-01',
                version: 1,
              },
            ]
          : [],
      ),
    );
  }
  await add(
    'risk',
    random.risks.map((each, nth) => ({
      id: randomUUID(),
      body_id: bodies[each.body],
      title: `Risk ${nth}`,
      scenario: 'Något händer',
      source: 'incident',
      aspects: [],
      next_review_on: each.review,
      closed_on: each.isClosed ? '2026-01-01' : null,
      closed_reason: each.isClosed ? 'Borta' : null,
      made_at: at,
      withdrawn_at: outAt(each.isOut),
    })),
  );
  await add(
    'governing_document',
    random.documents.map((each, nth) => ({
      id: randomUUID(),
      kind: 'routine',
      title: `Rutin ${nth}`,
      body_id: each.body === null ? null : bodies[each.body],
      next_revision_on: each.next,
      wants_acknowledgement: false,
      withdrawn_at: outAt(each.isOut),
    })),
  );
  const exceptionIds = random.exceptions.map(() => randomUUID());
  const exception = (id: string | undefined, of: number, until: string, state: string, renews: unknown) => ({
    id,
    body_id: bodies[of],
    title: 'Undantag',
    what: 'Avvikelse',
    risk_reason: 'Liten',
    likelihood: 1,
    consequence: 1,
    owner_person_id: people.here,
    asked_by: people.gone,
    asked_at: at,
    from_on: until,
    until_on: until,
    state,
    renews_id: renews,
    decided_by: state === 'asked' ? null : people.here,
    decided_on: state === 'asked' ? null : '2025-01-01',
    ended_on: state === 'ended' ? '2025-01-01' : null,
    ended_reason: state === 'ended' ? 'Klart' : null,
    version: 1,
  });
  await add(
    'exception',
    random.exceptions.map((each, nth) =>
      exception(exceptionIds[nth], each.body, each.until, each.state, null),
    ),
  );
  await add(
    'exception',
    random.exceptions.flatMap(({ body: of, renewal }, nth) =>
      renewal ? [exception(randomUUID(), of, '2027-01-01', renewal, exceptionIds[nth])] : [],
    ),
  );
  const recommendationIds = random.recommendations.map(() => randomUUID());
  for (const [nth, each] of random.recommendations.entries()) {
    const auditId = randomUUID();
    await add('audit', [
      {
        id: auditId,
        title: 'Granskning',
        is_security: each.isSecurity,
        questions: [],
        withdrawn_at: outAt(each.isAuditOut),
        version: 1,
      },
    ]);
    await add('recommendation', [
      {
        id: recommendationIds[nth],
        audit_id: auditId,
        position: 1,
        text: 'Rekommendation',
        withdrawn_at: outAt(each.isOut),
        assessed: 'notAssessed',
        version: 1,
      },
    ]);
    await add(
      'addressee',
      each.addressed.map(({ body: of, state }) => ({
        recommendation_id: recommendationIds[nth],
        body_id: bodies[of],
        state,
        verification: 'notExamined',
        assessed: 'notAssessed',
        version: 1,
      })),
    );
  }
  const actionIds = random.actions.map(() => randomUUID());
  await add(
    'action',
    random.actions.map((each, nth) => ({
      id: actionIds[nth],
      body_id: bodies[each.body],
      title: `Åtgärd ${nth}`,
      state: each.state,
      due_on: each.due,
      made_at: at,
      withdrawn_at: outAt(each.isOut),
      version: 1,
    })),
  );
  await add(
    'action_of',
    random.actions.flatMap(({ serves }, nth) =>
      serves === 'risk' ? [{ action_id: actionIds[nth], noun: 'risk', noun_id: randomUUID() }] : [],
    ),
  );
  await add(
    'action_recommendation',
    servedBy(random).flatMap(({ nth, of, addressed }) => [
      { action_id: actionIds[nth], recommendation_id: recommendationIds[of], body_id: bodies[addressed] },
    ]),
  );
  await keepCompliance(db, add, random, { bodies, by: people.here });
  return { organisationId, bodies };
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { PaperTemplate } from './paper-template.model.ts';
import { paperTemplates } from './paper-template.table.ts';

type Key = Pick<PaperTemplate, 'kind' | 'section' | 'language'>;

const isOne = (organisationId: string, { kind, section, language }: Key) =>
  and(
    eq(paperTemplates.organisationId, organisationId),
    eq(paperTemplates.kind, kind),
    eq(paperTemplates.section, section),
    eq(paperTemplates.language, language),
  );

/** The municipality's own texts: at most one for each part of each kind and language. */
export async function findTemplates(
  transaction: Transaction,
  organisationId: string,
  kind?: PaperTemplate['kind'],
): Promise<PaperTemplate[]> {
  const rows = await transaction
    .select()
    .from(paperTemplates)
    .where(
      and(
        eq(paperTemplates.organisationId, organisationId),
        kind ? eq(paperTemplates.kind, kind) : undefined,
      ),
    );
  return rows.map(modelOf);
}

/**
 * The municipality's own texts as they were when a response was decided, told by the change log: what was written since
 * is taken back. Those of now where the log knows of no decision.
 */
export async function findTemplatesAtDecision(
  transaction: Transaction,
  organisationId: string,
  kind: PaperTemplate['kind'],
  responseId: string,
): Promise<PaperTemplate[]> {
  const now = await findTemplates(transaction, organisationId, kind);
  const { rows } = await transaction.execute<{
    section: string;
    language: PaperTemplate['language'];
    text: string | null;
  }>(sql`
    with decision as (select min(at) as at from change_log
      where organisation_id = ${organisationId} and noun = 'response' and noun_id = ${responseId} and verb = 'decide')
    select distinct on (section, language) coalesce(c.before, c.after)->>'section' as section,
      coalesce(c.before, c.after)->>'language' as language, c.before->>'text' as text
    from change_log c, decision
    where c.organisation_id = ${organisationId} and c.noun = 'paperTemplate' and c.noun_id = ${organisationId}
      and c.at > decision.at and coalesce(c.before, c.after)->>'kind' = ${kind}
    order by section, language, c.id`);
  const isLater = (each: PaperTemplate) =>
    rows.some(({ section, language }) => section === each.section && language === each.language);
  const then = rows.flatMap(({ section, language, text }) =>
    text === null ? [] : [{ kind, section, language, text, version: 0 }],
  );
  return [...now.filter((each) => !isLater(each)), ...then];
}

export async function lockTemplate(
  transaction: Transaction,
  organisationId: string,
  key: Key,
): Promise<PaperTemplate | undefined> {
  const [row] = await transaction
    .select()
    .from(paperTemplates)
    .where(isOne(organisationId, key))
    .for('update');
  return row && modelOf(row);
}

const modelOf = ({ kind, section, language, text, version }: PaperTemplate): PaperTemplate => ({
  kind,
  section,
  language,
  text,
  version,
});

/** Adds the text, or puts it in the place of the one there. False where somebody else has just added one. */
export async function saveTemplate(
  transaction: Transaction,
  organisationId: string,
  { kind, section, language, text, version }: PaperTemplate,
): Promise<boolean> {
  if (version === 1) {
    const added = await transaction
      .insert(paperTemplates)
      .values({ organisationId, kind, section, language, text, version })
      .onConflictDoNothing()
      .returning({ version: paperTemplates.version });
    return added.length > 0;
  }
  await transaction
    .update(paperTemplates)
    .set({ text, version })
    .where(isOne(organisationId, { kind, section, language }));
  return true;
}

export async function deleteTemplate(
  transaction: Transaction,
  organisationId: string,
  key: Key,
): Promise<void> {
  await transaction.delete(paperTemplates).where(isOne(organisationId, key));
}

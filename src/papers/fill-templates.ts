import type { Transaction } from '../database/index.ts';
import type { Language } from '../texts/index.ts';
import type { PaperKind } from './paper-template.model.ts';
import { findTemplates } from './paper-template.store.ts';
import { filledTexts, type PlaceholderValues, templateTexts } from './paper-values.rules.ts';
import type { SectionTexts } from './sections.model.ts';

/** The texts that a paper is opened with: the municipality's own where it has them, with their names filled in. One statement. */
export async function fillTemplates(
  transaction: Transaction,
  organisationId: string,
  { kind, language, values }: { kind: PaperKind; language: Language; values: PlaceholderValues },
): Promise<SectionTexts> {
  const own = await findTemplates(transaction, organisationId, kind);
  return filledTexts(templateTexts(kind, language, own), values, language);
}

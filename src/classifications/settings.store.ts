import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { builtInSettings, type ClassSettings } from './classification.model.ts';
import { assetSettings } from './classification.table.ts';

/** What the organisation has chosen; the built-in where it has chosen nothing. @param lock held against other changes */
export async function findSettings(
  transaction: Transaction,
  organisationId: string,
  { lock = false } = {},
): Promise<ClassSettings> {
  const query = transaction
    .select()
    .from(assetSettings)
    .where(eq(assetSettings.organisationId, organisationId));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) return builtInSettings;
  const { scale, reviewMonths, accessReviewMonths, version } = row;
  return {
    scale,
    reviewMonths,
    accessReviewMonths: { ...builtInSettings.accessReviewMonths, ...accessReviewMonths },
    version,
  };
}

/** False where somebody else was first. */
export async function saveSettings(
  transaction: Transaction,
  organisationId: string,
  { version, ...settings }: ClassSettings,
): Promise<boolean> {
  const accessReviewMonths = Object.fromEntries(Object.entries(settings.accessReviewMonths));
  const facts = { ...settings, accessReviewMonths };
  if (version > 0) {
    await transaction
      .update(assetSettings)
      .set({ ...facts, version: version + 1 })
      .where(eq(assetSettings.organisationId, organisationId));
    return true;
  }
  const made = await transaction
    .insert(assetSettings)
    .values({ organisationId, ...facts })
    .onConflictDoNothing()
    .returning({ version: assetSettings.version });
  return made.length > 0;
}

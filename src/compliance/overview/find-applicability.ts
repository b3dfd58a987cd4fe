import type { RequestContext } from '../../identity/index.ts';
import { requirementLevels } from '../../requirements/requirement.model.ts';
import { findReadUnit } from '../held-unit.ts';
import { levelsAbove } from '../inheritance.rules.ts';
import type { FoundUnit } from '../unit.store.ts';
import { type StatementLine, statementOf } from './applicability.rules.ts';
import { findMapped, findMappedPrinciples } from './applicability.store.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';

/** A statement of applicability (uttalande om tillämplighet, ISO/IEC 27001:2022 6.1.3 d). */
export interface Statement extends OverviewFrame {
  /** The unit that it is of; null for the whole municipality with everything in it. */
  readonly unit: FoundUnit | null;
  readonly lines: readonly StatementLine[];
}

/**
 * What of Annex A applies to a unit and how it is met; undefined where the unit is not the requester's to read. Of the
 * whole municipality for who reads everybody's. Five statements at most.
 *
 * @param key a unit as addresses name it; null for the whole municipality
 */
export function findApplicability(
  context: RequestContext,
  { key, day }: { key: string | null; day: string | null },
): Promise<Statement | undefined> {
  return inOverview(context, day, async (asking) => {
    const { transaction, organisationId, asked, whose } = asking;
    if (key === null && !whose.all) return undefined;
    const found =
      key === null
        ? undefined
        : await findReadUnit({ transaction, organisationId, requester: context.requester }, key);
    if (key !== null && !found) return undefined;
    const unit = found?.unit ?? null;
    const mapped = await findMapped(transaction, organisationId, {
      asked,
      whose,
      of: unit,
      levels: unit === null ? requirementLevels : [...levelsAbove(unit.level), unit.level],
    });
    const principles = await findMappedPrinciples(transaction, organisationId, asked);
    return { ...frameOf(asking), unit, lines: statementOf(mapped, principles) };
  });
}

import type { Texts } from '../../texts/index.ts';
import { nameOfUnit } from '../compliance.view.ts';
import type { StatementLine } from './applicability.rules.ts';
import type { Statement } from './index.ts';

/** Whether a number applies; undefined where nobody has said, since nothing of the guideline is mapped to it. */
export const appliesTo = ({ state }: StatementLine): boolean | undefined =>
  state === 'notMapped' ? undefined : state !== 'notApplicable';

/** What a statement is of, in words. */
export const statementName = ({ unit }: Statement, texts: Texts): string =>
  unit === null ? texts.complianceOverview.applicability.wholeMunicipality : nameOfUnit(unit, texts);

/** A statement in one sentence. */
export function totalsInWords({ lines }: Pick<Statement, 'lines'>, { complianceOverview }: Texts): string {
  const of = (...states: readonly string[]) => lines.filter(({ state }) => states.includes(state)).length;
  return complianceOverview.applicability.totals(
    lines.length - of('notApplicable', 'notMapped'),
    of('met'),
    of('notApplicable'),
    of('notMapped'),
  );
}

/** The latest day that anything was said of a number; null where nothing has been. */
export const latestDay = ({ requirements }: StatementLine): string | null =>
  requirements.reduce<string | null>(
    (latest, { onDay }) => (onDay !== null && (latest === null || onDay > latest) ? onDay : latest),
    null,
  );

import { findMatrix } from '../compliance/overview/index.ts';
import { parseOverviewChoice } from '../compliance/overview/overview-choice.model.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findRequirementsInForce } from '../requirements/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { BenefitShown } from './benefit.model.ts';
import { findBenefits } from './benefit.store.ts';
import { showBenefits } from './benefits-shown.ts';
import type { PhaseShown } from './phase.model.ts';
import { findPhases } from './phase.store.ts';
import { phasesShown } from './phases-shown.ts';
import { keepsPlan, readsPlan } from './plan.policy.ts';

/** The phases of the guideline in force, and the benefits that the work is expected to give. */
export interface IntroductionPlan {
  /** Null where none is in force: then there is no plan either. */
  readonly guideline: { readonly id: string; readonly title: string } | null;
  /** Empty where no plan has been laid. */
  readonly phases: readonly PhaseShown[];
  /** Also those withdrawn, in their order. */
  readonly benefits: readonly BenefitShown[];
  /** Whether figures of requirements are of every unit, or of those that the requester reads. */
  readonly isWhole: boolean;
  readonly mayKeep: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The plan and the benefits; undefined for who reads nothing of the management system. The same number of statements
 * however much there is.
 */
export async function findIntroductionPlan(context: RequestContext): Promise<IntroductionPlan | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!readsPlan(requester)) return undefined;
  const today = swedishDay(context.now());
  const matrix = await findMatrix(context, parseOverviewChoice({}), { columns: 'phase', isWhole: true });
  const found = await inRequest(context, async (transaction) => ({
    kept: matrix && (await findPhases(transaction, organisationId, matrix.guideline.guidelineId)),
    benefits: await findBenefits(transaction, organisationId),
    requirements: matrix ? await findRequirementsInForce(transaction, organisationId) : [],
  }));
  const { kept, benefits } = found;
  const requirements = found.requirements.filter(
    ({ guidelineId }) => guidelineId === matrix?.guideline.guidelineId,
  );
  return {
    guideline: matrix ? { id: matrix.guideline.guidelineId, title: matrix.guideline.title } : null,
    phases: matrix && kept ? phasesShown(kept, { matrix, requirements, today }) : [],
    benefits: await showBenefits(context, benefits),
    isWhole: matrix?.all ?? false,
    mayKeep: keepsPlan(requester) && mayWrite(requester),
    today,
  };
}

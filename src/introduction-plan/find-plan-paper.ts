import type { RequestContext } from '../identity/index.ts';
import { nameless } from '../papers/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import type { Language } from '../texts/index.ts';
import { composePlan } from './compose-plan.ts';
import { findIntroductionPlan } from './find-plan.ts';

interface Asked {
  readonly language: Language;
  /** The municipality's name. */
  readonly organisation: string;
  readonly isPublic: boolean;
}

/**
 * The plan as a paper, for whoever reads it. The public version lacks what would tell where protection is weak, and the
 * names of staff.
 */
export async function findPlanPaper(
  context: RequestContext,
  asked: Asked,
): Promise<{ readonly paper: Paper; readonly today: string } | undefined> {
  const plan = await findIntroductionPlan(context);
  if (!plan) return undefined;
  const paper = composePlan({ ...asked, plan });
  return { paper: asked.isPublic ? await nameless(context, paper) : paper, today: plan.today };
}

import { type Language, texts } from '../texts/index.ts';
import { composePlan } from './compose-plan.rules.ts';
import type { FoundPlan } from './find-plan.ts';
import type { PaperRights } from './kept-paper.model.ts';
import { planValues } from './paper-values.rules.ts';
import { publicPlan } from './public-version.rules.ts';
import type { SubjectFound } from './subject.model.ts';

/** A plan that was found, ready to be composed. */
export function planSubject(
  found: FoundPlan,
  {
    title,
    date,
    language,
    organisation,
    rights,
  }: { title: string; date: string; language: Language; organisation: string; rights: PaperRights },
): SubjectFound {
  if (!found.ok) return found;
  const { plan } = found;
  const { omitted } = texts[language].papers;
  return {
    ok: true,
    subject: {
      title,
      date,
      matters: [],
      rights,
      values: (day) => planValues(plan, { organisation, date: day }),
      compose: (setting) => composePlan(setting.isPublic ? publicPlan(plan, omitted) : plan, setting),
    },
  };
}

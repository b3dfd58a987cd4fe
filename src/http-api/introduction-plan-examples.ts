const id = '7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const benefit = {
  name: 'Kortare avbrott',
  measure: 'Timmar från att ett kritiskt system stannar till att det är i gång, i genomsnitt.',
  baseline: '11 timmar',
  baselineOn: '2025-01-02',
  target: 'Högst 4 timmar',
  ownerRole: 'It-chef',
};

/** Made-up examples of the introduction plan for the description of the API. */
export const introductionPlanExamples: Readonly<Record<string, unknown>> = {
  NewIntroductionPlan: { fromOn: '2026-12-01', months: 6 },
  PhaseChange: {
    version: 2,
    name: 'Drift, kommunikation och kontinuitet',
    goal: 'Systemen är i gång när de behövs.',
    fromOn: '2027-01-01',
    toOn: '2027-06-30',
    dependsOn: [id],
    goals: [{ id, text: 'Säkerhetskopior återläses på prov' }, { text: 'Sårbarheter rättas i tid' }],
  },
  PlanDone: { version: 1, doneOn: '2026-11-20' },
  PlanStep: { version: 2, reason: 'En förvaltning saknas.' },
  NewBenefit: benefit,
  BenefitChange: { version: 1, ...benefit, target: 'Högst 3 timmar' },
  NewBenefitOutcome: { onDay: '2026-11-20', outcome: '8 timmar' },
};

const [board, person, point] = [
  '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31',
  '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2',
  '6f5e4d3c-2b1a-4f09-8e7d-6c5b4a392817',
];
const controlPoint = {
  risk: 'Avtal sägs inte upp i tid',
  control: 'Stickprov av tio avtal',
  method: 'Tio avtal dras ur avtalsregistret.',
  responsibleRole: 'Avtalscontroller',
  responsiblePersonId: person,
  timesAYear: 2,
};

/** Made-up examples of internal control plans for the description of the API. */
export const controlPlanExamples: Readonly<Record<string, unknown>> = {
  NewControlPlan: { bodyId: board, year: 2027, copiesPoints: true },
  NewControlPoint: controlPoint,
  ControlPointChange: { version: 1, ...controlPoint, timesAYear: 4 },
  ControlPointMove: { version: 1, position: 1 },
  ControlPointWithdrawal: { version: 1 },
  ControlPlanDecision: {
    version: 7,
    decidedOn: '2026-11-17',
    minuteItem: '§ 117',
    registryNumber: 'SN 2026/88',
  },
  NewControlOutcome: {
    onDay: '2026-11-03',
    result: 'deviation',
    observation: 'Två av tio var inte uppsagda.',
  },
  ControlPlanReport: {
    version: 8,
    reportedOn: '2026-11-17',
    reportMinuteItem: '§ 9',
    conclusion: 'Den interna kontrollen har varit tillräcklig.',
  },
  PromiseLink: { controlPointId: point },
};

const [body, person] = ['5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31', '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2'];
const definition = {
  name: 'Utbildade medarbetare',
  definition: 'Andel anställda som har gått grundutbildningen under de senaste två åren.',
  unit: 'percent',
  direction: 'higher',
  target: 95,
  rhythmMonths: 6,
  isPerBody: true,
  source: 'entered',
  ownerPersonId: person,
};

/** Made-up examples of indicators for the description of the API. */
export const indicatorExamples: Readonly<Record<string, unknown>> = {
  NewIndicator: definition,
  IndicatorChange: { version: 1, ...definition, target: 90 },
  IndicatorWithdrawal: { version: 2, reason: 'Säger inget om hur informationen skyddas.' },
  IndicatorRestoring: { version: 3 },
  NewIndicatorValue: { bodyId: body, onDay: '2026-10-31', numerator: 298, denominator: 420 },
  IndicatorStarters: { language: 'sv' },
  IndicatorMeasuring: {},
};

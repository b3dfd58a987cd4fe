const [body, person] = ['5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31', '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2'];
const facts = {
  title: 'Öva kontinuitetsplanen för journalsystemet',
  kind: 'planTest',
  rhythmMonths: 12,
  ownerPersonId: person,
};

/** Made-up examples of duties for the description of the API. */
export const dutyExamples: Readonly<Record<string, unknown>> = {
  NewDuty: { bodyId: body, ...facts, nextOn: '2027-03-15' },
  DutyChange: { version: 1, ...facts, rhythmMonths: 6 },
  DutyDone: { version: 1, onDay: '2027-03-17', note: 'Två brister blev åtgärder.' },
  DutyMove: { version: 1, toOn: '2027-04-12', note: 'Krockade med tillsynen.' },
  DutySkip: { version: 1, reason: 'Systemet byts i höst.' },
  DutyStep: { version: 1, reason: 'Görs centralt sedan i våras.' },
  DutyStarterSet: { bodyId: body },
};

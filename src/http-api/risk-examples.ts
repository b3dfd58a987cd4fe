const [body, person, system] = [
  '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31',
  '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2',
  '6f5e4d3c-2b1a-4f09-8e7d-6c5b4a392817',
];
const step = { version: 2, reason: 'Systemet är avvecklat.' };
const request = {
  title: 'Gemensamt konto i receptionen',
  what: 'Receptionen delar ett konto tills korten har kommit.',
  systemId: system,
  riskReason: 'Tre personer, i ett låst rum.',
  likelihood: 2,
  consequence: 2,
  insteadMeasures: 'Lista över vem som har använt kontot.',
  ownerPersonId: person,
  fromOn: '2026-12-01',
  untilOn: '2027-05-31',
};
const first = { likelihood: 2, consequence: 3, reason: 'Det hände i våras.' };

/** Made-up examples of risks and exceptions for the description of the API. */
export const riskExamples: Readonly<Record<string, unknown>> = {
  NewRisk: {
    bodyId: body,
    title: 'Journaler går inte att nå',
    scenario: 'Vid elavbrott står journalsystemet still.',
    source: 'incident',
    aspects: ['availability'],
    ownerPersonId: person,
    assessment: first,
  },
  RiskChange: { version: 1, existingMeasures: 'Reservkraft i båda husen.' },
  RiskAssessment: { version: 2, likelihood: 1, consequence: 3, reason: 'Reservkraften är provad.' },
  RiskAcceptance: { version: 3, untilOn: '2027-06-01', reason: 'Det som är kvar går att leva med.' },
  RiskLink: { noun: 'system', nounId: system },
  RiskLinks: { add: [{ noun: 'system', nounId: system }] },
  RiskStep: step,
  RiskScaleChange: {
    version: 0,
    likelihoods: [
      { name: 'Osannolikt', meaning: 'Mer sällan än vart tionde år.' },
      { name: 'Möjligt', meaning: 'Någon gång på några år.' },
      { name: 'Sannolikt', meaning: 'Varje år eller oftare.' },
    ],
    consequences: [
      { name: 'Lindrig', meaning: 'Märks knappt i verksamheten.' },
      { name: 'Kännbar', meaning: 'En verksamhet står still i någon dag.' },
      { name: 'Allvarlig', meaning: 'Människor kommer till skada.' },
    ],
    medium: 3,
    high: 6,
    veryHigh: 9,
  },
  NewException: { bodyId: body, ...request },
  ExceptionRenewal: { ...request, riskReason: 'Nu fem personer: risken har ökat.' },
  ExceptionChange: { version: 1, ...request },
  ExceptionStep: { version: 1, reason: 'Bara tills korten har kommit.' },
};

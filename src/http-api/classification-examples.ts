const [asset, owner, requirement] = [
  '8192a3b4-c5d6-47e8-99f0-1a2b3c4d5e6f',
  '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2',
  '4d5e6f70-8192-43a4-b5c6-d7e8f9a0b1c2',
];
const levels = { confidentiality: 3, integrity: 2, availability: 2, traceability: 2 };
const proposal = {
  ...levels,
  harms: { confidentiality: { individuals: 3, trust: 2 }, availability: { operation: 2 } },
  reason: 'Uppgifter om hälsa; verksamheten klarar sig en dag på papper.',
};

/** Made-up examples of classes of assets and systems for the description of the API. */
export const classificationExamples: Readonly<Record<string, unknown>> = {
  NewClassification: proposal,
  ClassificationChange: { version: 1, ...proposal, availability: 3 },
  ClassificationDecision: { version: 2, decidedOn: '2026-11-20', nextReviewOn: '2027-11-20' },
  ClassificationWithdrawal: { version: 1, reason: 'Avsåg ett annat system.' },
  ClassImport: {
    rows: [{ noun: 'asset', id: asset, ...levels, reason: 'Från KLASSA.', assessedOn: '2026-10-14' }],
  },
  ClassSettingsChange: {
    version: 0,
    scale: 'klassa',
    reviewMonths: 24,
    accessReviewMonths: { 0: 12, 1: 12, 2: 6, 3: 3 },
  },
  HandlingChange: {
    level: 0,
    situation: 'sending',
    text: 'Får skickas med vanlig e-post, också utanför kommunen.',
    version: 0,
  },
  GapPlan: { requirementIds: [requirement], dueOn: '2027-03-31', ownerPersonId: owner },
};

const body = '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31';
const recommendation = '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f';
const title = 'Riktlinje för informationssäkerhet';
const wording = {
  ref: '8.2 d',
  chapter: '8',
  chapterTitle: 'Behandling av tillgångar',
  sectionTitle: null,
  kind: 'measure',
  level: 'administration',
  text: 'Molntjänster är förtecknade med ägare.',
  textEn: null,
  cadence: 'årligen',
  role: 'Informationssäkerhetssamordnare',
  checkable: 'document',
  phase: 2,
  fromClass: {},
};

/** Made-up examples of guidelines, by the name of the schema. */
export const guidelineExamples: Readonly<Record<string, unknown>> = {
  GuidelineAdoption: { title, inForceFrom: '2026-11-01', municipalityBodyId: body, centralItBodyId: null },
  NewGuideline: { title: 'Riktlinje för driftsäkerhet', municipalityBodyId: body, centralItBodyId: null },
  GuidelineChange: { title, municipalityBodyId: body, centralItBodyId: null, documentId: null, version: 1 },
  NewRequirement: { ...wording, after: null },
  RequirementChange: { ...wording, isReviewed: false, version: 1 },
  DraftRowAct: { version: 1 },
  DraftRowMove: { direction: 'up', version: 1 },
  DraftRowSplit: { text: 'Molntjänster är förtecknade.\n\nVarje molntjänst har en ägare.', version: 1 },
  GuidelineIntoForce: { inForceFrom: '2026-11-22', note: 'Krav på molntjänster.', version: 1 },
  DraftDiscard: { version: 1 },
  DraftChapterReview: { chapter: '8' },
  RequirementMappingChange: { iso: ['5.9', '5.23'], act: ['9'] },
  RequirementLink: { recommendationId: recommendation },
  OscalCatalog: {
    catalog: {
      metadata: { title },
      groups: [{ id: 'ac', title: 'Åtkomst', controls: [{ id: 'ac-1', title: 'Behörigheter prövas' }] }],
    },
  },
};

const body = '7f6d1f0a-52b1-4d9e-9a52-0c2f6f0d7a11';
const owner = '2c1b9a4e-0f6d-4b7a-8a35-5b0d9e6c4f22';
const system = 'b4f0c2d6-8e1a-4c3b-9d7f-1a2b3c4d5e66';

/** Assets and systems as they are sent. */
export const assetExamples: Readonly<Record<string, unknown>> = {
  NewAsset: {
    name: 'Avtal om särskilt boende',
    bodyId: body,
    ownerPersonId: owner,
    personalData: 'ordinary',
    reference: 'IT-014',
  },
  AssetChange: { version: 2, personalData: 'sensitive' },
  NewSystem: {
    name: 'Bibliotekssystemet Hyllan',
    bodyId: body,
    kind: 'information',
    ownerPersonId: owner,
    supplier: 'Hyllan Biblioteksdata AB',
    hosting: 'cloud',
    runsWhere: 'Inom EU hos leverantören',
    personalData: 'ordinary',
  },
  SystemChange: { version: 3, hosting: 'supplier' },
  HoldingWithdrawal: { version: 2, reason: 'Ersatt av ett nytt system.' },
  HoldingRestoring: { version: 3 },
  SystemDependency: { dependsOnId: system, kind: 'needs', what: 'Inloggning' },
  SystemDependencyEnd: { dependsOnId: system, kind: 'needs' },
  AssetInSystem: { systemId: system },
};

const [access, backup] = ['4d5e6f70-8192-43a4-b5c6-d7e8f9a0b1c2', '5e6f7081-92a3-44b5-86d7-e8f90a1b2c3d'];
const [body, latest] = ['5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31', '6f708192-a3b4-45c6-97e8-f90a1b2c3d4e'];

/** Made-up examples of compliance and self-assessments for the description of the API. */
export const complianceExamples: Readonly<Record<string, unknown>> = {
  NewSelfAssessment: { year: 2026 },
  SelfAssessmentChapterInput: {
    seen: '9f86d081884c7d65',
    answers: [
      { requirementId: access, result: 'partly', reason: 'Översynen görs, men inte varje kvartal.' },
      { requirementId: backup, result: 'met', validTo: '2027-11-30' },
    ],
    maturity: 2,
    maturityNote: 'Rutiner finns, men de följs inte upp.',
  },
  SelfAssessmentVersion: { version: 1 },
  ComplianceAnswer: {
    result: 'partly',
    reason: 'Två av fem enheter har sett över sina behörigheter.',
    validTo: '2027-11-30',
    onDay: '2026-11-20',
    seen: latest,
  },
  ComplianceChecks: {
    checks: [
      {
        unit: body,
        requirementId: access,
        result: 'notMet',
        reason: 'Ingen översyn kunde visas.',
        seen: latest,
      },
    ],
  },
};

import type { oscal as sv } from '../sv/oscal.ts';

export const oscal: typeof sv = {
  titles: {
    'assessment-results': 'The audits’ recommendations with assessments',
    poam: 'Open recommendations with actions',
  },
  roles: { auditors: 'The auditors', verifiers: 'Internal verification', body: 'Audited body' },
  results: {
    auditors: {
      title: 'The auditors’ assessment',
      description:
        'The auditors’ own colours in their latest follow-up. Nothing of the internal verification is here.',
    },
    internal: {
      title: 'Internal verification',
      description:
        'What the municipality itself has confirmed or sent back. It is never the auditors’ assessment.',
    },
  },
  noControls: 'Recommendations in audits, not security requirements of a catalogue.',
  noPlan: 'No assessment plan in OSCAL',
  noPlanMore: 'The auditors’ planning is not in Stadga.',
  secretEvidence: 'Evidence marked as secret',
  secretAction: 'Action marked as secret',
  unknownColour:
    'The auditors have followed the recommendation up, but the colour cannot be seen in their report.',
  nothing: {
    title: 'There is nothing to export',
    body: 'The choice holds no recommendations that the document could be about. Choose more and try again.',
    back: 'To the recommendations',
  },
  downloads: {
    title: 'For other programs (OSCAL)',
    'assessment-results': 'Assessments as OSCAL (JSON)',
    poam: 'Open ones with actions as OSCAL (JSON)',
  },
};

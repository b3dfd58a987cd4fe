/** OSCAL: granskningar och åtgärder för andra program. */
export const oscal = {
  titles: {
    'assessment-results': 'Granskningarnas rekommendationer med bedömningar',
    poam: 'Öppna rekommendationer med åtgärder',
  },
  roles: { auditors: 'Revisorerna', verifiers: 'Intern verifiering', body: 'Granskat organ' },
  results: {
    auditors: {
      title: 'Revisorernas bedömning',
      description:
        'Revisorernas egna färger i deras senaste uppföljning. Inget av den interna verifieringen finns här.',
    },
    internal: {
      title: 'Intern verifiering',
      description:
        'Vad kommunen själv har bekräftat eller sänt tillbaka. Det är aldrig revisorernas bedömning.',
    },
  },
  noControls: 'Rekommendationer i granskningar, inte säkerhetskrav ur en katalog.',
  noPlan: 'Ingen granskningsplan i OSCAL',
  noPlanMore: 'Revisorernas planering finns inte i Stadga.',
  secretEvidence: 'Underlag med sekretessmarkering',
  secretAction: 'Åtgärd med sekretessmarkering',
  unknownColour: 'Revisorerna har följt upp rekommendationen, men färgen går inte att se i deras rapport.',
  nothing: {
    title: 'Det finns inget att exportera',
    body: 'Urvalet innehåller inga rekommendationer som dokumentet kan handla om. Välj fler och försök igen.',
    back: 'Till rekommendationerna',
  },
  downloads: {
    title: 'För andra program (OSCAL)',
    'assessment-results': 'Bedömningar som OSCAL (JSON)',
    poam: 'Öppna med åtgärder som OSCAL (JSON)',
  },
};

/** De nyckeltal som en kommun kan börja med. */
export const indicatorStarters = {
  requirementsMet: {
    name: 'Uppfyllda krav',
    definition: 'Andel av riktlinjens tillämpliga krav på förvaltningen som är uppfyllda.',
  },
  requirementsAnswered: {
    name: 'Besvarade krav',
    definition: 'Andel av riktlinjens krav på förvaltningen som har ett svar som gäller.',
  },
  assetsOwned: {
    name: 'Tillgångar och system med ägare',
    definition: 'Andel informationstillgångar och system som har en utpekad ägare som arbetar kvar.',
  },
  assetsClassified: {
    name: 'Klassade informationstillgångar',
    definition: 'Andel informationstillgångar som har en beslutad klass.',
  },
  risksReviewed: {
    name: 'Risker granskade i tid',
    definition: 'Andel öppna risker vars nästa granskning ligger framåt i tiden.',
  },
  exceptionsPassed: {
    name: 'Utlöpta undantag',
    definition: 'Antal undantag vars sista dag har passerat under det senaste året utan förnyelse.',
  },
  documentsInTime: {
    name: 'Styrdokument översedda i tid',
    definition: 'Andel styrdokument vars nästa översyn inte har passerat.',
  },
  actionsOverdue: {
    name: 'Försenade åtgärder',
    definition: 'Antal åtgärder inom informationssäkerhet vars slutdag har passerat.',
  },
  recommendationsClosed: {
    name: 'Avslutade rekommendationer',
    definition:
      'Andel av revisorernas rekommendationer om informationssäkerhet som är internt bekräftade, eller som nämnden har beslutat att inte åtgärda.',
  },
  trainingCoverage: {
    name: 'Utbildade medarbetare',
    definition:
      'Andel anställda som har gått grundutbildningen i informationssäkerhet under de senaste två åren. Räknas ur utbildningsregistret. Föräldralediga och tjänstlediga räknas inte.',
  },
  plansTested: {
    name: 'Övade kontinuitetsplaner',
    definition: 'Andel kontinuitets- och återställningsplaner som har övats under de senaste tolv månaderna.',
  },
  accessReviewed: {
    name: 'Granskade behörigheter',
    definition: 'Andel system vars behörigheter har gåtts igenom inom den tid som klassen kräver.',
  },
  inactiveAccounts: {
    name: 'Oanvända konton',
    definition:
      'Andel aktiva konton för anställda som inte har använts på 90 dagar. Elevkonton och servicekonton räknas inte.',
  },
};

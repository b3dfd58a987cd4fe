/** One search over everything. */
export const search = {
  title: 'Sök',
  titleOf: (q: string) => `Sök: ${q}`,
  label: 'Sökord',
  hint: 'ord, del av ord eller diarienummer',
  submit: 'Sök',
  what: 'Sök i rekommendationer, ärenden, åtgärder, krav, styrdokument, risker, tillgångar och allt annat som du får se.',
  tooShort: (letters: number) => `Skriv minst ${letters} tecken.`,
  nothing: (q: string) =>
    `Inget som du får se innehåller ”${q}”. Prova ett kortare ord eller en del av det, till exempel ”behörig” i stället för ”behörighetsadministration”.`,
  total: (total: number) => (total === 1 ? '1 träff' : `${total} träffar`),
  all: (total: number, nouns: string) => `Alla ${total} i listan ${nouns}`,
  nouns: {
    recommendations: 'Rekommendationer',
    audits: 'Granskningar',
    matters: 'Ärenden',
    responses: 'Yttranden',
    actions: 'Åtgärder',
    requirements: 'Krav',
    documents: 'Styrdokument',
    risks: 'Risker',
    exceptions: 'Undantag',
    'control-plans': 'Internkontrollplaner',
    systems: 'System',
    assets: 'Informationstillgångar',
    people: 'Personer',
  },
};

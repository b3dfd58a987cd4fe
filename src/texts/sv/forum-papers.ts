/** Kallelse och protokoll till informationssäkerhetsforum och ledningens genomgång, som kommunen kan ändra texten i. */
export const forumPapers = {
  kinds: { forumNotice: 'Kallelse', forumMinutes: 'Mötesanteckningar' },
  templates: {
    forumNotice: {
      intro: 'Välkommen till mötet {date}. Meddela ordföranden om du inte kan vara med.',
      closing: '',
    },
    forumMinutes: { intro: '', closing: '' },
  },
  sections: {
    forumNotice: { intro: 'Inledning', closing: 'Avslutning' },
    forumMinutes: { intro: 'Inledning', closing: 'Avslutning' },
  },
  placeholders: { place: 'mötets plats', meeting: 'mötet' },
  examples: { place: 'Stora mötesrummet', meeting: 'Informationssäkerhetsforum 2027-03-15' },
  forum: {
    day: 'Dag',
    place: 'Plats',
    chair: 'Ordförande',
    secretary: 'Vid anteckningarna',
    present: 'Närvarande',
    absent: 'Frånvarande',
    called: 'Kallade',
    people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
    notClosed: 'Utkast – anteckningarna är inte stängda',
    followed: 'Uppföljning av tidigare beslut',
    state: 'Underlag till genomgången',
    stateOf: (day: string) => `Sammanställt ur ledningssystemet ${day}.`,
    agenda: 'Dagordning',
    items: 'Punkter',
    item: (number: number, title: string) => `${number}. ${title}`,
    decided: 'Beslut',
    noDecision: 'Inget beslut.',
    at: (meeting: string) => `Beslutat vid ${meeting}`,
    columns: { action: 'Åtgärd', owner: 'Ansvarig', due: 'Klart', state: 'Läge' },
    noActions: 'Ingen åtgärd.',
    unnamed: {
      risk: 'En risk ur riskregistret',
      exception: 'Ett undantag från ett krav',
      requirement: 'Ett krav i riktlinjen',
    },
    leftOut:
      'Vad risker, undantag och krav handlar om är utelämnat i den offentliga versionen, liksom det som är markerat.',
  },
};

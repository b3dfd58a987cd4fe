/** Den plan och de nyttor som en kommun kan börja med. */
export const introductionStarter = {
  phases: [
    {
      name: 'Ansvar, tillgångar och incidenter',
      goal: 'Alla vet vem som ansvarar för vad, vilken information kommunen har och vart man vänder sig när något händer.',
      goals: [
        'Roller och ansvar är fördelade i varje förvaltning',
        'Varje informationstillgång och system har en ägare',
        'Alla anställda har gått grundutbildningen',
        'Incidenter och brister rapporteras och hanteras på ett sätt i hela kommunen',
      ],
    },
    {
      name: 'Behörigheter, utveckling och leverantörer',
      goal: 'Bara den som behöver har åtkomst, och nya system och avtal ställer rätt krav från början.',
      goals: [
        'Behörigheter beställs, godkänns och ses över av olika personer',
        'Krav från klassningen finns med i varje ny upphandling',
        'Avtal med leverantörer av viktiga system är genomgångna',
      ],
    },
    {
      name: 'Drift, kommunikation och kontinuitet',
      goal: 'Systemen är i gång när de behövs, och verksamheten klarar sig när de inte är det.',
      goals: [
        'Säkerhetskopior återläses på prov i alla viktiga system',
        'Sårbarheter hittas och rättas inom beslutad tid',
        'Varje kritisk verksamhet har en kontinuitetsplan som har prövats',
      ],
    },
    {
      name: 'Kryptering och fysiskt skydd',
      goal: 'Information är skyddad när den lämnar systemen, och där den förvaras.',
      goals: [
        'Regler för kryptering gäller i all kommunikation med skyddsvärda uppgifter',
        'Lokaler med viktig utrustning är indelade i zoner och skyddade efter behov',
      ],
    },
    {
      name: 'Riskarbete och efterlevnad',
      goal: 'Arbetet går av sig självt i årshjulet: risker ses över, krav följs upp och brister åtgärdas.',
      goals: [
        'Varje förvaltning ser över sina risker varje år',
        'Självskattning och stickprov görs varje år',
        'Ledningens genomgång leder till beslut om åtgärder',
      ],
    },
  ],
  benefits: [
    {
      name: 'Färre allvarliga incidenter',
      measure:
        'Antal incidenter under året som har stoppat en verksamhet i mer än fyra timmar eller röjt skyddsvärda uppgifter.',
      target: 'Högst 2',
      ownerRole: 'Informationssäkerhetsansvarig',
    },
    {
      name: 'Kortare avbrott',
      measure:
        'Timmar från att ett verksamhetskritiskt system stannar till att det är i gång igen, i genomsnitt under året.',
      target: 'Högst 4 timmar',
      ownerRole: 'It-chef',
    },
    {
      name: 'Revisorernas rekommendationer åtgärdas i tid',
      measure:
        'Andel av revisorernas rekommendationer om informationssäkerhet som är bekräftat åtgärdade inom utlovad tid.',
      target: '90 %',
      ownerRole: 'Samordnare för revisionsärenden',
    },
    {
      name: 'Kända ägare och klasser',
      measure: 'Andel informationstillgångar och system som har ägare och en klassning som gäller.',
      target: '95 %',
      ownerRole: 'Informationssäkerhetsansvarig',
    },
    {
      name: 'Färre undantag',
      measure: 'Antal undantag från riktlinjens krav som gäller den sista december.',
      target: 'Högst 10',
      ownerRole: 'Informationssäkerhetsansvarig',
    },
    {
      name: 'Snabbare upphandling',
      measure:
        'Dagar från att ett behov är beskrivet till att säkerhetskraven är klara, i genomsnitt för årets upphandlingar av it.',
      target: 'Högst 10 dagar',
      ownerRole: 'Upphandlingschef',
    },
    {
      name: 'Utbildad personal',
      measure: 'Andel anställda som har gått årets utbildning i informationssäkerhet.',
      target: '95 %',
      ownerRole: 'Hr-chef',
    },
    {
      name: 'Prövade kontinuitetsplaner',
      measure: 'Andel kritiska verksamheter vars kontinuitetsplan har prövats under det senaste året.',
      target: '100 %',
      ownerRole: 'Säkerhetschef',
    },
    {
      name: 'Mindre dubbelarbete',
      measure: 'Timmar per år som förvaltningarna lägger på att följa upp informationssäkerhet.',
      target: 'Högst 400 timmar',
      ownerRole: 'Controller',
    },
    {
      name: 'Större förtroende',
      measure: null,
      target: null,
      ownerRole: 'Kommundirektör',
    },
  ],
};

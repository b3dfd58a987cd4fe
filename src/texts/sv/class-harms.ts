/** Skadan som vägs vid klassning: vad nivåerna betyder, och exempel för varje slag av skada. */
export const classHarms = {
  aspects: {
    confidentiality: 'Konfidentialitet',
    integrity: 'Riktighet',
    availability: 'Tillgänglighet',
    traceability: 'Spårbarhet',
  },
  /** Som framför en nivå: "T3". */
  letters: { confidentiality: 'K', integrity: 'R', availability: 'T', traceability: 'S' },
  questions: {
    confidentiality: 'Hur stor blir skadan om någon obehörig får veta uppgifterna?',
    integrity: 'Hur stor blir skadan om uppgifterna är fel, eller har ändrats utan att någon märker det?',
    availability: 'Hur stor blir skadan om uppgifterna inte går att nå när de behövs?',
    traceability: 'Hur stor blir skadan om det inte går att visa vem som har gjort vad med uppgifterna?',
  },
  kinds: {
    operation: 'Verksamheten',
    others: 'Andra organisationer',
    individuals: 'Enskilda: integritet, liv och hälsa',
    economy: 'Ekonomin',
    trust: 'Lagen och förtroendet',
  },
  levels: {
    fourLevels: ['', 'Ringa', 'Betydande', 'Allvarlig', 'Säkerhetsskydd'],
    klassa: ['Försumbar', 'Måttlig', 'Betydande', 'Allvarlig', 'Säkerhetsskydd'],
  },
  /** För varje slag av skada vad nivåerna 0 till 4 kan innebära. */
  examples: {
    operation: [
      'Ingen märker något i arbetet.',
      'Arbetet tar lite längre tid. Uppgiften löses ändå samma dag.',
      'En verksamhet blir märkbart försenad eller får arbeta på reservsätt i flera dagar.',
      'En viktig verksamhet, som vård, omsorg eller vatten, kan inte bedrivas som den ska.',
      'Skadan kan drabba Sveriges säkerhet.',
    ],
    others: [
      'Ingen utanför verksamheten berörs.',
      'En annan förvaltning eller ett företag får fråga om något en gång till.',
      'Andra får extra kostnader eller missar en tidsgräns och behöver rätta efteråt.',
      'Andra kan inte sköta sin uppgift, till exempel regionen, polisen eller en annan kommun.',
      'Skadan hos andra kan drabba Sveriges säkerhet.',
    ],
    individuals: [
      'Inga personer berörs.',
      'En person får ett obehag som går över, till exempel ett felaktigt brev.',
      'Känsliga uppgifter sprids, eller någon får ett beslut eller en insats för sent.',
      'Liv eller hälsa hotas, eller skyddade och mycket känsliga uppgifter röjs för fel person.',
      'Skadan på människor är så stor att den kan drabba Sveriges säkerhet.',
    ],
    economy: [
      'Det kostar ingenting.',
      'Kostnaden ryms i den egna enhetens budget.',
      'Förvaltningen måste lägga om sin budget, eller betala vite eller skadestånd.',
      'Kommunens ekonomi påverkas så att andra uppgifter måste stå tillbaka.',
      'Förlusten är så stor att den kan drabba Sveriges säkerhet.',
    ],
    trust: [
      'Ingen regel bryts och ingen bryr sig.',
      'Ett internt krav bryts. Det rättas utan att någon klagar.',
      'En lag bryts, till exempel dataskyddsförordningen, och det blir anmälan eller kritik i pressen.',
      'Ett allvarligt lagbrott. Invånarna tappar förtroendet för kommunen för lång tid.',
      'Förtroendeskadan är så stor att den kan drabba Sveriges säkerhet.',
    ],
  },
};

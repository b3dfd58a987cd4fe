import { chapter, measure, principle, section } from './built-in.rules.ts';

export const chapters1To6 = [
  chapter({ number: '1', title: 'Inledning', phase: null }, [
    section(null, [
      principle('1', 'administration', {
        sv: 'Informationssäkerhet är en del av det vardagliga arbetet och av all informationshantering.',
        en: 'Security work is built into ordinary operations and information handling.',
        checkable: 'interview',
        iso: ['5.1'],
        act: ['risk'],
      }),
      principle('1', 'municipality', {
        sv: 'Informationens konfidentialitet, riktighet och tillgänglighet ska tryggas.',
        en: 'Confidentiality, integrity and availability are the three properties that must be assured.',
        checkable: 'document',
        iso: ['5.1'],
        act: ['risk'],
      }),
      principle('1', 'administration', {
        sv: 'Alla som arbetar för kommunen känner till och följer de regler som gäller dem.',
        en: 'Everyone working for the municipality knows and follows the rules that concern them.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'interview',
        iso: ['5.10', '6.3'],
        act: ['hygiene'],
      }),
      principle('1', 'administration', {
        sv: 'All information har en utpekad informationsägare, och den som hanterar informationen håller de skyddskrav som ägaren ställer.',
        en: 'Every piece of information has a named owner, and handlers keep the protection that owner demands.',
        role: 'Informationsägare',
        checkable: 'document',
        iso: ['5.9'],
        act: ['peopleAccessAssets'],
      }),
      principle('1', 'administration', {
        sv: 'Var och en är uppmärksam på och rapporterar händelser som kan påverka informationens skydd.',
        en: 'Each person watches for and reports events that may affect protection of information.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'interview',
        iso: ['6.8'],
        act: ['incidents'],
      }),
      principle('1', 'municipality', {
        sv: 'Information i klass 4 omfattas av säkerhetsskyddet och dess egna styrdokument, inte av riktlinjen.',
        en: 'Class 4 information follows the separate protective-security documents, not this guideline.',
        checkable: 'document',
        iso: ['5.12'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Efterlevnad', [
      principle('1.1', 'municipality', {
        sv: 'Lagar, förordningar, avtal och andra säkerhetskrav får inte överträdas.',
        en: 'No breaches of law, statute, contract or other security demands may occur.',
        checkable: 'document',
        iso: ['5.31'],
        act: ['risk'],
      }),
      principle('1.1', 'municipality', {
        sv: 'Informationssäkerhetsansvarig kontrollerar att säkerhetsrutinerna utförs rätt inom alla områden.',
        en: 'The information security officer checks that every area carries out its security routines correctly.',
        role: 'Informationssäkerhetsansvarig',
        checkable: 'interview',
        iso: ['5.36'],
        act: ['effectiveness'],
      }),
      principle('1.1', 'centralIt', {
        sv: 'Informationssystem, nätverk och infrastruktur granskas regelbundet, och alla åtgärder dokumenteras.',
        en: 'Systems, networks and infrastructure are inspected regularly and every measure is recorded.',
        checkable: 'automatic',
        iso: ['5.36', '8.8'],
        act: ['effectiveness'],
      }),
    ]),
  ]),
  chapter({ number: '2', title: 'Informationssäkerhet', phase: null }, [
    section(null, [
      principle('2', 'administration', {
        sv: 'All information som kommunen hanterar ska informationsklassificeras.',
        en: 'All information the municipality handles must be given a security class.',
        role: 'Informationsägare',
        checkable: 'automatic',
        iso: ['5.12'],
        act: ['peopleAccessAssets'],
      }),
    ]),
  ]),
  chapter({ number: '4', title: 'Omfattning', phase: null }, [
    section(null, [
      principle('4', 'administration', {
        sv: 'När information hanteras i extern miljö reglerar avtal att riktlinjens krav gäller.',
        en: 'Handling in an outside environment must be governed by contract in line with the guideline.',
        checkable: 'document',
        iso: ['5.20'],
        act: ['supplyChain'],
      }),
    ]),
    section('Hantering av undantag', [
      principle('4.1', 'administration', {
        sv: 'Undantag riskbedöms, dokumenteras och godkänns av informationsägaren.',
        en: 'Exceptions are risk-assessed, recorded and approved by the information owner.',
        role: 'Informationsägare',
        checkable: 'document',
        iso: ['5.1'],
        act: ['risk'],
      }),
      measure('4.1 a', 'administration', {
        sv: 'Ett undantag bygger på en riskbedömning, gäller i högst ett år och är aldrig permanent.',
        en: 'An exception needs a risk-based decision and lasts one year at most; none is permanent.',
        role: 'Informationsägare',
        checkable: 'automatic',
        iso: ['5.1'],
        act: ['risk'],
      }),
      measure('4.1 b', 'administration', {
        sv: 'Finns behovet kvar efter ett år görs en ny riskbedömning.',
        en: 'If the need remains after a year, the risk is assessed anew.',
        cadence: 'årligen',
        role: 'Informationsägare',
        checkable: 'automatic',
        iso: ['5.1'],
        act: ['risk'],
      }),
    ]),
  ]),
  chapter({ number: '5', title: 'Identifiering och hantering av risk', phase: 5 }, [
    section(null, [
      principle('5', 'municipality', {
        sv: 'Informationssäkerhetsrisker identifieras, analyseras, värderas, dokumenteras, rapporteras och hanteras.',
        en: 'Risks are identified, analysed, judged, recorded, reported and dealt with.',
        checkable: 'document',
        iso: ['5.1'],
        act: ['risk'],
      }),
    ]),
    section('Identifiering av informationssäkerhetsrisker', [
      principle('5.1', 'administration', {
        sv: 'Väsentliga informationssäkerhetsrisker i verksamheten identifieras och dokumenteras.',
        en: 'Significant security risks in operations are found and written down.',
        role: 'Informationsägare',
        checkable: 'document',
        iso: ['5.1'],
        act: ['risk'],
      }),
      measure('5.1 a', 'administration', {
        sv: 'Risker identifieras och analyseras varje år och vid förändringar som har betydelse.',
        en: 'Risks are identified and analysed every year and on relevant changes.',
        cadence: 'årligen',
        role: 'Informationsägare',
        checkable: 'automatic',
        iso: ['5.7'],
        act: ['risk'],
      }),
      measure('5.1 b', 'administration', {
        sv: 'Riskidentifieringen bygger på flera slags källor, av vilka åtta ges som exempel.',
        en: 'Several kinds of sources feed risk identification, eight of them listed as examples.',
        checkable: 'document',
        iso: ['5.7'],
        act: ['risk'],
      }),
    ]),
    section('Hantering av informationssäkerhetsrisker', [
      principle('5.2', 'administration', {
        sv: 'Väsentliga risker hanteras och dokumenteras enligt en fastställd process.',
        en: 'Significant risks are dealt with and recorded under a set process.',
        role: 'Informationsägare',
        checkable: 'document',
        iso: ['5.1'],
        act: ['risk'],
      }),
    ]),
  ]),
  chapter({ number: '6', title: 'Organisation och ansvar', phase: 1 }, [
    section(null, [
      principle('6', 'municipality', {
        sv: 'Kommunen har en ändamålsenlig organisation för informationssäkerhet med tydliga roller och ansvar.',
        en: 'There is a fit organisation with clear roles and duties.',
        role: 'Kommundirektör',
        checkable: 'document',
        iso: ['5.2'],
        act: ['risk'],
      }),
      principle('6', 'administration', {
        sv: 'Varje verksamhet bedriver ett systematiskt arbete där all information har en ägare och en klass.',
        en: 'Each unit can keep up structured work where everything is owned and classified.',
        checkable: 'document',
        iso: ['5.2', '5.9'],
        act: ['risk', 'peopleAccessAssets'],
      }),
    ]),
    section('Informationssäkerhetsforum', [
      principle('6.1', 'municipality', {
        sv: 'Ett kommungemensamt informationssäkerhetsforum leds av informationssäkerhetsansvarig, med en ledamot från varje förvaltning.',
        en: 'A municipality-wide forum exists, led by the security officer, with members from every administration.',
        role: 'Informationssäkerhetsansvarig',
        checkable: 'document',
        iso: ['5.2', '5.6'],
        act: ['risk'],
      }),
      principle('6.1', 'municipality', {
        sv: 'Forumet stöder, delar erfarenheter, bevakar behov, föreslår förbättringar och samordnar aktiviteter.',
        en: 'The forum supports, spreads experience, watches needs, proposes improvements and coordinates activities.',
        role: 'Informationssäkerhetsansvarig',
        checkable: 'interview',
        iso: ['5.6'],
        act: ['risk'],
      }),
    ]),
  ]),
];

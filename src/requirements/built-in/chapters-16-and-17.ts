import { chapter, measure, principle, section } from './built-in.rules.ts';

export const chapters16And17 = [
  chapter(
    {
      number: '16',
      title: 'Relationer med externa och interna leverantörer samt samarbeten med andra externa parter',
      phase: 2,
    },
    [
      section(null, [
        principle('16', 'municipality', {
          sv: 'Samarbeten med konsulter, leverantörer och entreprenörer regleras i avtal.',
          en: 'Work with consultants, suppliers and contractors is governed by contract.',
          checkable: 'document',
          iso: ['5.19', '5.20'],
          act: ['supplyChain'],
        }),
        principle('16', 'administration', {
          sv: 'En riskbedömning görs innan externa parter får åtkomst till informationsresurser.',
          en: 'A risk assessment precedes outside access to information resources.',
          checkable: 'document',
          iso: ['5.19', '5.21'],
          act: ['supplyChain'],
        }),
        principle('16', 'administration', {
          sv: 'Säkerhetskraven är reglerade och dokumenterade med varje leverantör och extern part.',
          en: 'Security demands are regulated and documented with every supplier and outside party.',
          checkable: 'document',
          iso: ['5.20'],
          act: ['supplyChain'],
        }),
        measure('16', 'administration', {
          sv: 'Säkerhetsnivån är densamma när någon annan behandlar information utan tillsyn.',
          en: 'The security level holds also when others process information without supervision.',
          checkable: 'document',
          iso: ['5.19', '5.22'],
          act: ['supplyChain'],
        }),
      ]),
      section('Hantering av informationssäkerhet i avtal med externa leverantörer och andra externa parter', [
        measure('16.2', 'administration', {
          sv: 'Avtalen innehåller regler för hantering med förteckning över behöriga, sekretess, ägande vid avtalets slut och rätt till granskning.',
          en: 'Contracts hold handling rules with a list of entitled people, secrecy, ownership at end, audit right.',
          checkable: 'document',
          iso: ['5.20'],
          act: ['supplyChain'],
        }),
      ]),
      section('Hantering av informationssäkerhet i dokumenterade överenskommelser med interna leverantörer', [
        measure('16.3', 'administration', {
          sv: 'Skriftliga överenskommelser med interna leverantörer innehåller samma fem minimikrav.',
          en: 'Written agreements with internal suppliers hold the same minimum points, five in all.',
          role: 'Informationsägare',
          checkable: 'document',
          iso: ['5.20'],
          act: ['supplyChain'],
        }),
      ]),
      section('Hantering av informationssäkerhet i avtal vid överföring av informationsägarskap', [
        measure('16.4', 'administration', {
          sv: 'När informationsägarskap övergår till annan part regleras överlämningen och säkerhetsnivån i avtal.',
          en: 'When ownership passes to another party, handover and security level are put in a contract.',
          role: 'Informationsägare',
          checkable: 'document',
          iso: ['5.14', '5.20'],
          act: ['supplyChain'],
        }),
      ]),
    ],
  ),
  chapter({ number: '17', title: 'Hantering av incidenter och brister i informationssäkerheten', phase: 1 }, [
    section(null, [
      principle('17', 'municipality', {
        sv: 'Informationssäkerhetsincidenter och brister hanteras systematiskt och dokumenteras.',
        en: 'Incidents and shortcomings are handled systematically and documented.',
        checkable: 'automatic',
        iso: ['5.24'],
        act: ['incidents'],
      }),
      principle('17', 'administration', {
        sv: 'Brister följs upp så att grundorsaken hittas.',
        en: 'Shortcomings are followed up to find a root cause.',
        checkable: 'document',
        iso: ['5.27'],
        act: ['incidents'],
      }),
    ]),
    section('Ansvar och rutiner', [
      measure('17.1 a', 'municipality', {
        sv: 'Ansvaret för informationssäkerhetsincidenter är fastställt och känt.',
        en: 'Responsibility for incidents is fixed and announced.',
        checkable: 'document',
        iso: ['5.24'],
        act: ['incidents'],
      }),
      measure('17.1 b', 'municipality', {
        sv: 'Rutinerna omfattar rapportering, dokumentation, hantering, eskalering och kommunikation, även till myndigheter.',
        en: 'Routines cover reporting, recording, handling, escalating and communicating, also to authorities.',
        checkable: 'document',
        iso: ['5.5', '5.24', '5.26'],
        act: ['incidents'],
      }),
      measure('17.1 c', 'municipality', {
        sv: 'Saknas egen kompetens finns avtal om extern hjälp vid allvarliga incidenter.',
        en: 'Lacking own competence, a contract lets an outside supplier step in at serious incidents.',
        checkable: 'document',
        iso: ['5.26'],
        act: ['incidents'],
      }),
    ]),
    section('Rapportering av informationssäkerhetsincidenter', [
      measure('17.2', 'administration', {
        sv: 'Medarbetarna vet att och hur de ska rapportera informationssäkerhetsincidenter.',
        en: 'Staff are told they must report incidents and how.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'interview',
        iso: ['6.8'],
        act: ['incidents'],
      }),
    ]),
    section('Rapportering av brister', [
      measure('17.3', 'administration', {
        sv: 'Medarbetarna vet att och hur de ska rapportera brister som de upptäcker.',
        en: 'Staff are told they must report weaknesses they notice and how.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'interview',
        iso: ['6.8'],
        act: ['incidents'],
      }),
    ]),
    section('Bedömning av informationssäkerhetsincidenter', [
      measure('17.4', 'municipality', {
        sv: 'Det finns en modell för att bedöma hur allvarlig en incident är.',
        en: 'A model grades how serious an incident is.',
        checkable: 'document',
        iso: ['5.25'],
        act: ['incidents'],
      }),
    ]),
    section('Uppföljning av informationssäkerhetsincidenter', [
      measure('17.5', 'municipality', {
        sv: 'Incidenter sammanställs, utvärderas, dokumenteras och används i riskarbetet.',
        en: 'Incidents are compiled, evaluated, recorded and feed the risk work.',
        checkable: 'document',
        iso: ['5.27'],
        act: ['incidents'],
      }),
    ]),
    section('Insamling av bevis', [
      measure('17.6', 'centralIt', {
        sv: 'Det finns förmåga och rutiner för att samla in och bevara bevis.',
        en: 'Capacity and routines exist to collect and preserve evidence.',
        checkable: 'document',
        iso: ['5.28'],
        act: ['incidents'],
      }),
    ]),
  ]),
];

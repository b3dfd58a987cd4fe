import { chapter, measure, principle, section } from './built-in.rules.ts';

export const chapters14And15 = [
  chapter({ number: '14', title: 'Kommunikationssäkerhet', phase: 3 }, [
    section(null, [
      principle('14', 'centralIt', {
        sv: 'Nätverken skyddas mot obehörig åtkomst och påverkan.',
        en: 'Networks are protected against unauthorised access and influence.',
        checkable: 'automatic',
        iso: ['8.20'],
        act: ['authentication'],
      }),
    ]),
    section('Säkerhetsåtgärder för nätverk', [
      measure('14.1 a', 'centralIt', {
        sv: 'En dokumenterad nätverksarkitektur anger principer, zoner och topologi.',
        en: 'A documented network architecture sets principles, zones and topology.',
        checkable: 'document',
        iso: ['8.20', '8.22'],
        act: ['authentication'],
      }),
      measure('14.1 b', 'centralIt', {
        sv: 'Processer, personal och teknik finns för att upptäcka och larma om avvikande trafik.',
        en: 'Processes, people and technology exist to detect and alarm on odd traffic.',
        checkable: 'automatic',
        iso: ['8.16', '8.20'],
        act: ['incidents'],
      }),
      measure('14.1 c', 'centralIt', {
        sv: 'Ändringar av topologi och trafikregler följer ändringsprocessen i 13.2.',
        en: 'Changes to topology and traffic rules follow the change process in 13.2.',
        checkable: 'automatic',
        iso: ['8.20', '8.32'],
        act: ['development'],
      }),
    ]),
  ]),
  chapter(
    {
      number: '15',
      title: 'Anskaffning, utveckling, underhåll och avveckling av informationssystem',
      phase: 2,
    },
    [
      section(null, [
        principle('15', 'municipality', {
          sv: 'Dataskydd, gallring och arkivering vägs in redan när ett informationssystem anskaffas.',
          en: 'Data protection, disposal and archiving are weighed in when a system is bought.',
          checkable: 'document',
          iso: ['5.34', '8.10'],
          act: ['development'],
        }),
        principle('15', 'administration', {
          sv: 'En plan för avveckling finns redan när informationssystemet anskaffas.',
          en: 'A plan for phasing out exists already when a system is acquired.',
          checkable: 'document',
          iso: ['5.8'],
          act: ['development'],
        }),
        principle('15', 'administration', {
          sv: 'Gallrad information förstörs så att den inte kan återskapas.',
          en: 'Disposed information is destroyed beyond recovery.',
          checkable: 'document',
          iso: ['8.10'],
          act: ['development'],
        }),
      ]),
      section('Säkerhetskrav på informationssystem', [
        principle('15.1', 'administration', {
          sv: 'Före anskaffning, utveckling och avveckling analyseras och specificeras informationen och kraven.',
          en: 'Analysis and a specification of information and demands come before purchase, development and decommissioning.',
          checkable: 'document',
          iso: ['5.8', '8.26'],
          act: ['development'],
        }),
        measure('15.1', 'administration', {
          sv: 'Det finns processer för att analysera och specificera kraven.',
          en: 'Processes exist to analyse and specify those demands.',
          checkable: 'document',
          iso: ['5.8', '8.26'],
          act: ['development'],
        }),
      ]),
      section('Säkerhet i utvecklings- och supportprocesser', [
        measure('15.2', 'administration', {
          sv: 'Informationssystem utformas så att de stöder beslutad säkerhetsnivå.',
          en: 'Systems are designed to support the decided security level.',
          checkable: 'document',
          iso: ['8.27'],
          act: ['development'],
        }),
      ]),
      section('Säker utveckling', [
        measure('15.3 a', 'centralIt', {
          sv: 'Varje steg i utvecklingen har kontrollpunkter för säkerheten.',
          en: 'Security checkpoints are part of every development step.',
          checkable: 'document',
          iso: ['8.25'],
          act: ['development'],
        }),
        measure('15.3 b', 'centralIt', {
          sv: 'Egna och inhyrda utvecklare är utbildade i säker programmering.',
          en: 'Own and hired developers are trained in secure coding.',
          role: 'Systemutvecklare',
          checkable: 'document',
          iso: ['8.25', '8.28'],
          act: ['development'],
        }),
        measure('15.3 c', 'centralIt', {
          sv: 'Allmänna krav på och god praxis för säker programmering är dokumenterade.',
          en: 'General demands and good practice for secure code are written down.',
          checkable: 'document',
          iso: ['8.28'],
          act: ['development'],
        }),
      ]),
      section('Utlagd systemutveckling', [
        measure('15.4', 'administration', {
          sv: 'Utlagd utveckling följs upp: äganderätten är reglerad och kraven på koden följs.',
          en: 'Outsourced development is watched: ownership is regulated and coding demands are followed.',
          checkable: 'document',
          iso: ['8.30'],
          act: ['development', 'supplyChain'],
        }),
      ]),
      section('Säkerhetstestning', [
        measure('15.5', 'system', {
          sv: 'Nya och ändrade informationssystem säkerhetstestas under utvecklingen och före driftsättning.',
          en: 'New and changed systems are security-tested during development and before going live.',
          checkable: 'automatic',
          iso: ['8.29'],
          act: ['development'],
        }),
      ]),
      section('Skydd av testdata', [
        principle('15.6', 'administration', {
          sv: 'Information i utvecklings- och testmiljö har högst klass 2.',
          en: 'Data in development and test is class 2 at most.',
          checkable: 'automatic',
          iso: ['8.33'],
          act: ['development'],
        }),
        measure('15.6 a', 'system', {
          sv: 'Information som används i utveckling och test avidentifieras.',
          en: 'Information is anonymised when used for development and test.',
          checkable: 'automatic',
          iso: ['8.33'],
          act: ['development'],
        }),
        measure('15.6 b', 'system', {
          sv: 'Test- och utvecklingssystem har de säkerhetsåtgärder som klassen kräver.',
          en: 'Test and development systems follow the safeguards of the class.',
          checkable: 'document',
          iso: ['8.31', '8.33'],
          act: ['development'],
        }),
      ]),
      section('Avveckling av informationssystem', [
        principle('15.7', 'administration', {
          sv: 'Varje avveckling av ett informationssystem har en dokumenterad riskbedömning.',
          en: 'Each decommissioning has a documented risk assessment.',
          checkable: 'document',
          iso: ['8.10'],
          act: ['development'],
        }),
        measure('15.7 a', 'system', {
          sv: 'Vid avveckling förstörs informationen så att den inte kan återskapas.',
          en: 'At decommissioning information is destroyed beyond recovery.',
          checkable: 'document',
          iso: ['7.14', '8.10'],
          act: ['development'],
        }),
        measure('15.7 b', 'system', {
          sv: 'Den valda raderingsmetoden dokumenteras.',
          en: 'The chosen erasure method is documented.',
          checkable: 'document',
          iso: ['8.10'],
          act: ['development'],
        }),
        measure('15.7 c', 'system', {
          sv: 'För molntjänster regleras raderingsmetoden i avtal.',
          en: 'For cloud services the erasure method is set by contract.',
          checkable: 'document',
          iso: ['5.23', '8.10'],
          act: ['supplyChain'],
        }),
      ]),
    ],
  ),
];

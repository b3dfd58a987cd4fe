import { chapter, measure, principle, section } from './built-in.rules.ts';

export const chapters11And12 = [
  chapter({ number: '11', title: 'Kryptering', phase: 4 }, [
    section(null, [
      principle('11', 'municipality', {
        sv: 'Skyddsvärd information krypteras: själva informationen, lagringen eller överföringen.',
        en: 'Information worth protecting is encrypted: itself, its storage or its transmission.',
        checkable: 'automatic',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
    ]),
    section('Användning av kryptering', [
      principle('11.1', 'municipality', {
        sv: 'Kryptering hindrar obehörig åtkomst i den utsträckning som skyddskraven anger.',
        en: 'Encryption guards against unauthorised access as the demands say.',
        checkable: 'automatic',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
      measure('11.1 a', 'municipality', {
        sv: 'Klassens hanteringsregler, identifierade risker och externa krav avgör när information ska krypteras.',
        en: 'Handling rules, identified risks and outside demands decide when to encrypt.',
        checkable: 'document',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
      measure('11.1 b', 'centralIt', {
        sv: 'Bara väletablerade algoritmer och nyckellängder som inte är knäckta används.',
        en: 'Only well-established, unbroken algorithms and key lengths are allowed.',
        checkable: 'automatic',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
    ]),
    section('Nyckelhantering', [
      principle('11.2', 'municipality', {
        sv: 'Krypteringsnycklar skyddas mot ändring och förlust.',
        en: 'Keys are guarded against change and loss.',
        checkable: 'document',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
      measure('11.2', 'centralIt', {
        sv: 'Nycklar följer en fastställd process från generering, lagring och distribution till återkallelse och förstöring.',
        en: 'Keys follow a set process from creation, storage and distribution to revocation and destruction.',
        checkable: 'document',
        iso: ['8.24'],
        act: ['cryptography'],
      }),
    ]),
  ]),
  chapter({ number: '12', title: 'Fysisk säkerhet', phase: 4 }, [
    section('Skydd av utrymmen', [
      principle('12.1', 'municipality', {
        sv: 'Lokaler skyddas mot intrång, skador och störningar utifrån sitt skyddsvärde.',
        en: 'Premises are protected against intrusion, damage and disturbance as the value demands.',
        checkable: 'interview',
        iso: ['7.1'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Fysisk säkerhetsavgränsning och tillträdesbegränsningar', [
      measure('12.2', 'administration', {
        sv: 'Utrymmen med informationssystem eller information skyddas utifrån informationsklassen.',
        en: 'Rooms holding systems or information are protected according to class.',
        checkable: 'interview',
        iso: ['7.1', '7.2'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Skydd av utrustning', [
      measure('12.3', 'administration', {
        sv: 'Utrustning för bearbetning och lagring skyddas mot intrång, skador och driftstörningar.',
        en: 'Equipment used for processing and storage is protected against intrusion, damage and disturbance.',
        checkable: 'interview',
        iso: ['7.8'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Placering och skydd av utrustning', [
      measure('12.4', 'centralIt', {
        sv: 'Servrar och nätverksutrustning står i utrymmen med tillträdeskontroll enligt MSB:s vägledning om datorhallar.',
        en: 'Servers and network gear stand in access-controlled rooms under the MSB server-room guideline.',
        checkable: 'interview',
        iso: ['7.2', '7.8'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Tekniska försörjningssystem', [
      measure('12.5', 'centralIt', {
        sv: 'El, kyla, internetanslutning och annan teknisk försörjning är dimensionerad för den tillgänglighet som krävs.',
        en: 'Power, cooling, internet and the like are sized for the availability demanded.',
        role: 'Objektägare',
        checkable: 'document',
        iso: ['7.11', '7.12'],
        act: ['continuity'],
      }),
    ]),
  ]),
];

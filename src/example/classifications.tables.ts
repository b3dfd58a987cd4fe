import type { Harms } from '../classifications/classification.model.ts';

/** Confidentiality, integrity, availability; and why. */
export type ExampleClass = readonly [number, number, number, string];

const health = 'Uppgifter om enskildas hälsa och sociala förhållanden, som omfattas av stark sekretess.';
const pupils = 'Uppgifter om elever. Fel i dem kan ge fel beslut.';
const open = 'Allmänna handlingar som till största delen är offentliga.';
const money = 'Fel ger felaktiga utbetalningar. Uppgifterna är till största delen offentliga.';
const carries = 'Bär upp andra system, som stannar när det här stannar.';

/** The classes that information owners have decided. What is not here is not classed, and is a gap. */
export const decided: Readonly<Record<string, ExampleClass>> = {
  'Akter i individ- och familjeomsorgen': [3, 3, 2, health],
  'Beslut om ekonomiskt bistånd': [3, 3, 2, health],
  'Orosanmälningar om barn': [3, 3, 3, 'En anmälan som inte når fram kan kosta ett barn livet.'],
  'Familjehem och kontaktpersoner': [3, 2, 2, health],
  'Statistik om försörjningsstöd': [1, 2, 1, 'Avidentifierade uppgifter.'],
  'Patientjournaler i kommunal hälso- och sjukvård': [3, 3, 3, 'Fel eller avbrott hotar liv och hälsa.'],
  Genomförandeplaner: [3, 3, 2, health],
  Läkemedelslistor: [3, 3, 3, 'Fel läkemedel eller fel tid hotar liv och hälsa.'],
  'Larm och larmhistorik': [2, 3, 3, 'Ett larm som inte når fram hotar liv.'],
  'Scheman och turer i hemtjänsten': [2, 2, 3, 'Utan turlistan missas besök samma dag.'],
  'Avvikelser och lex Sarah-utredningar': [3, 2, 1, health],
  Elevuppgifter: [2, 2, 2, pupils],
  'Elever med skyddade personuppgifter': [3, 3, 2, 'Den som söker eleven får inte få veta var den finns.'],
  'Betyg och omdömen': [2, 3, 2, pupils],
  'Elevhälsans journaler': [3, 3, 2, health],
  Åtgärdsprogram: [3, 2, 1, pupils],
  Frånvaro: [2, 2, 2, pupils],
  'Placering i förskola och avgifter': [2, 2, 1, money],
  Kränkningsärenden: [3, 2, 1, 'Känsliga uppgifter om barn.'],
  'Allmänna handlingar i diariet': [2, 3, 2, open],
  'Protokoll och kallelser': [1, 3, 2, open],
  Redovisning: [1, 3, 2, money],
  Leverantörsfakturor: [1, 3, 2, money],
  'Budget och uppföljning': [1, 2, 1, open],
  'Anställningar och löner': [3, 3, 2, 'Uppgifter om anställdas hälsa och ekonomi.'],
  Rehabiliteringsärenden: [3, 2, 1, 'Uppgifter om anställdas hälsa.'],
  Rekryteringar: [2, 2, 1, 'Uppgifter om sökande som kan ha skyddad identitet.'],
  'Krisledningens planer': [3, 3, 3, 'Behövs när annat inte fungerar, och visar var vi är sårbara.'],
  'Upphandlingar och anbud': [2, 3, 1, 'Absolut sekretess till dess att tilldelning är beslutad.'],
  Avtal: [1, 2, 1, open],
  Bygglovsärenden: [1, 3, 2, open],
  Detaljplaner: [1, 3, 1, open],
  'Grundkarta och fastigheter': [1, 2, 1, open],
  Livsmedelstillsyn: [1, 2, 1, open],
  'Låntagare och lån': [2, 1, 1, 'Vad någon lånar är sekretess.'],
  Föreningsbidrag: [1, 2, 1, money],
  'Konton och behörigheter': [3, 3, 3, 'Den som styr över kontona kommer åt allt annat.'],
  Loggar: [2, 3, 2, 'Visar vem som har gjort vad.'],
  'Dokumentation av nät och servrar': [3, 2, 2, 'Visar hur skyddet är byggt.'],
  'Hyresgäster och avtal': [2, 2, 1, 'Kan ha skyddade personuppgifter.'],
  'Verksamhetssystemet Livbåt': [3, 3, 3, health],
  'Verksamhetssystemet Omvåra': [3, 3, 3, 'Fel eller avbrott hotar liv och hälsa.'],
  'Trygghetslarmen Signal': [2, 3, 3, 'Ett larm som inte når fram hotar liv.'],
  // Lower than the protected pupils in it.
  'Elevregistret Skolvind': [2, 3, 2, pupils],
  'Lärplattformen Griffel': [3, 3, 2, pupils],
  'Diariet Aktbygget': [3, 3, 2, open],
  'Ekonomisystemet Siffergård': [1, 3, 2, money],
  'Lönesystemet Avlona': [3, 3, 2, 'Uppgifter om anställdas hälsa och ekonomi.'],
  Datorhallen: [3, 3, 3, carries],
  Kommunnätet: [2, 3, 3, carries],
  Virtualiseringen: [3, 3, 3, carries],
  Katalogtjänsten: [3, 3, 3, carries],
  // Lower than the systems that nobody can sign in to without it.
  Inloggningstjänsten: [3, 3, 2, carries],
  Säkerhetskopieringen: [3, 3, 3, carries],
  'Ärendesystemet Byggvind': [1, 3, 2, open],
  'Kartsystemet Kartblad': [1, 3, 2, open],
  'Bibliotekssystemet Hyllan': [2, 1, 1, 'Vad någon lånar är sekretess.'],
};

/** How they were classed the first time, a year before. */
export const earlier: Readonly<Record<string, ExampleClass>> = {
  'Akter i individ- och familjeomsorgen': [3, 2, 2, 'Första klassningen, gjord på en halvdag.'],
  'Verksamhetssystemet Livbåt': [3, 2, 2, 'Första klassningen, innan orosanmälningarna kom in på nätet.'],
  'Verksamhetssystemet Omvåra': [3, 3, 2, 'Första klassningen.'],
  'Elevregistret Skolvind': [1, 2, 2, 'Första klassningen.'],
};

/** Decided longer ago than the interval: they are due. */
export const due: readonly string[] = [
  'Statistik om försörjningsstöd',
  'Protokoll och kallelser',
  'Betyg och omdömen',
  'Kartsystemet Kartblad',
  'Larm och larmhistorik',
];

/** Assessed, and waiting for their information owners. */
export const waiting: Readonly<Record<string, ExampleClass>> = {
  'Elevregistret Skolvind': [
    3,
    3,
    2,
    'Registret har elever med skyddade personuppgifter. Klassen höjs därför.',
  ],
  'Elever i kulturskolan': [2, 2, 1, pupils],
  Störningsärenden: [2, 2, 1, 'Uppgifter om enskildas personliga förhållanden.'],
  Jourlistor: [2, 2, 3, 'Utan listan går det inte att nå den som har jour.'],
};

/** What was weighed where the level is this. */
export const harmsOf = ([confidentiality, integrity, availability]: ExampleClass): Harms => ({
  confidentiality: { individuals: confidentiality, trust: Math.max(1, confidentiality - 1) },
  integrity: { operation: integrity, individuals: Math.max(1, integrity - 1) },
  availability: { operation: availability, others: 1 },
});

import { chapter, measure, principle, section } from './built-in.rules.ts';

export const chapters9And10 = [
  chapter({ number: '9', title: 'Hantering av digitala verktyg', phase: null }, [
    section('Mobil datoranvändning och distansarbete', [
      principle('9.1', 'administration', {
        sv: 'Mobil utrustning används så att obehöriga inte kan ta del av information.',
        en: 'Portable equipment is used so outsiders hardly can reach information.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'interview',
        iso: ['6.7', '8.1'],
        act: ['hygiene'],
      }),
      measure('9.1 a', 'centralIt', {
        sv: 'Mobila verktyg är skyddade mot obehörig användning och mot åtkomst till lagrad information.',
        en: 'Portable tools are protected against unauthorised use and access to stored data.',
        checkable: 'automatic',
        iso: ['8.1'],
        act: ['hygiene'],
      }),
      measure('9.1 b', 'municipality', {
        sv: 'Medarbetarnas skyldigheter för digitala verktyg är reglerade, tas upp vid anställning och utbildas regelbundet.',
        en: 'Staff duties for digital tools are regulated, part of hiring, and trained regularly.',
        role: 'Alla anställda och uppdragstagare',
        checkable: 'document',
        iso: ['5.10', '6.3'],
        act: ['hygiene'],
      }),
    ]),
    section('Distansarbete', [
      measure('9.2 a', 'centralIt', {
        sv: 'Fjärranslutning till det interna nätverket sker bara med godkända metoder och från hanterad utrustning.',
        en: 'Remote connection to the internal network uses approved methods and managed devices only.',
        checkable: 'automatic',
        iso: ['6.7', '8.20'],
        act: ['authentication', 'hygiene'],
      }),
      measure('9.2 b', 'centralIt', {
        sv: 'Fjärranslutning till verksamhetssystem sker bara med godkända metoder och från hanterad utrustning.',
        en: 'Remote connection to business systems uses approved methods and managed devices only.',
        checkable: 'automatic',
        iso: ['6.7'],
        act: ['authentication', 'hygiene'],
      }),
      measure('9.2 c', 'centralIt', {
        sv: 'Fjärråtkomst till det interna nätverket kräver flerfaktorsautentisering.',
        en: 'Remote access to the internal network demands multi-factor login.',
        checkable: 'automatic',
        iso: ['6.7', '8.5'],
        act: ['authentication'],
      }),
    ]),
  ]),
  chapter({ number: '10', title: 'Styrning av behörigheter', phase: 2 }, [
    section(null, [
      principle('10', 'municipality', {
        sv: 'Åtkomst till information och informationssystem styrs av dokumenterade processer.',
        en: 'Access to information and IT systems follows documented processes.',
        checkable: 'document',
        iso: ['5.15'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Regler för styrning av åtkomst', [
      measure('10.1 a', 'administration', {
        sv: 'Behörighet ges utifrån vad medarbetaren behöver veta och göra i sitt arbete.',
        en: 'Access is given by what the employee needs to know and to do.',
        checkable: 'interview',
        iso: ['5.15'],
        act: ['peopleAccessAssets'],
      }),
      measure('10.1 b', 'administration', {
        sv: 'Beställning och godkännande är åtskilda: närmaste chef beställer konto och behörighet, informationsägaren godkänner.',
        en: 'Ordering and approving accounts are split: the nearest manager orders, the information owner approves.',
        role: 'Närmaste chef; Informationsägare',
        checkable: 'automatic',
        iso: ['5.15', '5.3'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Registrering av användare', [
      measure('10.2 a', 'centralIt', {
        sv: 'Ett konto registreras först när det finns en spårbar beställning, en personlig identitet och en loggad säkerhetsutbildning.',
        en: 'Account registration checks a traceable order, personal accounts and completed, logged security training.',
        checkable: 'automatic',
        iso: ['5.16'],
        act: ['peopleAccessAssets'],
      }),
      measure('10.2 b', 'centralIt', {
        sv: 'Registrering av konton loggas.',
        en: 'Registering of accounts is logged.',
        checkable: 'automatic',
        iso: ['5.16', '8.15'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Tilldelning av behörigheter', [
      measure('10.3 a', 'system', {
        sv: 'Behörighet tilldelas enligt en fastställd process; förhöjda behörigheter begränsas och läggs på ett särskilt konto.',
        en: 'Granting follows a set process; raised rights are restricted and put on a separate account.',
        checkable: 'automatic',
        iso: ['5.18', '8.2'],
        act: ['peopleAccessAssets'],
      }),
      measure('10.3 b', 'system', {
        sv: 'Tilldelning av behörigheter loggas.',
        en: 'Granting of rights is logged.',
        checkable: 'automatic',
        iso: ['5.18', '8.15'],
        act: ['peopleAccessAssets'],
      }),
      measure('10.3 c', 'system', {
        sv: 'Behörigheter är rollbaserade där tekniken tillåter det.',
        en: 'Rights are role-based wherever technology allows.',
        checkable: 'automatic',
        iso: ['5.15', '8.3'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Hantering av förhöjda åtkomsträttigheter', [
      measure('10.4', 'system', {
        sv: 'Konton med förhöjd behörighet kräver flerfaktorsautentisering.',
        en: 'Privileged accounts log in with multi-factor authentication.',
        checkable: 'automatic',
        iso: ['8.2', '8.5'],
        act: ['authentication'],
      }),
    ]),
    section('Granskning av användarkonton och åtkomsträttigheter', [
      measure('10.5', 'system', {
        sv: 'Konton och behörigheter, även förhöjda, granskas så ofta som klassificeringen kräver.',
        en: 'Accounts and rights, also privileged ones, are reviewed as the classification demands.',
        checkable: 'automatic',
        iso: ['5.18'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Borttagning och förändring av användarkonton och behörigheter', [
      measure('10.6 a', 'administration', {
        sv: 'När en anställning ändras eller upphör gäller avsnitt 7.3.',
        en: 'Changed or ended employment follows section 7.3.',
        role: 'Närmaste chef',
        checkable: 'document',
        iso: ['5.18', '6.5'],
        act: ['peopleAccessAssets'],
      }),
      measure('10.6 b', 'system', {
        sv: 'Inaktivering och ändring av konton och behörigheter loggas.',
        en: 'Disabling or changing accounts and rights is logged.',
        checkable: 'automatic',
        iso: ['5.18', '8.15'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Begränsning av åtkomst till information och funktioner i informationssystem', [
      measure('10.7', 'system', {
        sv: 'Användarens roll avgör rätten att skapa, läsa, ändra och ta bort.',
        en: 'The user role decides create, read, change and delete rights.',
        checkable: 'automatic',
        iso: ['8.3'],
        act: ['peopleAccessAssets'],
      }),
    ]),
    section('Säkra inloggningsrutiner', [
      measure('10.8', 'system', {
        sv: 'Inloggning sker med flerfaktorsautentisering oavsett utrustning och plats.',
        en: 'Login uses multi-factor authentication whatever the device or place.',
        checkable: 'automatic',
        iso: ['8.5'],
        act: ['authentication'],
        fromClass: { confidentiality: 2, integrity: 2 },
      }),
    ]),
    section('Hantering av lösenord', [
      principle('10.9', 'municipality', {
        sv: 'Lösenord ersätts så långt det går av flerfaktorsautentisering.',
        en: 'Passwords are to be replaced by multi-factor login as far as possible.',
        checkable: 'interview',
        iso: ['5.17', '8.5'],
        act: ['authentication'],
      }),
      measure('10.9 a', 'system', {
        sv: 'Informationssystemen kräver starka lösenord som byts, döljs och aldrig lagras eller skickas i klartext.',
        en: 'Systems enforce strong, renewed, hidden passwords that never are kept or sent in clear text.',
        checkable: 'automatic',
        iso: ['5.17'],
        act: ['authentication'],
      }),
      measure('10.9 b', 'administration', {
        sv: 'Där systemet inte kan kräva det påminns användarna om att byta lösenord och välja starka.',
        en: 'Where systems cannot enforce it, users are reminded to change and choose good passwords.',
        checkable: 'interview',
        iso: ['5.17'],
        act: ['hygiene'],
      }),
      measure('10.9 c', 'system', {
        sv: 'Förinställda lösenord och roller ändras vid installationen.',
        en: 'Default passwords and roles are changed at installation.',
        checkable: 'automatic',
        iso: ['5.17', '8.9'],
        act: ['authentication'],
      }),
    ]),
  ]),
];

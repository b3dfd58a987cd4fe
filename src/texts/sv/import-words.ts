import type { BodyKind } from '../../organisation/body.model.ts';
import type { ImportColumn, ImportKind } from '../../people/import/import.model.ts';
import type { Role } from '../../people/role.model.ts';

/** Vad kolumner, roller och slag kallas i listor som läses in, utöver namnen på sidorna. */
export const importWords = {
  headings: {
    people: {
      name: ['Namn', 'För- och efternamn', 'Person'],
      email: ['E-post', 'E-postadress', 'Epost', 'Mejl', 'Mejladress', 'Mail'],
      title: ['Titel', 'Befattning'],
      role: ['Roll', 'Roll i Stadga'],
      body: ['Nämnd eller förvaltning', 'Nämnd', 'Förvaltning', 'Gäller', 'Gäller för', 'Organ', 'Enhet'],
      from: ['Från', 'Från och med', 'Fr.o.m.', 'Första dag'],
      to: ['Till', 'Till och med', 'T.o.m.', 'Sista dag'],
    },
    bodies: {
      kind: ['Slag', 'Typ', 'Sort'],
      name: ['Namn', 'Organ', 'Benämning'],
      aliases: ['Andra namn', 'Kortform', 'Kortformer', 'Förkortning', 'Tidigare namn'],
      administrations: ['Förvaltningar', 'Förvaltning'],
    },
  } as Record<ImportKind, Partial<Record<ImportColumn, readonly string[]>>>,
  roles: {
    administrator: ['Systemadministratör'],
    auditCoordinator: ['Revisionssamordnare', 'Samordnare för revision'],
    securityOfficer: ['Informationssäkerhetschef', 'CISO'],
    registrar: [],
    controller: ['Internkontrollant'],
    dataProtectionOfficer: ['DSO'],
    electedAuditor: ['Kommunal revisor'],
    auditExpert: ['Sakkunnigt biträde', 'Sakkunnig'],
    layAuditor: ['Lekmannarevisor i bolag'],
    boardSecretary: ['Sekreterare'],
    boardMember: ['Ledamot', 'Ersättare', 'Ordförande', 'Vice ordförande'],
    director: ['Förvaltningschef', 'Vd', 'Verkställande direktör', 'Förvaltningsdirektör'],
    actionOwner: ['Åtgärdsansvarig', 'Åtgärdsägare'],
    securityCoordinator: ['Säkerhetssamordnare'],
    employee: ['Medarbetare'],
  } as Record<Role, readonly string[]>,
  kinds: {
    board: ['Nämnd', 'Styrelse'],
    administration: ['Kontor'],
    company: ['Kommunalt bolag', 'Aktiebolag', 'AB'],
    centralFunction: ['Funktion', 'Central enhet'],
    council: ['Fullmäktige'],
  } as Record<BodyKind, readonly string[]>,
};

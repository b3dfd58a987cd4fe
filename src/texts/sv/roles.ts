import type { Role } from '../../people/role.model.ts';

/** Rollernas namn, som de står i listor och på personers sidor. */
export const roles: Record<Role, string> = {
  administrator: 'Administratör',
  auditCoordinator: 'Samordnare för revisionsärenden',
  securityOfficer: 'Informationssäkerhetsansvarig',
  registrar: 'Registrator',
  controller: 'Controller',
  dataProtectionOfficer: 'Dataskyddsombud',
  electedAuditor: 'Förtroendevald revisor',
  auditExpert: 'Sakkunnigt biträde till revisorerna',
  layAuditor: 'Lekmannarevisor',
  boardSecretary: 'Nämndsekreterare',
  boardMember: 'Ledamot eller ersättare',
  director: 'Förvaltningschef eller vd',
  actionOwner: 'Ansvarig för åtgärder',
  securityCoordinator: 'Informationssäkerhetssamordnare',
  employee: 'Anställd',
};

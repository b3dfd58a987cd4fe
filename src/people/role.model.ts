import type { BodyKind } from '../organisation/body.model.ts';

/**
 * What a person does here. Roles that concern one body are held for that body; the others for the whole organisation.
 * `null` bodies: the whole organisation.
 */
export const roles = {
  /** Systemadministratör: the organisation, its people and roles. */
  administrator: null,
  /** Samordnare för revisionsärenden: keeps the register of all boards, writes no board's answer. */
  auditCoordinator: null,
  /** Informationssäkerhetsansvarig: keeps the register of audits about security. */
  securityOfficer: null,
  /** Registrator: reads the whole register and keeps the matters' dates and numbers. */
  registrar: null,
  /** Controller: reads the whole register and verifies internally. */
  controller: null,
  /** Dataskyddsombud: reads the whole register. */
  dataProtectionOfficer: null,
  /** Förtroendevald revisor. */
  electedAuditor: null,
  /** Sakkunnigt biträde till revisorerna; dated access. */
  auditExpert: null,
  /**
   * Lekmannarevisor i ett kommunalt bolag: reads what concerns the company, and of its own work what it has handed over
   * (aktiebolagslagen 10 kap.). Works for the auditors, never for the company.
   */
  layAuditor: ['company'],
  /** Nämndsekreterare. */
  boardSecretary: ['board', 'company'],
  /** Ledamot, ersättare: reads what is the board's. */
  boardMember: ['board', 'company'],
  /** Förvaltningschef, vd. */
  director: ['administration', 'company', 'centralFunction'],
  /** Chef eller handläggare som äger åtgärder. */
  actionOwner: ['administration', 'company', 'centralFunction', 'board'],
  /** Informationssäkerhetssamordnare på en förvaltning. */
  securityCoordinator: ['administration', 'company', 'centralFunction'],
  /** Anställd: reads what is the own administration's. */
  employee: ['administration', 'company', 'centralFunction'],
} as const satisfies Record<string, readonly BodyKind[] | null>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as [Role, ...Role[]];

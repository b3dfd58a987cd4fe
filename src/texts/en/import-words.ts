import type { importWords as swedish } from '../sv/import-words.ts';

export const importWords: typeof swedish = {
  headings: {
    people: {
      name: ['Name', 'Full name'],
      email: ['E-mail', 'Email address', 'E-mail address'],
      title: ['Title', 'Job title', 'Position'],
      role: ['Role'],
      body: ['Board or administration', 'Body', 'Board', 'Administration', 'For'],
      from: ['From', 'First day', 'Start'],
      to: ['To', 'Last day', 'Until', 'End'],
    },
    bodies: {
      kind: ['Kind', 'Type'],
      name: ['Name', 'Body'],
      aliases: ['Other names', 'Aliases', 'Short forms', 'Abbreviation'],
      administrations: ['Administrations', 'Administration'],
    },
  },
  roles: {
    administrator: ['Admin'],
    auditCoordinator: ['Audit coordinator'],
    securityOfficer: ['Security officer'],
    registrar: [],
    controller: [],
    dataProtectionOfficer: ['DPO'],
    electedAuditor: ['Municipal auditor'],
    auditExpert: ['Audit expert'],
    layAuditor: ['Lay auditor of a company'],
    boardSecretary: ['Secretary'],
    boardMember: ['Member', 'Deputy member', 'Chair'],
    director: ['Chief executive', 'CEO'],
    actionOwner: ['Owner of actions'],
    securityCoordinator: ['Security coordinator'],
    employee: ['Staff'],
  },
  kinds: {
    board: ['Committee'],
    administration: ['Office', 'Department'],
    company: ['Municipal company'],
    centralFunction: ['Function', 'Central unit'],
    council: ['Municipal council'],
  },
};

import type { ExampleBody } from './tables.ts';

const board = (name: string, aliases: string[], ...administrations: string[]) =>
  ({ kind: 'board', name, aliases, administrations }) as const;
const administration = (name: string, ...aliases: string[]) =>
  ({ kind: 'administration', name, aliases }) as const;

/**
 * Nine boards. The municipal executive office works for three of them, urban planning for two;
 * the executive board and the technical board each have two administrations.
 */
export const bodies = {
  council: { kind: 'council', name: 'Kommunfullmäktige', aliases: ['KF'] },
  executive: board('Kommunstyrelsen', ['KS'], 'executiveOffice', 'services'),
  education: board('Barn- och utbildningsnämnden', ['BUN', 'Utbildningsnämnden'], 'schools'),
  social: board('Socialnämnden', ['SN'], 'socialServices'),
  care: board('Vård- och omsorgsnämnden', ['VON', 'Omsorgsnämnden'], 'careServices'),
  technical: board('Tekniska nämnden', ['TN'], 'planning', 'services'),
  environment: board('Miljö- och byggnadsnämnden', ['MBN'], 'planning'),
  culture: board('Kultur- och fritidsnämnden', ['KFN'], 'cultureAndLeisure'),
  guardians: board('Överförmyndarnämnden', ['ÖFN'], 'executiveOffice'),
  elections: board('Valnämnden', ['VN'], 'executiveOffice'),
  executiveOffice: administration('Kommunledningsförvaltningen', 'Kommunledningskontoret', 'KLF'),
  services: administration('Serviceförvaltningen'),
  schools: administration('Barn- och utbildningsförvaltningen', 'BUF'),
  socialServices: administration('Socialförvaltningen'),
  careServices: administration('Vård- och omsorgsförvaltningen', 'VOF'),
  planning: administration('Samhällsbyggnadsförvaltningen', 'SBF'),
  cultureAndLeisure: administration('Kultur- och fritidsförvaltningen'),
  centralIt: { kind: 'centralFunction', name: 'Centrala it-enheten', aliases: ['It-enheten'] },
  safety: { kind: 'centralFunction', name: 'Säkerhetsenheten', aliases: [] },
  housing: { kind: 'company', name: 'Lindvikens Bostäder AB', aliases: ['Bostadsbolaget'] },
  energy: { kind: 'company', name: 'Lindvikens Energi AB', aliases: ['Energibolaget'] },
} as const satisfies Record<string, ExampleBody>;

export type BodyKey = keyof typeof bodies;

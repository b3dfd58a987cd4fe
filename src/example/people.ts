import type { ExamplePerson } from './tables.ts';

/** Made-up people of every role. One has left, and one expert's access has ended. */
export const people = {
  soderhjelm: {
    name: 'Britta Söderhjelm',
    title: 'Kanslichef',
    roles: [{ role: 'auditCoordinator', from: '2019-02-01' }],
  },
  lindfalk: {
    name: 'Marek Lindfalk',
    title: 'Systemadministratör',
    roles: [{ role: 'administrator', from: '2021-09-01' }],
  },
  tervaniemi: {
    name: 'Yasmin Tervaniemi',
    title: 'Informationssäkerhetsansvarig',
    roles: [{ role: 'securityOfficer', from: '2020-05-01' }],
  },
  rimfors: {
    name: 'Gunvor Rimfors',
    title: 'Registrator',
    roles: [{ role: 'registrar', from: '2017-08-14' }],
  },
  hedlycke: {
    name: 'Ossian Hedlycke',
    title: 'Controller',
    roles: [{ role: 'controller', from: '2020-01-07' }],
  },
  vinneras: {
    name: 'Petra Vinnerås',
    title: 'Dataskyddsombud',
    roles: [{ role: 'dataProtectionOfficer', from: '2018-05-25' }],
  },
  ekenstrand: {
    name: 'Torvald Ekenstrand',
    title: 'Förtroendevald revisor, ordförande',
    roles: [{ role: 'electedAuditor', from: '2019-01-01' }],
  },
  brannmark: {
    name: 'Solveig Brännmark',
    title: 'Förtroendevald revisor',
    roles: [{ role: 'electedAuditor', from: '2023-01-01' }],
  },
  lundmark: {
    name: 'Asta Lundmark',
    title: 'Sakkunnigt biträde, Granit Revision AB',
    roles: [{ role: 'auditExpert', from: '2024-01-01' }],
  },
  stenhav: {
    name: 'Rurik Stenhav',
    title: 'Sakkunnigt biträde, Granit Revision AB',
    roles: [{ role: 'auditExpert', from: '2020-01-01', to: '2023-12-31' }],
  },
  ulvklinte: {
    name: 'Gustav Ulvklinte',
    title: 'Lekmannarevisor, Lindvikens Bostäder AB',
    roles: [{ role: 'layAuditor', body: 'housing', from: '2023-01-01' }],
  },
  kvistgard: {
    name: 'Ellinor Kvistgård',
    title: 'Nämndsekreterare',
    roles: [
      { role: 'boardSecretary', body: 'executive', from: '2019-03-01' },
      { role: 'boardSecretary', body: 'elections', from: '2022-01-10' },
      { role: 'boardSecretary', body: 'guardians', from: '2022-01-10' },
    ],
  },
  marklind: {
    name: 'Tuva Marklind',
    title: 'Nämndsekreterare',
    roles: [
      { role: 'boardSecretary', body: 'education', from: '2020-08-17' },
      { role: 'boardSecretary', body: 'culture', from: '2020-08-17' },
    ],
  },
  agrenius: {
    name: 'Hampus Ågrenius',
    title: 'Nämndsekreterare',
    roles: [
      { role: 'boardSecretary', body: 'social', from: '2019-11-04' },
      { role: 'boardSecretary', body: 'care', from: '2019-11-04' },
    ],
  },
  forsgard: {
    name: 'Nilla Forsgärd',
    title: 'Nämndsekreterare',
    roles: [
      { role: 'boardSecretary', body: 'technical', from: '2021-02-15' },
      { role: 'boardSecretary', body: 'environment', from: '2021-02-15' },
    ],
  },
  tjaderholm: {
    name: 'Ragnvald Tjäderholm',
    title: 'Kommunstyrelsens ordförande',
    roles: [{ role: 'boardMember', body: 'executive', from: '2023-01-01' }],
  },
  oskarlind: {
    name: 'Amina Oskarlind',
    title: 'Ordförande i barn- och utbildningsnämnden',
    roles: [{ role: 'boardMember', body: 'education', from: '2023-01-01' }],
  },
  sandhem: {
    name: 'Birger Sandhem',
    title: 'Ledamot i socialnämnden',
    roles: [{ role: 'boardMember', body: 'social', from: '2019-01-01' }],
  },
  hagerdal: {
    name: 'Lovisa Hägerdal',
    title: 'Kommundirektör',
    roles: [{ role: 'director', body: 'executiveOffice', from: '2020-10-01' }],
  },
  skarvik: {
    name: 'Jonatan Skärvik',
    title: 'Förvaltningschef, barn- och utbildningsförvaltningen',
    roles: [{ role: 'director', body: 'schools', from: '2021-08-01' }],
  },
  koskelin: {
    name: 'Maritta Koskelin',
    title: 'Socialchef',
    roles: [{ role: 'director', body: 'socialServices', from: '2018-04-01' }],
  },
  vretlund: {
    name: 'Ingemar Vretlund',
    title: 'Förvaltningschef, vård- och omsorgsförvaltningen',
    roles: [{ role: 'director', body: 'careServices', from: '2020-01-01' }],
  },
  nyronn: {
    name: 'Charlotta Nyrönn',
    title: 'Samhällsbyggnadschef',
    roles: [{ role: 'director', body: 'planning', from: '2022-03-01' }],
  },
  silfverdal: {
    name: 'Dag Silfverdal',
    title: 'Kultur- och fritidschef',
    roles: [{ role: 'director', body: 'cultureAndLeisure', from: '2019-06-01' }],
  },
  ekmarker: {
    name: 'Samir Ekmarker',
    title: 'It-chef',
    roles: [
      { role: 'director', body: 'centralIt', from: '2020-09-01' },
      { role: 'actionOwner', body: 'executiveOffice', from: '2020-09-01' },
    ],
  },
  granbacka: {
    name: 'Elis Granbacka',
    title: 'Säkerhetschef',
    roles: [
      { role: 'director', body: 'safety', from: '2021-01-11' },
      { role: 'actionOwner', body: 'executiveOffice', from: '2021-01-11' },
    ],
  },
  brorlund: {
    name: 'Vendela Brorlund',
    title: 'Upphandlingschef',
    roles: [{ role: 'actionOwner', body: 'services', from: '2021-05-01' }],
  },
  malmgrans: {
    name: 'Kerstin Malmgräns',
    title: 'HR-chef',
    roles: [{ role: 'actionOwner', body: 'executiveOffice', from: '2019-10-01' }],
  },
  torphammar: {
    name: 'Linnea Torphammar',
    title: 'It-strateg, informationssäkerhetssamordnare',
    roles: [{ role: 'securityCoordinator', body: 'schools', from: '2022-09-01' }],
  },
  havrell: {
    name: 'Sixten Havrell',
    title: 'Vd, Lindvikens Bostäder AB',
    roles: [{ role: 'director', body: 'housing', from: '2021-01-01' }],
  },
  lovhamre: {
    name: 'Edit Lövhamre',
    title: 'Informationssäkerhetssamordnare',
    roles: [
      { role: 'securityCoordinator', body: 'socialServices', from: '2021-03-01' },
      { role: 'securityCoordinator', body: 'careServices', from: '2021-03-01' },
    ],
  },
  fallsten: {
    name: 'Joar Fallsten',
    title: 'Informationssäkerhetssamordnare',
    roles: [
      { role: 'securityCoordinator', body: 'executiveOffice', from: '2023-02-01' },
      { role: 'securityCoordinator', body: 'planning', from: '2023-02-01' },
    ],
  },
  stalvik: {
    name: 'Mirja Stålvik',
    title: 'Systemförvaltare',
    roles: [
      { role: 'employee', body: 'socialServices', from: '2024-07-01' },
      { role: 'employee', body: 'careServices', from: '2024-07-01' },
    ],
  },
  ljungdell: {
    name: 'Monika Ljungdell',
    title: 'Handläggare',
    roles: [{ role: 'employee', body: 'planning', from: '2023-05-02' }],
  },
  tegelvik: {
    name: 'Rolf Tegelvik',
    title: 'Systemförvaltare',
    endedOn: '2024-06-30',
    roles: [{ role: 'actionOwner', body: 'socialServices', from: '2019-01-01', to: '2024-06-30' }],
  },
} as const satisfies Record<string, ExamplePerson>;

export type PersonKey = keyof typeof people;

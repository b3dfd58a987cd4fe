export type { ExamplePerson } from './act-as.store.ts';
export { type ActAsResult, actAs, listPeopleToActAs } from './act-as.ts';
export { type BeginResult, beginOrganisation } from './begin-organisation.ts';
export type { SetUpContext } from './set-up-context.ts';
export { type SetUpResult, setUpMunicipality } from './set-up-municipality.ts';

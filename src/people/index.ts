export { mayManageOrganisation } from './people.policy.ts';
export { findPeopleNames, insertPeople, insertRoleAssignments } from './person.store.ts';

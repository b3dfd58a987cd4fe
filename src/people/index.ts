export { addPerson } from './add-person.ts';
export { assignRole } from './assign-role.ts';
export { changePerson } from './change-person.ts';
export { endRole } from './end-role.ts';
export { findNames, findPeople, findPerson, type PersonFile } from './find-people.ts';
export { mayManageOrganisation } from './people.policy.ts';
export { findPeopleNames, insertPeople } from './person.store.ts';
export { insertRoleAssignments } from './role.store.ts';

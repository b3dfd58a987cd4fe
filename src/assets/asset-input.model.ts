import { z } from 'zod';
import { because, neededLine, neededWords, optionalLine, optionalWords } from '../shared/entry.ts';
import { dependencyKinds, environments, hostings, personalDataKinds, systemKinds } from './asset.model.ts';

/** What people and programs may send. What is left out of a change stays as it was. */

const id = z.uuid(because('malformed'));
const version = z.int().positive();
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, because('malformed'));

const shared = {
  name: neededLine(200),
  description: optionalWords(4_000),
  bodyId: id,
  ownerPersonId: id.nullable(),
  /** As "socialchef". */
  ownerRole: optionalLine(100),
  managerPersonId: id.nullable(),
  managerRole: optionalLine(100),
  personalData: oneOf(personalDataKinds).nullable(),
  /** The organisation's own number of it, by which an import knows it again. */
  reference: optionalLine(100),
};
const ofSystem = {
  kind: oneOf(systemKinds),
  environment: oneOf(environments),
  objectOwnerPersonId: id.nullable(),
  objectOwnerRole: optionalLine(100),
  supplier: optionalLine(200),
  hosting: oneOf(hostings).nullable(),
  runsWhere: optionalLine(300),
  users: optionalLine(500),
};

const newShared = {
  /** An id of the program's own, so that the same request sent twice adds one thing. */
  id: z.uuidv4(because('malformed')).optional(),
  name: shared.name,
  description: shared.description.default(null),
  bodyId: shared.bodyId,
  ownerPersonId: shared.ownerPersonId.default(null),
  ownerRole: shared.ownerRole.default(null),
  managerPersonId: shared.managerPersonId.default(null),
  managerRole: shared.managerRole.default(null),
  personalData: shared.personalData.default(null),
  reference: shared.reference.default(null),
};

export const newAssetInput = z.strictObject(newShared);
export const newSystemInput = z.strictObject({
  ...newShared,
  kind: ofSystem.kind.default('information'),
  environment: ofSystem.environment.default('production'),
  objectOwnerPersonId: ofSystem.objectOwnerPersonId.default(null),
  objectOwnerRole: ofSystem.objectOwnerRole.default(null),
  supplier: ofSystem.supplier.default(null),
  hosting: ofSystem.hosting.default(null),
  runsWhere: ofSystem.runsWhere.default(null),
  users: ofSystem.users.default(null),
});
export type NewHoldingInput = z.input<typeof newSystemInput>;

export const assetChange = z.strictObject(shared).partial().extend({ version });
export const systemChange = z
  .strictObject({ ...shared, ...ofSystem })
  .partial()
  .extend({ version });
export type HoldingChange = z.input<typeof systemChange>;

export const holdingWithdrawal = z.strictObject({ version, reason: neededWords(2_000) });
export type HoldingWithdrawal = z.input<typeof holdingWithdrawal>;

export const holdingRestoring = z.strictObject({ version });
export type HoldingRestoring = z.input<typeof holdingRestoring>;

export const dependencyInput = z.strictObject({
  dependsOnId: id,
  kind: oneOf(dependencyKinds),
  /** What it needs, or which data flows. */
  what: optionalLine(300).default(null),
});
export type DependencyInput = z.input<typeof dependencyInput>;

export const dependencyEnd = dependencyInput.pick({ dependsOnId: true, kind: true });
export type DependencyEnd = z.input<typeof dependencyEnd>;

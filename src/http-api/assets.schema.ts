import { z } from '@hono/zod-openapi';
import {
  dependencyKinds,
  environments,
  hostings,
  personalDataKinds,
  systemKinds,
} from '../assets/asset.model.ts';
import {
  assetChange,
  dependencyEnd,
  dependencyInput,
  holdingRestoring,
  holdingWithdrawal,
  newAssetInput,
  newSystemInput,
  systemChange,
} from '../assets/asset-input.model.ts';
import { gaps, holdingSorts, holdingsOnPage, holdingViews } from '../assets/holding-list.model.ts';
import { dateSchema, described, idSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  name: 'What it is called.',
  description: 'More about it; null where there is no more.',
  bodyId: 'The body in whose register it stands.',
  ownerPersonId: 'The information owner; null where nobody is named, which is a gap.',
  ownerRole: { description: 'The position that owns it.', example: 'socialchef' },
  managerPersonId: 'Who manages it for the owner.',
  managerRole: 'The position that manages it.',
  personalData: 'Whether personal data is handled; null where nobody has said.',
  reference: { description: 'Your own number of it, unique among those in use.', example: 'S-23' },
} as const;
const ofSystem = {
  kind: 'Information system, tool, or what others stand on.',
  environment: 'Production, test or development.',
  objectOwnerPersonId: 'Who answers for the technical conditions.',
  objectOwnerRole: 'The position that does.',
  supplier: 'The supplier.',
  hosting: 'Who runs it.',
  runsWhere: { description: 'Where it runs.', example: 'Inom EU hos leverantören' },
  users: 'Who uses it, in words.',
} as const;
const id = 'An id of your own, so that the same request sent twice adds one thing.';
const version = versionWords;

export const newAssetSchema = described('NewAsset', newAssetInput, { id, ...facts });
export const newSystemSchema = described('NewSystem', newSystemInput, { id, ...facts, ...ofSystem });
export const assetChangeSchema = described('AssetChange', assetChange, { version, ...facts });
export const systemChangeSchema = described('SystemChange', systemChange, {
  version,
  ...facts,
  ...ofSystem,
});
export const withdrawalSchema = described('HoldingWithdrawal', holdingWithdrawal, {
  version,
  reason: 'Why it is taken out of use.',
});
export const restoringSchema = described('HoldingRestoring', holdingRestoring, { version });
const dependency = {
  dependsOnId: 'The system that it depends on, whoever’s.',
  kind: '`needs`: stops when the other stops. `dataFlow`: gets data from it.',
} as const;
export const systemDependencySchema = described('SystemDependency', dependencyInput, {
  ...dependency,
  what: { description: 'What it needs, or which data flows.', example: 'Inloggning' },
});
export const dependencyEndSchema = described('SystemDependencyEnd', dependencyEnd, dependency);
export const tieSchema = z
  .strictObject({ systemId: idSchema.openapi({ description: 'The system that handles the asset.' }) })
  .openapi('AssetInSystem');

const classSchema = z
  .object({
    confidentiality: z.int(),
    integrity: z.int(),
    availability: z.int(),
    traceability: z.int().nullable(),
    scale: z.enum(['fourLevels', 'klassa']),
    decidedOn: dateSchema,
    nextReviewOn: dateSchema.nullable(),
  })
  .nullable()
  .openapi({ description: 'The class that was decided latest; null where there is none.' });

const shared = {
  id: idSchema,
  name: z.string(),
  description: z.string().nullable(),
  bodyId: idSchema,
  bodyName: z.string(),
  ownerPersonId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  ownerHasEnded: z.boolean().openapi({ description: 'Whether the person who is named has left.' }),
  managerPersonId: idSchema.nullable(),
  managerName: z.string().nullable(),
  managerRole: z.string().nullable(),
  personalData: z.enum(personalDataKinds).nullable(),
  reference: z.string().nullable(),
  class: classSchema,
  ties: z.int().openapi({ description: 'How many systems handle the asset, or assets the system handles.' }),
  isWithdrawn: z.boolean(),
  version: versionSchema,
};
const systemShared = {
  ...shared,
  kind: z.enum(systemKinds),
  environment: z.enum(environments),
  objectOwnerPersonId: idSchema.nullable(),
  objectOwnerName: z.string().nullable(),
  objectOwnerRole: z.string().nullable(),
  supplier: z.string().nullable(),
  hosting: z.enum(hostings).nullable(),
  runsWhere: z.string().nullable(),
  users: z.string().nullable(),
};
export const listedAssetSchema = z.object(shared).openapi('ListedAsset', {
  description: 'Information that a body handles.',
});
export const listedSystemSchema = z.object(systemShared).openapi('ListedSystem', {
  description: 'A system, a tool, or what other systems stand on.',
});

const opens = z.boolean().openapi({ description: 'Whether you may get it by its id.' });
const systemNamed = {
  id: idSchema,
  name: z.string(),
  bodyName: z.string(),
  hosting: z.enum(hostings).nullable(),
  opens,
};
export const assetSchema = z
  .object({ ...shared, systems: z.array(z.object(systemNamed)) })
  .openapi('Asset', { description: 'An information asset with the systems that handle it.' });
export const systemSchema = z
  .object({
    ...systemShared,
    assets: z.array(
      z.object({
        id: idSchema,
        name: z.string().nullable().openapi({ description: 'Null where it is not for you to know.' }),
        bodyName: z.string(),
        opens,
      }),
    ),
    dependencies: z.array(
      z.object({
        ...systemNamed,
        dependency: z.enum(dependencyKinds),
        what: z.string().nullable(),
        way: z.enum(['needs', 'isNeeded']),
      }),
    ),
  })
  .openapi('System', { description: 'A system with what it handles and what it hangs together with.' });

const reached = z.array(
  z.object({
    id: idSchema,
    name: z.string(),
    bodyName: z.string(),
    path: z
      .array(idSchema)
      .openapi({ description: 'The shortest way: itself first, the asked system last.' }),
  }),
);
export const outageSchema = z
  .object({
    stopped: reached.openapi({ description: 'What stops if the system fails, the nearest first.' }),
    standsOn: reached.openapi({ description: 'What the system needs, the nearest first.' }),
    circles: z.array(z.array(idSchema)).openapi({ description: 'Systems that all need one another.' }),
    assets: z
      .array(
        z.object({
          id: idSchema,
          name: z.string().nullable(),
          bodyName: z.string(),
          systemIds: z.array(idSchema),
          isElsewhere: z.boolean(),
        }),
      )
      .openapi({ description: 'Information that is then out of reach.' }),
  })
  .openapi('Outage', { description: 'What stops if a system fails, and what it stands on.' });

const yes = z.enum(['yes']).optional();
const filters = {
  view: z
    .enum(holdingViews)
    .optional()
    .openapi({ description: 'All, your bodies’, or those that name you.' }),
  body: idSchema.optional().openapi({ description: 'Of this body.' }),
  personalData: z
    .enum([...personalDataKinds, 'unknown'])
    .optional()
    .openapi({ description: 'With personal data of this kind.' }),
  gap: z
    .enum([...gaps, 'any'])
    .optional()
    .openapi({ description: 'With this gap.' }),
  withdrawn: yes.openapi({ description: 'Those out of use.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in it, and parts of its name.' }),
  sort: z.enum(holdingSorts).optional().openapi({ description: 'The order.' }),
  page: pageQuery,
  size: sizeQuery(holdingsOnPage),
};
export const assetQuery = z.strictObject(filters);
export const systemQuery = z.strictObject({
  kind: z.enum(systemKinds).optional().openapi({ description: 'Of this kind.' }),
  environment: z.enum(environments).optional().openapi({ description: 'In this environment.' }),
  hosting: z.enum(hostings).optional().openapi({ description: 'Run by these.' }),
  ...filters,
});

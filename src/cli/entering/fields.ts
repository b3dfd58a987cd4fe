import { z } from 'zod';

/** A field of what the API takes, as an option of the command line. */
export interface Field {
  readonly name: string;
  /** As it is written: `--board-meeting`. */
  readonly flag: string;
  readonly kind: 'text' | 'number' | 'yesNo' | 'choice';
  /** Given several times for several values. */
  readonly isList: boolean;
  /** Ids of bodies may be given as names. */
  readonly isBody: boolean;
  readonly choices: readonly string[];
  readonly needed: boolean;
  /** An empty value empties it. */
  readonly mayBeEmptied: boolean;
}

/** What the command finds out by itself, and what is not a line of text. */
const notOptions = new Set(['version']);
/** A list is given one by one, so its option is named as one. */
const named: Readonly<Record<string, string>> = {
  bodyId: '--body',
  bodyIds: '--body',
  meetingBodyIds: '--meeting-body',
  tiedTo: '--tied-to',
  auditId: '--audit',
  auditIds: '--audit',
  assessmentIds: '--assessment',
  followUpId: '--follow-up',
  recommendationId: '--recommendation',
  aliases: '--alias',
  leadBodyId: '--lead-body',
  fromBodyId: '--from-body',
  toBodyId: '--to-body',
  decidedByBodyId: '--decided-by',
  parentId: '--parent',
  relatedIds: '--related',
  matterIds: '--matter',
  referralId: '--referral',
  commitmentId: '--commitment',
  requestId: '--request',
  companyId: '--company',
  municipalityBodyId: '--municipality-body',
  centralItBodyId: '--central-it-body',
  documentId: '--document',
  chairPersonId: '--chair',
  participantIds: '--participant',
  items: '--item',
  language: '--text-language',
};
const bodyFields = new Set([
  'bodyId',
  'bodyIds',
  'meetingBodyIds',
  'tiedTo',
  'leadBodyId',
  'fromBodyId',
  'toBodyId',
  'decidedByBodyId',
  'referTo',
  'answerTo',
  'informationTo',
  'companyId',
  'municipalityBodyId',
  'centralItBodyId',
]);

/** The fields that a schema takes and that can be options. Fields with fields in them come from a file only. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const shapes = shapesOf(schema);
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  return names
    .filter((name) => !notOptions.has(name))
    .flatMap((name) => {
      const types = shapes.flatMap((shape) => shape[name] ?? []);
      return fieldOf(name, types, types.length === shapes.length) ?? [];
    });
}

function shapesOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>>[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => shapesOf(one as z.ZodType));
  return schema instanceof z.ZodObject ? [schema.shape as Record<string, z.ZodType>] : [];
}

function fieldOf(name: string, types: readonly z.ZodType[], isInAll: boolean): Field | null {
  const [whole] = types;
  if (!whole) return null;
  const outer = innerOf(whole);
  const isList = outer instanceof z.ZodArray;
  const inner = isList ? innerOf(outer.element as z.ZodType) : outer;
  if (inner instanceof z.ZodObject) return null;
  const choices = types.flatMap((type) => choicesOf(innerOf(type)));
  return {
    name,
    flag: named[name] ?? `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    kind: choices.length > 0 ? 'choice' : kindOf(inner),
    isList,
    isBody: bodyFields.has(name),
    choices,
    needed: isInAll && types.every((type) => !type.safeParse(undefined).success),
    mayBeEmptied: types.some((type) => type.safeParse(null).success),
  };
}

const choicesOf = (type: z.ZodType): string[] => {
  if (type instanceof z.ZodEnum) return type.options.map(String);
  return type instanceof z.ZodLiteral ? [...type.values].map(String) : [];
};

function kindOf(type: z.ZodType): Field['kind'] {
  if (type instanceof z.ZodNumber) return 'number';
  return type instanceof z.ZodBoolean ? 'yesNo' : 'text';
}

/** The type without what lets it be left out, be null or be tidied. */
function innerOf(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault)
    return innerOf(type.unwrap() as z.ZodType);
  return type instanceof z.ZodPipe ? innerOf(type.in as z.ZodType) : type;
}

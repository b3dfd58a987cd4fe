import { derivedId } from '../../oscal/index.ts';
import type { BuiltInRequirement } from '../built-in/built-in.model.ts';
import { builtInWording } from '../built-in-row.rules.ts';
import { type Difference, differencesOf } from '../draft.rules.ts';
import type { NewRequirement, Wording } from '../guideline-list.model.ts';
import type { CatalogHead } from './catalog.model.ts';
import {
  builtInControlId,
  englishOf,
  metadataOf,
  propsOf,
  statementOf,
  writeCatalog,
} from './write-catalog.ts';

export interface ProfileSource {
  readonly head: CatalogHead;
  readonly rows: readonly NewRequirement[];
  readonly builtIn: readonly BuiltInRequirement[];
  /** Where the built-in guideline's catalogue lies, beside the profile. */
  readonly builtInHref: string;
  readonly titles: { readonly builtIn: string; readonly additions: string };
}

/**
 * What an organisation has made of the built-in guideline, as an OSCAL profile: which of its requirements it takes,
 * with other words where it has them, and its own ones as a catalogue within. Null where there is nothing at all in it.
 */
export function writeProfile({ head, rows, builtIn, builtInHref, titles }: ProfileSource) {
  const known = new Map(builtIn.map((each) => [each.key, builtInWording(each)]));
  const wordingOf = ({ builtInKey }: NewRequirement) => (builtInKey ? known.get(builtInKey) : undefined);
  const taken = rows.filter((row) => wordingOf(row));
  const additions = rows.filter((row) => !wordingOf(row));
  if (rows.length === 0) return null;
  const [builtInId, additionsId] = [derivedId('built-in-catalog'), derivedId('additions', ...head.names)];
  const alters = taken.flatMap((row) => {
    const wording = wordingOf(row);
    const differences = wording ? differencesOf(wording, row) : [];
    return differences.length === 0 ? [] : [alterOf(row, differences)];
  });
  const added = writeCatalog(
    { ...head, names: [...head.names, 'additions'], title: titles.additions },
    additions,
  );
  return {
    profile: {
      uuid: derivedId('profile', ...head.names, head.at.toISOString()),
      metadata: metadataOf(head),
      imports: [
        ...(taken.length === 0
          ? []
          : [
              {
                href: `#${builtInId}`,
                'include-controls': [
                  { 'with-ids': taken.map(({ builtInKey }) => builtInControlId(builtInKey ?? '')) },
                ],
              },
            ]),
        ...(additions.length === 0 ? [] : [{ href: `#${additionsId}`, 'include-all': {} }]),
      ],
      merge: { 'as-is': true },
      ...(alters.length === 0 ? {} : { modify: { alters } }),
      'back-matter': {
        resources: [
          ...(taken.length === 0
            ? []
            : [
                {
                  uuid: builtInId,
                  title: titles.builtIn,
                  rlinks: [{ href: builtInHref, 'media-type': 'application/json' }],
                },
              ]),
          ...(additions.length === 0
            ? []
            : [
                {
                  uuid: additionsId,
                  title: titles.additions,
                  base64: {
                    filename: 'additions.json',
                    'media-type': 'application/json',
                    value: Buffer.from(JSON.stringify(added)).toString('base64'),
                  },
                },
              ]),
        ],
      },
    },
  };
}

const namesOf: { readonly [Field in keyof Wording]?: readonly string[] } = {
  text: ['statement'],
  textEn: ['statement-en'],
  ref: ['label'],
  sectionTitle: ['section'],
  fromClass: ['from-confidentiality', 'from-integrity', 'from-availability'],
};

/** The words and facts of a requirement that are others than the built-in one's: the old ones out, the new ones in. */
function alterOf(row: NewRequirement, differences: readonly Difference[]) {
  const fields = differences.map(({ field }) => field);
  const removes = fields.flatMap((field) => (namesOf[field] ?? [field]).map((name) => ({ 'by-name': name })));
  const props = fields.flatMap((field) => propsOf[field]?.(row) ?? []);
  const parts = [
    ...(fields.includes('text') ? [statementOf(row)] : []),
    ...(fields.includes('textEn') ? englishOf(row) : []),
  ];
  // A chapter is a group, and no part of the control: where it is another one, that is told as properties.
  const moved = fields.filter((field) => field === 'chapter' || field === 'chapterTitle');
  const chapter = moved.map((field) => ({
    name: field === 'chapter' ? 'chapter' : 'chapter-title',
    ns: 'https://stadga.example/ns/oscal',
    value: String(row[field]),
  }));
  const added = [...props, ...chapter];
  const adds =
    added.length + parts.length === 0
      ? []
      : [
          {
            position: 'ending',
            ...(added.length === 0 ? {} : { props: added }),
            ...(parts.length === 0 ? {} : { parts }),
          },
        ];
  return {
    'control-id': builtInControlId(row.builtInKey ?? ''),
    ...(removes.length === 0 ? {} : { removes }),
    ...(adds.length === 0 ? {} : { adds }),
  };
}

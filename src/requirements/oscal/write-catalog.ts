import { derivedId } from '../../oscal/index.ts';
import { oscalVersion, ownNamespace } from '../../oscal/oscal.model.ts';
import { beginningOf } from '../../shared/beginning-of.ts';
import { cleanedLine } from '../../shared/entry.ts';
import type { NewRequirement, Wording } from '../guideline-list.model.ts';
import type { CatalogHead } from './catalog.model.ts';

export interface OscalProp {
  readonly name: string;
  readonly value: string;
  readonly ns?: string;
}

/** A property of our own; none where there is nothing to say. */
const own = (name: string, value: string | number | null | undefined): OscalProp[] => {
  const text = value === null || value === undefined ? '' : cleanedLine(String(value));
  return text === '' ? [] : [{ name, ns: ownNamespace, value: text }];
};

/** What a requirement is called in a catalogue of an organisation's own. */
export const controlIdOf = ({ id }: Pick<NewRequirement, 'id'>): string => `requirement-${id}`;

/** What it is called in the built-in guideline's. @param key as "7.2 a/1" */
export const builtInControlId = (key: string): string => `built-in-${key.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`;

/** The properties that tell a field of the wording, by the field's name. */
export const propsOf: { readonly [Field in keyof Wording]?: (wording: Wording) => OscalProp[] } = {
  ref: ({ ref }) => [{ name: 'label', value: cleanedLine(ref) || '-' }],
  sectionTitle: ({ sectionTitle }) => own('section', sectionTitle),
  kind: ({ kind }) => own('kind', kind),
  level: ({ level }) => own('level', level),
  cadence: ({ cadence }) => own('cadence', cadence),
  role: ({ role }) => own('role', role),
  checkable: ({ checkable }) => own('checkable', checkable),
  phase: ({ phase }) => own('phase', phase),
  fromClass: ({ fromClass }) => [
    ...own('from-confidentiality', fromClass.confidentiality),
    ...own('from-integrity', fromClass.integrity),
    ...own('from-availability', fromClass.availability),
  ],
};

/** The parts that hold the words. */
export const statementOf = ({ text }: Pick<Wording, 'text'>) => ({ name: 'statement', prose: text });
export const englishOf = ({ textEn }: Pick<Wording, 'textEn'>) =>
  textEn === null ? [] : [{ name: 'statement-en', ns: ownNamespace, prose: textEn }];

function controlOf(row: NewRequirement, id: string) {
  return {
    id,
    class: row.kind,
    title: beginningOf(cleanedLine(row.text), 200) || '-',
    props: [
      ...Object.values(propsOf).flatMap((props) => props(row)),
      ...own('requirement-id', row.id),
      ...own('built-in-key', row.builtInKey),
      ...(row.iso ?? []).flatMap((number) => own('iso27001', number)),
      ...(row.act ?? []).flatMap((number) => own('cybersecurity-act', number)),
    ],
    parts: [statementOf(row), ...englishOf(row)],
  };
}

/** Requirements that stand after each other in one chapter. */
function groupsOf(rows: readonly NewRequirement[], idOf: (row: NewRequirement) => string) {
  const groups: { chapter: string; title: string; controls: ReturnType<typeof controlOf>[] }[] = [];
  for (const row of rows) {
    let last = groups.at(-1);
    if (last?.chapter !== row.chapter || last.title !== row.chapterTitle) {
      last = { chapter: row.chapter, title: row.chapterTitle, controls: [] };
      groups.push(last);
    }
    last.controls.push(controlOf(row, idOf(row)));
  }
  return groups.map(({ chapter, title, controls }, index) => ({
    id: `chapter-${index + 1}`,
    class: 'chapter',
    title,
    props: [{ name: 'label', value: cleanedLine(chapter) || '-' }],
    controls,
  }));
}

export const metadataOf = ({ title, version, at }: CatalogHead) => ({
  title,
  'last-modified': at.toISOString(),
  version,
  'oscal-version': oscalVersion,
});

/** A version of a guideline as an OSCAL catalogue: each chapter a group, each requirement a control. */
export function writeCatalog(
  head: CatalogHead,
  rows: readonly NewRequirement[],
  idOf: (row: NewRequirement) => string = controlIdOf,
) {
  const groups = groupsOf(rows, idOf);
  return {
    catalog: {
      uuid: derivedId('catalog', ...head.names, head.at.toISOString()),
      metadata: metadataOf(head),
      ...(groups.length === 0 ? {} : { groups }),
    },
  };
}

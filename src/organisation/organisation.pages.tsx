import type { ComponentChildren } from 'preact';
import { DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { BodyKind } from './body.model.ts';
import type { Organisation, PeopledBody } from './organisation.model.ts';
import { sectionsOf, tiedBodies } from './organisation.view.ts';
import { SubNav } from './sub-nav.pages.tsx';

interface OrganisationPageProps {
  organisation: Organisation;
  /** YYYY-MM-DD. */
  today: string;
  mayChange: boolean;
}

/** The municipality: its boards with their administrations, its functions and companies. */
export function OrganisationPage({ organisation, today, mayChange }: OrganisationPageProps) {
  const { organisation: words } = useTexts();
  const { name, organisationNumber, bodies } = organisation;
  const { sections, ended } = sectionsOf(bodies, today);
  return (
    <Layout title={words.title} section="/organisation">
      <SubNav here="/organisation" />
      <h1>{name ?? words.title}</h1>
      {organisationNumber && (
        <p class="sub">
          {words.organisationNumber} {organisationNumber}
        </p>
      )}
      <p class="lede">{words.lede}</p>
      {mayChange && (
        <p class="actions">
          <a class="button quiet" href="/organisation/import">
            {words.importLink}
          </a>
        </p>
      )}
      {sections.map(({ kind, bodies: own }) => (
        <Section key={kind} kind={kind} own={own} all={bodies} mayChange={mayChange} />
      ))}
      {ended.length > 0 && (
        <details class="ended">
          <summary>{words.ended(ended.length)}</summary>
          <EndedTable ended={ended} />
        </details>
      )}
    </Layout>
  );
}

interface SectionProps {
  kind: BodyKind;
  own: PeopledBody[];
  all: readonly PeopledBody[];
  mayChange: boolean;
}

function Section({ kind, own, all, mayChange }: SectionProps) {
  const { organisation: words } = useTexts();
  return (
    <section class="who-is-who bodies" aria-labelledby={kind}>
      <div class="section-head">
        <h2 id={kind}>{words.sections[kind]}</h2>
        {own.length > 0 && (
          <span class="sub" aria-hidden="true">
            {words.count[kind](own.length)}
          </span>
        )}
        {mayChange && (kind !== 'council' || own.length === 0) && (
          <a href={`/organisation/new?kind=${kind}`}>{words.add[kind]}</a>
        )}
      </div>
      {own.length === 0 ? (
        <p class="empty">{words.none[kind]}</p>
      ) : (
        <BodyTable kind={kind} own={own} all={all} />
      )}
    </section>
  );
}

export function BodyLink({ body }: { body: Pick<PeopledBody, 'id' | 'name'> }) {
  return (
    <a href={`/organisation/bodies/${body.id}`}>
      <bdi>{body.name}</bdi>
    </a>
  );
}

/** Links one after the other, or a word where there are none. */
export function BodyLinks({ bodies, none }: { bodies: readonly PeopledBody[]; none: ComponentChildren }) {
  if (bodies.length === 0) return <span class="sub">{none}</span>;
  return (
    <ul class="plain">
      {bodies.map((body) => (
        <li key={body.id}>
          <BodyLink body={body} />
        </li>
      ))}
    </ul>
  );
}

function BodyTable({ kind, own, all }: Omit<SectionProps, 'mayChange'>) {
  const { organisation: words } = useTexts();
  const { columns } = words;
  const tied = { board: columns.administrations, administration: columns.boards } as const;
  const ties =
    kind === 'board' || kind === 'administration'
      ? [
          {
            header: tied[kind],
            cell: (body: PeopledBody) => <BodyLinks bodies={tiedBodies(body, all)} none={words.noTies} />,
          },
        ]
      : [];
  return (
    <DataTable
      caption={words.count[kind](own.length)}
      rows={own}
      columns={[
        { header: columns.name, cell: (body) => <BodyLink body={body} /> },
        ...ties,
        {
          header: columns.aliases,
          cell: ({ aliases }) => (aliases.length === 0 ? null : <bdi>{aliases.join(', ')}</bdi>),
        },
        {
          header: columns.people,
          cell: ({ id, people }) =>
            people > 0 ? (
              <a href={`/people?bodyId=${id}`}>{people}</a>
            ) : (
              <span class="sub">{words.nobody}</span>
            ),
          numeric: true,
        },
      ]}
    />
  );
}

function EndedTable({ ended }: { ended: PeopledBody[] }) {
  const { organisation: words } = useTexts();
  const { columns } = words;
  return (
    <DataTable
      caption={words.ended(ended.length)}
      rows={ended}
      columns={[
        { header: columns.name, cell: (body) => <BodyLink body={body} /> },
        { header: words.body.kind, cell: ({ kind }) => words.kinds[kind] },
        { header: columns.endedOn, cell: ({ endedOn }) => endedOn },
      ]}
    />
  );
}

import { Banner } from '../web/components/banner.tsx';
import { CompactTable } from '../web/components/compact-table.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { beside, filterAddress, guidelineAddress } from './guideline.view.ts';
import { asksForSome, type GuidelineFilter } from './guideline-filter.model.ts';
import { GuidelineFilterForm } from './guideline-filter.pages.tsx';
import type { GuidelineShown, GuidelineStanding } from './index.ts';
import { RequirementList } from './requirement-list.pages.tsx';

/** The guidelines, where there are several, or where whoever keeps them looks for all of them. */
export function GuidelineListPage({
  guidelines,
  mayKeep,
}: {
  guidelines: readonly GuidelineStanding[];
  mayKeep: boolean;
}) {
  const { requirements: words } = useTexts();
  return (
    <Layout title={words.titleOfMany} section="/guideline" wide>
      <h1>{words.titleOfMany}</h1>
      <p class="lede">{words.listLede}</p>
      {guidelines.length > 0 && (
        <DataTable
          caption={words.listCaption}
          rows={[...guidelines]}
          columns={[
            {
              header: words.columns.title,
              cell: ({ id, title }) => (
                <a href={guidelineAddress(id)}>
                  <Verbatim text={title} />
                </a>
              ),
            },
            {
              header: words.columns.inForce,
              cell: ({ inForce, inForceFrom }) =>
                inForce === null ? words.noneInForce : `${words.version(inForce)}, ${inForceFrom}`,
            },
            {
              header: words.columns.contents,
              cell: ({ measures, principles }) =>
                `${words.measures(measures)}, ${words.principles(principles)}`,
            },
            {
              header: words.columns.draft,
              cell: ({ id, draft }) =>
                draft !== null && mayKeep ? (
                  <a href={`/guideline/${id}/draft`}>{words.draftNumber(draft)}</a>
                ) : (
                  words.nothing
                ),
            },
          ]}
        />
      )}
      {mayKeep && <MoreGuidelines />}
    </Layout>
  );
}

/** The ways in to one more guideline. */
export function MoreGuidelines() {
  const { requirements: words, guidelineImport } = useTexts();
  return (
    <p class="actions">
      <a class="button quiet" href="/guideline/adopt">
        {words.adopt.title}
      </a>
      <a class="button quiet" href="/guideline/import">
        {guidelineImport.link}
      </a>
      <a class="button quiet" href="/guideline/oscal">
        {words.importing.link}
      </a>
      <a class="button quiet" href="/guideline/new">
        {words.start.title}
      </a>
    </p>
  );
}

/** A version of a guideline: its chapters, and the requirements that are chosen. */
export function GuidelinePage({
  shown,
  filter,
  isOne,
}: {
  shown: GuidelineShown;
  filter: GuidelineFilter;
  isOne: boolean;
}) {
  const { requirements: words } = useTexts();
  const { guideline, version, chapters, rows, total, pages } = shown;
  const path = guidelineAddress(guideline.id, version.state === 'inForce' ? null : version.number);
  const isOutline = filter.chapter === null && !asksForSome(filter);
  return (
    <Layout title={guideline.title} section="/guideline" wide>
      {!isOne && (
        <p class="sub">
          <a href="/guideline?all=1">{words.guideline.others}</a>
        </p>
      )}
      <h1>
        <Verbatim text={guideline.title} />
      </h1>
      <Standing shown={shown} />
      <GuidelineFilterForm {...{ path, filter, chapters }} />
      {isOutline ? (
        <Outline shown={shown} path={path} filter={filter} />
      ) : (
        <>
          <p>
            {words.filter.found(total)} <a href={path}>{words.filter.clear}</a>
          </p>
          {total === 0 ? (
            <p class="empty">{words.filter.nothing}</p>
          ) : (
            <RequirementList rows={rows} isDraft={version.state === 'draft'} />
          )}
          <Pager page={filter.page} pages={pages} />
          {filter.chapter !== null && <BesideChapters shown={shown} path={path} filter={filter} />}
        </>
      )}
      <Downloads shown={shown} />
    </Layout>
  );
}

function Standing({ shown: { guideline, version, mayKeep } }: { shown: GuidelineShown }) {
  const { requirements: words } = useTexts();
  const { guideline: own } = words;
  const { municipalityBody, centralItBody, documentId, documentTitle, draft, id } = guideline;
  return (
    <>
      {version.state === 'inForce' && (
        <p class="lede">{own.lede(version.number, version.inForceFrom ?? '')}</p>
      )}
      {version.state === 'draft' && <p class="lede">{own.draftLede(version.number)}</p>}
      {version.state === 'superseded' && (
        <Banner tone="plain" title={own.superseded(version.number)}>
          <a href={guidelineAddress(id)}>{own.toInForce}</a>
        </Banner>
      )}
      <Facts
        facts={[
          {
            name: own.contents,
            value: `${words.measures(version.measures)}, ${words.principles(version.principles)}`,
          },
          {
            name: own.answersFor.municipality,
            value: municipalityBody ? <Verbatim text={municipalityBody} /> : words.noBody,
          },
          {
            name: own.answersFor.centralIt,
            value: centralItBody ? <Verbatim text={centralItBody} /> : words.noBody,
          },
          ...(documentId && documentTitle
            ? [
                {
                  name: own.document,
                  value: (
                    <a href={`/documents/${documentId}`}>
                      <Verbatim text={documentTitle} />
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayKeep && (
        <div class="actions">
          {draft !== null && (
            <a class="button" href={`/guideline/${id}/draft`}>
              {own.toDraft(draft)}
            </a>
          )}
          {draft === null && (
            <form action={`/guideline/${id}/draft`} method="post">
              <button type="submit">{own.begin}</button>
            </form>
          )}
          <a class="button quiet" href={`/guideline/${id}/settings`}>
            {own.settings}
          </a>
        </div>
      )}
      <nav aria-label={own.more}>
        <ul class="action-views">
          <li>
            <a href={`/guideline/${id}/versions`}>{own.versions}</a>
          </li>
          <li>
            <a href={`/guideline/${id}/mapping/iso27001`}>{words.mapping.other.iso27001}</a>
          </li>
          <li>
            <a href={`/guideline/${id}/mapping/cybersecurityAct`}>{words.mapping.other.cybersecurityAct}</a>
          </li>
          {mayKeep && (
            <li>
              <a href="/guideline?all=1">{own.add}</a>
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}

interface PartProps {
  shown: GuidelineShown;
  path: string;
  filter: GuidelineFilter;
}

function Outline({ shown: { chapters }, path, filter }: PartProps) {
  const { requirements: words } = useTexts();
  return (
    <div class="guideline-outline">
      <CompactTable
        caption={words.outline.caption}
        of={words.outline.chapter}
        rows={chapters}
        name={({ chapter, chapterTitle }) => (
          <a href={filterAddress(path, filter, { chapter })}>
            <Verbatim text={`${chapter} ${chapterTitle}`} />
          </a>
        )}
        columns={[
          { header: words.outline.measures, cell: ({ measures }) => measures },
          { header: words.outline.principles, cell: ({ principles }) => principles },
        ]}
      />
      {chapters.length > 0 && (
        <p>
          <a href={filterAddress(path, filter, { chapter: 'all' })}>{words.outline.whole}</a>
        </p>
      )}
    </div>
  );
}

function BesideChapters({ shown: { chapters }, path, filter }: PartProps) {
  const { outline } = useTexts().requirements;
  const { previous, next } = beside(chapters, filter.chapter ?? '');
  return (
    <nav class="actions" aria-label={outline.caption}>
      {previous && (
        <a href={filterAddress(path, filter, { chapter: previous.chapter })}>
          {outline.previous}: <Verbatim text={`${previous.chapter} ${previous.chapterTitle}`} />
        </a>
      )}
      <a href={path}>{outline.all}</a>
      {next && (
        <a href={filterAddress(path, filter, { chapter: next.chapter })}>
          {outline.next}: <Verbatim text={`${next.chapter} ${next.chapterTitle}`} />
        </a>
      )}
    </nav>
  );
}

function Downloads({ shown: { guideline, version } }: { shown: GuidelineShown }) {
  const { guideline: words } = useTexts().requirements;
  const at = `/guideline/${guideline.id}/versions/${version.number}`;
  return (
    <details class="downloads">
      <summary>{words.downloads}</summary>
      <ul>
        <li>
          <a href={`${at}/catalog.json`}>{words.catalog}</a>
        </li>
        {guideline.source === 'builtIn' && (
          <li>
            <a href={`${at}/profile.json`}>{words.profile}</a>
          </li>
        )}
        <li>
          <a href="/guideline/built-in-catalog.json">{words.builtIn}</a>
        </li>
      </ul>
    </details>
  );
}

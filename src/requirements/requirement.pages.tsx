import type { ComponentChildren } from 'preact';
import { FigureBadge } from '../compliance/figure.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { Differences } from './differences.pages.tsx';
import { differencesOf } from './draft.rules.ts';
import { classInWords, guidelineAddress } from './guideline.view.ts';
import type { RequirementShown } from './index.ts';
import type { LinkedRecommendation } from './recommendation-link.store.ts';
import { RequirementText } from './requirement-list.pages.tsx';

/** A requirement: what it says, who answers for it, what it answers to, what the auditors say of it, how it has been worded. */
export function RequirementPage({ shown, more }: { shown: RequirementShown; more: ComponentChildren }) {
  const { row, guideline, standing } = shown;
  const { requirements: words } = useTexts();
  const own = words.requirement;
  const { language } = usePage();
  const chapter = `${guidelineAddress(guideline.id)}?chapter=${encodeURIComponent(row.chapter)}`;
  return (
    <Layout title={`${row.ref} ${row.chapterTitle}`} section="/guideline" wide>
      <p class="sub">
        <a href={guidelineAddress(guideline.id)}>
          <Verbatim text={guideline.title} />
        </a>
        {' › '}
        <a href={chapter}>
          <Verbatim text={`${row.chapter} ${row.chapterTitle}`} />
        </a>
        {row.sectionTitle && (
          <>
            {' › '}
            <Verbatim text={row.sectionTitle} />
          </>
        )}
      </p>
      <h1>
        <Verbatim text={row.ref} />
      </h1>
      {standing !== 'inForce' && (
        <Banner
          tone="doubt"
          title={standing === 'leftOut' ? own.standing.leftOut(row.number) : own.standing.draftOnly}
        />
      )}
      <blockquote class="recommendation-words">
        <RequirementText row={row} />
      </blockquote>
      {row.textEn !== null && (
        <details>
          <summary>{language === 'en' ? own.inSwedish : own.inEnglish}</summary>
          <p>
            {language === 'en' ? (
              <Verbatim text={row.text} />
            ) : (
              <bdi class="verbatim" lang="en">
                {row.textEn}
              </bdi>
            )}
          </p>
        </details>
      )}
      <About shown={shown} />
      <Standings shown={shown} />
      {more}
      <Mappings shown={shown} />
      <Recommendations shown={shown} />
      <Wordings shown={shown} />
      <History shown={shown} />
    </Layout>
  );
}

function About({ shown: { row, guideline } }: { shown: RequirementShown }) {
  const { requirements: words } = useTexts();
  const own = words.requirement;
  const answers = row.level === 'municipality' ? guideline.municipalityBody : guideline.centralItBody;
  const fromClass = classInWords(row.fromClass, own.aspects);
  const optional = (name: string, value: string | null, isVerbatim = false) =>
    value === null ? [] : [{ name, value: isVerbatim ? <Verbatim text={value} /> : value }];
  return (
    <>
      <Facts
        facts={[
          { name: own.level, value: words.levels[row.level] },
          { name: own.kind, value: words.kinds[row.kind] },
          ...optional(own.phase, row.phase === null ? null : words.phase(row.phase)),
          ...optional(own.cadence, row.cadence, true),
          ...optional(own.role, row.role, true),
          ...optional(own.checkable, row.checkable && words.checkables[row.checkable]),
          ...optional(own.fromClass, fromClass),
        ]}
      />
      <p class="next">
        {words.levelsMore[row.level](answers)} {words.kindsMore[row.kind]}
      </p>
    </>
  );
}

/** How the units that the reader may know of meet it, the worst first. */
function Standings({ shown: { row, standings, today } }: { shown: RequirementShown }) {
  const own = useTexts().requirements.requirement;
  if (standings === null) return null;
  return (
    <section aria-labelledby="compliance">
      <h2 id="compliance">{own.compliance}</h2>
      {standings.length === 0 ? (
        <p class="empty">{own.noStandings}</p>
      ) : (
        <DataTable
          caption={own.standingsCaption}
          rows={[...standings]}
          columns={[
            {
              header: own.unit,
              cell: ({ bodyId, bodyName, systemId, systemName }) => (
                <a
                  href={`/compliance/requirements/${row.id}?${systemId ? `system=${systemId}` : `body=${bodyId}`}`}
                >
                  <Verbatim text={systemName ?? bodyName} />
                </a>
              ),
            },
            {
              header: own.result,
              cell: ({ result, validTo }) => (
                <FigureBadge figure={validTo !== null && validTo < today ? 'expired' : result} />
              ),
            },
            { header: own.onDay, cell: ({ onDay }) => onDay },
          ]}
        />
      )}
    </section>
  );
}

function Mappings({ shown: { row, guideline, mayKeep } }: { shown: RequirementShown }) {
  const { requirements: words, annexA } = useTexts();
  const at = guidelineAddress(guideline.id);
  return (
    <section aria-labelledby="mappings">
      <h2 id="mappings">{words.requirement.mappings}</h2>
      {row.iso.length + row.act.length === 0 && <p class="empty">{words.requirement.noMapping}</p>}
      {row.iso.length > 0 && (
        <>
          <h3>{words.mapping.titles.iso27001}</h3>
          <ul>
            {row.iso.map((number) => (
              <li key={number}>
                <a href={`${at}?iso=${number}`}>{number}</a> {annexA.numbers[number]}
              </li>
            ))}
          </ul>
        </>
      )}
      {row.act.length > 0 && (
        <>
          <h3>{words.mapping.titles.cybersecurityAct}</h3>
          <ul>
            {row.act.map((number) => (
              <li key={number}>
                <a href={`${at}?act=${number}`}>{number}</a> {words.areas[number]}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayKeep && (
        <p class="actions">
          <a class="button quiet" href={`/requirements/${row.id}/mapping`}>
            {words.requirement.map}
          </a>
        </p>
      )}
    </section>
  );
}

/** What a recommendation is called in a sentence. */
export const nameOf = (
  { number, auditTitle }: Pick<LinkedRecommendation, 'number' | 'auditTitle'>,
  words: { numbered: (number: string) => string; unnumbered: string },
) => `${number === null ? words.unnumbered : words.numbered(number)}, ${auditTitle}`;

function Recommendations({
  shown: { row, recommendations, mayLink, standing },
}: {
  shown: RequirementShown;
}) {
  const own = useTexts().requirements.requirement;
  const columns = [
    {
      header: own.recommendations,
      cell: (each: LinkedRecommendation) => (
        <>
          <a href={`/recommendations/${each.id}`}>
            <Verbatim text={each.text} />
          </a>
          <div class="sub">
            {each.number === null ? own.unnumbered : own.numbered(each.number)},{' '}
            <Verbatim text={each.auditTitle} />
            {each.auditYear && ` (${each.auditYear})`}
          </div>
        </>
      ),
    },
  ];
  const taking = {
    header: '',
    cell: (each: LinkedRecommendation) => (
      <form action={`/requirements/${row.id}/recommendations/${each.id}/unlink`} method="post">
        <button type="submit" class="link" aria-label={own.unlinkOf(nameOf(each, own))}>
          {own.unlink}
        </button>
      </form>
    ),
  };
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations">{own.recommendations}</h2>
      {recommendations.length === 0 ? (
        <p class="empty">{own.noRecommendations}</p>
      ) : (
        <DataTable
          caption={own.recommendationsCaption}
          rows={[...recommendations]}
          columns={mayLink ? [...columns, taking] : columns}
        />
      )}
      {mayLink && standing === 'inForce' && (
        <p class="actions">
          <a class="button quiet" href={`/requirements/${row.id}/recommendations`}>
            {own.link}
          </a>
        </p>
      )}
    </section>
  );
}

function Wordings({ shown: { wordings, fromBuiltIn, row } }: { shown: RequirementShown }) {
  const { requirements: words } = useTexts();
  const own = words.requirement;
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">{own.versions}</h2>
      {wordings.length > 1 && <p class="sub">{own.versionsNote}</p>}
      <ul class="wordings">
        {wordings.map((each, index) => {
          const before = wordings[index + 1];
          const differences = before ? differencesOf(before, each) : [];
          return (
            <li key={each.number}>
              <strong>{words.version(each.number)}</strong>{' '}
              <span class="sub">
                {words.states[each.state as keyof typeof words.states]}
                {each.inForceFrom && `, ${each.inForceFrom}`}
              </span>
              {!before && <p>{own.first}</p>}
              {before && differences.length === 0 && <p>{own.unchanged}</p>}
              {differences.length > 0 && <Differences differences={differences} />}
            </li>
          );
        })}
      </ul>
      {row.builtInKey !== null && fromBuiltIn?.length === 0 && <p class="sub">{own.sameAsBuiltIn}</p>}
      {fromBuiltIn && fromBuiltIn.length > 0 && (
        <>
          <h3>{own.builtIn}</h3>
          <Differences differences={fromBuiltIn} />
        </>
      )}
    </section>
  );
}

function History({ shown: { history } }: { shown: RequirementShown }) {
  const own = useTexts().requirements.requirement;
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{own.history}</h2>
      <ul>
        {history.map(({ at, verb, by }) => (
          <li key={`${at.toISOString()} ${verb}`}>
            {formatMoment(at)} {by && <Verbatim text={by} />} {own.verbs[verb] ?? verb}
          </li>
        ))}
      </ul>
    </section>
  );
}

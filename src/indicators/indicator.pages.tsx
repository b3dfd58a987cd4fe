import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { targetInWords } from './figure-words.view.ts';
import type { IndicatorFile } from './index.ts';
import { indicatorHistory } from './indicator.view.ts';
import { IndicatorStanding, useShown } from './indicator-parts.pages.tsx';
import { LatestValues, PastValues } from './indicator-values.pages.tsx';

interface PageProps {
  indicator: IndicatorFile;
  /** The body whose measurements are asked for. */
  body: string | null;
}

/** One indicator: what it is, how everybody stands, everything that was measured and what has happened to it. */
export function IndicatorPage({ indicator, body }: PageProps) {
  const shown = useShown();
  const { page, list, rules } = shown.texts.indicators;
  return (
    <Layout title={indicator.name} section="/indicators" wide>
      <p class="sub">
        <a href="/indicators">{list.toList}</a>
      </p>
      <h1>
        <Verbatim text={indicator.name} />
      </h1>
      <Notices indicator={indicator} />
      <p class="prose">
        <Verbatim text={indicator.definition} />
      </p>
      {indicator.source !== 'entered' && (
        <p class="prose">
          <b>{page.rule}:</b> {rules[indicator.source]}
        </p>
      )}
      <About indicator={indicator} />
      <Doings indicator={indicator} />
      <LatestValues indicator={indicator} />
      <PastValues indicator={indicator} body={body} />
      <h2>{page.history}</h2>
      <History entries={indicatorHistory(indicator.changes, indicator.names, shown)} />
    </Layout>
  );
}

function Notices({ indicator }: PageProps | { indicator: IndicatorFile }) {
  const { page } = useTexts().indicators;
  const { withdrawnAt, cells, source, entersFor, mayMeasure } = indicator;
  if (withdrawnAt !== null) {
    return (
      <Banner tone="plain" title={page.withdrawnTitle}>
        {page.withdrawnBody}
      </Banner>
    );
  }
  const overdue = cells.filter(({ isOverdue }) => isOverdue).length;
  if (overdue === 0) return null;
  const may = source === 'entered' ? entersFor.length > 0 : mayMeasure;
  return (
    <Banner tone={may ? 'doubt' : 'plain'} title={page.overdueTitle(overdue)}>
      {may && (source === 'entered' ? page.overdueEntered : page.overdueComputed)}
    </Banner>
  );
}

function About({ indicator }: { indicator: IndicatorFile }) {
  const shown = useShown();
  const { indicators: words } = shown.texts;
  const { page } = words;
  const { ownerName, ownerRole, cells, standing } = indicator;
  const owner = [ownerName, ownerRole].filter(Boolean).join(', ');
  const facts: [string, preact.ComponentChildren][] = [
    [page.target, targetInWords(indicator, shown)],
    ...(cells.length === 1
      ? [
          [words.columns.standing, <IndicatorStanding key="standing" standing={standing} />] as [
            string,
            preact.ComponentChildren,
          ],
        ]
      : []),
    [page.unit, `${words.units[indicator.unit]}. ${words.directions[indicator.direction]}.`],
    [page.rhythm, words.rhythm(indicator.rhythmMonths)],
    [page.where, indicator.isPerBody ? page.perBody : page.once],
    [page.source, words.sources[indicator.source]],
    [page.owner, owner ? <bdi key="owner">{owner}</bdi> : page.noOwner],
  ];
  return (
    <dl class="fact-list">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

function Doings({ indicator }: { indicator: IndicatorFile }) {
  const { page } = useTexts().indicators;
  const { id, version, withdrawnAt, mayDefine, mayMeasure, entersFor } = indicator;
  if (!mayDefine && !mayMeasure && entersFor.length === 0) return null;
  const here = `/indicators/${id}`;
  return (
    <>
      <div class="actions">
        {entersFor.length > 0 && (
          <a class="button" href={`${here}/values/new`}>
            {page.enter}
          </a>
        )}
        {mayMeasure && (
          <form action={`${here}/measure`} method="post">
            <button type="submit">{page.measure}</button>
          </form>
        )}
        {mayDefine && withdrawnAt === null && (
          <>
            <a class="button quiet" href={`${here}/edit`}>
              {page.edit}
            </a>
            <a class="button quiet" href={`${here}/withdraw`}>
              {page.withdraw}
            </a>
          </>
        )}
        {mayDefine && withdrawnAt !== null && (
          <form action={`${here}/restore`} method="post">
            <input type="hidden" name="version" value={version} />
            <button type="submit">{page.restore}</button>
          </form>
        )}
      </div>
      {mayMeasure && <p class="next">{page.measureNext}</p>}
    </>
  );
}

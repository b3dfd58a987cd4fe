import type { ComponentChildren } from 'preact';
import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { type Fact, Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { holdingAddress } from './holding.model.ts';
import { holdingHistory } from './holding.view.ts';
import { AssetTabs, ClassCell, ClassMark, GapMark, OwnerCell, PersonCell } from './holding-parts.pages.tsx';
import { AssetsInSystem, DependenciesOfSystem, SystemsOfAsset } from './holding-ties.pages.tsx';
import type { HoldingFile } from './index.ts';

interface HoldingPageProps {
  holding: HoldingFile;
  /** YYYY-MM-DD. */
  today: string;
  /** What other parts of the management system say of it: its class, risks, exceptions. */
  more: ComponentChildren;
}

/** One asset or system: what it is, who answers for it, what is missing, and what hangs together with it. */
export function HoldingPage({ holding, today, more }: HoldingPageProps) {
  const texts = useTexts();
  const { page, one } = texts.assets;
  const { of, name } = holding;
  return (
    <Layout title={`${one[of]}: ${name}`} section="/assets" wide>
      <p class="sub">
        <a href={holdingAddress[of]}>{page.back[of]}</a>
      </p>
      <h1>
        <Verbatim text={name} />
      </h1>
      <AssetTabs here={of} />
      {holding.isWithdrawn && (
        <Banner tone="doubt" title={page.withdrawnTitle}>
          {page.withdrawnBody}
        </Banner>
      )}
      {!holding.isWithdrawn && <Gaps holding={holding} today={today} />}
      {holding.description && (
        <p class="lede">
          <Verbatim text={holding.description} />
        </p>
      )}
      <About holding={holding} today={today} />
      <Doings holding={holding} />
      {of === 'asset' ? <SystemsOfAsset holding={holding} /> : <AssetsInSystem holding={holding} />}
      {of === 'system' && <DependenciesOfSystem holding={holding} />}
      {more}
      <h2>{page.history}</h2>
      <History entries={holdingHistory(holding.changes, holding.names, texts)} />
    </Layout>
  );
}

/** What is missing, with the way to mend it. */
function Gaps({ holding, today }: { holding: HoldingFile; today: string }) {
  const { page } = useTexts().assets;
  const { of, id, class: shown, ownerPersonId, ownerHasEnded, mayChange } = holding;
  const review = shown?.nextReviewOn ?? null;
  const gaps = [
    ...(ownerPersonId === null ? [page.gapOwner] : []),
    ...(ownerHasEnded ? [page.gapOwnerEnded] : []),
    ...(shown === null ? [page.gapClass[of]] : []),
    ...(review !== null && review <= today ? [page.gapReview(review)] : []),
  ];
  if (gaps.length === 0) return null;
  return (
    <section class="banner doubt" aria-label={page.gapTitle}>
      <p>
        <strong>{page.gapTitle}</strong>
      </p>
      <ul class="plain">
        {gaps.map((gap) => (
          <li key={gap}>
            <GapMark text={gap} />
          </li>
        ))}
      </ul>
      {mayChange && (ownerPersonId === null || ownerHasEnded) && (
        <p>
          <a href={`${holdingAddress[of]}/${id}/edit#ownerPersonId`}>{page.gapMend}</a>
        </p>
      )}
    </section>
  );
}

function About({ holding, today }: { holding: HoldingFile; today: string }) {
  const { assets } = useTexts();
  const { columns, page } = assets;
  const { of, class: shown } = holding;
  const said = (text: string | null) => (text ? <Verbatim text={text} /> : page.unknown);
  const facts: Fact[] = [
    { name: columns.bodyId, value: holding.bodyName },
    { name: columns.ownerPersonId, value: <OwnerCell holding={holding} /> },
    {
      name: columns.managerPersonId,
      value: <PersonCell name={holding.managerName} role={holding.managerRole} />,
    },
    ...(of === 'system'
      ? [
          {
            name: columns.objectOwnerPersonId,
            value: <PersonCell name={holding.objectOwnerName} role={holding.objectOwnerRole} />,
          },
        ]
      : []),
    {
      name: columns.class,
      value: shown ? (
        <>
          <ClassMark shown={shown} /> <span class="sub">{page.classOn(shown.decidedOn)}</span>
        </>
      ) : (
        <ClassCell holding={holding} today={today} />
      ),
    },
    { name: columns.personalData, value: assets.personalData[holding.personalData ?? 'unknown'] },
    ...(of === 'system' ? systemFacts() : []),
    ...(holding.reference ? [{ name: columns.reference, value: said(holding.reference) }] : []),
  ];
  return (
    <div class="asset-facts">
      <Facts facts={facts} />
    </div>
  );

  function systemFacts(): Fact[] {
    const { kind, environment, hosting } = holding;
    return [
      { name: columns.kind, value: kind ? assets.kinds[kind] : page.unknown },
      { name: columns.environment, value: environment ? assets.environments[environment] : page.unknown },
      { name: columns.supplier, value: said(holding.supplier) },
      { name: columns.hosting, value: hosting ? assets.hostings[hosting] : page.unknown },
      { name: columns.runsWhere, value: said(holding.runsWhere) },
      { name: columns.users, value: said(holding.users) },
    ];
  }
}

function Doings({ holding }: { holding: HoldingFile }) {
  const { page } = useTexts().assets;
  const { of, id, version, mayChange, keeps, isWithdrawn } = holding;
  const here = `${holdingAddress[of]}/${id}`;
  if (!mayChange && !keeps && of === 'asset') return null;
  return (
    <div class="actions">
      {of === 'system' && !isWithdrawn && (
        <a class="button quiet" href={`${here}/dependencies`}>
          {page.toOutage}
        </a>
      )}
      {mayChange && (
        <a class="button quiet" href={`${here}/edit`}>
          {page.edit}
        </a>
      )}
      {keeps && !isWithdrawn && (
        <a class="button quiet" href={`${here}/withdraw`}>
          {page.withdraw}
        </a>
      )}
      {keeps && isWithdrawn && (
        <form action={`${here}/restore`} method="post">
          <input type="hidden" name="version" value={version} />
          <button type="submit" class="quiet">
            {page.restore}
          </button>
        </form>
      )}
    </div>
  );
}

import { History } from '../organisation/history.pages.tsx';
import { RisksOf, type RisksOfShown } from '../risks/of-noun.pages.tsx';
import { LevelBadge } from '../risks/risk-parts.pages.tsx';
import { swedishDay } from '../shared/swedish-day.ts';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { exceptionHistory } from './exception.view.ts';
import { StandingBadge } from './exception-parts.pages.tsx';
import type { ExceptionFile } from './index.ts';

interface PageProps {
  exception: ExceptionFile;
  risks: RisksOfShown | undefined;
}

/** One exception: what departs, what may happen, who has decided, and until when. */
export function ExceptionPage({ exception, risks }: PageProps) {
  const texts = useTexts();
  const { exceptions } = texts;
  const { page, columns } = exceptions;
  const { scale, likelihood, consequence } = exception;
  return (
    <Layout title={exception.title} section="/exceptions" wide>
      <p class="sub">
        <a href="/exceptions">{exceptions.list.toList}</a>
      </p>
      <h1>
        <Verbatim text={exception.title} />
      </h1>
      <Notices exception={exception} />
      <Facts
        facts={[
          { name: columns.standing, value: <StandingBadge exception={exception} /> },
          { name: columns.period, value: exceptions.period(exception.fromOn, exception.untilOn) },
          { name: columns.owner, value: <bdi>{exception.ownerName}</bdi> },
          { name: columns.body, value: exception.bodyName },
          {
            name: columns.asker,
            value: page.asked(exception.askerName ?? page.unknown, swedishDay(exception.askedAt)),
          },
        ]}
      />
      <Doings exception={exception} />
      <section aria-labelledby="what-title">
        <h2 id="what-title">{page.what}</h2>
        <p class="prose">
          <Verbatim text={exception.what} />
        </p>
        <From exception={exception} />
      </section>
      <section aria-labelledby="risk-title">
        <h2 id="risk-title">{page.risk}</h2>
        <Facts
          facts={[
            { name: columns.level, value: <LevelBadge level={exception.level} /> },
            {
              name: page.likelihood,
              value: `${likelihood}. ${scale.likelihoods[likelihood - 1]?.name ?? ''}`,
            },
            {
              name: page.consequence,
              value: `${consequence}. ${scale.consequences[consequence - 1]?.name ?? ''}`,
            },
          ]}
        />
        <p class="prose">
          <Verbatim text={exception.riskReason} />
        </p>
        <h3>{page.instead}</h3>
        {exception.insteadMeasures ? (
          <p class="prose">
            <Verbatim text={exception.insteadMeasures} />
          </p>
        ) : (
          <p class="empty">{page.noInstead}</p>
        )}
      </section>
      <Decision exception={exception} />
      {risks && <RisksOf shown={risks} />}
      <ToRisk exception={exception} hasRisk={(risks?.rows.length ?? 0) > 0} />
      <h2>{page.history}</h2>
      <History entries={exceptionHistory(exception.changes, exception.names, texts)} />
    </Layout>
  );
}

function Notices({ exception }: { exception: ExceptionFile }) {
  const { page } = useTexts().exceptions;
  const { standing, endsSoon, untilOn, endedOn, endedReason, ownerName, isMineToDecide } = exception;
  const { registeredOwner, registeredOwnerName, ownerPersonId } = exception;
  return (
    <>
      {standing === 'asked' && (
        <Banner
          tone={isMineToDecide ? 'doubt' : 'plain'}
          title={isMineToDecide ? page.mineTitle : page.waitsTitle(ownerName)}
        >
          {isMineToDecide ? page.mineBody : page.waitsBody}
        </Banner>
      )}
      {standing === 'asked' &&
        registeredOwner &&
        registeredOwner !== ownerPersonId &&
        registeredOwnerName && <p class="sub">{page.otherOwner(registeredOwnerName)}</p>}
      {endsSoon && (
        <Banner tone="doubt" title={page.soonTitle(untilOn)}>
          {page.soonBody}
        </Banner>
      )}
      {standing === 'expired' && (
        <Banner tone="plain" title={page.expiredTitle(untilOn)}>
          {page.expiredBody}
        </Banner>
      )}
      {standing === 'ended' && endedOn && (
        <Banner tone="plain" title={page.endedTitle(endedOn)}>
          <Verbatim text={endedReason ?? ''} />
        </Banner>
      )}
    </>
  );
}

const steps = ['approve', 'decline', 'renew', 'end', 'change', 'takeBack'] as const;
const addresses: Record<(typeof steps)[number], string> = {
  approve: 'approve',
  decline: 'decline',
  renew: 'renew',
  end: 'end',
  change: 'edit',
  takeBack: 'take-back',
};

function Doings({ exception: { id, commands } }: { exception: ExceptionFile }) {
  const { page } = useTexts().exceptions;
  const may = steps.filter((step) => commands.includes(step));
  if (may.length === 0) return null;
  return (
    <p class="actions">
      {may.map((step, index) => (
        <a
          key={step}
          class={index === 0 ? 'button' : 'button quiet'}
          href={`/exceptions/${id}/${addresses[step]}`}
        >
          {step === 'change' ? page.edit : page[step]}
        </a>
      ))}
    </p>
  );
}

function From({ exception }: { exception: ExceptionFile }) {
  const { page } = useTexts().exceptions;
  const { requirementId, requirementWords, systemId, systemName, assetId, assetName } = exception;
  const things = [
    { name: page.requirement, words: requirementWords, to: `/requirements/${requirementId}` },
    { name: page.system, words: systemName, to: `/systems/${systemId}` },
    { name: page.asset, words: assetName, to: `/assets/${assetId}` },
  ];
  return (
    <ul class="action-ties">
      {things.map(
        ({ name, words, to }) =>
          words && (
            <li key={name}>
              <div>
                <span class="sub">{name}</span>{' '}
                <a href={to}>
                  <Verbatim text={words} />
                </a>
              </div>
            </li>
          ),
      )}
    </ul>
  );
}

function Decision({ exception }: { exception: ExceptionFile }) {
  const { page } = useTexts().exceptions;
  const { decidedOn, deciderName, decisionReason, standing, renewsId, renewedById } = exception;
  const name = deciderName ?? page.unknown;
  const told = { declined: page.declinedBy, takenBack: page.takenBackBy };
  const tell = standing === 'declined' || standing === 'takenBack' ? told[standing] : page.approvedBy;
  return (
    <>
      {decidedOn && (
        <section aria-labelledby="decision-title">
          <h2 id="decision-title">{page.decided}</h2>
          <p>{tell(name, decidedOn)}</p>
          {decisionReason && (
            <p class="prose">
              <Verbatim text={decisionReason} />
            </p>
          )}
        </section>
      )}
      {renewsId && (
        <p>
          <a href={`/exceptions/${renewsId}`}>{page.renews}</a>
        </p>
      )}
      {renewedById && (
        <p>
          <a href={`/exceptions/${renewedById}`}>{page.renewedBy}</a>
        </p>
      )}
    </>
  );
}

function ToRisk({
  exception: { id, mayBecomeRisk },
  hasRisk,
}: {
  exception: ExceptionFile;
  hasRisk: boolean;
}) {
  const { page } = useTexts().exceptions;
  if (!mayBecomeRisk || hasRisk) return null;
  return (
    <form action={`/exceptions/${id}/risk`} method="post">
      <p class="next">{page.toRiskHint}</p>
      <p class="actions">
        <button type="submit" class="quiet">
          {page.toRisk}
        </button>
      </p>
    </form>
  );
}

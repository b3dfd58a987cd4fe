import { addressWith } from '../../web/address.ts';
import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import type { Strip } from '../assessments/strip.model.ts';
import { CompactStrip } from '../assessments/strip-of-recommendation.pages.tsx';
import { AssessedBadge } from '../audit-status.pages.tsx';
import type { ToAssessPage } from './list-to-assess.ts';
import { RoundLabel } from './round-label.pages.tsx';
import { progressChoices, type ToAssess } from './round-to-assess.model.ts';

const workAddress = (roundId: string, { recommendationId, bodyId }: ToAssess) =>
  `/follow-ups/${roundId}/assess/${recommendationId}/${bodyId}`;

/** What a draft goes over: those left, those done, or all. Each leads to its form, which leads on to the next. */
interface RoundToAssessProps {
  list: ToAssessPage;
  /** How its recommendations have stood over the years. */
  strips: readonly Strip[];
}

export function RoundToAssessPage({ list, strips }: RoundToAssessProps) {
  const { rounds } = useTexts();
  const words = rounds.list;
  const { round, rows, all, left, choice, page, pages } = list;
  const [first] = rows;
  return (
    <Layout title={words.title} section="/audits" wide>
      <p class="sub">
        <a href={`/follow-ups/${round.id}`}>
          <Verbatim text={round.title} />
        </a>
      </p>
      <h1>{words.title}</h1>
      <RoundLabel round={round} />
      <p class="lede">{words.count(left, all)}</p>
      <p class="actions">
        {left > 0 && choice !== 'done' && first && (
          <a class="button" href={workAddress(round.id, rows.find(({ status }) => !status) ?? first)}>
            {words.start}
          </a>
        )}
        <a class={left === 0 ? 'button' : 'button quiet'} href={`/follow-ups/${round.id}/close`}>
          {rounds.close}
        </a>
      </p>
      <Choices chosen={choice} />
      {rows.length === 0 ? (
        <p class="empty">{all === 0 ? words.none.all : words.none[choice]}</p>
      ) : (
        <div class="audit-list" id="list">
          <DataTable
            caption={words.choices[choice]}
            columns={useColumns(round.id, strips)}
            rows={[...rows]}
          />
        </div>
      )}
      <Pager page={page} pages={pages} fragment="list" />
    </Layout>
  );
}

function Choices({ chosen }: { chosen: ToAssessPage['choice'] }) {
  const words = useTexts().rounds.list;
  const { address } = usePage();
  return (
    <nav class="round-choices" aria-label={words.show}>
      {progressChoices.map((choice) => (
        <a
          key={choice}
          href={addressWith(address, { show: choice === 'left' ? null : choice, page: null })}
          aria-current={choice === chosen ? 'true' : undefined}
        >
          {words.choices[choice]}
        </a>
      ))}
    </nav>
  );
}

function useColumns(roundId: string, strips: readonly Strip[]): Column<ToAssess>[] {
  const { auditForms, rounds } = useTexts();
  const words = rounds.list;
  return [
    {
      header: rounds.recommendation,
      cell: ({ recommendationId, number, text }) => (
        <a href={`/recommendations/${recommendationId}`}>
          {number && `${number}. `}
          <Verbatim text={text} />
        </a>
      ),
    },
    {
      header: rounds.work.earlier,
      cell: ({ recommendationId, bodyId }) => (
        <div>
          <CompactStrip
            strips={strips.filter(
              (strip) => strip.recommendationId === recommendationId && strip.bodyId === bodyId,
            )}
          />
        </div>
      ),
    },
    {
      header: rounds.body,
      cell: ({ bodyName }) => (
        <span class="body-name">
          <Verbatim text={bodyName} />
        </span>
      ),
    },
    {
      header: rounds.audit,
      cell: ({ auditTitle, auditYear }) => (
        <>
          <Verbatim text={auditTitle} />
          {auditYear && ` (${auditYear})`}
        </>
      ),
    },
    {
      header: auditForms.toAssess.assessment,
      cell: (row) => (
        <div>
          {row.status && <AssessedBadge status={row.status} isNotAssessable={row.status === 'unknown'} />}{' '}
          {row.assessor && <span class="sub line">{row.assessor}</span>}
          <a
            class={row.status ? undefined : 'button quiet'}
            href={workAddress(roundId, row)}
            aria-label={
              row.status
                ? words.changeThis(row.number ?? '', row.bodyName)
                : auditForms.toAssess.assessThis(row.number ?? '', row.bodyName)
            }
          >
            {row.status ? words.change : words.assess}
          </a>
        </div>
      ),
    },
  ];
}

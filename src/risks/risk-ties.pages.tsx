import { ActionStateBadge } from '../actions/action-parts.pages.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile } from './index.ts';
import { pageOf } from './risk.view.ts';

/** What is done about the risk; the next action is added in one step. */
export function ActionsOfRisk({ risk }: { risk: RiskFile }) {
  const texts = useTexts();
  const { page } = texts.risks;
  const { columns, noDueDate, noOwner } = texts.actions;
  return (
    <section id="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{page.actions}</h2>
      {risk.actions.length === 0 ? (
        <p class="empty">{page.noActions}</p>
      ) : (
        <DataTable
          caption={page.actionsCaption}
          rows={[...risk.actions]}
          columns={[
            {
              header: columns.action,
              cell: ({ id, title }) => (
                <a href={`/actions/${id}`}>{title ? <Verbatim text={title} /> : page.secretAction}</a>
              ),
            },
            { header: columns.state, cell: ({ state }) => <ActionStateBadge state={state} /> },
            { header: columns.due, cell: ({ dueOn }) => <span class="nowrap">{dueOn ?? noDueDate}</span> },
            {
              header: columns.owner,
              cell: ({ ownerName, ownerRole }) => <bdi>{ownerName ?? ownerRole ?? noOwner}</bdi>,
            },
          ]}
        />
      )}
      {risk.mayPlan && (
        <p class="actions">
          <a class="button quiet" href={`/actions/new?of=risk:${risk.id}&body=${risk.bodyId}`}>
            {page.addAction}
          </a>
        </p>
      )}
    </section>
  );
}

/** Who has answered for living with the risk, and until when. */
export function Acceptances({ risk }: { risk: RiskFile }) {
  const { risks } = useTexts();
  const { page } = risks;
  return (
    <section id="acceptance" aria-labelledby="acceptance-title">
      <h2 id="acceptance-title">{page.acceptances}</h2>
      {risk.acceptances.length === 0 ? (
        <p class="empty">{page.noAcceptances}</p>
      ) : (
        <>
          <p>
            {risk.accepted === 'inForce' && risk.acceptedUntil
              ? risks.acceptedUntil(risk.acceptedUntil)
              : risks.accepted[risk.accepted]}
          </p>
          <DataTable
            caption={page.acceptancesCaption}
            rows={[...risk.acceptances].reverse()}
            columns={[
              {
                header: page.acceptedBy,
                cell: ({ acceptedBy }) => <bdi>{risk.names.get(acceptedBy) ?? page.unknown}</bdi>,
              },
              { header: page.acceptedOn, cell: ({ onDay }) => <span class="nowrap">{onDay}</span> },
              { header: page.untilOn, cell: ({ untilOn }) => <span class="nowrap">{untilOn}</span> },
              { header: page.reason, cell: ({ reason }) => <Verbatim text={reason} /> },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** What else the risk is about. */
export function Links({ risk }: { risk: RiskFile }) {
  const { risks } = useTexts();
  const { page } = risks;
  const mayLink = risk.commands.includes('link');
  return (
    <section id="links" aria-labelledby="links-title">
      <h2 id="links-title">{page.links}</h2>
      {risk.links.length === 0 ? (
        <p class="empty">{page.noLinks}</p>
      ) : (
        <ul class="action-ties">
          {risk.links.map(({ noun, nounId, words, about }) => (
            <li key={`${noun}${nounId}`}>
              <div>
                <span class="sub">{risks.nouns[noun]}</span>{' '}
                {words ? (
                  <a href={pageOf(noun, nounId)}>
                    <Verbatim text={words} />
                  </a>
                ) : (
                  page.linkHidden
                )}
                {about && <span class="line sub">{about}</span>}
              </div>
              {mayLink && words && (
                <form action={`/risks/${risk.id}/unlink`} method="post">
                  <input type="hidden" name="link" value={`${noun}:${nounId}`} />
                  <button type="submit" class="quiet" aria-label={page.unlinkOf(words)}>
                    {page.unlink}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayLink && (
        <p class="actions">
          <a class="button quiet" href={`/risks/${risk.id}/links`}>
            {page.addLink}
          </a>
        </p>
      )}
    </section>
  );
}

import { CompactTable } from '../web/components/compact-table.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskChoices, RiskMatrix } from './index.ts';
import type { RiskFilter } from './risk-list.model.ts';
import { LevelBadge, LevelNow, RiskName, RiskOwner } from './risk-parts.pages.tsx';
import { levelOf, riskLevels } from './scale.rules.ts';

interface MatrixProps {
  matrix: RiskMatrix;
  choices: RiskChoices;
  filter: RiskFilter;
}

/** Where the open risks stand, of one administration or all; each place leads to its rows. */
export function MatrixPage({ matrix, choices, filter }: MatrixProps) {
  const { risks } = useTexts();
  const { matrix: words } = risks;
  const { body, of } = filter;
  const bodyName = choices.bodies.find(({ id }) => id === body)?.name ?? words.allBodies;
  return (
    <Layout title={words.title} section="/risks" wide>
      <p class="sub">
        <a href={body ? `/risks?body=${body}` : '/risks'}>{risks.list.toList}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Filter action="/risks/matrix" label={words.of} submit={words.submit}>
        <Choice
          name="body"
          label={words.body}
          value={body ?? ''}
          options={[
            { value: '', text: words.allBodies },
            ...choices.bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Choice
          name="of"
          label={words.of}
          value={of}
          options={(['now', 'target'] as const).map((each) => ({ value: each, text: words.ofs[each] }))}
        />
      </Filter>
      <Places matrix={matrix} filter={filter} name={bodyName} />
      <Unplaced matrix={matrix} filter={filter} />
      {matrix.top.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <>
          <h2>{words.top}</h2>
          <Top matrix={matrix} />
          {body === null && <ByBody matrix={matrix} />}
        </>
      )}
    </Layout>
  );
}

const rowsOf = ({ body, of }: RiskFilter, place: Record<string, string>) =>
  `/risks?${new URLSearchParams({ ...place, ...(body && { body }), ...(of === 'target' && { of }) })}`;

/** The matrix: likelihood from the greatest down, consequence from the least. */
function Places({
  matrix: { scale, places },
  filter,
  name,
}: Pick<MatrixProps, 'matrix' | 'filter'> & { name: string }) {
  const { risks } = useTexts();
  const { matrix: words } = risks;
  const countAt = (likelihood: number, consequence: number) =>
    places.find((place) => place.likelihood === likelihood && place.consequence === consequence)?.count ?? 0;
  const rows = scale.likelihoods.map((step, index) => ({ step, likelihood: index + 1 })).toReversed();
  return (
    <div class="risk-matrix" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <caption>{words.caption(name)}</caption>
        <thead>
          <tr>
            <td>{words.corner}</td>
            {scale.consequences.map((step, index) => (
              <th key={step.name} scope="col">
                <span class="line">{index + 1}</span> {step.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, likelihood }) => (
            <tr key={step.name}>
              <th scope="row">
                <span class="line">{likelihood}</span> {step.name}
              </th>
              {scale.consequences.map((consequenceStep, index) => {
                const consequence = index + 1;
                const level = levelOf({ likelihood, consequence }, scale);
                const count = countAt(likelihood, consequence);
                return (
                  <td key={consequenceStep.name} class={`spot ${level}`}>
                    {count > 0 ? (
                      <a
                        href={rowsOf(filter, {
                          likelihood: String(likelihood),
                          consequence: String(consequence),
                        })}
                      >
                        <b>{count}</b> <span>{risks.levels[level]}</span>{' '}
                        <span class="sr-only">{words.place(step.name, consequenceStep.name)}</span>
                      </a>
                    ) : (
                      <span class="sub">{risks.levels[level]}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What has no place: nobody has assessed it, or has set a target. */
function Unplaced({ matrix: { places }, filter }: Pick<MatrixProps, 'matrix' | 'filter'>) {
  const { matrix: words } = useTexts().risks;
  const count = places.find(({ likelihood }) => likelihood === null)?.count ?? 0;
  if (count === 0) return null;
  if (filter.of === 'target') return <p class="sub">{words.unplacedTarget(count)}</p>;
  return (
    <p class="sub">
      {words.unplacedNow(count)} <a href={rowsOf(filter, { level: 'unassessed' })}>{words.showThem}</a>
    </p>
  );
}

function Top({ matrix: { top } }: Pick<MatrixProps, 'matrix'>) {
  const { columns, matrix: words, treatments } = useTexts().risks;
  return (
    <DataTable
      caption={words.topCaption}
      rows={[...top]}
      columns={[
        { header: columns.risk, cell: (risk) => <RiskName risk={risk} withBody /> },
        { header: columns.level, cell: (risk) => <LevelNow risk={risk} /> },
        {
          header: columns.target,
          cell: ({ targetLevel }) => (targetLevel ? <LevelBadge level={targetLevel} /> : '–'),
        },
        { header: columns.treatment, cell: ({ treatment }) => treatments[treatment ?? 'none'] },
        { header: columns.owner, cell: (risk) => <RiskOwner risk={risk} /> },
      ]}
    />
  );
}

function ByBody({ matrix: { byBody } }: Pick<MatrixProps, 'matrix'>) {
  const { columns, matrix: words, levels } = useTexts().risks;
  const counted = ['unassessed', 'due'] as const;
  const count = (bodyId: string, number: number, more: string) =>
    number === 0 ? '0' : <a href={`/risks?body=${bodyId}&${more}`}>{number}</a>;
  return (
    <>
      <h2>{words.byBody}</h2>
      <CompactTable
        caption={words.byBodyCaption}
        of={columns.body}
        name={({ bodyId, bodyName }) => <a href={`/risks/matrix?body=${bodyId}`}>{bodyName}</a>}
        rows={byBody}
        columns={[
          ...riskLevels.toReversed().map((level) => ({
            header: levels[level],
            cell: (row: (typeof byBody)[number]) => count(row.bodyId, row[level], `level=${level}`),
          })),
          ...counted.map((each) => ({
            header: each === 'due' ? columns.due : levels.unassessed,
            cell: (row: (typeof byBody)[number]) =>
              count(row.bodyId, row[each], each === 'due' ? 'review=due' : 'level=unassessed'),
          })),
        ]}
      />
    </>
  );
}

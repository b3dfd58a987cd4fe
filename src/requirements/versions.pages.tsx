import { StatusMark } from '../handovers/request-state.pages.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { Differences } from './differences.pages.tsx';
import type { Compared } from './draft.rules.ts';
import { guidelineAddress } from './guideline.view.ts';
import type { GuidelineStanding, VersionStanding } from './guideline-list.model.ts';
import type { VersionsCompared } from './index.ts';
import { RequirementText } from './requirement-list.pages.tsx';

/** The versions of a guideline, and two of them to compare. */
export function VersionsPage({
  guideline,
  versions,
}: {
  guideline: GuidelineStanding;
  versions: readonly VersionStanding[];
}) {
  const { requirements } = useTexts();
  const words = requirements.versions;
  return (
    <Layout title={words.title} section="/guideline" wide>
      <p class="sub">
        <a href={guidelineAddress(guideline.id)}>
          <Verbatim text={guideline.title} />
        </a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <DataTable
        caption={words.caption}
        rows={[...versions]}
        columns={[
          {
            header: words.number,
            cell: ({ number, state }) => (
              <a
                href={
                  state === 'draft'
                    ? `/guideline/${guideline.id}/draft`
                    : guidelineAddress(guideline.id, number)
                }
              >
                {requirements.version(number)}
              </a>
            ),
          },
          {
            header: words.state,
            cell: ({ state }) => (
              <StatusMark tone={state === 'inForce' ? 'agrees' : state === 'draft' ? 'waits' : 'over'}>
                {requirements.states[state]}
              </StatusMark>
            ),
          },
          { header: words.from, cell: ({ inForceFrom }) => inForceFrom ?? requirements.nothing },
          {
            header: words.contents,
            cell: ({ measures, principles }) =>
              `${requirements.measures(measures)}, ${requirements.principles(principles)}`,
          },
          {
            header: words.note,
            cell: ({ note }) => (note ? <Verbatim text={note} /> : requirements.nothing),
          },
          {
            header: words.made,
            cell: ({ madeByName }) => (madeByName ? <Verbatim text={madeByName} /> : requirements.nothing),
          },
        ]}
      />
      {versions.length > 1 && (
        <CompareForm {...{ guideline, versions }} from={versions[1]?.number} to={versions[0]?.number} />
      )}
    </Layout>
  );
}

interface CompareProps {
  guideline: GuidelineStanding;
  versions: readonly VersionStanding[];
  from: number | undefined;
  to: number | undefined;
}

function CompareForm({ guideline, versions, from, to }: CompareProps) {
  const { requirements } = useTexts();
  const words = requirements.versions;
  const options = versions.map(({ number, state }) => ({
    value: String(number),
    text: `${requirements.version(number)} (${requirements.states[state].toLowerCase()})`,
  }));
  return (
    <Filter
      action={`/guideline/${guideline.id}/versions/compare`}
      label={words.compare}
      submit={words.compare}
    >
      <Choice name="from" label={words.from1} value={String(from)} options={options} />
      <Choice name="to" label={words.to} value={String(to)} options={options} />
    </Filter>
  );
}

/** How many requirements of each kind of difference there are. */
export const countKinds = (compared: readonly Pick<Compared, 'kind'>[]) => {
  const count = (kind: Compared['kind']) => compared.filter((each) => each.kind === kind).length;
  return {
    changed: count('changed'),
    added: count('added'),
    leftOut: count('leftOut'),
    moved: count('moved'),
  };
};

/** Two versions beside each other: only what differs. */
export function ComparePage({
  shown: { guideline, versions, from, to, compared },
}: {
  shown: VersionsCompared;
}) {
  const words = useTexts().requirements.versions;
  const differing = compared.filter(({ kind }) => kind !== 'same');
  const { changed, added, leftOut, moved } = countKinds(compared);
  const title = words.compareTitle(from, to);
  return (
    <Layout title={title} section="/guideline" wide>
      <p class="sub">
        <a href={`/guideline/${guideline.id}/versions`}>{words.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="lede">
        {differing.length === 0 ? words.same : words.summary(changed, added, leftOut, moved)}
      </p>
      <CompareForm {...{ guideline, versions, from, to }} />
      <ComparedRows rows={differing} />
    </Layout>
  );
}

/** Rows that differ, each with how. */
export function ComparedRows({ rows }: { rows: readonly Compared[] }) {
  const words = useTexts().requirements.versions;
  return (
    <ul class="requirement-rows compared">
      {rows.map((each) => {
        const row = each.after ?? each.before;
        if (!row) return null;
        return (
          <li key={each.id} class={each.kind}>
            <span class="ref">
              <Verbatim text={row.ref} />
            </span>
            <div>
              <StatusMark tone={each.kind === 'leftOut' ? 'doubt' : 'waits'}>
                {words.kinds[each.kind]}
              </StatusMark>{' '}
              <RequirementText row={row} />
              {each.differences.length > 0 && <Differences differences={each.differences} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

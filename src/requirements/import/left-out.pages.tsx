import { DataTable } from '../../web/components/data-table.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { LeftOutFound } from './index.ts';

/** So many are shown; a document of which more is left out is no guideline. */
const mostShown = 500;
const longestShown = 400;

/** What of the file became no requirement and why, with the way in for what ought to be one. */
export function LeftOutPage({ found: { draft, leftOut } }: { found: LeftOutFound }) {
  const { guidelineImport, requirements } = useTexts();
  const { leftOut: words } = guidelineImport;
  const at = `/guideline/${draft.guidelineId}/import`;
  const rows = leftOut.slice(0, mostShown);
  return (
    <Layout title={words.title} section="/guideline" wide>
      <p class="sub">
        <a href={at}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {leftOut.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption}
          rows={rows}
          columns={[
            { header: words.text, cell: ({ text }) => <Verbatim text={shortened(text)} /> },
            { header: words.reason, cell: ({ reason }) => words.reasons[reason] },
            {
              header: words.place,
              cell: ({ place }) => place && requirements.draft.place(place.page, place.line),
            },
            {
              header: words.takeIn,
              cell: ({ index, text, reason, isTaken }) =>
                isTaken ? words.taken : reason !== 'column' && <TakeIn at={at} index={index} text={text} />,
            },
          ]}
        />
      )}
      {leftOut.length > rows.length && <p>{words.shown(rows.length, leftOut.length)}</p>}
    </Layout>
  );
}

const shortened = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

function TakeIn({ at, index, text }: { at: string; index: number; text: string }) {
  const { leftOut: words } = useTexts().guidelineImport;
  return (
    <form action={`${at}/left-out`} method="post">
      <input type="hidden" name="index" value={index} />
      <button type="submit" class="link" aria-label={words.takeInOf(text.slice(0, 80))}>
        {words.takeIn}
      </button>
    </form>
  );
}

import type { ReadRecommendation } from '../reading/reading.model.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';

interface ResponseDetailsProps {
  row: Pick<ReadRecommendation, 'response' | 'done' | 'remaining' | 'comment'>;
  open: boolean;
}

/** What was answered to a recommendation, what has been done, what remains; nothing where the report says none of it. */
export function ResponseDetails({ row, open }: ResponseDetailsProps) {
  const { read } = useTexts().readingPages;
  const { response } = row;
  const parts = [
    {
      name: response?.body ? read.responseFrom(response.body) : read.response,
      note: [
        response?.scope === 'audit' && read.responseToAudit,
        response?.paraphrased && read.paraphrased,
      ].filter(Boolean),
      text: response?.text ?? null,
    },
    { name: read.done, note: [], text: row.done },
    { name: read.remaining, note: [], text: row.remaining },
    { name: read.comment, note: [], text: row.comment },
  ].filter(({ text }) => text !== null && text !== '');
  if (parts.length === 0) return null;
  return (
    <details open={open}>
      <summary>{read.more}</summary>
      <dl class="details">
        {parts.map(({ name, note, text }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi> {note.length > 0 && <span class="sub">({note.join(', ')})</span>}
            </dt>
            <dd>
              <Verbatim text={text ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

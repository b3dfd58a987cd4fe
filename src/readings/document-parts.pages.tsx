import type { ReadDocument, ReadQuestion } from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';
import { addressWith } from '../web/address.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { VerdictBadge } from '../web/components/verdict-badge.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { partKey } from './places.view.ts';
import { usePlaceWords } from './source.pages.tsx';

interface PartProps {
  document: ReadDocument;
  index: number;
}

/** A link that shows a place in the original; nothing where the place is not known. */
export function PlaceLink({ to, place }: { to: string; place: Place | null | undefined }) {
  const { address } = usePage();
  const { read } = useTexts().readingPages;
  const words = usePlaceWords();
  if (!place) return null;
  return (
    <a
      class="place"
      href={addressWith(address, { show: to, lang: null }, to)}
      data-show={to}
      title={read.showPlace}
    >
      {words(place) || read.showPlace}
    </a>
  );
}

export function Deadlines({ document, index }: PartProps) {
  const { read } = useTexts().readingPages;
  if (document.deadlines.length === 0) return null;
  return (
    <DataTable
      caption={read.deadlines}
      rows={document.deadlines.map((deadline, i) => ({ ...deadline, key: partKey('deadline', index, i) }))}
      columns={[
        { header: read.deadlineColumns.kind, cell: ({ kind }) => read.deadlineKind[kind] },
        {
          header: read.deadlineColumns.date,
          cell: ({ date, key, place }) => (
            <span id={key}>
              <Verbatim text={date} /> <PlaceLink to={key} place={place} />
            </span>
          ),
        },
        {
          header: read.deadlineColumns.whom,
          cell: ({ whom }) => <Verbatim text={whom.join(', ') || read.notStated} />,
        },
      ]}
    />
  );
}

export function Actions({ document, index }: PartProps) {
  const { read } = useTexts().readingPages;
  if (document.actions.length === 0) return null;
  const text = (value: string | null) => <Verbatim text={value ?? read.notStated} />;
  return (
    <DataTable
      caption={read.actions}
      rows={document.actions.map((action, i) => ({ ...action, key: partKey('action', index, i) }))}
      columns={[
        {
          header: read.actionColumns.text,
          cell: ({ text: words, key, place }) => (
            <span id={key}>
              <Verbatim text={words} /> <PlaceLink to={key} place={place} />
            </span>
          ),
        },
        { header: read.actionColumns.owner, cell: ({ owner }) => text(owner) },
        { header: read.actionColumns.due, cell: ({ due }) => text(due) },
        { header: read.actionColumns.followUp, cell: ({ followUp }) => text(followUp) },
      ]}
    />
  );
}

export function FiguresInDocument({ document, index }: PartProps) {
  const { language } = usePage();
  const { read } = useTexts().readingPages;
  if (document.figures.length === 0) return null;
  return (
    <DataTable
      caption={read.figuresTitle}
      rows={document.figures.map((figure, i) => ({ ...figure, key: partKey('figure', index, i) }))}
      columns={[
        {
          header: read.figureColumns.label,
          cell: ({ label, key, place }) => (
            <span id={key}>
              <Verbatim text={label} /> <PlaceLink to={key} place={place} />
            </span>
          ),
        },
        {
          header: read.figureColumns.value,
          cell: ({ value, unit }) => `${formatNumber(language, value)} ${unit ?? ''}`,
          numeric: true,
        },
      ]}
    />
  );
}

/** The questions of a first audit, or of a follow-up round as such, with the auditors' verdicts. */
export function Questions({ questions }: { questions: ReadQuestion[] }) {
  const { read } = useTexts().readingPages;
  if (questions.length === 0) return null;
  const withCriterion = questions.some(({ criterion }) => criterion !== null);
  return (
    <DataTable
      caption={read.questions}
      rows={questions}
      columns={[
        ...(questions.some(({ number }) => number !== null)
          ? [{ header: read.questionColumns.number, cell: ({ number }: ReadQuestion) => number ?? '–' }]
          : []),
        { header: read.questionColumns.text, cell: ({ text }) => <Verbatim text={text} /> },
        ...(withCriterion
          ? [
              {
                header: read.questionColumns.criterion,
                cell: ({ criterion }: ReadQuestion) => <Verbatim text={criterion ?? read.notStated} />,
              },
            ]
          : []),
        ...(questions.some(({ verdict }) => verdict !== 'unknown')
          ? [
              {
                header: read.questionColumns.verdict,
                cell: ({ verdict }: ReadQuestion) => <VerdictBadge verdict={verdict} />,
              },
            ]
          : []),
      ]}
    />
  );
}

import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { useTexts } from '../web/page.ts';
import { isTest } from './assessment.rules.ts';
import { useLevelWords } from './class-parts.pages.tsx';
import type { Aspect } from './classification.model.ts';
import type { ClassificationShown, NamedStep } from './index.ts';
import { aspectsOf, highestInTest, levelIn, levelsOf } from './scale.rules.ts';

/** The class aspect by aspect: as decided, and for a system as inherited with the way there. */
export function ClassTable({ shown }: { shown: ClassificationShown }) {
  const { subject, current, settings, inForce, inherited, lower } = shown;
  const { classifications, classHarms } = useTexts();
  const words = classifications.shown;
  const say = useLevelWords(current?.scale ?? settings.scale);
  const known = aspectsOf('klassa').filter(
    (aspect) => levelIn(inForce, aspect) !== null || aspectsOf(settings.scale).includes(aspect),
  );
  // Where only another aspect is inherited there is none, which is no level of the scale.
  const lowest = levelsOf(settings.scale)[0] ?? 0;
  const told = (level: number | null) => (level === null || level < lowest ? '–' : say(level));
  const columns: Column<Aspect>[] = [
    { header: words.aspect, cell: (aspect) => classHarms.aspects[aspect] },
    {
      header: words.own,
      cell: (aspect) => (
        <span class={lower.includes(aspect) ? 'lower-level' : undefined}>
          {told(levelIn(current, aspect))}
        </span>
      ),
    },
  ];
  if (subject.noun === 'system') {
    columns.push(
      { header: words.inherited, cell: (aspect) => <WayHere aspect={aspect} shown={shown} /> },
      { header: words.demands, cell: (aspect) => <strong>{told(levelIn(inForce, aspect))}</strong> },
    );
  }
  const isTooHigh =
    isTest(subject.environment) && Object.values(inherited).some(({ level }) => level > highestInTest);
  return (
    <>
      {lower.length > 0 && (
        <Banner tone="doubt" title={words.lowerTitle}>
          {words.lower(lower.map((aspect) => classHarms.aspects[aspect]).join(', '))}
        </Banner>
      )}
      {isTooHigh && (
        <Banner tone="doubt" title={words.testTitle}>
          {words.test}
        </Banner>
      )}
      <DataTable
        caption={subject.noun === 'system' ? words.rule : classifications.nouns.asset}
        columns={columns}
        rows={known}
      />
    </>
  );
}

/** "T3 från Journalarkiv via Vårdsystemet"; what the reader may not know of is told by whose it is. */
function WayHere({ aspect, shown }: { aspect: Aspect; shown: ClassificationShown }) {
  const { classifications, classHarms } = useTexts();
  const words = classifications.shown;
  const found = shown.inherited[aspect];
  if (!found) return <>{words.nothingInherited}</>;
  const named = ({ noun, name, bodyName }: NamedStep) =>
    name ?? (noun === 'asset' ? words.hiddenAsset(bodyName) : words.hiddenSystem(bodyName));
  return <>{words.way1(`${classHarms.letters[aspect]}${found.level}`, found.path.map(named))}</>;
}

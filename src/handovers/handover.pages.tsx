import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { HandoverFound } from './handover.store.ts';
import { HandedItems } from './handover-parts.pages.tsx';

/** What was handed over, by whom and when, as it stood then. */
export function HandoverPage({ handover }: { handover: HandoverFound }) {
  const { handovers: texts } = useTexts();
  const words = texts.handover;
  const title = words.title(handover.bodyName);
  return (
    <Layout title={title} section="/handovers">
      <p class="sub">
        <a href="/handovers">{texts.request.back}</a>
      </p>
      <h1>{title}</h1>
      <Facts
        facts={[
          { name: words.handed, value: formatMoment(new Date(handover.handedAt)) },
          { name: words.by, value: handover.handedByName ?? '–' },
          ...(handover.requestId && handover.requestKind
            ? [
                {
                  name: words.asAnswer,
                  value: (
                    <a href={`/handovers/requests/${handover.requestId}`}>
                      {words.toRequest[handover.requestKind]}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p class="sub">{words.frozen}</p>
      <HandedItems
        items={handover.items}
        fileAt={(position) => `/handovers/${handover.id}/files/${position}`}
      />
      {handover.note && (
        <>
          <h2>{words.note}</h2>
          <blockquote class="handed-words">
            <Verbatim text={handover.note} />
          </blockquote>
        </>
      )}
    </Layout>
  );
}

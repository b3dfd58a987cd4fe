import { StatusMark } from '../handovers/request-state.pages.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import { DocumentName } from './document-parts.pages.tsx';
import type { DocumentList } from './index.ts';
import { type OutlineNode, outlineOf } from './outline.view.ts';

/** The pyramid from the top; what stands under nothing comes last, since it ought to stand under something. */
export function Outline({ list }: { list: DocumentList }) {
  const { list: words } = useTexts().documents;
  const roots = outlineOf(list.rows);
  const tops = roots.filter(({ document, children }) => document.kind === 'policy' || children.length > 0);
  const loose = roots.filter((root) => !tops.includes(root));
  return (
    <>
      {list.matching > list.rows.length && (
        <p class="sub">{words.outlineCut(list.rows.length, list.matching)}</p>
      )}
      <Branch nodes={tops} />
      {loose.length > 0 && (
        <>
          {tops.length > 0 && <h2>{words.underNothing}</h2>}
          <Branch nodes={loose} />
        </>
      )}
    </>
  );
}

function Branch({ nodes }: { nodes: readonly OutlineNode[] }) {
  return (
    <ul class="pyramid">
      {nodes.map((node) => (
        <li key={node.document.id}>
          <Line node={node} />
          {node.children.length > 0 && <Branch nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ node: { document } }: { node: OutlineNode }) {
  const { documents: words } = useTexts();
  const { bodyName, ownerName, ownerRole, nextRevisionOn, isOverdue, gaps } = document;
  const whose = [bodyName ?? words.municipality, ownerName ?? ownerRole].filter(Boolean).join(' · ');
  const next = nextRevisionOn ? `${words.columns.next} ${nextRevisionOn}` : null;
  return (
    <div class="pyramid-line">
      <div>
        <DocumentName document={document} />
        <div class="sub">
          <WholeDays text={[whose, next].filter(Boolean).join(' · ')} />
        </div>
      </div>
      {(isOverdue || gaps.length > 0) && (
        <ul class="document-marks">
          {isOverdue && (
            <li class="document-late">
              <StatusMark tone="doubt">{words.overdue}</StatusMark>
            </li>
          )}
          {gaps.map((gap) => (
            <li key={gap}>
              <StatusMark tone="waits">{words.gaps[gap]}</StatusMark>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

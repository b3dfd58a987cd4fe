import { Fragment } from 'preact';
import { Banner } from '../web/components/banner.tsx';
import { useTexts } from '../web/page.ts';
import type { SameAudit } from './same-audits.store.ts';

/** The audits of the register that may be the one that is being entered. */
export function SameAudits({ same }: { same: readonly SameAudit[] }) {
  const words = useTexts().auditForms.audit;
  return (
    <div role="alert">
      <Banner tone="doubt" title={words.sameTitle}>
        {words.sameBody}{' '}
        {same.map(({ id, title, year }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <a href={`/audits/${id}`}>
              <bdi>{title}</bdi>
              {year && ` (${year})`}
            </a>
          </Fragment>
        ))}
      </Banner>
    </div>
  );
}

import { Banner } from '../web/components/banner.tsx';
import { useTexts } from '../web/page.ts';

/** Why the person who looks may not change the report, or only a part of it, and who does. */
export function NotTheirs({ isPart }: { isPart: boolean }) {
  const { notTheirs } = useTexts().reviewPages;
  return (
    <Banner tone="plain" title={isPart ? notTheirs.partTitle : notTheirs.title}>
      {isPart ? notTheirs.part : notTheirs.whole}
    </Banner>
  );
}

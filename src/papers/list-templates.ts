import { inRequest, type RequestContext } from '../identity/index.ts';
import type { Language } from '../texts/index.ts';
import { texts } from '../texts/index.ts';
import { type PaperKind, paperKinds } from './paper-template.model.ts';
import { findTemplates } from './paper-template.store.ts';
import { mayWriteTemplate, mayWriteTemplates } from './papers.policy.ts';
import { templateSections } from './sections.model.ts';

export interface ListedTemplate {
  readonly kind: PaperKind;
  readonly section: string;
  readonly language: Language;
  readonly builtIn: string;
  /** The municipality's own text; null where the built-in one holds. */
  readonly own: string | null;
  /** 0 where the built-in text holds. */
  readonly version: number;
}

/** Every part of every paper whose texts the requester writes, with the text that holds; undefined for those who write none. */
export function listTemplates(
  context: RequestContext,
  language: Language,
): Promise<readonly ListedTemplate[] | undefined> {
  const { requester } = context;
  if (!mayWriteTemplates(requester)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const all = await findTemplates(transaction, requester.organisationId);
    const written = paperKinds.filter((kind) => mayWriteTemplate(requester, kind));
    return written.flatMap((kind) =>
      templateSections(kind).map((section) => {
        const own = all.find(
          (each) => each.kind === kind && each.section === section && each.language === language,
        );
        const builtIn: Readonly<Record<string, string>> = texts[language].papers.templates[kind];
        return {
          kind,
          section,
          language,
          builtIn: builtIn[section] ?? '',
          own: own?.text ?? null,
          version: own?.version ?? 0,
        };
      }),
    );
  });
}

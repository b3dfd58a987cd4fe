import { aspects, type SubjectAsked } from '../classifications/classification.model.ts';
import { showClassification, whereClassified } from '../classifications/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { oneClassificationSchema, subjectClassSchema } from './classifications.schema.ts';
import { only, sent } from './sent.ts';

const { classifications, demanded, inForce } = subjectClassSchema.shape;
const classShape = inForce.unwrap();

/** The class of an asset or a system as the API tells it; null where it is not for who asks. */
export async function classShown(context: RequestContext, asked: SubjectAsked) {
  const shown = await showClassification(context, asked);
  if (!shown) return null;
  const { subject, current, draft } = shown;
  return sent({
    noun: subject.noun,
    id: subject.id,
    name: subject.name,
    bodyId: subject.bodyId,
    ownerPersonId: subject.ownerPersonId,
    environment: subject.environment,
    currentId: current?.id ?? null,
    draftId: draft?.id ?? null,
    review: shown.review,
    inherited: aspects.flatMap((aspect) => {
      const found = shown.inherited[aspect];
      if (!found) return [];
      const path = found.path.map(({ noun, id, name, bodyName }) => ({
        noun,
        id: name === null ? null : id,
        name,
        bodyName,
      }));
      return [{ aspect, level: found.level, path }];
    }),
    lower: shown.lower,
    inForce: shown.inForce && only(classShape, shown.inForce),
    accessReviewMonths: shown.accessReviewMonths,
    classifications: shown.history.map((each) => only(classifications.element, each)),
    demanded: shown.demanded.map((each) => only(demanded.element, each)),
  });
}

/** One classification with what it is of; null where it is not for who asks. */
export async function oneClassification(context: RequestContext, id: string) {
  const asked = await whereClassified(context, id);
  const shown = asked && (await showClassification(context, asked));
  const found = shown?.history.find((each) => each.id === id);
  if (!shown || !found) return null;
  const { noun, id: subjectId, name } = shown.subject;
  return sent(only(oneClassificationSchema, { ...found, noun, subjectId, name }));
}

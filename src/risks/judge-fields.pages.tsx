import { ChoiceField } from '../web/components/entry-fields.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskScale, ScaleStep } from './risk.model.ts';

interface JudgeProps {
  scale: RiskScale;
  saved: { readonly likelihood: number | null; readonly consequence: number | null } | null;
}

/** How likely and how grave, as steps of the organisation's scale with what they mean. */
export function JudgeFields({ scale, saved }: JudgeProps) {
  const { assess } = useTexts().risks;
  return (
    <>
      <p class="hint">{assess.thresholds(scale.medium, scale.high, scale.veryHigh)}</p>
      <ChoiceField
        name="likelihood"
        label={assess.likelihood}
        saved={String(saved?.likelihood ?? '')}
        options={[{ value: '', text: assess.choose }, ...useSteps(scale.likelihoods)]}
      />
      <ChoiceField
        name="consequence"
        label={assess.consequence}
        saved={String(saved?.consequence ?? '')}
        options={[{ value: '', text: assess.choose }, ...useSteps(scale.consequences)]}
      />
    </>
  );
}

/** How it is meant to be once it has been treated. */
export function TargetFields({ scale, saved }: JudgeProps) {
  const { assess } = useTexts().risks;
  const none = { value: '', text: assess.noTarget };
  return (
    <fieldset class="part">
      <legend>{assess.targetLegend}</legend>
      <p class="hint">{assess.targetHint}</p>
      <ChoiceField
        name="targetLikelihood"
        label={assess.targetLikelihood}
        saved={String(saved?.likelihood ?? '')}
        options={[none, ...useSteps(scale.likelihoods)]}
      />
      <ChoiceField
        name="targetConsequence"
        label={assess.targetConsequence}
        saved={String(saved?.consequence ?? '')}
        options={[none, ...useSteps(scale.consequences)]}
      />
    </fieldset>
  );
}

function useSteps(steps: readonly ScaleStep[]) {
  const { assess } = useTexts().risks;
  return steps.map(({ name, meaning }, index) => ({
    value: String(index + 1),
    text: assess.step(index + 1, name, meaning),
  }));
}

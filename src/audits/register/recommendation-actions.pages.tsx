import { useTexts } from '../../web/page.ts';
import { InterpretForm } from '../assessments/interpret-form.pages.tsx';
import { StateForm } from '../body-work/change-state.pages.tsx';
import type { BodyActions, RecommendationActionsView } from '../change-actions.model.ts';

/**
 * What the person who looks may do with a recommendation: each form says what happens next. Nothing at all where
 * there is nothing to do. Its data come from `findActions`.
 */
export function RecommendationActions({ actions }: { actions: RecommendationActionsView }) {
  const { auditForms } = useTexts();
  const words = auditForms.actions;
  const bodies = actions.bodies.filter(hasActions);
  const mayKeep = actions.mayKeep && !actions.isAuditWithdrawn;
  if (bodies.length === 0 && !mayKeep) return null;
  return (
    <section class="recommendation-actions" aria-labelledby="may-do">
      <h2 id="may-do">{words.title}</h2>
      {bodies.map((body) => (
        <BodyPart key={body.bodyId} recommendationId={actions.id} body={body} />
      ))}
      {mayKeep && (
        <p class="actions">
          {!actions.isWithdrawn && (
            <a class="button quiet" href={`/recommendations/${actions.id}/edit`}>
              {words.edit}
            </a>
          )}
          <a class="button quiet" href={`/recommendations/${actions.id}/withdraw`}>
            {actions.isWithdrawn ? words.restore : words.withdraw}
          </a>
        </p>
      )}
    </section>
  );
}

const hasActions = ({ commands, assessment, rounds }: BodyActions) =>
  commands.length > 0 || assessment !== null || rounds.length > 0;

function BodyPart({ recommendationId, body }: { recommendationId: string; body: BodyActions }) {
  const { auditForms } = useTexts();
  const { actions: words, state } = auditForms;
  const { assessment } = body;
  const here = `/recommendations/${recommendationId}`;
  return (
    <div class="body-actions">
      <h3>{words.of(body.bodyName)}</h3>
      {body.commands.map((command) => (
        <details key={command}>
          <summary>{state.commands[command]}</summary>
          <StateForm recommendationId={recommendationId} body={body} command={command} problem={null} />
        </details>
      ))}
      {assessment?.mayInterpret && (
        <details>
          <summary>{words.interpret}</summary>
          <InterpretForm
            assessmentId={assessment.id}
            version={body.version}
            proposed={assessment.proposed}
            isInterpreted={assessment.isInterpreted}
            to={here}
          />
          <p>
            <a href={`/assessments/${assessment.id}/question`}>{words.question}</a>
          </p>
        </details>
      )}
      {(assessment?.mayCorrect || body.rounds.length > 0) && (
        <p class="actions">
          {assessment?.mayCorrect && (
            <a class="button quiet" href={`/assessments/${assessment.id}/edit`}>
              {words.correct}
            </a>
          )}
          {body.rounds.length > 0 && (
            <a class="button quiet" href={`${here}/assess?body=${body.bodyId}`}>
              {words.assess}
            </a>
          )}
        </p>
      )}
    </div>
  );
}

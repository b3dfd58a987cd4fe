ALTER TABLE "matter" ADD COLUMN "is_audited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Until now the change log told who was named before the letter; a body that only the letter brought in is not audited.
UPDATE matter m SET is_audited = NOT EXISTS (
    SELECT FROM change_log brought WHERE brought.organisation_id = m.organisation_id AND brought.noun = 'audit'
      AND brought.noun_id = m.audit_id AND brought.verb = 'addMatter' AND brought.after ->> 'matterId' = m.id::text
      AND brought.after ? 'letterDated')
  WHERE m.audit_id IS NOT NULL AND (m.recipient = 'answer' OR EXISTS (
    SELECT FROM change_log named WHERE named.organisation_id = m.organisation_id AND named.noun = 'audit'
      AND named.noun_id = m.audit_id AND named.verb = 'changeMatter' AND named.before ->> 'matterId' = m.id::text
      AND named.before ->> 'recipient' = 'answer'));

ALTER TABLE "follow_up_audit" ADD COLUMN "meeting_body_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "commitment" ADD COLUMN "first_id" uuid;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_first" FOREIGN KEY ("organisation_id","first_id") REFERENCES "public"."commitment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitment_repeated" ON "commitment" USING btree ("organisation_id","first_id");--> statement-breakpoint
ALTER TABLE commitment DISABLE TRIGGER decided_commitment_is_kept;--> statement-breakpoint
WITH RECURSIVE repeated AS (
  SELECT organisation_id, id, id AS first_id FROM commitment WHERE continues_id IS NULL
  UNION ALL
  SELECT c.organisation_id, c.id, r.first_id FROM commitment c
    JOIN repeated r ON r.organisation_id = c.organisation_id AND r.id = c.continues_id
)
UPDATE commitment c SET first_id = r.first_id FROM repeated r
  WHERE r.organisation_id = c.organisation_id AND r.id = c.id AND c.continues_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE commitment ENABLE TRIGGER decided_commitment_is_kept;--> statement-breakpoint
-- Until now the body was found by its name in the reason.
ALTER TABLE follow_up_audit DISABLE TRIGGER closed_part_is_kept;--> statement-breakpoint
UPDATE follow_up_audit fa SET meeting_body_ids = named.ids
  FROM (
    SELECT f.organisation_id, f.follow_up_id, f.audit_id, array_agg(DISTINCT b.id) AS ids
      FROM follow_up_audit f
        JOIN recommendation r ON r.organisation_id = f.organisation_id AND r.audit_id = f.audit_id AND r.withdrawn_at IS NULL
        JOIN addressee a ON a.organisation_id = r.organisation_id AND a.recommendation_id = r.id
        JOIN body b ON b.organisation_id = a.organisation_id AND b.id = a.body_id
      WHERE f.needs_meeting AND strpos(lower(f.meeting_reason), lower(b.name)) > 0
      GROUP BY f.organisation_id, f.follow_up_id, f.audit_id
  ) named
  WHERE named.organisation_id = fa.organisation_id AND named.follow_up_id = fa.follow_up_id AND named.audit_id = fa.audit_id;--> statement-breakpoint
ALTER TABLE follow_up_audit ENABLE TRIGGER closed_part_is_kept;

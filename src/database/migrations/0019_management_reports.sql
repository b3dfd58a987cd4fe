CREATE TABLE "management_report" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"since" date NOT NULL,
	"until" date NOT NULL,
	"registry_number" text,
	"texts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"made_by" uuid NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone,
	"content" jsonb,
	"files" jsonb,
	"decided_on" date,
	"minute_item" text,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "management_report_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "management_report_period" CHECK ("management_report"."since" <= "management_report"."until"),
	CONSTRAINT "management_report_issued" CHECK (("management_report"."state" = 'issued') = ("management_report"."issued_at" is not null and "management_report"."issued_by" is not null and "management_report"."content" is not null and "management_report"."files" is not null))
);
--> statement-breakpoint
ALTER TABLE "management_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD COLUMN "secrecy" jsonb;--> statement-breakpoint
ALTER TABLE "management_report" ADD CONSTRAINT "management_report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "management_report" ADD CONSTRAINT "management_report_made_by" FOREIGN KEY ("organisation_id","made_by") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "management_report_until" ON "management_report" USING btree ("organisation_id","kind","until");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "management_report" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("management_report"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("management_report"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON management_report TO stadga_app;--> statement-breakpoint
-- What was issued has been read by others; only the decision upon it is noted afterwards, once.
CREATE FUNCTION keep_issued_management_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'issued' AND (TG_OP = 'DELETE' OR OLD.decided_on IS NOT NULL
      OR to_jsonb(NEW) - '{decided_on,minute_item,version}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{decided_on,minute_item,version}'::text[]) THEN
    RAISE EXCEPTION 'an issued report is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER issued_management_report_is_kept BEFORE UPDATE OR DELETE ON management_report
  FOR EACH ROW EXECUTE FUNCTION keep_issued_management_report();--> statement-breakpoint
CREATE FUNCTION keep_presence_of_closed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  participant forum_participant := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT FROM forum_meeting m WHERE m.organisation_id = participant.organisation_id AND m.id = participant.meeting_id AND m.state = 'closed') THEN
    RAISE EXCEPTION 'a closed meeting is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER presence_at_closed_meeting_is_kept BEFORE INSERT OR UPDATE OR DELETE ON forum_participant
  FOR EACH ROW EXECUTE FUNCTION keep_presence_of_closed_meeting();

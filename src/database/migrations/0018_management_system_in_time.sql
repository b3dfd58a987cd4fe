CREATE TABLE "control_outcome" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"point_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"result" text NOT NULL,
	"observation" text,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "control_outcome_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "control_outcome" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_plan" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"decided_on" date,
	"minute_item" text,
	"registry_number" text,
	"reported_on" date,
	"report_minute_item" text,
	"conclusion" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "control_plan_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "control_plan_decided" CHECK (("control_plan"."state" = 'draft') = ("control_plan"."decided_on" is null)),
	CONSTRAINT "control_plan_reported" CHECK (("control_plan"."state" = 'reported') = ("control_plan"."reported_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "control_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_point_commitment" (
	"organisation_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	CONSTRAINT "control_point_commitment_organisation_id_point_id_commitment_id_pk" PRIMARY KEY("organisation_id","point_id","commitment_id")
);
--> statement-breakpoint
ALTER TABLE "control_point_commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_point" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"risk" text NOT NULL,
	"risk_id" uuid,
	"control" text NOT NULL,
	"method" text,
	"responsible_role" text,
	"responsible_person_id" uuid,
	"times_a_year" integer DEFAULT 1 NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "control_point_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "control_point_times" CHECK ("control_point"."times_a_year" between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "control_point" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "duty" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"owner_role" text,
	"owner_person_id" uuid,
	"rhythm_months" integer NOT NULL,
	"next_on" date NOT NULL,
	"note" text,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "duty_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "duty_rhythm" CHECK ("duty"."rhythm_months" between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "duty" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "duty_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"duty_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"on_day" date NOT NULL,
	"note" text,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "duty_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "duty_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"background" text,
	"noun" text,
	"noun_id" uuid,
	"note" text,
	"decision" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agenda_item_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "agenda_item_source" CHECK (("agenda_item"."noun" is null) = ("agenda_item"."noun_id" is null))
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_meeting" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"place" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"chair_person_id" uuid,
	"inputs" jsonb,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "forum_meeting_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "forum_meeting_closed" CHECK (("forum_meeting"."state" = 'closed') = ("forum_meeting"."closed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_participant" (
	"organisation_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"was_present" boolean,
	CONSTRAINT "forum_participant_organisation_id_meeting_id_person_id_pk" PRIMARY KEY("organisation_id","meeting_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "forum_participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator_value" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"indicator_id" uuid NOT NULL,
	"body_id" uuid,
	"on_day" date NOT NULL,
	"value" double precision,
	"numerator" integer,
	"denominator" integer,
	"note" text,
	"by_person" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "indicator_value_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "indicator_value_missing" CHECK ("indicator_value"."value" is not null or "indicator_value"."note" is not null)
);
--> statement-breakpoint
ALTER TABLE "indicator_value" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"definition" text NOT NULL,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"target" double precision,
	"rhythm_months" integer NOT NULL,
	"is_per_body" boolean NOT NULL,
	"source" text NOT NULL,
	"owner_role" text,
	"owner_person_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicator_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "indicator_rhythm" CHECK ("indicator"."rhythm_months" between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "indicator" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_outcome" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"benefit_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"outcome" text NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "benefit_outcome_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "benefit_outcome" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"measure" text,
	"indicator_id" uuid,
	"baseline" text,
	"baseline_on" date,
	"target" text,
	"owner_role" text,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "benefit_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "benefit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_dependency" (
	"organisation_id" uuid NOT NULL,
	"phase_id" uuid NOT NULL,
	"depends_on_id" uuid NOT NULL,
	CONSTRAINT "phase_dependency_organisation_id_phase_id_depends_on_id_pk" PRIMARY KEY("organisation_id","phase_id","depends_on_id"),
	CONSTRAINT "phase_depends_on_another" CHECK ("phase_dependency"."phase_id" <> "phase_dependency"."depends_on_id")
);
--> statement-breakpoint
ALTER TABLE "phase_dependency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_goal" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"phase_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"done_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "phase_goal_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "phase_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"guideline_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"goal" text,
	"from_on" date,
	"to_on" date,
	"done_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "phase_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "phase_numbered" CHECK ("phase"."number" between 1 and 5),
	CONSTRAINT "phase_days" CHECK ("phase"."from_on" is null or "phase"."to_on" is null or "phase"."from_on" <= "phase"."to_on")
);
--> statement-breakpoint
ALTER TABLE "phase" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "control_outcome" ADD CONSTRAINT "control_outcome_point" FOREIGN KEY ("organisation_id","point_id") REFERENCES "public"."control_point"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_plan" ADD CONSTRAINT "control_plan_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_point_commitment" ADD CONSTRAINT "control_point_commitment_point" FOREIGN KEY ("organisation_id","point_id") REFERENCES "public"."control_point"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_point_commitment" ADD CONSTRAINT "control_point_commitment_commitment" FOREIGN KEY ("organisation_id","commitment_id") REFERENCES "public"."commitment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_point" ADD CONSTRAINT "control_point_plan" FOREIGN KEY ("organisation_id","plan_id") REFERENCES "public"."control_plan"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_point" ADD CONSTRAINT "control_point_risk" FOREIGN KEY ("organisation_id","risk_id") REFERENCES "public"."risk"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_point" ADD CONSTRAINT "control_point_responsible" FOREIGN KEY ("organisation_id","responsible_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty" ADD CONSTRAINT "duty_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty" ADD CONSTRAINT "duty_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty" ADD CONSTRAINT "duty_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_event" ADD CONSTRAINT "duty_event_duty" FOREIGN KEY ("organisation_id","duty_id") REFERENCES "public"."duty"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."forum_meeting"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_meeting" ADD CONSTRAINT "forum_meeting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_meeting" ADD CONSTRAINT "forum_meeting_chair" FOREIGN KEY ("organisation_id","chair_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_participant" ADD CONSTRAINT "forum_participant_meeting" FOREIGN KEY ("organisation_id","meeting_id") REFERENCES "public"."forum_meeting"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_participant" ADD CONSTRAINT "forum_participant_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator" FOREIGN KEY ("organisation_id","indicator_id") REFERENCES "public"."indicator"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_outcome" ADD CONSTRAINT "benefit_outcome_benefit" FOREIGN KEY ("organisation_id","benefit_id") REFERENCES "public"."benefit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit" ADD CONSTRAINT "benefit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit" ADD CONSTRAINT "benefit_indicator" FOREIGN KEY ("organisation_id","indicator_id") REFERENCES "public"."indicator"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_dependency" ADD CONSTRAINT "phase_dependency_phase" FOREIGN KEY ("organisation_id","phase_id") REFERENCES "public"."phase"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_dependency" ADD CONSTRAINT "phase_dependency_depends_on" FOREIGN KEY ("organisation_id","depends_on_id") REFERENCES "public"."phase"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_goal" ADD CONSTRAINT "phase_goal_phase" FOREIGN KEY ("organisation_id","phase_id") REFERENCES "public"."phase"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase" ADD CONSTRAINT "phase_guideline" FOREIGN KEY ("organisation_id","guideline_id") REFERENCES "public"."guideline"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "control_outcome_of_point" ON "control_outcome" USING btree ("organisation_id","point_id","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "control_plan_of_year" ON "control_plan" USING btree ("organisation_id","body_id","year");--> statement-breakpoint
CREATE INDEX "control_point_of_commitment" ON "control_point_commitment" USING btree ("organisation_id","commitment_id");--> statement-breakpoint
CREATE INDEX "control_point_of_plan" ON "control_point" USING btree ("organisation_id","plan_id","position");--> statement-breakpoint
CREATE INDEX "duty_of_body" ON "duty" USING btree ("organisation_id","body_id","next_on");--> statement-breakpoint
CREATE INDEX "duty_event_of_duty" ON "duty_event" USING btree ("organisation_id","duty_id","due_on");--> statement-breakpoint
CREATE INDEX "agenda_item_of_meeting" ON "agenda_item" USING btree ("organisation_id","meeting_id","position");--> statement-breakpoint
CREATE INDEX "forum_meeting_on_day" ON "forum_meeting" USING btree ("organisation_id","on_day");--> statement-breakpoint
CREATE INDEX "indicator_value_of_indicator" ON "indicator_value" USING btree ("organisation_id","indicator_id","body_id","on_day","at");--> statement-breakpoint
CREATE INDEX "benefit_outcome_of_benefit" ON "benefit_outcome" USING btree ("organisation_id","benefit_id","on_day");--> statement-breakpoint
CREATE INDEX "phase_goal_of_phase" ON "phase_goal" USING btree ("organisation_id","phase_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "phase_number" ON "phase" USING btree ("organisation_id","guideline_id","number");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "control_outcome" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("control_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("control_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "control_plan" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("control_plan"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("control_plan"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "control_point_commitment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("control_point_commitment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("control_point_commitment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "control_point" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("control_point"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("control_point"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "duty" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("duty"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("duty"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "duty_event" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("duty_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("duty_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "agenda_item" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("agenda_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("agenda_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "forum_meeting" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("forum_meeting"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("forum_meeting"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "forum_participant" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("forum_participant"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("forum_participant"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "indicator_value" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("indicator_value"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("indicator_value"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "indicator" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("indicator"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("indicator"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "benefit_outcome" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("benefit_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("benefit_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "benefit" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("benefit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("benefit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "phase_dependency" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("phase_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("phase_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "phase_goal" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("phase_goal"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("phase_goal"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "phase" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("phase"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("phase"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON indicator, control_plan, control_point, duty, forum_meeting, phase, benefit TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON control_point_commitment, forum_participant, agenda_item, phase_dependency, phase_goal
  TO stadga_app;--> statement-breakpoint
-- What has happened is never altered.
GRANT SELECT, INSERT ON indicator_value, control_outcome, duty_event, benefit_outcome TO stadga_app;--> statement-breakpoint
CREATE TRIGGER indicator_value_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_value
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER control_outcome_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON control_outcome
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER duty_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER benefit_outcome_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON benefit_outcome
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A plan that the board has decided keeps its points: what is found is noted beside them.
CREATE FUNCTION keep_decided_control_point() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  point control_point := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT FROM control_plan p WHERE p.organisation_id = point.organisation_id AND p.id = point.plan_id AND p.state <> 'draft') THEN
    RAISE EXCEPTION 'the points of a decided plan are never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_control_point_is_kept BEFORE INSERT OR UPDATE OR DELETE ON control_point
  FOR EACH ROW EXECUTE FUNCTION keep_decided_control_point();--> statement-breakpoint
-- The notes of a meeting that has been closed are a public record.
CREATE FUNCTION keep_closed_forum_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'closed' THEN
    RAISE EXCEPTION 'a closed meeting is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER closed_forum_meeting_is_kept BEFORE UPDATE OR DELETE ON forum_meeting
  FOR EACH ROW EXECUTE FUNCTION keep_closed_forum_meeting();--> statement-breakpoint
CREATE FUNCTION keep_agenda_of_closed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item agenda_item := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT FROM forum_meeting m WHERE m.organisation_id = item.organisation_id AND m.id = item.meeting_id AND m.state = 'closed') THEN
    RAISE EXCEPTION 'a closed meeting is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER agenda_of_closed_meeting_is_kept BEFORE INSERT OR UPDATE OR DELETE ON agenda_item
  FOR EACH ROW EXECUTE FUNCTION keep_agenda_of_closed_meeting();

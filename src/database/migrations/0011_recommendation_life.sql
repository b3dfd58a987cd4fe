CREATE TABLE "action_date" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"was" date,
	"became" date,
	"reason" text NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "action_date_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_date" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_dependency" (
	"organisation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"depends_on_id" uuid NOT NULL,
	CONSTRAINT "action_dependency_organisation_id_action_id_depends_on_id_pk" PRIMARY KEY("organisation_id","action_id","depends_on_id"),
	CONSTRAINT "action_depends_on_another" CHECK ("action_dependency"."action_id" <> "action_dependency"."depends_on_id")
);
--> statement-breakpoint
ALTER TABLE "action_dependency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_note" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"text" text NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "action_note_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_recommendation" (
	"organisation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "action_recommendation_organisation_id_action_id_recommendation_id_body_id_pk" PRIMARY KEY("organisation_id","action_id","recommendation_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "action_recommendation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"owner_role" text,
	"owner_person_id" uuid,
	"due_on" date,
	"follow_up_on" date,
	"cost_sek" bigint,
	"state" text DEFAULT 'planned' NOT NULL,
	"state_at" timestamp with time zone,
	"completed_on" date,
	"commitment_id" uuid,
	"secrecy" jsonb,
	"made_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promise_outcome" (
	"organisation_id" uuid NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"text" text,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "promise_outcome_organisation_id_follow_up_id_commitment_id_pk" PRIMARY KEY("organisation_id","follow_up_id","commitment_id")
);
--> statement-breakpoint
ALTER TABLE "promise_outcome" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_event_evidence" (
	"organisation_id" uuid NOT NULL,
	"work_event_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "work_event_evidence_organisation_id_work_event_id_evidence_id_number_pk" PRIMARY KEY("organisation_id","work_event_id","evidence_id","number")
);
--> statement-breakpoint
ALTER TABLE "work_event_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"command" text NOT NULL,
	"state" text NOT NULL,
	"verification" text NOT NULL,
	"reason" text,
	"minute_item" text,
	"decided_on" date,
	"completed_on" date,
	"by_person" uuid,
	"at" timestamp with time zone NOT NULL,
	"nth" bigint GENERATED ALWAYS AS IDENTITY (sequence name "work_event_nth_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "work_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "work_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"shows" text,
	"effective_on" date,
	"secrecy" jsonb,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "evidence_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_of" (
	"organisation_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "evidence_of_organisation_id_evidence_id_noun_noun_id_body_id_pk" PRIMARY KEY("organisation_id","evidence_id","noun","noun_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "evidence_of" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence_version" (
	"organisation_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sha256" text,
	"file_name" text,
	"media_type" text,
	"bytes" bigint,
	"url" text,
	"note" text,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_version_organisation_id_evidence_id_number_pk" PRIMARY KEY("organisation_id","evidence_id","number"),
	CONSTRAINT "evidence_is_file_or_link" CHECK (("evidence_version"."sha256" is null) <> ("evidence_version"."url" is null))
);
--> statement-breakpoint
ALTER TABLE "evidence_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auditor_request" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"audit_id" uuid,
	"recommendation_id" uuid,
	"text" text NOT NULL,
	"wanted_by" date,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "auditor_request_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "auditor_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_item" (
	"organisation_id" uuid NOT NULL,
	"handover_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	"number" integer,
	"content" jsonb,
	CONSTRAINT "handover_item_organisation_id_handover_id_position_pk" PRIMARY KEY("organisation_id","handover_id","position")
);
--> statement-breakpoint
ALTER TABLE "handover_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"request_id" uuid,
	"note" text,
	"handed_by" uuid NOT NULL,
	"handed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "handover_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "handover" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matter_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"matter_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on_day" date NOT NULL,
	"note" text,
	"minute_item" text,
	"extended_to" date,
	"by_person" uuid,
	"at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "matter_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "matter_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transmittal" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid,
	"follow_up_id" uuid,
	"dated" date,
	"registry_number" text,
	"position" text,
	"signatures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "transmittal_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "transmittal_about_one" CHECK (("transmittal"."audit_id" is null) <> ("transmittal"."follow_up_id" is null))
);
--> statement-breakpoint
ALTER TABLE "transmittal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_meeting" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"meets_on" date NOT NULL,
	"papers_by" date,
	"prepared_on" date,
	"adjusted_by" date,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "board_meeting_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "board_meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "board_routine" (
	"organisation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"papers_days" integer NOT NULL,
	"preparation_days" integer NOT NULL,
	"draft_days" integer NOT NULL,
	"adjustment_days" integer NOT NULL,
	"dispatch_days" integer NOT NULL,
	"delivery_days" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "board_routine_organisation_id_body_id_pk" PRIMARY KEY("organisation_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "board_routine" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "paper_template" (
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"section" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "paper_template_organisation_id_kind_section_language_pk" PRIMARY KEY("organisation_id","kind","section","language")
);
--> statement-breakpoint
ALTER TABLE "paper_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feed_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digest" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"for_day" date NOT NULL,
	"items" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "digest_organisation_id_person_id_for_day_pk" PRIMARY KEY("organisation_id","person_id","for_day")
);
--> statement-breakpoint
ALTER TABLE "digest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_choice" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"rhythm" text NOT NULL,
	CONSTRAINT "mail_choice_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "mail_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid,
	"read_response_id" uuid,
	"body_id" uuid NOT NULL,
	"recommendation_id" uuid,
	"what" text NOT NULL,
	"owner_role" text,
	"owner_person_id" uuid,
	"due_on" date,
	"enters_control_plan" boolean DEFAULT false NOT NULL,
	"control_point" text,
	"position" integer DEFAULT 1 NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "commitment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"from_body_id" uuid NOT NULL,
	"to_body_id" uuid NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"reason" text NOT NULL,
	"answer" text,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referral_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response_item" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"response_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"target" text NOT NULL,
	"audit_id" uuid NOT NULL,
	"recommendation_id" uuid,
	"question" integer,
	"stance" text,
	"text" text DEFAULT '' NOT NULL,
	"referral_id" uuid,
	"secrecy" jsonb,
	"position" integer NOT NULL,
	CONSTRAINT "response_item_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "response_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response_matter" (
	"organisation_id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"decided_on" date,
	"minute_item" text,
	CONSTRAINT "response_matter_organisation_id_response_id_matter_id_pk" PRIMARY KEY("organisation_id","response_id","matter_id")
);
--> statement-breakpoint
ALTER TABLE "response_matter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"lead_body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"registry_number" text,
	"text" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"dispatched_on" date,
	"received_on" date,
	"supersedes_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "response_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "response" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "yearly_report_body" (
	"organisation_id" uuid NOT NULL,
	"yearly_report_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"advice" text,
	"remark" text,
	"decision" text,
	"decision_remark" text,
	"decided_on" date,
	"minute_item" text,
	CONSTRAINT "yearly_report_body_organisation_id_yearly_report_id_body_id_pk" PRIMARY KEY("organisation_id","yearly_report_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "yearly_report_body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "yearly_report" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"company_id" uuid,
	"year" integer NOT NULL,
	"dated" date,
	"registry_number" text,
	"statement" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "yearly_report_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "yearly_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "follow_up_audit" ADD COLUMN "meeting_reason" text;--> statement-breakpoint
ALTER TABLE "follow_up" ADD COLUMN "made_by_body_id" uuid;--> statement-breakpoint
ALTER TABLE "follow_up" ADD COLUMN "overall" text;--> statement-breakpoint
ALTER TABLE "follow_up" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "follow_up" ADD COLUMN "closed_by" uuid;--> statement-breakpoint
ALTER TABLE "follow_up" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "assessor_id" uuid;--> statement-breakpoint
ALTER TABLE "action_date" ADD CONSTRAINT "action_date_action" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_dependency" ADD CONSTRAINT "action_dependency_action" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_dependency" ADD CONSTRAINT "action_dependency_depends_on" FOREIGN KEY ("organisation_id","depends_on_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_note" ADD CONSTRAINT "action_note_action" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_recommendation" ADD CONSTRAINT "action_recommendation_action" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_recommendation" ADD CONSTRAINT "action_recommendation_addressee" FOREIGN KEY ("organisation_id","recommendation_id","body_id") REFERENCES "public"."addressee"("organisation_id","recommendation_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_commitment" FOREIGN KEY ("organisation_id","commitment_id") REFERENCES "public"."commitment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_outcome" ADD CONSTRAINT "promise_outcome_follow_up" FOREIGN KEY ("organisation_id","follow_up_id") REFERENCES "public"."follow_up"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_outcome" ADD CONSTRAINT "promise_outcome_commitment" FOREIGN KEY ("organisation_id","commitment_id") REFERENCES "public"."commitment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_event_evidence" ADD CONSTRAINT "work_event_evidence_event" FOREIGN KEY ("organisation_id","work_event_id") REFERENCES "public"."work_event"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_event_evidence" ADD CONSTRAINT "work_event_evidence_version" FOREIGN KEY ("organisation_id","evidence_id","number") REFERENCES "public"."evidence_version"("organisation_id","evidence_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_event" ADD CONSTRAINT "work_event_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_of" ADD CONSTRAINT "evidence_of_evidence" FOREIGN KEY ("organisation_id","evidence_id") REFERENCES "public"."evidence"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_version" ADD CONSTRAINT "evidence_version_evidence" FOREIGN KEY ("organisation_id","evidence_id") REFERENCES "public"."evidence"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_request" ADD CONSTRAINT "auditor_request_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_request" ADD CONSTRAINT "auditor_request_audit" FOREIGN KEY ("organisation_id","audit_id") REFERENCES "public"."audit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_request" ADD CONSTRAINT "auditor_request_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_handover" FOREIGN KEY ("organisation_id","handover_id") REFERENCES "public"."handover"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_request" FOREIGN KEY ("organisation_id","request_id") REFERENCES "public"."auditor_request"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_event" ADD CONSTRAINT "matter_event_matter" FOREIGN KEY ("organisation_id","matter_id") REFERENCES "public"."matter"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transmittal" ADD CONSTRAINT "transmittal_audit" FOREIGN KEY ("organisation_id","audit_id") REFERENCES "public"."audit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transmittal" ADD CONSTRAINT "transmittal_follow_up" FOREIGN KEY ("organisation_id","follow_up_id") REFERENCES "public"."follow_up"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_meeting" ADD CONSTRAINT "board_meeting_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_routine" ADD CONSTRAINT "board_routine_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_template" ADD CONSTRAINT "paper_template_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_choice" ADD CONSTRAINT "mail_choice_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_item" FOREIGN KEY ("organisation_id","item_id") REFERENCES "public"."response_item"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_read_response" FOREIGN KEY ("organisation_id","read_response_id") REFERENCES "public"."read_response"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_from_body" FOREIGN KEY ("organisation_id","from_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_to_body" FOREIGN KEY ("organisation_id","to_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_item" ADD CONSTRAINT "response_item_response" FOREIGN KEY ("organisation_id","response_id") REFERENCES "public"."response"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_item" ADD CONSTRAINT "response_item_audit" FOREIGN KEY ("organisation_id","audit_id") REFERENCES "public"."audit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_item" ADD CONSTRAINT "response_item_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_item" ADD CONSTRAINT "response_item_referral" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_matter" ADD CONSTRAINT "response_matter_response" FOREIGN KEY ("organisation_id","response_id") REFERENCES "public"."response"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_matter" ADD CONSTRAINT "response_matter_matter" FOREIGN KEY ("organisation_id","matter_id") REFERENCES "public"."matter"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_lead_body" FOREIGN KEY ("organisation_id","lead_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_supersedes" FOREIGN KEY ("organisation_id","supersedes_id") REFERENCES "public"."response"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_report_body" ADD CONSTRAINT "yearly_report_body_report" FOREIGN KEY ("organisation_id","yearly_report_id") REFERENCES "public"."yearly_report"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_report_body" ADD CONSTRAINT "yearly_report_body_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_report" ADD CONSTRAINT "yearly_report_company" FOREIGN KEY ("organisation_id","company_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_date_of_action" ON "action_date" USING btree ("organisation_id","action_id","at");--> statement-breakpoint
CREATE INDEX "action_dependency_on" ON "action_dependency" USING btree ("organisation_id","depends_on_id");--> statement-breakpoint
CREATE INDEX "action_note_of_action" ON "action_note" USING btree ("organisation_id","action_id","at");--> statement-breakpoint
CREATE INDEX "action_recommendation_of_addressee" ON "action_recommendation" USING btree ("organisation_id","recommendation_id","body_id");--> statement-breakpoint
CREATE INDEX "action_of_body" ON "action" USING btree ("organisation_id","body_id","state","due_on");--> statement-breakpoint
CREATE INDEX "action_of_owner" ON "action" USING btree ("organisation_id","owner_person_id","due_on");--> statement-breakpoint
CREATE INDEX "action_of_commitment" ON "action" USING btree ("organisation_id","commitment_id");--> statement-breakpoint
CREATE INDEX "action_due" ON "action" USING btree ("organisation_id","due_on","id") WHERE "action"."withdrawn_at" is null and "action"."state" in ('planned', 'underWay');--> statement-breakpoint
CREATE INDEX "promise_outcome_of_commitment" ON "promise_outcome" USING btree ("organisation_id","commitment_id");--> statement-breakpoint
CREATE INDEX "work_event_of_addressee" ON "work_event" USING btree ("organisation_id","recommendation_id","body_id","nth");--> statement-breakpoint
CREATE INDEX "evidence_of_body" ON "evidence" USING btree ("organisation_id","body_id");--> statement-breakpoint
CREATE INDEX "evidence_of_noun" ON "evidence_of" USING btree ("organisation_id","noun","noun_id","body_id");--> statement-breakpoint
CREATE INDEX "evidence_version_content" ON "evidence_version" USING btree ("organisation_id","sha256");--> statement-breakpoint
CREATE INDEX "auditor_request_of_body" ON "auditor_request" USING btree ("organisation_id","body_id","answered_at");--> statement-breakpoint
CREATE INDEX "handover_item_of_noun" ON "handover_item" USING btree ("organisation_id","noun","noun_id");--> statement-breakpoint
CREATE INDEX "handover_of_body" ON "handover" USING btree ("organisation_id","body_id","handed_at");--> statement-breakpoint
CREATE INDEX "matter_event_of_matter" ON "matter_event" USING btree ("organisation_id","matter_id","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "transmittal_of_audit" ON "transmittal" USING btree ("organisation_id","audit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "transmittal_of_follow_up" ON "transmittal" USING btree ("organisation_id","follow_up_id");--> statement-breakpoint
CREATE UNIQUE INDEX "board_meeting_once_a_day" ON "board_meeting" USING btree ("organisation_id","body_id","meets_on") WHERE "board_meeting"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("organisation_id","secret_hash");--> statement-breakpoint
CREATE INDEX "commitment_of_item" ON "commitment" USING btree ("organisation_id","item_id","position");--> statement-breakpoint
CREATE INDEX "commitment_of_recommendation" ON "commitment" USING btree ("organisation_id","recommendation_id","body_id");--> statement-breakpoint
CREATE INDEX "referral_of_recommendation" ON "referral" USING btree ("organisation_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "referral_to" ON "referral" USING btree ("organisation_id","to_body_id","state");--> statement-breakpoint
CREATE INDEX "response_item_of_response" ON "response_item" USING btree ("organisation_id","response_id","position");--> statement-breakpoint
CREATE INDEX "response_item_of_recommendation" ON "response_item" USING btree ("organisation_id","recommendation_id","body_id");--> statement-breakpoint
CREATE INDEX "response_matter_of_matter" ON "response_matter" USING btree ("organisation_id","matter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "response_superseded_once" ON "response" USING btree ("organisation_id","supersedes_id") WHERE "response"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "response_of_body" ON "response" USING btree ("organisation_id","lead_body_id","state");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action_date" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action_date"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action_date"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action_dependency" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action_note" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action_note"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action_note"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action_recommendation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action_recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action_recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "promise_outcome" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("promise_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("promise_outcome"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "work_event_evidence" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("work_event_evidence"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("work_event_evidence"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "work_event" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("work_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("work_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "evidence" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("evidence"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("evidence"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "evidence_of" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("evidence_of"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("evidence_of"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "evidence_version" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("evidence_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("evidence_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "auditor_request" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("auditor_request"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("auditor_request"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "handover_item" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("handover_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("handover_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "handover" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("handover"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("handover"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "matter_event" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("matter_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("matter_event"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "transmittal" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("transmittal"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("transmittal"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "board_meeting" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("board_meeting"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("board_meeting"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "board_routine" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("board_routine"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("board_routine"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "paper_template" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("paper_template"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("paper_template"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("calendar_feed"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("calendar_feed"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "digest" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("digest"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("digest"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "mail_choice" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("mail_choice"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("mail_choice"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "commitment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("commitment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("commitment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "referral" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("referral"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("referral"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "response_item" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("response_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("response_item"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "response_matter" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("response_matter"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("response_matter"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "response" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("response"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("response"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "yearly_report_body" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("yearly_report_body"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("yearly_report_body"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "yearly_report" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("yearly_report"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("yearly_report"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);
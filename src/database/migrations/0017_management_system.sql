CREATE TABLE "action_of" (
	"organisation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	CONSTRAINT "action_of_organisation_id_action_id_noun_noun_id_pk" PRIMARY KEY("organisation_id","action_id","noun","noun_id")
);
--> statement-breakpoint
ALTER TABLE "action_of" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asset_settings" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"scale" text DEFAULT 'fourLevels' NOT NULL,
	"review_months" integer DEFAULT 12 NOT NULL,
	"access_review_months" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "asset_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asset_in_system" (
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	CONSTRAINT "asset_in_system_organisation_id_asset_id_system_id_pk" PRIMARY KEY("organisation_id","asset_id","system_id")
);
--> statement-breakpoint
ALTER TABLE "asset_in_system" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "classification" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"asset_id" uuid,
	"system_id" uuid,
	"scale" text NOT NULL,
	"confidentiality" integer NOT NULL,
	"integrity" integer NOT NULL,
	"availability" integer NOT NULL,
	"traceability" integer,
	"reason" text NOT NULL,
	"harms" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"assessed_by" uuid NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"next_review_on" date,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "classification_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "classification_of_one" CHECK (("classification"."asset_id" is null) <> ("classification"."system_id" is null)),
	CONSTRAINT "classification_below_top" CHECK ("classification"."confidentiality" between 0 and 3 and "classification"."integrity" between 0 and 3
        and "classification"."availability" between 0 and 3 and coalesce("classification"."traceability", 0) between 0 and 3),
	CONSTRAINT "classification_decided" CHECK (("classification"."decided_by" is null) = ("classification"."decided_on" is null))
);
--> statement-breakpoint
ALTER TABLE "classification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handling_rule" (
	"organisation_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"situation" text NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "handling_rule_organisation_id_level_situation_pk" PRIMARY KEY("organisation_id","level","situation"),
	CONSTRAINT "handling_rule_level" CHECK ("handling_rule"."level" between 0 and 3)
);
--> statement-breakpoint
ALTER TABLE "handling_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "information_asset" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"body_id" uuid NOT NULL,
	"owner_person_id" uuid,
	"owner_role" text,
	"manager_person_id" uuid,
	"manager_role" text,
	"personal_data" text,
	"reference" text,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, name || ' ' || coalesce(description, '') || ' ' || coalesce(reference, ''))) STORED,
	CONSTRAINT "information_asset_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "information_asset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system_dependency" (
	"organisation_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	"depends_on_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"what" text,
	CONSTRAINT "system_dependency_organisation_id_system_id_depends_on_id_kind_pk" PRIMARY KEY("organisation_id","system_id","depends_on_id","kind"),
	CONSTRAINT "system_depends_on_another" CHECK ("system_dependency"."system_id" <> "system_dependency"."depends_on_id")
);
--> statement-breakpoint
ALTER TABLE "system_dependency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "system" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"kind" text DEFAULT 'information' NOT NULL,
	"environment" text DEFAULT 'production' NOT NULL,
	"body_id" uuid NOT NULL,
	"owner_person_id" uuid,
	"owner_role" text,
	"manager_person_id" uuid,
	"manager_role" text,
	"object_owner_person_id" uuid,
	"object_owner_role" text,
	"supplier" text,
	"hosting" text,
	"runs_where" text,
	"users" text,
	"personal_data" text,
	"reference" text,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, name || ' ' || coalesce(description, '') || ' ' || coalesce(supplier, '') || ' ' || coalesce(reference, ''))) STORED,
	CONSTRAINT "system_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "system" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chapter_assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"guideline_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"chapter" text NOT NULL,
	"level" text NOT NULL,
	"body_id" uuid NOT NULL,
	"system_id" uuid,
	"unit_id" uuid GENERATED ALWAYS AS (case level when 'system' then system_id when 'administration' then body_id else organisation_id end) STORED NOT NULL,
	"maturity" integer NOT NULL,
	"note" text,
	"on_day" date NOT NULL,
	"assessed_by" uuid NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"self_assessment_id" uuid,
	CONSTRAINT "chapter_assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "chapter_assessment_ladder" CHECK ("chapter_assessment"."maturity" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "chapter_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance_assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"requirement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"level" text NOT NULL,
	"body_id" uuid NOT NULL,
	"system_id" uuid,
	"unit_id" uuid GENERATED ALWAYS AS (case level when 'system' then system_id when 'administration' then body_id else organisation_id end) STORED NOT NULL,
	"result" text NOT NULL,
	"reason" text,
	"basis" text NOT NULL,
	"on_day" date NOT NULL,
	"valid_to" date,
	"assessed_by" uuid NOT NULL,
	"assessed_at" timestamp with time zone NOT NULL,
	"self_assessment_id" uuid,
	CONSTRAINT "compliance_assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "compliance_assessment_system_named" CHECK (("compliance_assessment"."level" = 'system') = ("compliance_assessment"."system_id" is not null)),
	CONSTRAINT "compliance_assessment_reason" CHECK ("compliance_assessment"."result" <> 'notApplicable' or length(trim(coalesce("compliance_assessment"."reason", ''))) > 0)
);
--> statement-breakpoint
ALTER TABLE "compliance_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance_standing" (
	"organisation_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"level" text NOT NULL,
	"body_id" uuid NOT NULL,
	"system_id" uuid,
	"unit_id" uuid GENERATED ALWAYS AS (case level when 'system' then system_id when 'administration' then body_id else organisation_id end) STORED NOT NULL,
	"assessment_id" uuid NOT NULL,
	"result" text NOT NULL,
	"basis" text NOT NULL,
	"on_day" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "compliance_standing_organisation_id_unit_id_requirement_id_pk" PRIMARY KEY("organisation_id","unit_id","requirement_id")
);
--> statement-breakpoint
ALTER TABLE "compliance_standing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_answer" (
	"organisation_id" uuid NOT NULL,
	"self_assessment_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"result" text NOT NULL,
	"reason" text,
	"valid_to" date,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_answer_organisation_id_self_assessment_id_requirement_id_pk" PRIMARY KEY("organisation_id","self_assessment_id","requirement_id")
);
--> statement-breakpoint
ALTER TABLE "draft_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_maturity" (
	"organisation_id" uuid NOT NULL,
	"self_assessment_id" uuid NOT NULL,
	"chapter" text NOT NULL,
	"maturity" integer NOT NULL,
	"note" text,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_maturity_organisation_id_self_assessment_id_chapter_pk" PRIMARY KEY("organisation_id","self_assessment_id","chapter"),
	CONSTRAINT "draft_maturity_ladder" CHECK ("draft_maturity"."maturity" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "draft_maturity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"guideline_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"level" text NOT NULL,
	"body_id" uuid NOT NULL,
	"system_id" uuid,
	"unit_id" uuid GENERATED ALWAYS AS (case level when 'system' then system_id when 'administration' then body_id else organisation_id end) STORED NOT NULL,
	"year" integer NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_by" uuid,
	"finished_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "self_assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "self_assessment_system_named" CHECK (("self_assessment"."level" = 'system') = ("self_assessment"."system_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "self_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acknowledgement" (
	"organisation_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "acknowledgement_organisation_id_document_id_number_person_id_pk" PRIMARY KEY("organisation_id","document_id","number","person_id")
);
--> statement-breakpoint
ALTER TABLE "acknowledgement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_reader" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"body_id" uuid,
	"role" text,
	CONSTRAINT "document_reader_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "document_reader" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_relation" (
	"organisation_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	CONSTRAINT "document_relation_organisation_id_document_id_related_id_pk" PRIMARY KEY("organisation_id","document_id","related_id"),
	CONSTRAINT "document_relation_once" CHECK ("document_relation"."document_id" < "document_relation"."related_id")
);
--> statement-breakpoint
ALTER TABLE "document_relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_revision" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"next_on" date,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_revision_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "document_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_version" (
	"organisation_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text,
	"sha256" text,
	"file_name" text,
	"media_type" text,
	"bytes" bigint,
	"changes" text,
	"decided_on" date,
	"decided_by_body_id" uuid,
	"decided_by_role" text,
	"minute_item" text,
	"registry_number" text,
	"valid_from" date,
	"valid_to" date,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "document_version_organisation_id_document_id_number_pk" PRIMARY KEY("organisation_id","document_id","number"),
	CONSTRAINT "document_version_validity" CHECK ("document_version"."valid_to" is null or "document_version"."valid_from" is null or "document_version"."valid_from" <= "document_version"."valid_to")
);
--> statement-breakpoint
ALTER TABLE "document_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governing_document" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"parent_id" uuid,
	"body_id" uuid,
	"owner_role" text,
	"owner_person_id" uuid,
	"revised_by" text,
	"followed_up_by" text,
	"rhythm_months" integer,
	"next_revision_on" date,
	"wants_acknowledgement" boolean DEFAULT false NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, title)) STORED,
	CONSTRAINT "governing_document_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "governing_document_rhythm" CHECK ("governing_document"."rhythm_months" is null or "governing_document"."rhythm_months" between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "governing_document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exception" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"what" text NOT NULL,
	"requirement_id" uuid,
	"asset_id" uuid,
	"system_id" uuid,
	"risk_reason" text NOT NULL,
	"likelihood" integer NOT NULL,
	"consequence" integer NOT NULL,
	"instead_measures" text,
	"owner_person_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"decision_reason" text,
	"ended_on" date,
	"ended_reason" text,
	"renews_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, title || ' ' || what)) STORED,
	CONSTRAINT "exception_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "exception_days" CHECK ("exception"."from_on" <= "exception"."until_on"),
	CONSTRAINT "exception_one_year" CHECK ("exception"."until_on" <= ("exception"."from_on" + interval '1 year')::date),
	CONSTRAINT "exception_decided" CHECK (("exception"."state" = 'asked') = ("exception"."decided_by" is null) and ("exception"."decided_by" is null) = ("exception"."decided_on" is null))
);
--> statement-breakpoint
ALTER TABLE "exception" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guideline_version" (
	"organisation_id" uuid NOT NULL,
	"guideline_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"in_force_from" date,
	"note" text,
	"sha256" text,
	"file_name" text,
	"reading" text,
	"reading_fault" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "guideline_version_organisation_id_guideline_id_number_pk" PRIMARY KEY("organisation_id","guideline_id","number"),
	CONSTRAINT "guideline_version_day" CHECK (("guideline_version"."state" = 'draft') = ("guideline_version"."in_force_from" is null))
);
--> statement-breakpoint
ALTER TABLE "guideline_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guideline" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"document_id" uuid,
	"municipality_body_id" uuid,
	"central_it_body_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "guideline_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "guideline" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_mapping" (
	"organisation_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"reference" text NOT NULL,
	CONSTRAINT "requirement_mapping_organisation_id_requirement_id_scheme_reference_pk" PRIMARY KEY("organisation_id","requirement_id","scheme","reference")
);
--> statement-breakpoint
ALTER TABLE "requirement_mapping" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_recommendation" (
	"organisation_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requirement_recommendation_organisation_id_requirement_id_recommendation_id_pk" PRIMARY KEY("organisation_id","requirement_id","recommendation_id")
);
--> statement-breakpoint
ALTER TABLE "requirement_recommendation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement_wording" (
	"organisation_id" uuid NOT NULL,
	"requirement_id" uuid NOT NULL,
	"guideline_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"ref" text NOT NULL,
	"chapter" text NOT NULL,
	"chapter_title" text NOT NULL,
	"section_title" text,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"text" text NOT NULL,
	"text_en" text,
	"cadence" text,
	"role" text,
	"checkable" text,
	"phase" integer,
	"from_class" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"place" jsonb,
	"doubts" text[] DEFAULT '{}' NOT NULL,
	"reviewed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, text || ' ' || coalesce(section_title, ''))) STORED,
	CONSTRAINT "requirement_wording_organisation_id_guideline_id_number_requirement_id_pk" PRIMARY KEY("organisation_id","guideline_id","number","requirement_id"),
	CONSTRAINT "requirement_wording_phase" CHECK ("requirement_wording"."phase" is null or "requirement_wording"."phase" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "requirement_wording" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requirement" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"guideline_id" uuid NOT NULL,
	"built_in_key" text,
	CONSTRAINT "requirement_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "requirement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_acceptance" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"risk_id" uuid NOT NULL,
	"accepted_by" uuid NOT NULL,
	"on_day" date NOT NULL,
	"until_on" date NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "risk_acceptance_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "risk_acceptance_days" CHECK ("risk_acceptance"."on_day" <= "risk_acceptance"."until_on")
);
--> statement-breakpoint
ALTER TABLE "risk_acceptance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"risk_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"likelihood" integer NOT NULL,
	"consequence" integer NOT NULL,
	"target_likelihood" integer,
	"target_consequence" integer,
	"reason" text NOT NULL,
	"by_person" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "risk_assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "risk_assessment_steps" CHECK ("risk_assessment"."likelihood" between 1 and 10 and "risk_assessment"."consequence" between 1 and 10)
);
--> statement-breakpoint
ALTER TABLE "risk_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_link" (
	"organisation_id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	CONSTRAINT "risk_link_organisation_id_risk_id_noun_noun_id_pk" PRIMARY KEY("organisation_id","risk_id","noun","noun_id")
);
--> statement-breakpoint
ALTER TABLE "risk_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_settings" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"scale" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "risk_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"scenario" text NOT NULL,
	"source" text NOT NULL,
	"aspects" text[] DEFAULT '{}' NOT NULL,
	"existing_measures" text,
	"treatment" text,
	"treatment_note" text,
	"owner_person_id" uuid,
	"owner_role" text,
	"next_review_on" date,
	"closed_on" date,
	"closed_reason" text,
	"made_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, title || ' ' || scenario)) STORED,
	CONSTRAINT "risk_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "risk_closed" CHECK (("risk"."closed_on" is null) = ("risk"."closed_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "risk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "action_of" ADD CONSTRAINT "action_of_action" FOREIGN KEY ("organisation_id","action_id") REFERENCES "public"."action"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_settings" ADD CONSTRAINT "asset_settings_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_in_system" ADD CONSTRAINT "asset_in_system_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."information_asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_in_system" ADD CONSTRAINT "asset_in_system_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classification" ADD CONSTRAINT "classification_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."information_asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classification" ADD CONSTRAINT "classification_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handling_rule" ADD CONSTRAINT "handling_rule_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_asset" ADD CONSTRAINT "information_asset_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_asset" ADD CONSTRAINT "information_asset_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_asset" ADD CONSTRAINT "information_asset_manager" FOREIGN KEY ("organisation_id","manager_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_dependency" ADD CONSTRAINT "system_dependency_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_dependency" ADD CONSTRAINT "system_dependency_depends_on" FOREIGN KEY ("organisation_id","depends_on_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system" ADD CONSTRAINT "system_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system" ADD CONSTRAINT "system_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system" ADD CONSTRAINT "system_manager" FOREIGN KEY ("organisation_id","manager_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system" ADD CONSTRAINT "system_object_owner" FOREIGN KEY ("organisation_id","object_owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_assessment" ADD CONSTRAINT "chapter_assessment_guideline" FOREIGN KEY ("organisation_id","guideline_id") REFERENCES "public"."guideline"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_assessment" ADD CONSTRAINT "chapter_assessment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_assessment" ADD CONSTRAINT "chapter_assessment_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_assessment" ADD CONSTRAINT "compliance_assessment_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_assessment" ADD CONSTRAINT "compliance_assessment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_assessment" ADD CONSTRAINT "compliance_assessment_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_assessment" ADD CONSTRAINT "compliance_assessment_self" FOREIGN KEY ("organisation_id","self_assessment_id") REFERENCES "public"."self_assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_standing" ADD CONSTRAINT "compliance_standing_assessment" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."compliance_assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_answer" ADD CONSTRAINT "draft_answer_self_assessment" FOREIGN KEY ("organisation_id","self_assessment_id") REFERENCES "public"."self_assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_answer" ADD CONSTRAINT "draft_answer_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_maturity" ADD CONSTRAINT "draft_maturity_self_assessment" FOREIGN KEY ("organisation_id","self_assessment_id") REFERENCES "public"."self_assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_guideline" FOREIGN KEY ("organisation_id","guideline_id") REFERENCES "public"."guideline"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_version" FOREIGN KEY ("organisation_id","document_id","number") REFERENCES "public"."document_version"("organisation_id","document_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reader" ADD CONSTRAINT "document_reader_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reader" ADD CONSTRAINT "document_reader_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_related" FOREIGN KEY ("organisation_id","related_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_revision" ADD CONSTRAINT "document_revision_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_decided_by" FOREIGN KEY ("organisation_id","decided_by_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_parent" FOREIGN KEY ("organisation_id","parent_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governing_document" ADD CONSTRAINT "governing_document_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."information_asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_system" FOREIGN KEY ("organisation_id","system_id") REFERENCES "public"."system"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exception" ADD CONSTRAINT "exception_renews" FOREIGN KEY ("organisation_id","renews_id") REFERENCES "public"."exception"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_guideline" FOREIGN KEY ("organisation_id","guideline_id") REFERENCES "public"."guideline"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."governing_document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_municipality_body" FOREIGN KEY ("organisation_id","municipality_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guideline" ADD CONSTRAINT "guideline_central_it_body" FOREIGN KEY ("organisation_id","central_it_body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_mapping" ADD CONSTRAINT "requirement_mapping_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_recommendation" ADD CONSTRAINT "requirement_recommendation_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_recommendation" ADD CONSTRAINT "requirement_recommendation_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_wording" ADD CONSTRAINT "requirement_wording_requirement" FOREIGN KEY ("organisation_id","requirement_id") REFERENCES "public"."requirement"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_wording" ADD CONSTRAINT "requirement_wording_version" FOREIGN KEY ("organisation_id","guideline_id","number") REFERENCES "public"."guideline_version"("organisation_id","guideline_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_guideline" FOREIGN KEY ("organisation_id","guideline_id") REFERENCES "public"."guideline"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_acceptance" ADD CONSTRAINT "risk_acceptance_risk" FOREIGN KEY ("organisation_id","risk_id") REFERENCES "public"."risk"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_acceptance" ADD CONSTRAINT "risk_acceptance_person" FOREIGN KEY ("organisation_id","accepted_by") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_risk" FOREIGN KEY ("organisation_id","risk_id") REFERENCES "public"."risk"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_link" ADD CONSTRAINT "risk_link_risk" FOREIGN KEY ("organisation_id","risk_id") REFERENCES "public"."risk"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_settings" ADD CONSTRAINT "risk_settings_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_owner" FOREIGN KEY ("organisation_id","owner_person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_of_noun" ON "action_of" USING btree ("organisation_id","noun","noun_id");--> statement-breakpoint
CREATE INDEX "asset_in_system_of_system" ON "asset_in_system" USING btree ("organisation_id","system_id");--> statement-breakpoint
CREATE INDEX "classification_of_asset" ON "classification" USING btree ("organisation_id","asset_id","assessed_at");--> statement-breakpoint
CREATE INDEX "classification_of_system" ON "classification" USING btree ("organisation_id","system_id","assessed_at");--> statement-breakpoint
CREATE INDEX "information_asset_of_body" ON "information_asset" USING btree ("organisation_id","body_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "information_asset_reference" ON "information_asset" USING btree ("organisation_id","reference") WHERE "information_asset"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "information_asset_words" ON "information_asset" USING gin ("words");--> statement-breakpoint
CREATE INDEX "information_asset_part_words" ON "information_asset" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "system_dependency_on" ON "system_dependency" USING btree ("organisation_id","depends_on_id");--> statement-breakpoint
CREATE INDEX "system_of_body" ON "system" USING btree ("organisation_id","body_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "system_reference" ON "system" USING btree ("organisation_id","reference") WHERE "system"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "system_words" ON "system" USING gin ("words");--> statement-breakpoint
CREATE INDEX "system_part_words" ON "system" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "chapter_assessment_of_unit" ON "chapter_assessment" USING btree ("organisation_id","unit_id","chapter","on_day");--> statement-breakpoint
CREATE INDEX "compliance_assessment_of_unit" ON "compliance_assessment" USING btree ("organisation_id","unit_id","requirement_id","on_day");--> statement-breakpoint
CREATE INDEX "compliance_assessment_of_requirement" ON "compliance_assessment" USING btree ("organisation_id","requirement_id","on_day");--> statement-breakpoint
CREATE INDEX "compliance_standing_of_requirement" ON "compliance_standing" USING btree ("organisation_id","requirement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "self_assessment_open" ON "self_assessment" USING btree ("organisation_id","guideline_id","level","unit_id") WHERE "self_assessment"."finished_at" is null and "self_assessment"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "acknowledgement_of_person" ON "acknowledgement" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "document_reader_of_document" ON "document_reader" USING btree ("organisation_id","document_id");--> statement-breakpoint
CREATE INDEX "document_relation_of_related" ON "document_relation" USING btree ("organisation_id","related_id");--> statement-breakpoint
CREATE INDEX "document_revision_of_document" ON "document_revision" USING btree ("organisation_id","document_id","on_day");--> statement-breakpoint
CREATE INDEX "document_version_content" ON "document_version" USING btree ("organisation_id","sha256");--> statement-breakpoint
CREATE INDEX "governing_document_of_body" ON "governing_document" USING btree ("organisation_id","body_id");--> statement-breakpoint
CREATE INDEX "governing_document_of_parent" ON "governing_document" USING btree ("organisation_id","parent_id");--> statement-breakpoint
CREATE INDEX "governing_document_next_revision" ON "governing_document" USING btree ("organisation_id","next_revision_on");--> statement-breakpoint
CREATE INDEX "governing_document_words" ON "governing_document" USING gin ("words");--> statement-breakpoint
CREATE INDEX "governing_document_part_words" ON "governing_document" USING gin (lower("title") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "exception_of_body" ON "exception" USING btree ("organisation_id","body_id","until_on");--> statement-breakpoint
CREATE INDEX "exception_of_requirement" ON "exception" USING btree ("organisation_id","requirement_id");--> statement-breakpoint
CREATE INDEX "exception_of_owner" ON "exception" USING btree ("organisation_id","owner_person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exception_renewed_once" ON "exception" USING btree ("organisation_id","renews_id") WHERE "exception"."state" <> 'declined';--> statement-breakpoint
CREATE INDEX "exception_words" ON "exception" USING gin ("words");--> statement-breakpoint
CREATE INDEX "exception_part_words" ON "exception" USING gin (lower("title") gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "guideline_version_in_force" ON "guideline_version" USING btree ("organisation_id","guideline_id") WHERE "guideline_version"."state" = 'inForce';--> statement-breakpoint
CREATE UNIQUE INDEX "guideline_version_draft" ON "guideline_version" USING btree ("organisation_id","guideline_id") WHERE "guideline_version"."state" = 'draft';--> statement-breakpoint
CREATE INDEX "requirement_mapping_of_reference" ON "requirement_mapping" USING btree ("organisation_id","scheme","reference");--> statement-breakpoint
CREATE INDEX "requirement_recommendation_of_recommendation" ON "requirement_recommendation" USING btree ("organisation_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "requirement_wording_of_requirement" ON "requirement_wording" USING btree ("organisation_id","requirement_id","number");--> statement-breakpoint
CREATE INDEX "requirement_wording_in_order" ON "requirement_wording" USING btree ("organisation_id","guideline_id","number","position");--> statement-breakpoint
CREATE INDEX "requirement_wording_words" ON "requirement_wording" USING gin ("words");--> statement-breakpoint
CREATE INDEX "requirement_wording_part_words" ON "requirement_wording" USING gin (lower("text") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "requirement_of_guideline" ON "requirement" USING btree ("organisation_id","guideline_id");--> statement-breakpoint
CREATE INDEX "risk_acceptance_of_risk" ON "risk_acceptance" USING btree ("organisation_id","risk_id","on_day");--> statement-breakpoint
CREATE INDEX "risk_assessment_of_risk" ON "risk_assessment" USING btree ("organisation_id","risk_id","on_day","at");--> statement-breakpoint
CREATE INDEX "risk_link_of_noun" ON "risk_link" USING btree ("organisation_id","noun","noun_id");--> statement-breakpoint
CREATE INDEX "risk_of_body" ON "risk" USING btree ("organisation_id","body_id","next_review_on");--> statement-breakpoint
CREATE INDEX "risk_of_owner" ON "risk" USING btree ("organisation_id","owner_person_id");--> statement-breakpoint
CREATE INDEX "risk_words" ON "risk" USING gin ("words");--> statement-breakpoint
CREATE INDEX "risk_part_words" ON "risk" USING gin (lower("title") gin_trgm_ops);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "action_of" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("action_of"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("action_of"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "asset_settings" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("asset_settings"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("asset_settings"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "asset_in_system" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("asset_in_system"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("asset_in_system"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "classification" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("classification"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("classification"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "handling_rule" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("handling_rule"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("handling_rule"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "information_asset" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("information_asset"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("information_asset"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "system_dependency" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("system_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("system_dependency"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "system" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("system"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("system"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "chapter_assessment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("chapter_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("chapter_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "compliance_assessment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("compliance_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("compliance_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "compliance_standing" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("compliance_standing"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("compliance_standing"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "draft_answer" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("draft_answer"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("draft_answer"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "draft_maturity" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("draft_maturity"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("draft_maturity"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "self_assessment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("self_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("self_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "acknowledgement" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("acknowledgement"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("acknowledgement"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "document_reader" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("document_reader"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("document_reader"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "document_relation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("document_relation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("document_relation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "document_revision" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("document_revision"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("document_revision"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "document_version" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("document_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("document_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "governing_document" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("governing_document"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("governing_document"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "exception" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("exception"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("exception"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "guideline_version" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("guideline_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("guideline_version"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "guideline" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("guideline"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("guideline"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "requirement_mapping" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("requirement_mapping"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("requirement_mapping"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "requirement_recommendation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("requirement_recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("requirement_recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "requirement_wording" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("requirement_wording"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("requirement_wording"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "requirement" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("requirement"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("requirement"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "risk_acceptance" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("risk_acceptance"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("risk_acceptance"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "risk_assessment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("risk_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("risk_assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "risk_link" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("risk_link"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("risk_link"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "risk_settings" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("risk_settings"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("risk_settings"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "risk" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("risk"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("risk"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON governing_document, guideline, requirement, asset_settings, information_asset, "system", classification,
  self_assessment, compliance_standing, risk, risk_settings, exception TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON document_version, document_relation, document_reader, guideline_version, requirement_wording,
  requirement_mapping, requirement_recommendation, asset_in_system, system_dependency, handling_rule, draft_answer, draft_maturity,
  risk_link, action_of TO stadga_app;--> statement-breakpoint
-- What has happened is never altered.
GRANT SELECT, INSERT ON document_revision, acknowledgement, compliance_assessment, chapter_assessment, risk_assessment, risk_acceptance
  TO stadga_app;--> statement-breakpoint
CREATE TRIGGER document_revision_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER acknowledgement_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON acknowledgement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER compliance_assessment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON compliance_assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER chapter_assessment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON chapter_assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER risk_assessment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON risk_assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER risk_acceptance_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON risk_acceptance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A decided version of a document is a public record. A later one only ends its validity.
CREATE FUNCTION keep_decided_document() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  happens text[] := ARRAY['valid_to', 'version'];
BEGIN
  IF OLD.decided_on IS NOT NULL AND (TG_OP = 'DELETE' OR (to_jsonb(NEW) - happens) <> (to_jsonb(OLD) - happens)) THEN
    RAISE EXCEPTION 'a decided version of a document is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_document_is_kept BEFORE UPDATE OR DELETE ON document_version
  FOR EACH ROW EXECUTE FUNCTION keep_decided_document();--> statement-breakpoint
-- A version of a guideline is altered as long as it is a draft. Then it comes into force, and is superseded; its words stay.
CREATE FUNCTION keep_guideline_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  happens text[] := ARRAY['state', 'version'];
BEGIN
  IF OLD.state <> 'draft' AND (TG_OP = 'DELETE' OR NEW.state = 'draft' OR (to_jsonb(NEW) - happens) <> (to_jsonb(OLD) - happens)) THEN
    RAISE EXCEPTION 'a version of a guideline that has been in force is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER guideline_version_is_kept BEFORE UPDATE OR DELETE ON guideline_version
  FOR EACH ROW EXECUTE FUNCTION keep_guideline_version();--> statement-breakpoint
CREATE FUNCTION keep_requirement_wording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wording requirement_wording := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT FROM guideline_version v WHERE v.organisation_id = wording.organisation_id
    AND v.guideline_id = wording.guideline_id AND v.number = wording.number AND v.state <> 'draft') THEN
    RAISE EXCEPTION 'the words of a version that has been in force are never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER requirement_wording_is_kept BEFORE INSERT OR UPDATE OR DELETE ON requirement_wording
  FOR EACH ROW EXECUTE FUNCTION keep_requirement_wording();--> statement-breakpoint
-- What the information owner has decided is history: a new classification is made beside it.
CREATE FUNCTION keep_decided_classification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.decided_on IS NOT NULL THEN
    RAISE EXCEPTION 'a decided classification is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_classification_is_kept BEFORE UPDATE OR DELETE ON classification
  FOR EACH ROW EXECUTE FUNCTION keep_decided_classification();--> statement-breakpoint
-- An exception that has been decided only ends.
CREATE FUNCTION keep_decided_exception() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- What is generated is not known before the row is written.
  happens text[] := ARRAY['state', 'ended_on', 'ended_reason', 'version', 'words'];
BEGIN
  IF OLD.state <> 'asked' AND (NEW.state = 'asked' OR (to_jsonb(NEW) - happens) <> (to_jsonb(OLD) - happens)) THEN
    RAISE EXCEPTION 'a decided exception is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_exception_is_kept BEFORE UPDATE ON exception
  FOR EACH ROW EXECUTE FUNCTION keep_decided_exception();

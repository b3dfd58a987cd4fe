CREATE SCHEMA "sign_in";
--> statement-breakpoint
CREATE TABLE "audit" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"year" integer,
	"firm" text,
	"registry_number" text,
	"dated" text,
	"is_security" boolean DEFAULT false NOT NULL,
	"purpose" text,
	"assessment" jsonb,
	"questions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source_draft_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, title || ' ' || coalesce(firm, '') || ' ' || coalesce(registry_number, '') || ' ' || coalesce(purpose, ''))) STORED,
	CONSTRAINT "audit_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matter" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid,
	"follow_up_id" uuid,
	"body_id" uuid NOT NULL,
	"recipient" text DEFAULT 'answer' NOT NULL,
	"registry_number" text,
	"letter_dated" date,
	"answer_by" date,
	"extension" text DEFAULT 'none' NOT NULL,
	"extended_to" date,
	"board_meeting" date,
	"minute_item" text,
	"dispatched_on" date,
	"received_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "matter_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "matter_about_one" CHECK (("matter"."audit_id" is null) <> ("matter"."follow_up_id" is null))
);
--> statement-breakpoint
ALTER TABLE "matter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_up_audit" (
	"organisation_id" uuid NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"assessment" jsonb,
	"needs_meeting" boolean,
	"stated_totals" jsonb,
	CONSTRAINT "follow_up_audit_organisation_id_follow_up_id_audit_id_pk" PRIMARY KEY("organisation_id","follow_up_id","audit_id")
);
--> statement-breakpoint
ALTER TABLE "follow_up_audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_up" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"made_by" text NOT NULL,
	"title" text NOT NULL,
	"firm" text,
	"dated" text,
	"registry_number" text,
	"scale" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"stated_totals" jsonb,
	"source_draft_id" uuid,
	"entered_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "follow_up_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "addressee" (
	"organisation_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"verification" text DEFAULT 'notExamined' NOT NULL,
	"state_at" timestamp with time zone,
	"minute_item" text,
	"assessed" text DEFAULT 'notAssessed' NOT NULL,
	"interpreted" text,
	"assessment_id" uuid,
	"matter_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "addressee_organisation_id_recommendation_id_body_id_pk" PRIMARY KEY("organisation_id","recommendation_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "addressee" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"status" text NOT NULL,
	"status_from" text NOT NULL,
	"done" text,
	"remaining" text,
	"comment" text,
	"proposed" jsonb,
	"interpreted" text,
	"interpreted_by" uuid,
	"interpreted_at" timestamp with time zone,
	"interpreted_reason" text,
	"asked_on" date,
	"place" jsonb,
	CONSTRAINT "assessment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "read_response" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"body_id" uuid,
	"body_name" text,
	"text" text NOT NULL,
	"to_whole_audit" boolean DEFAULT false NOT NULL,
	"paraphrased" boolean DEFAULT false NOT NULL,
	"source_draft_id" uuid,
	CONSTRAINT "read_response_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "read_response" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendation" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"number" text,
	"text" text NOT NULL,
	"group_title" text,
	"assessed" text DEFAULT 'notAssessed' NOT NULL,
	"source_draft_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, text || ' ' || coalesce(group_title, ''))) STORED,
	CONSTRAINT "recommendation_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "recommendation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_token_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitation_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sign_in"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sign_in"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_administration" (
	"organisation_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"administration_id" uuid NOT NULL,
	CONSTRAINT "board_administration_organisation_id_board_id_administration_id_pk" PRIMARY KEY("organisation_id","board_id","administration_id")
);
--> statement-breakpoint
ALTER TABLE "board_administration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "body_kind" CHECK ("body"."kind" in ('board', 'administration', 'company', 'centralFunction', 'council'))
);
--> statement-breakpoint
ALTER TABLE "body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"title" text,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_assignment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"body_id" uuid,
	"from_date" date NOT NULL,
	"to_date" date,
	CONSTRAINT "role_assignment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "role_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_audit" (
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	"document_key" text NOT NULL,
	"position" integer NOT NULL,
	"included" boolean NOT NULL,
	"title" text NOT NULL,
	"year" integer,
	"is_security" boolean NOT NULL,
	"audit_id" uuid,
	"read_bodies" text[] NOT NULL,
	"body_ids" uuid[] NOT NULL,
	"letter_dated" text,
	"matters" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"assessment" jsonb,
	"needs_meeting" boolean,
	"stated_totals" jsonb,
	CONSTRAINT "review_audit_organisation_id_draft_id_key_pk" PRIMARY KEY("organisation_id","draft_id","key")
);
--> statement-breakpoint
ALTER TABLE "review_audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_document" (
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	"is_follow_up" boolean NOT NULL,
	"title" text NOT NULL,
	"firm" text,
	"dated" text,
	"registry_number" text,
	"scale" jsonb NOT NULL,
	"stated_totals" jsonb,
	CONSTRAINT "review_document_organisation_id_draft_id_key_pk" PRIMARY KEY("organisation_id","draft_id","key")
);
--> statement-breakpoint
ALTER TABLE "review_document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_row" (
	"organisation_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	"audit_key" text NOT NULL,
	"position" integer NOT NULL,
	"included" boolean NOT NULL,
	"number" text,
	"text" text NOT NULL,
	"group_title" text,
	"read_addressees" text[] NOT NULL,
	"body_ids" uuid[] NOT NULL,
	"response" jsonb,
	"done" text,
	"remaining" text,
	"comment" text,
	"status" text NOT NULL,
	"status_from" text NOT NULL,
	"proposed" jsonb,
	"interpretation" text NOT NULL,
	"interpreted" text,
	"interpreted_by" uuid,
	"interpreted_at" timestamp with time zone,
	"match" text NOT NULL,
	"recommendation_id" uuid,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"place" jsonb,
	CONSTRAINT "review_row_organisation_id_draft_id_key_pk" PRIMARY KEY("organisation_id","draft_id","key")
);
--> statement-breakpoint
ALTER TABLE "review_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reading_draft" DROP CONSTRAINT "reading_draft_state";--> statement-breakpoint
ALTER TABLE "change_log" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "organisation_number" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "is_example" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_draft" ADD COLUMN "received_by" uuid;--> statement-breakpoint
ALTER TABLE "reading_draft" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "reading_draft" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_audit" FOREIGN KEY ("organisation_id","audit_id") REFERENCES "public"."audit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_follow_up" FOREIGN KEY ("organisation_id","follow_up_id") REFERENCES "public"."follow_up"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_audit" ADD CONSTRAINT "follow_up_audit_follow_up" FOREIGN KEY ("organisation_id","follow_up_id") REFERENCES "public"."follow_up"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_matter" FOREIGN KEY ("organisation_id","matter_id") REFERENCES "public"."matter"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_assessment" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_follow_up" FOREIGN KEY ("organisation_id","follow_up_id") REFERENCES "public"."follow_up"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_response" ADD CONSTRAINT "read_response_recommendation" FOREIGN KEY ("organisation_id","recommendation_id") REFERENCES "public"."recommendation"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_audit" FOREIGN KEY ("organisation_id","audit_id") REFERENCES "public"."audit"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "sign_in"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_administration" ADD CONSTRAINT "board_administration_board" FOREIGN KEY ("organisation_id","board_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_administration" ADD CONSTRAINT "board_administration_administration" FOREIGN KEY ("organisation_id","administration_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_body" FOREIGN KEY ("organisation_id","body_id") REFERENCES "public"."body"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_audit" ADD CONSTRAINT "review_audit_draft" FOREIGN KEY ("organisation_id","draft_id") REFERENCES "public"."reading_draft"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_document" ADD CONSTRAINT "review_document_draft" FOREIGN KEY ("organisation_id","draft_id") REFERENCES "public"."reading_draft"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_row" ADD CONSTRAINT "review_row_draft" FOREIGN KEY ("organisation_id","draft_id") REFERENCES "public"."reading_draft"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_of_year" ON "audit" USING btree ("organisation_id","year");--> statement-breakpoint
CREATE INDEX "audit_words" ON "audit" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "matter_of_audit" ON "matter" USING btree ("organisation_id","audit_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "matter_of_follow_up" ON "matter" USING btree ("organisation_id","follow_up_id","body_id");--> statement-breakpoint
CREATE INDEX "addressee_of_body" ON "addressee" USING btree ("organisation_id","body_id","assessed");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_once_a_round" ON "assessment" USING btree ("organisation_id","recommendation_id","body_id","follow_up_id");--> statement-breakpoint
CREATE INDEX "assessment_of_follow_up" ON "assessment" USING btree ("organisation_id","follow_up_id");--> statement-breakpoint
CREATE INDEX "read_response_of_recommendation" ON "read_response" USING btree ("organisation_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "recommendation_of_audit" ON "recommendation" USING btree ("organisation_id","audit_id","position");--> statement-breakpoint
CREATE INDEX "recommendation_words" ON "recommendation" USING gin ("words");--> statement-breakpoint
CREATE INDEX "recommendation_part_words" ON "recommendation" USING gin (lower("text") gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "api_token" USING btree ("organisation_id","hash");--> statement-breakpoint
CREATE INDEX "account_of_user" ON "sign_in"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_of_user" ON "sign_in"."session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "body_name" ON "body" USING btree ("organisation_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("organisation_id",lower("email"));--> statement-breakpoint
CREATE INDEX "role_assignment_of_person" ON "role_assignment" USING btree ("organisation_id","person_id");--> statement-breakpoint
ALTER TABLE "reading_draft" ADD CONSTRAINT "reading_draft_state" CHECK ("reading_draft"."state" in ('waiting', 'reading', 'read', 'failed', 'cancelled', 'confirmed'));--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "audit" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "matter" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("matter"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("matter"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "follow_up_audit" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("follow_up_audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("follow_up_audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "follow_up" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("follow_up"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("follow_up"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "addressee" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("addressee"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("addressee"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "assessment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("assessment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "read_response" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("read_response"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("read_response"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "recommendation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("recommendation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "api_token" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("api_token"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("api_token"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "invitation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("invitation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("invitation"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "board_administration" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("board_administration"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("board_administration"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "body" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("body"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("body"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("person"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("person"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "role_assignment" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("role_assignment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("role_assignment"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "review_audit" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("review_audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("review_audit"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "review_document" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("review_document"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("review_document"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "review_row" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("review_row"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("review_row"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);
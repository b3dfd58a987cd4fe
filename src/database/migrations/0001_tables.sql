CREATE TABLE "change_log" (
	"organisation_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "change_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "change_log_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "change_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading_draft" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"pages_done" integer DEFAULT 0 NOT NULL,
	"pages_total" integer,
	"received_at" timestamp with time zone NOT NULL,
	"reading" jsonb,
	CONSTRAINT "reading_draft_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "reading_draft_state" CHECK ("reading_draft"."state" in ('waiting', 'reading', 'read', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "reading_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "change_log" ADD CONSTRAINT "change_log_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_draft" ADD CONSTRAINT "reading_draft_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_log_of_noun" ON "change_log" USING btree ("organisation_id","noun","noun_id","id");--> statement-breakpoint
CREATE INDEX "reading_draft_of_file" ON "reading_draft" USING btree ("organisation_id","sha256");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "change_log" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("change_log"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("change_log"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "organisation" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("organisation"."id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("organisation"."id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "reading_draft" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("reading_draft"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("reading_draft"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);
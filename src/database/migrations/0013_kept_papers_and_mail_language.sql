CREATE TABLE "kept_paper" (
	"organisation_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"matter" text NOT NULL,
	"language" text NOT NULL,
	"entry" jsonb NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kept_paper_key" PRIMARY KEY("organisation_id","subject","subject_id","kind","matter","language")
);
--> statement-breakpoint
ALTER TABLE "kept_paper" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mail_choice" ADD COLUMN "language" text DEFAULT 'sv' NOT NULL;--> statement-breakpoint
ALTER TABLE "kept_paper" ADD CONSTRAINT "kept_paper_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "kept_paper" AS PERMISSIVE FOR ALL TO "stadga_app" USING ("kept_paper"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid) WITH CHECK ("kept_paper"."organisation_id" = nullif(current_setting('stadga.organisation_id', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON kept_paper TO stadga_app;

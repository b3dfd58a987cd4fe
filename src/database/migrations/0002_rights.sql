GRANT USAGE ON SCHEMA public TO stadga_app;--> statement-breakpoint
GRANT SELECT, UPDATE ON organisation TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON reading_draft TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT ON change_log TO stadga_app;--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
-- The grants stop the application; the trigger stops the owner's own hand as well.
CREATE TRIGGER change_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A person may begin a new organisation (after the example); row level security holds it to the one it names.
GRANT INSERT ON organisation TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON body, person, api_token, invitation TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON board_administration TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON role_assignment TO stadga_app;--> statement-breakpoint
-- What has reached the register is corrected or withdrawn, never erased.
GRANT SELECT, INSERT, UPDATE ON audit, recommendation, follow_up, follow_up_audit, assessment, read_response TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON matter, addressee TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON review_document, review_audit, review_row TO stadga_app;--> statement-breakpoint
GRANT USAGE ON SCHEMA sign_in TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sign_in TO stadga_app;--> statement-breakpoint
-- The one thing that may be known outside an organisation: which one visitors who have not signed in come to.
CREATE FUNCTION newest_organisation() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS 'SELECT id FROM organisation ORDER BY created_at DESC, id LIMIT 1';--> statement-breakpoint
REVOKE ALL ON FUNCTION newest_organisation() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION newest_organisation() TO stadga_app;

-- Roles belong to the whole server, which may hold other databases of ours: an existing one is fine,
-- also for a login that may not make roles, and also where another server makes it this very moment.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'stadga_app') THEN
    CREATE ROLE stadga_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

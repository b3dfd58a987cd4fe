-- Roles belong to the whole server, which may hold other databases of ours: an existing one is fine.
DO $$
BEGIN
  CREATE ROLE stadga_app NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

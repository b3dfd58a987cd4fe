-- Row level security keeps an index for words or parts of words from being used: its operators are not leakproof, so the
-- policy is tried on every row first. This function looks the words up as the tables' owner and holds to the transaction's
-- organisation itself. It gives ids only; the query around it still passes the policies. docs/decisions/0009-search.md
--
-- `wanted` as a person writes it; `parts` are patterns that each have three letters in a row, for the trigrams; `words` are
-- those of its words that are shorter, and stand as whole words only.
CREATE FUNCTION search_register(wanted text, parts text[], words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
-- Measured: the planner thinks too little of what lower() costs, and reads every row where the indexes are five times faster.
SET enable_seqscan = off AS $$
DECLARE
  own uuid := nullif(current_setting('stadga.organisation_id', true), '')::uuid;
  stems tsquery := websearch_to_tsquery('swedish', wanted);
  short tsquery := plainto_tsquery('swedish', words);
  part text;
  audits uuid[];
  every_part text := CASE WHEN cardinality(parts) = 0 THEN 'false' ELSE 'true' END;
BEGIN
  -- Each part stands in the recommendation, its heading or its audit. The query is put together with the values in it
  -- (quoted by %L), since the planner then knows which parts are rare.
  FOREACH part IN ARRAY parts LOOP
    audits := ARRAY(
      SELECT a.id FROM audit a WHERE a.organisation_id = own
        AND (lower(a.title) LIKE part OR lower(a.firm) LIKE part OR lower(a.registry_number) LIKE part)
    );
    every_part := every_part || format(
      ' AND (lower(r.text) LIKE %1$L OR lower(r.group_title) LIKE %1$L OR r.audit_id = ANY (%2$L::uuid[]))', part, audits
    );
  END LOOP;
  IF numnode(short) > 0 THEN
    audits := ARRAY(SELECT a.id FROM audit a WHERE a.organisation_id = own AND a.words @@ short);
    every_part := every_part || format(' AND (r.words @@ %L::tsquery OR r.audit_id = ANY (%L::uuid[]))', short, audits);
  END IF;
  audits := ARRAY(SELECT a.id FROM audit a WHERE a.organisation_id = own AND a.words @@ stems);
  RETURN QUERY EXECUTE
    'SELECT r.id FROM recommendation r WHERE r.organisation_id = $1 AND (r.words @@ $2 OR r.audit_id = ANY ($3) OR ('
    || every_part || '))' USING own, stems, audits;
END
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION search_register(text, text[], text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_register(text, text[], text) TO stadga_app;

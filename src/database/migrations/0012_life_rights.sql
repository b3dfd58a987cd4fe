GRANT SELECT, INSERT, UPDATE ON board_meeting, board_routine, transmittal, matter_event, response, referral, action, evidence,
  auditor_request, yearly_report, mail_choice, promise_outcome TO stadga_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON response_matter, response_item, commitment, action_recommendation, action_dependency,
  evidence_of, yearly_report_body, calendar_feed, paper_template TO stadga_app;--> statement-breakpoint
-- What has happened is never altered.
GRANT SELECT, INSERT ON work_event, work_event_evidence, evidence_version, handover, handover_item, action_note, action_date, digest
  TO stadga_app;--> statement-breakpoint
CREATE TRIGGER work_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON work_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER work_event_evidence_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON work_event_evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER evidence_version_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER handover_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON handover
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER handover_item_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON handover_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER action_note_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON action_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER action_date_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON action_date
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A decided response is a public record: a new one supersedes it, nothing in it is altered. What happens to it afterwards is.
CREATE FUNCTION is_decided(organisation uuid, response_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT state NOT IN ('draft', 'ready') FROM response WHERE organisation_id = organisation AND id = response_id), false)
$$;--> statement-breakpoint
CREATE FUNCTION keep_decided_response() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  happens text[] := ARRAY['state', 'dispatched_on', 'received_on', 'version'];
BEGIN
  IF OLD.state IN ('draft', 'ready') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' OR NEW.state IN ('draft', 'ready') OR (to_jsonb(NEW) - happens) <> (to_jsonb(OLD) - happens) THEN
    RAISE EXCEPTION 'a decided response is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_response_is_kept BEFORE UPDATE OR DELETE ON response
  FOR EACH ROW EXECUTE FUNCTION keep_decided_response();--> statement-breakpoint
CREATE FUNCTION keep_part_of_decided_response() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND is_decided(OLD.organisation_id, OLD.response_id)
    OR TG_OP <> 'DELETE' AND is_decided(NEW.organisation_id, NEW.response_id) THEN
    RAISE EXCEPTION 'a decided response is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_item_is_kept BEFORE INSERT OR UPDATE OR DELETE ON response_item
  FOR EACH ROW EXECUTE FUNCTION keep_part_of_decided_response();--> statement-breakpoint
-- Other bodies of a joint response may decide later than the first: a missing decision is filled in, once.
CREATE FUNCTION keep_own_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.decided_on IS NULL
    AND (to_jsonb(NEW) - ARRAY['decided_on', 'minute_item']) = (to_jsonb(OLD) - ARRAY['decided_on', 'minute_item']) THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' AND is_decided(OLD.organisation_id, OLD.response_id)
    OR TG_OP <> 'DELETE' AND is_decided(NEW.organisation_id, NEW.response_id) THEN
    RAISE EXCEPTION 'a decided response is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER own_decision_is_kept BEFORE INSERT OR UPDATE OR DELETE ON response_matter
  FOR EACH ROW EXECUTE FUNCTION keep_own_decision();--> statement-breakpoint
CREATE FUNCTION is_item_decided(organisation uuid, item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT is_decided(organisation, (SELECT response_id FROM response_item WHERE organisation_id = organisation AND id = item))
$$;--> statement-breakpoint
CREATE FUNCTION keep_decided_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'control_point') = (to_jsonb(OLD) - 'control_point') THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' AND is_item_decided(OLD.organisation_id, OLD.item_id)
    OR TG_OP <> 'DELETE' AND is_item_decided(NEW.organisation_id, NEW.item_id) THEN
    RAISE EXCEPTION 'a decided response is never altered' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER decided_commitment_is_kept BEFORE INSERT OR UPDATE OR DELETE ON commitment
  FOR EACH ROW EXECUTE FUNCTION keep_decided_commitment();--> statement-breakpoint
-- Every round that was there has been told to everybody. From now on one that is written here is its makers' own until they close it.
UPDATE follow_up SET closed_at = entered_at;--> statement-breakpoint
-- A round that was written here and closed is never changed. One read from a file follows its file, which stays beside it.
CREATE FUNCTION is_closed(organisation uuid, round uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT closed_at IS NOT NULL AND source_draft_id IS NULL FROM follow_up WHERE organisation_id = organisation AND id = round), false)
$$;--> statement-breakpoint
CREATE FUNCTION keep_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL AND OLD.source_draft_id IS NULL AND (TG_OP = 'DELETE' OR to_jsonb(NEW) <> to_jsonb(OLD)) THEN
    RAISE EXCEPTION 'a closed round is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER closed_round_is_kept BEFORE UPDATE OR DELETE ON follow_up
  FOR EACH ROW EXECUTE FUNCTION keep_closed_round();--> statement-breakpoint
CREATE FUNCTION keep_part_of_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND is_closed(OLD.organisation_id, OLD.follow_up_id)
    OR TG_OP <> 'DELETE' AND is_closed(NEW.organisation_id, NEW.follow_up_id) THEN
    RAISE EXCEPTION 'a closed round is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER closed_part_is_kept BEFORE INSERT OR UPDATE OR DELETE ON follow_up_audit
  FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_round();--> statement-breakpoint
CREATE TRIGGER closed_outcome_is_kept BEFORE INSERT OR UPDATE OR DELETE ON promise_outcome
  FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_round();--> statement-breakpoint
-- What the municipality makes of an unknown colour stands beside the auditors' words, not in them.
CREATE FUNCTION keep_closed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  beside text[] := ARRAY['interpreted', 'interpreted_by', 'interpreted_at', 'interpreted_reason', 'asked_on', 'version'];
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - beside) = (to_jsonb(OLD) - beside) THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' AND is_closed(OLD.organisation_id, OLD.follow_up_id)
    OR TG_OP <> 'DELETE' AND is_closed(NEW.organisation_id, NEW.follow_up_id) THEN
    RAISE EXCEPTION 'a closed round is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;--> statement-breakpoint
CREATE TRIGGER closed_assessment_is_kept BEFORE INSERT OR UPDATE OR DELETE ON assessment
  FOR EACH ROW EXECUTE FUNCTION keep_closed_assessment();--> statement-breakpoint
-- What has happened so far stands in the change log and in the matters.
INSERT INTO work_event (organisation_id, recommendation_id, body_id, command, state, verification, reason, minute_item, completed_on, by_person, at)
  SELECT logged.organisation_id, logged.noun_id, (logged.after->>'bodyId')::uuid, logged.verb, logged.after->>'state', logged.after->>'verification',
    logged.after->>'reason', logged.after->>'minuteItem', (logged.after->>'completedOn')::date, logged.person_id, logged.at
  FROM change_log logged JOIN recommendation ON recommendation.organisation_id = logged.organisation_id AND recommendation.id = logged.noun_id
  WHERE logged.noun = 'recommendation' AND logged.after ? 'state' AND logged.after ? 'bodyId'
    AND logged.verb IN ('answer', 'plan', 'reportDone', 'confirm', 'sendBack', 'decideNotToAct', 'reopen')
  ORDER BY logged.id;--> statement-breakpoint
INSERT INTO matter_event (organisation_id, matter_id, step, on_day, minute_item, at)
  SELECT organisation_id, id, 'decided', board_meeting, minute_item, now() FROM matter WHERE board_meeting IS NOT NULL AND minute_item IS NOT NULL
  UNION ALL SELECT organisation_id, id, 'dispatched', dispatched_on, NULL, now() FROM matter WHERE dispatched_on IS NOT NULL
  UNION ALL SELECT organisation_id, id, 'receivedByAuditors', received_on, NULL, now() FROM matter WHERE received_on IS NOT NULL;

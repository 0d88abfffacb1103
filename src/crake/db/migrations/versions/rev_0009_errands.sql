CREATE TABLE errands (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id uuid NOT NULL,
    engine text NOT NULL,
    remembered jsonb NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL DEFAULT now(),
    made_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (task_id, engine, remembered)
);

CREATE INDEX errands_due ON errands (due_at);

-- A task that is over or given to another engine, while one has it rendered elsewhere, leaves that
-- to be stopped.
CREATE FUNCTION leave_errand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO errands (task_id, engine, remembered)
    VALUES (OLD.id, OLD.remembered ->> 'engine', OLD.remembered -> 'state')
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE TRIGGER tasks_left_elsewhere AFTER UPDATE OF state ON tasks
    FOR EACH ROW WHEN (OLD.remembered IS NOT NULL AND OLD.state IN ('queued', 'running')
                       AND (NEW.state IN ('failed', 'cancelled')
                            OR NEW.state = 'queued' AND NEW.remembered IS NULL))
    EXECUTE FUNCTION leave_errand();

-- What was cancelled lately, and may still run.
INSERT INTO errands (task_id, engine, remembered)
SELECT id, remembered ->> 'engine', remembered -> 'state' FROM tasks
 WHERE state = 'cancelled' AND remembered IS NOT NULL AND finished_at > now() - interval '1 day';

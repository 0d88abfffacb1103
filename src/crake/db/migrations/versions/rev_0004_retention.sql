ALTER TABLE tasks
    ADD COLUMN expires_at timestamptz,
    ADD COLUMN files_removed_at timestamptz;

CREATE INDEX tasks_expiry ON tasks (expires_at)
    WHERE expires_at IS NOT NULL AND files_removed_at IS NULL;

CREATE TABLE leftovers (
    prefix text PRIMARY KEY,
    tried_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE chores (
    name text PRIMARY KEY,
    next_at timestamptz NOT NULL
);

CREATE FUNCTION leave_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO leftovers (prefix) VALUES ('tasks/' || replace(OLD.id::text, '-', ''))
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE TRIGGER tasks_deleted AFTER DELETE ON tasks
    FOR EACH ROW EXECUTE FUNCTION leave_files();
CREATE TRIGGER tasks_without_video AFTER UPDATE OF state, files_removed_at ON tasks
    FOR EACH ROW WHEN (OLD.state <> NEW.state AND NEW.state IN ('failed', 'cancelled')
                       OR OLD.files_removed_at IS NULL AND NEW.files_removed_at IS NOT NULL)
    EXECUTE FUNCTION leave_files();

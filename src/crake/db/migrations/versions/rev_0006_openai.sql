-- Programs of the revision before go on working: what they do not know has defaults.
ALTER TABLE tasks
    ADD COLUMN metadata jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN batch uuid;

CREATE INDEX tasks_account_id ON tasks (account_id, id);
CREATE INDEX tasks_metadata ON tasks USING gin (metadata jsonb_path_ops) WHERE metadata <> '{}';
CREATE INDEX tasks_batch ON tasks (batch) WHERE batch IS NOT NULL;
CREATE INDEX tasks_pace ON tasks (model, finished_at DESC) WHERE state = 'succeeded';

CREATE TABLE characters (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    name text NOT NULL,
    starts real NOT NULL CHECK (starts >= 0),
    ends real NOT NULL CHECK (ends > starts),
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX characters_account ON characters (account_id, id);

-- A character that is gone leaves its clip to be removed.
CREATE FUNCTION leave_clip() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO leftovers (prefix) VALUES ('characters/' || replace(OLD.id::text, '-', ''))
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE TRIGGER characters_deleted AFTER DELETE ON characters
    FOR EACH ROW EXECUTE FUNCTION leave_clip();

ALTER TABLE webhook_endpoints
    ADD COLUMN label text NOT NULL DEFAULT '',
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

UPDATE webhook_endpoints SET updated_at = created_at;

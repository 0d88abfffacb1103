CREATE TABLE files (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    filename text NOT NULL,
    purpose text NOT NULL,
    format text NOT NULL,
    size integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz
);

CREATE INDEX files_account ON files (account_id, id);
CREATE INDEX files_expiring ON files (expires_at) WHERE expires_at IS NOT NULL;

-- An uploaded file that is gone leaves its image to be removed.
CREATE FUNCTION leave_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO leftovers (prefix) VALUES ('files/' || replace(OLD.id::text, '-', ''))
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE TRIGGER files_deleted AFTER DELETE ON files
    FOR EACH ROW EXECUTE FUNCTION leave_image();

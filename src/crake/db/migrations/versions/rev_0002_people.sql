-- Every column has a default, so that programs of the revision before go on working.
ALTER TABLE accounts
    ADD COLUMN password_hash text,
    ADD COLUMN is_operator boolean NOT NULL DEFAULT false,
    ADD COLUMN registered_at timestamptz;

CREATE TABLE identities (
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX identities_account ON identities (account_id);

CREATE TABLE sessions (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    hash bytea NOT NULL UNIQUE,
    user_agent text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);

CREATE INDEX sessions_account ON sessions (account_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE resets (
    hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);

CREATE INDEX resets_account ON resets (account_id);

CREATE TABLE throttles (
    key text PRIMARY KEY,
    tries integer NOT NULL,
    since timestamptz NOT NULL
);

CREATE INDEX throttles_since ON throttles (since);

ALTER TABLE tokens
    ADD COLUMN hint text NOT NULL DEFAULT '',
    ADD COLUMN recent timestamptz[] NOT NULL DEFAULT '{}';

ALTER TABLE ledger ADD COLUMN model text;

UPDATE ledger SET model = tasks.model FROM tasks WHERE tasks.id = ledger.task_id;

CREATE TRIGGER accounts_login AFTER UPDATE OF password_hash, is_operator ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION notify_access_changed();

CREATE FUNCTION notify_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('crake_access', 'session');
    RETURN NULL;
END;
$$;

CREATE TRIGGER sessions_ended AFTER DELETE ON sessions
    FOR EACH ROW EXECUTE FUNCTION notify_session_ended();

-- crake's own tables, as they are once every migration has run.
-- Procrastinate's tables stand beside them; the replay test compares both with the migrations.

CREATE TABLE secrets (
    name text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE accounts (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    -- The sum of the account's ledger, kept here so that a reservation is one guarded update.
    balance bigint NOT NULL DEFAULT 0 CHECK (balance >= 0),
    -- The number of its queued and running tasks, kept for the cap and for fairness.
    unfinished integer NOT NULL DEFAULT 0 CHECK (unfinished >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    -- Argon2id, with its parameters; null where nobody can log in with a password.
    password_hash text,
    is_operator boolean NOT NULL DEFAULT false,
    -- When the account was first given a way to log in; null if it has tokens only.
    registered_at timestamptz
);

-- Who an account is to OpenID issuers.
CREATE TABLE identities (
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX identities_account ON identities (account_id);

-- Who is logged in, by the SHA-256 of a random secret.
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

-- Links that set a password once, by the SHA-256 of a random secret.
CREATE TABLE resets (
    hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);

CREATE INDEX resets_account ON resets (account_id);

-- How often something was tried since the beginning of its current window.
CREATE TABLE throttles (
    key text PRIMARY KEY,
    tries integer NOT NULL,
    since timestamptz NOT NULL
);

CREATE INDEX throttles_since ON throttles (since);

CREATE TABLE applications (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    service text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    UNIQUE (account_id, service)
);

CREATE TABLE tokens (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES applications,
    name text NOT NULL,
    -- SHA-256 of the secret, which is random and long enough to need no slow hash.
    hash bytea NOT NULL UNIQUE,
    apis text[] NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    -- The last characters of the secret, so that its owner can tell tokens apart.
    hint text NOT NULL DEFAULT '',
    -- When it submitted tasks lately, oldest first; as many as the rate limit counts.
    recent timestamptz[] NOT NULL DEFAULT '{}'
);

CREATE INDEX tokens_application ON tokens (application_id);

CREATE TABLE tasks (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    application_id uuid NOT NULL REFERENCES applications,
    token_id uuid NOT NULL REFERENCES tokens,
    trace_id uuid NOT NULL,
    type text NOT NULL,
    dialect text NOT NULL,
    model text NOT NULL,
    request jsonb NOT NULL,
    spec jsonb NOT NULL,
    price bigint NOT NULL CHECK (price >= 0),
    callback_url text,
    -- A waiting request joins an unfinished task of the same token and hash.
    request_hash bytea NOT NULL,
    joinable boolean NOT NULL,
    idempotency_key text,
    state text NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    -- Counts starts; whoever holds an older number may no longer change the task.
    attempt integer NOT NULL DEFAULT 0,
    -- Counts attempts that broke; a render handed back at shutdown is none.
    failures integer NOT NULL DEFAULT 0,
    engine text,
    worker text,
    result jsonb,
    error_code text,
    error_message text,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    -- When the files of a task that succeeded are removed; null: never.
    expires_at timestamptz,
    -- Since when they are; the record stays.
    files_removed_at timestamptz,
    -- Which engines were asked and what came of it, in order.
    route jsonb NOT NULL DEFAULT '[]',
    -- What the engine that has it rendered elsewhere needs to go on after a restart.
    remembered jsonb,
    -- What the client wants to find it by: texts by texts.
    metadata jsonb NOT NULL DEFAULT '{}',
    -- The first task of a request that asked for several; null where it asked for one.
    batch uuid
);

CREATE INDEX tasks_account ON tasks (account_id, created_at DESC, id DESC);
-- A list goes on after an id even where that task was deleted meanwhile.
CREATE INDEX tasks_account_id ON tasks (account_id, id);
CREATE INDEX tasks_metadata ON tasks USING gin (metadata jsonb_path_ops) WHERE metadata <> '{}';
CREATE INDEX tasks_batch ON tasks (batch) WHERE batch IS NOT NULL;
-- How fast a model's videos were made lately.
CREATE INDEX tasks_pace ON tasks (model, finished_at DESC) WHERE state = 'succeeded';
CREATE INDEX tasks_trace ON tasks (trace_id);
CREATE INDEX tasks_unfinished ON tasks (created_at) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX tasks_join ON tasks (token_id, request_hash)
    WHERE joinable AND state IN ('queued', 'running');
CREATE UNIQUE INDEX tasks_idempotency ON tasks (token_id, idempotency_key)
    WHERE idempotency_key IS NOT NULL;
CREATE INDEX tasks_expiry ON tasks (expires_at)
    WHERE expires_at IS NOT NULL AND files_removed_at IS NULL;

-- What is still to be removed from the storage: born in the transaction that ended the right to
-- keep it, gone once it is removed.
CREATE TABLE leftovers (
    prefix text PRIMARY KEY,
    tried_at timestamptz NOT NULL DEFAULT now()
);

-- What other servers still do for a task, though nobody wants it: born in the transaction that ended
-- the task or gave it to another engine, gone once it is stopped.
CREATE TABLE errands (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id uuid NOT NULL,
    engine text NOT NULL,
    -- What the engine remembered of the task.
    remembered jsonb NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL DEFAULT now(),
    made_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (task_id, engine, remembered)
);

CREATE INDEX errands_due ON errands (due_at);

-- When each periodic chore is due; whichever worker moves the time does it.
CREATE TABLE chores (
    name text PRIMARY KEY,
    next_at timestamptz NOT NULL
);

-- Subjects that an account may put into its videos; the clip is stored at 'characters/ID'.
CREATE TABLE characters (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    name text NOT NULL,
    -- The seconds of the clip that play.
    starts real NOT NULL CHECK (starts >= 0),
    ends real NOT NULL CHECK (ends > starts),
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX characters_account ON characters (account_id, id);

-- Images that requests refer to by id; each is stored at 'files/ID'.
CREATE TABLE files (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    filename text NOT NULL,
    purpose text NOT NULL,
    -- 'png', 'jpeg', 'webp' or 'gif', as its bytes say.
    format text NOT NULL,
    -- Bytes, and pixels of the upright image.
    size integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- Null: never.
    expires_at timestamptz
);

CREATE INDEX files_account ON files (account_id, id);
CREATE INDEX files_expiring ON files (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE ledger (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    -- Not a reference: what was paid for stays on record when the task is deleted.
    task_id uuid,
    kind text NOT NULL CHECK (kind IN ('grant', 'reserve', 'settle', 'refund')),
    amount bigint NOT NULL,
    note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    -- What the task was of, for the same reason; null for grants.
    model text
);

CREATE INDEX ledger_account ON ledger (account_id, id);
CREATE UNIQUE INDEX ledger_reserved_once ON ledger (task_id) WHERE kind = 'reserve';
CREATE UNIQUE INDEX ledger_ended_once ON ledger (task_id) WHERE kind IN ('settle', 'refund');

CREATE TABLE webhook_endpoints (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    url text NOT NULL,
    -- Which events it wants: 'video.completed', 'video.failed'.
    events text[] NOT NULL CHECK (cardinality(events) > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    -- By its account, or because its receiver answered 410: nothing is sent.
    disabled_at timestamptz,
    -- The row stays for the deliveries that were made; the secrets are gone.
    removed_at timestamptz CHECK (removed_at IS NULL OR disabled_at IS NOT NULL),
    label text NOT NULL DEFAULT '',
    -- When it was last changed, or given another secret.
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX webhook_endpoints_account ON webhook_endpoints (account_id, created_at);

-- What signs webhooks and callbacks, as it is: a hash signs nothing.
CREATE TABLE signing_secrets (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    -- Null: it signs the account's callbacks.
    endpoint_id uuid REFERENCES webhook_endpoints,
    secret text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- Null: the current one. The others sign beside it until then.
    expires_at timestamptz
);

CREATE INDEX signing_secrets_owner ON signing_secrets (account_id, endpoint_id);
CREATE UNIQUE INDEX signing_secrets_current ON signing_secrets (account_id, endpoint_id)
    NULLS NOT DISTINCT WHERE expires_at IS NULL;

CREATE TABLE deliveries (
    id uuid PRIMARY KEY,
    task_id uuid NOT NULL REFERENCES tasks ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES accounts,
    url text NOT NULL,
    -- Printed at the first attempt, the same bytes ever after.
    body text,
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given_up')),
    attempts integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    -- Both null for callbacks.
    endpoint_id uuid REFERENCES webhook_endpoints,
    event text,
    -- Whose attempts are counted together: scheme, host and port, short enough for an index.
    origin text NOT NULL GENERATED ALWAYS AS (
        left(lower(coalesce(substring(url FROM '^[^:]+://[^/?#]+'), url)), 300)) STORED,
    CONSTRAINT deliveries_event CHECK ((event IS NULL) = (endpoint_id IS NULL))
);

CREATE INDEX deliveries_task ON deliveries (task_id);
CREATE INDEX deliveries_account ON deliveries (account_id, created_at DESC);
CREATE INDEX deliveries_endpoint ON deliveries (endpoint_id, created_at DESC)
    WHERE endpoint_id IS NOT NULL;
CREATE INDEX deliveries_due ON deliveries (origin, next_attempt_at) WHERE state = 'pending';
CREATE INDEX deliveries_given_up ON deliveries (ended_at DESC) WHERE state = 'given_up';

-- Receivers in trouble: how often each failed since it last answered, and until when it rests.
CREATE TABLE receivers (
    origin text PRIMARY KEY,
    failures integer NOT NULL,
    rests_until timestamptz
);

CREATE TABLE delivery_attempts (
    delivery_id uuid NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    number integer NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    seconds real NOT NULL,
    status integer,
    -- What went wrong, or the first bytes of the receiver's answer.
    outcome text NOT NULL,
    PRIMARY KEY (delivery_id, number)
);

-- How each engine does in each worker, written again and again while the worker lives.
CREATE TABLE engine_states (
    worker text NOT NULL,
    engine text NOT NULL,
    type text NOT NULL,
    state text NOT NULL CHECK (state IN ('up', 'down')),
    reason text NOT NULL,
    running integer NOT NULL,
    slots integer NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (worker, engine)
);

-- Waiting clients and workers hear of every move of a task: 'ID STATE PROGRESS'.
CREATE FUNCTION notify_task_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('crake_task', NEW.id || ' ' || NEW.state || ' ' || NEW.progress);
    RETURN NULL;
END;
$$;

CREATE TRIGGER tasks_moved AFTER UPDATE OF state, progress ON tasks
    FOR EACH ROW WHEN (OLD.state <> NEW.state OR OLD.progress <> NEW.progress)
    EXECUTE FUNCTION notify_task_moved();

-- A task that is gone, has no video, or whose video has expired leaves its files to be removed.
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

-- To an endpoint that was closed nothing is owed any more. What is at work on a delivery right now
-- ends it itself: waiting for it here could be waiting in a circle.
CREATE FUNCTION end_deliveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE deliveries SET state = 'given_up', ended_at = now()
     WHERE id IN (SELECT id FROM deliveries WHERE endpoint_id = NEW.id AND state = 'pending'
                     FOR NO KEY UPDATE SKIP LOCKED);
    RETURN NULL;
END;
$$;

CREATE TRIGGER webhook_endpoints_closed AFTER UPDATE OF disabled_at ON webhook_endpoints
    FOR EACH ROW WHEN (OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL)
    EXECUTE FUNCTION end_deliveries();

-- Whoever remembers an authorization forgets it at once when access changes.
CREATE FUNCTION notify_access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('crake_access', '');
    RETURN NULL;
END;
$$;

CREATE TRIGGER accounts_access AFTER UPDATE OF disabled_at ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION notify_access_changed();
CREATE TRIGGER applications_access AFTER UPDATE OF disabled_at ON applications
    FOR EACH STATEMENT EXECUTE FUNCTION notify_access_changed();
CREATE TRIGGER tokens_access AFTER UPDATE OF revoked_at, expires_at, apis ON tokens
    FOR EACH STATEMENT EXECUTE FUNCTION notify_access_changed();
CREATE TRIGGER accounts_login AFTER UPDATE OF password_hash, is_operator ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION notify_access_changed();

-- A session that ended; tokens stay as they are, so what is remembered of them may stay too.
CREATE FUNCTION notify_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('crake_access', 'session');
    RETURN NULL;
END;
$$;

CREATE TRIGGER sessions_ended AFTER DELETE ON sessions
    FOR EACH ROW EXECUTE FUNCTION notify_session_ended();

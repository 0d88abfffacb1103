CREATE TABLE webhook_endpoints (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    url text NOT NULL,
    events text[] NOT NULL CHECK (cardinality(events) > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    removed_at timestamptz CHECK (removed_at IS NULL OR disabled_at IS NOT NULL)
);

CREATE INDEX webhook_endpoints_account ON webhook_endpoints (account_id, created_at);

CREATE TABLE signing_secrets (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts,
    endpoint_id uuid REFERENCES webhook_endpoints,
    secret text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz
);

CREATE INDEX signing_secrets_owner ON signing_secrets (account_id, endpoint_id);
CREATE UNIQUE INDEX signing_secrets_current ON signing_secrets (account_id, endpoint_id)
    NULLS NOT DISTINCT WHERE expires_at IS NULL;

-- Both may be missing, so that programs of the revision before go on working.
ALTER TABLE deliveries
    ADD COLUMN endpoint_id uuid REFERENCES webhook_endpoints,
    ADD COLUMN event text,
    ADD CONSTRAINT deliveries_event CHECK ((event IS NULL) = (endpoint_id IS NULL));

CREATE INDEX deliveries_endpoint ON deliveries (endpoint_id, created_at DESC)
    WHERE endpoint_id IS NOT NULL;
CREATE INDEX deliveries_given_up ON deliveries (ended_at DESC) WHERE state = 'given_up';

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

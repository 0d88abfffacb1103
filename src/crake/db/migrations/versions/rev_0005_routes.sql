ALTER TABLE tasks ADD COLUMN route jsonb NOT NULL DEFAULT '[]';
ALTER TABLE tasks ADD COLUMN remembered jsonb;

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

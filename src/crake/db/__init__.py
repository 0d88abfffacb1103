"""The ground: the pool, the migrations and the embedded PostgreSQL server."""

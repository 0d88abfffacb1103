"""Who is in it: one small module per family, and the registry that knows them all."""

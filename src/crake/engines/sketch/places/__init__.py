"""Where it happens: one small module per place, and the registry that knows them all."""

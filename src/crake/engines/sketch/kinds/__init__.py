"""Who and what can be in a picture: one small file per family of kinds, found by `registry`."""

"""The embedded engine: a procedural animator, not a generative model."""

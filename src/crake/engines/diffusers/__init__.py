"""The `diffusers` engine: open video models on this machine's GPUs."""

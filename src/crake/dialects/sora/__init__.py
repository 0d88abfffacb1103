"""The `sora` dialect: `/sora/videos` and `/sora/tasks`."""

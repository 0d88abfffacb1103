"""What Prometheus is told of tasks and deliveries."""

from __future__ import annotations

from prometheus_client import Counter, Histogram

TASKS_SUBMITTED = Counter("crake_tasks_submitted", "Tasks accepted.", ("dialect", "model"))
TASKS_ENDED = Counter("crake_tasks_ended", "Tasks ended, by final state.", ("model", "state"))
TASKS_REQUEUED = Counter("crake_tasks_requeued", "Renders given back to the queue.", ("reason",))
QUEUE_SECONDS = Histogram(
    "crake_queue_seconds",
    "Seconds between a task's submission and its start.",
    ("model",),
    buckets=(0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000),
)
RENDERS_BROKEN = Counter(
    "crake_renders_broken", "Renders that an engine did not bring to an end.", ("engine", "outcome")
)
RENDER_SECONDS = Histogram(
    "crake_render_seconds",
    "Seconds between a task's start and its success.",
    ("engine",),
    buckets=(1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 1800),
)
CALLBACKS = Counter(
    "crake_callbacks", "Attempts at callbacks and webhooks, by outcome.", ("outcome",)
)

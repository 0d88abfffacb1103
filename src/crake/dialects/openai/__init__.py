"""The `openai` dialect: `/v1/videos`, `/v1/models` and `/v1/webhook_endpoints`."""

// Checks webhooks with the package of npm: node unwrap.mjs, a JSON object on standard input.
import assert from "node:assert/strict";
import fs from "node:fs";
import OpenAI from "openai";

const { body, headers, stale, secret, video } = JSON.parse(fs.readFileSync(0, "utf8"));
const client = new OpenAI({ apiKey: "none" });

const event = await client.webhooks.unwrap(body, headers, secret);
assert.equal(event.type, "video.completed");
assert.equal(event.data.id, video);
const tampered = body.replace("completed", "failed");
await assert.rejects(() => client.webhooks.unwrap(tampered, headers, secret), OpenAI.InvalidWebhookSignatureError);
await assert.rejects(() => client.webhooks.unwrap(body, stale, secret), /too old/);
console.log("all is well");

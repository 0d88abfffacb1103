// The package of npm, unchanged, against a real server: node videos.mjs URL TOKEN IMAGE CLIP VIDEO
// VIDEO is the id of a completed video of the token's account. Throws at the first thing that is
// not as it should be.
import assert from "node:assert/strict";
import fs from "node:fs";
import OpenAI, { toFile } from "openai";

const [url, token, image, clip, completed] = process.argv.slice(2);
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: token });

async function ended(id) {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    const { data, response } = await client.videos
      .retrieve(id, { headers: { "X-Stainless-Poll-Helper": "true" } })
      .withResponse();
    if (!["queued", "in_progress"].includes(data.status)) return data;
    const pause = Number(response.headers.get("openai-poll-after-ms"));
    assert.ok(Number.isInteger(pause) && pause > 0);
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 1000)));
  }
  throw new Error("the video did not end");
}

// Multipart without a file, with fields of our own.
const mark = { run: String(process.pid) };
const plain = await client.videos.create({
  prompt: "a cat",
  seconds: "4",
  size: "1280x720",
  fps: 6,
  metadata: mark,
});
assert.equal(plain.object, "video");
assert.deepEqual(plain.metadata, mark);
const done = await ended(plain.id);
assert.equal(done.status, "completed");
assert.equal(done.seconds, "4");

// Files: a stream, and bytes with a name.
for (const file of [fs.createReadStream(image), await toFile(fs.readFileSync(image), "upload")]) {
  const video = await client.videos.create({ prompt: "waves", input_reference: file });
  assert.ok(video.id.startsWith("video_"));
  assert.equal((await client.videos.delete(video.id)).deleted, true);
}

// Every variant, whole and in parts.
const kinds = { video: "video/mp4", thumbnail: "image/webp", spritesheet: "image/jpeg" };
for (const [variant, kind] of Object.entries(kinds)) {
  const answer = await client.videos.downloadContent(completed, { variant });
  assert.equal(answer.headers.get("content-type"), kind);
  assert.ok((await answer.arrayBuffer()).byteLength > 1000);
}
const part = await client.videos.downloadContent(completed, undefined, {
  headers: { range: "bytes=4-7" },
});
assert.equal(part.status, 206);
assert.equal(await part.text(), "ftyp");
let streamed = 0;
for await (const chunk of (await client.videos.downloadContent(completed)).body) {
  streamed += chunk.length;
}
assert.ok(streamed > 1000);

// Pages.
const page = await client.videos.list({ limit: 1 });
assert.equal(page.data.length, 1);
const seen = [];
for await (const video of client.videos.list({ limit: 1 })) {
  seen.push(video.id);
  if (video.id === completed) break;
}
assert.ok(seen.includes(plain.id) && seen.includes(completed));

// Characters and models.
const character = await client.videos.createCharacter({
  name: "Ada",
  video: fs.createReadStream(clip),
});
assert.ok(character.id.startsWith("char_"));
assert.equal((await client.videos.getCharacter(character.id)).name, "Ada");
const models = [];
for await (const model of client.models.list()) models.push(model.id);
assert.ok(models.includes("sora-2") && models.includes("sora-2-2025-12-08"));

// Errors.
const refused = [
  [() => client.videos.create({ prompt: "a cat", seconds: "7" }), OpenAI.BadRequestError],
  [() => client.videos.retrieve("video_1"), OpenAI.NotFoundError],
  [() => new OpenAI({ baseURL: `${url}/v1`, apiKey: "x" }).models.list(), OpenAI.AuthenticationError],
];
for (const [ask, kind] of refused) {
  await assert.rejects(ask, (error) => {
    assert.ok(error instanceof kind, `${error}`);
    assert.ok(error.code && error.requestID);
    return true;
  });
}

assert.equal((await client.videos.delete(plain.id)).object, "video.deleted");
console.log("all is well");

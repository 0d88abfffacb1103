// Videos made from videos with the package of npm: node sources.mjs URL TOKEN VIDEO
import assert from "node:assert/strict";
import OpenAI from "openai";

const [url, token, source] = process.argv.slice(2);
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: token });

const made = [
  await client.videos.remix(source, { prompt: "the same, at night" }),
  await client.videos.edit({ prompt: "make it snow", video: { id: source } }),
  await client.videos.extend({ prompt: "it goes on", seconds: "4", video: { id: source } }),
];
assert.deepEqual(
  made.map(({ seconds, remixed_from_video_id }) => [seconds, remixed_from_video_id]),
  [["4", source], ["4", source], ["8", source]],
);
for (const { id } of made) assert.equal((await client.videos.delete(id)).deleted, true);
console.log("all is well");

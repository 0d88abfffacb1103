// The form of POST /sora/videos.

import { $, pageData, t } from "./dom.js";
import { complain, follow, pills, showProblems } from "./fields.js";
import { ClipField, ImageField } from "./files.js";
import { Playground } from "./playground.js";
import { bodyOf, pixelsOf, priceOf, problemsOf, rulesOf } from "./schema.js";

const data = pageData();
const form = $("request");
// What was chosen last in each version, so that going back and forth loses nothing.
const chosen = { "1.0": {}, "2.0": {} };
const touched = new Set();

const images = new ImageField(data.limits, () => refresh("image_urls"));
const clip = new ClipField(data.limits, () => refresh("character_url"));
const playground = new Playground(read);

const value = (name) => form.elements[name].value;
const model = () => data.models.find(({ id }) => id === value("model"));
const number = (name) => (value(name) === "" ? NaN : Number(value(name)));

function state() {
  const version = value("version");
  return {
    version,
    prompt: value("prompt"),
    model: value("model"),
    duration: Number(chosen[version].duration),
    size: chosen[version].size,
    orientation: value("orientation"),
    images: images.items,
    character_url: value("character_url").trim(),
    character_start: number("character_start"),
    character_end: number("character_end"),
    callback_url: value("callback_url").trim(),
    async: $("async").checked,
  };
}

function read({ strict = false } = {}) {
  const now = state();
  const body = bodyOf(now);
  const bytes = JSON.stringify(body).length;
  const problems = problemsOf(now, { model: model(), limits: data.limits, bytes });
  if (strict) complain(form, problems, touched);
  return { body, problems };
}

function showChoices() {
  const version = value("version");
  const rules = rulesOf(version, model());
  const mine = chosen[version];
  if (!rules.durations.includes(Number(mine.duration))) [mine.duration] = rules.durations;
  if (!rules.sizes.includes(mine.size)) [mine.size] = rules.sizes;
  const durations = [...rules.durations].sort((a, b) => a - b);
  pills($("durations"), "duration", durations.map((s) => ({ value: s, label: `${s} s` })), mine.duration);
  const sizes = rules.sizes.map((size) => {
    const [width, height] = pixelsOf({ version, size, orientation: value("orientation") });
    const label = rules.classic ? size : `${width}×${height}`;
    return { value: size, label, note: rules.classic ? `${width}×${height}` : t(width > height ? "js.landscape" : "js.portrait") };
  });
  pills($("sizes"), "size", sizes, mine.size);
  $("orientation-field").hidden = !rules.classic;
  $("character-field").hidden = !rules.classic;
  $("duration-hint").hidden = !rules.classic || rules.durations.includes(25);
  $("images-hint").textContent = t(rules.classic ? "js.images.many" : "js.images.first", { size: mine.size });
  $("model-hint").textContent = `${model().engine}: ${model().description}`;
  images.show({ onlyFirst: !rules.classic });
}

/** Shows the form as it stands after a change of the field `name`. */
function refresh(name) {
  if (name) touched.add(name);
  const now = state();
  $("clip-range").hidden = !now.character_url;
  showProblems(form, read().problems, touched);
  $("cost").textContent = t("js.cost", { credits: priceOf(now, data.prices) });
  playground.show();
}

const EXAMPLES = {
  text: { version: "1.0", duration: 15, size: "large", callback: "" },
  images: { version: "1.0", duration: 15, size: "large", images: ["https://cdn.acedata.cloud/11wfp4.png"] },
  character: {
    version: "1.0",
    duration: 10,
    size: "small",
    character: ["https://cdn.acedata.cloud/pdidf5.mp4", 1, 3],
  },
  version2: { version: "2.0", duration: 8, size: "1280x720" },
  callback: { version: "1.0", duration: 15, size: "large", callback: "https://example.com/sora-callback" },
};

/** Fills the form with one of the guide's examples. */
function fill(example) {
  const { version, duration, size, images: urls = [], character, callback = "" } = example;
  form.elements.version.value = version;
  form.elements.orientation.value = "landscape";
  if (data.models.some(({ id }) => id === "sora-2")) form.elements.model.value = "sora-2";
  chosen[version] = { duration, size };
  form.elements.prompt.value = "cat running on the river";
  $("callback_url").value = callback;
  $("async").checked = false;
  const [url = "", start = 0, end = 3] = character ?? [];
  $("character_start").value = start;
  $("character_end").value = end;
  clip.set(url);
  images.set(urls);
  touched.clear();
  showChoices();
  refresh();
}

function choose(name, chosenValue) {
  if (name === "duration" || name === "size") chosen[value("version")][name] = chosenValue;
  return ["version", "model", "orientation", "size"].includes(name);
}

follow(form, { choose, showChoices, refresh, fill: (example) => fill(EXAMPLES[example]) });

const remix = new URLSearchParams(location.search).get("prompt");
fill(EXAMPLES.text);
if (remix) {
  form.elements.prompt.value = remix;
  refresh();
}

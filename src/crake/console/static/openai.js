// The form of POST /v1/videos.

import { $, pageData, t } from "./dom.js";
import { complain, follow, pills, showProblems } from "./fields.js";
import { ImageField } from "./files.js";
import { Playground } from "./playground.js";
import { openaiBodyOf, openaiRulesOf, priceOf, problemsOf } from "./schema.js";

const data = pageData();
const form = $("request");
const chosen = { seconds: 4, size: "1280x720" };
const touched = new Set();

const image = new ImageField(data.limits, () => refresh("image_urls"));
const playground = new Playground(read);

const value = (name) => form.elements[name].value;
const model = () => data.models.find(({ id }) => id === value("model"));

function state() {
  return {
    prompt: value("prompt"),
    model: value("model"),
    duration: Number(chosen.seconds),
    size: chosen.size,
    images: image.items,
    callback_url: value("callback_url").trim(),
  };
}

function read({ strict = false } = {}) {
  const now = state();
  const body = openaiBodyOf(now);
  const bytes = JSON.stringify(body).length;
  const problems = problemsOf(now, { model: model(), limits: data.limits, bytes });
  if (strict) complain(form, problems, touched);
  return { body, problems };
}

function showChoices() {
  const { durations, sizes } = openaiRulesOf(model());
  if (!durations.includes(Number(chosen.seconds))) [chosen.seconds] = durations;
  if (!sizes.includes(chosen.size)) [chosen.size] = sizes;
  pills($("seconds"), "seconds", durations.map((s) => ({ value: s, label: `${s} s` })), chosen.seconds);
  const note = ([width, height]) => t(width > height ? "js.landscape" : "js.portrait");
  const rows = sizes.map((size) => ({ value: size, label: size.replace("x", "×"), note: note(size.split("x").map(Number)) }));
  pills($("sizes"), "size", rows, chosen.size);
  $("images-hint").textContent = t("js.images.first", { size: chosen.size });
  $("model-hint").textContent = `${model().engine}: ${model().description}`;
  image.show({ onlyFirst: true });
}

/** Shows the form as it stands after a change of the field `name`. */
function refresh(name) {
  if (name) touched.add(name);
  showProblems(form, read().problems, touched);
  $("cost").textContent = t("js.cost", { credits: priceOf(state(), data.prices) });
  playground.show();
}

const EXAMPLES = {
  text: {},
  images: { images: ["https://cdn.acedata.cloud/11wfp4.png"] },
  callback: { callback: "https://example.com/sora-callback" },
};

/** Fills the form with an example. */
function fill({ images = [], callback = "" }) {
  if (data.models.some(({ id }) => id === "sora-2")) form.elements.model.value = "sora-2";
  form.elements.prompt.value = "cat running on the river";
  $("callback_url").value = callback;
  image.set(images);
  touched.clear();
  showChoices();
  refresh();
}

function choose(name, chosenValue) {
  if (name in chosen) chosen[name] = chosenValue;
  return ["model", "seconds", "size"].includes(name);
}

follow(form, { choose, showChoices, refresh, fill: (example) => fill(EXAMPLES[example]) });

fill(EXAMPLES.text);

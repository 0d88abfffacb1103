// What POST /sora/videos and POST /v1/videos allow, and the bodies of requests. Pure functions; the
// server has the last word, and says the same (`docs/api/sora.md`, `docs/api/openai.md`).

const PIXELS = { small: [1280, 720], large: [1792, 1024] };
const LARGEST_STANDARD = 1280 * 720;
const LONG = { model: "sora-2-pro", seconds: 25 };
export const MOST_IMAGES = 32;
export const CLIP_SECONDS = [1, 3];

/** What a version allows with a model: durations and sizes, the first being the default. */
export function rulesOf(version, model) {
  const most = model?.max_seconds ?? Infinity;
  if (version === "2.0") {
    const sizes = ["720x1280", "1280x720", "1024x1792", "1792x1024"];
    const known = model?.sizes ? sizes.filter((size) => model.sizes.includes(size)) : sizes;
    return { durations: [4, 8, 12].filter((s) => s <= most), sizes: known, classic: false };
  }
  const durations = model?.id === LONG.model ? [15, 10, LONG.seconds] : [15, 10];
  return { durations: durations.filter((s) => s <= most), sizes: ["small", "large"], classic: true };
}

/** What POST /v1/videos allows with a model. */
export function openaiRulesOf(model) {
  const most = model?.max_seconds ?? Infinity;
  const sizes = ["720x1280", "1280x720", "1024x1792", "1792x1024", "1080x1920", "1920x1080"];
  const known = model?.sizes ? sizes.filter((size) => model.sizes.includes(size)) : sizes;
  return { durations: [4, 8, 12, 16, 20].filter((s) => s <= most), sizes: known };
}

/** Pixels of the video that a form describes: [width, height]. */
export function pixelsOf({ version, size, orientation }) {
  if (version !== "1.0") return size.split("x").map(Number);
  const [long, short] = PIXELS[size];
  return orientation === "portrait" ? [short, long] : [long, short];
}

/** The price of the video in credits, rounded up as the server does. */
export function priceOf(form, prices) {
  const price = prices[form.model];
  const [width, height] = pixelsOf(form);
  const perSecond = width * height <= LARGEST_STANDARD ? price.standard : price.large;
  return Math.ceil(perSecond * form.duration);
}

/** The JSON body that a form describes; fields of the other version are left out. */
export function bodyOf(form) {
  const classic = form.version === "1.0";
  const body = {};
  if (!classic) body.version = form.version;
  body.prompt = form.prompt;
  body.model = form.model;
  body.duration = form.duration;
  body.size = form.size;
  if (classic) body.orientation = form.orientation;
  const images = form.images.map((image) => image.url);
  if (images.length > 0) body.image_urls = classic ? images : images.slice(0, 1);
  if (classic && form.character_url) {
    body.character_url = form.character_url;
    body.character_start = form.character_start;
    body.character_end = form.character_end;
  }
  if (form.callback_url) body.callback_url = form.callback_url;
  if (form.async) body.async = true;
  return body;
}

/** The JSON body of POST /v1/videos that a form describes. */
export function openaiBodyOf(form) {
  const { prompt, model, size } = form;
  const body = { prompt, model, seconds: String(form.duration), size };
  if (form.images.length > 0) body.input_reference = { image_url: form.images[0].url };
  if (form.callback_url) body.callback_url = form.callback_url;
  return body;
}

const isAddress = (text) => /^https?:\/\/[^\s/]+/i.test(text);

/** What is wrong in a form, of POST /v1/videos where it has no version: pairs of a field's name and the key and values of a text. */
export function problemsOf(form, { model, limits, bytes }) {
  const problems = [];
  const add = (field, key, values = {}) => problems.push([field, `js.problem.${key}`, values]);
  const rules = form.version ? rulesOf(form.version, model) : openaiRulesOf(model);
  if (!form.prompt.trim()) add("prompt", "prompt");
  if (!rules.durations.includes(form.duration)) {
    add("duration", "choice", { choices: [...rules.durations].sort((a, b) => a - b).join(", ") });
  }
  if (!rules.sizes.includes(form.size)) add("size", "choice", { choices: rules.sizes.join(", ") });
  checkImages(form, rules, model, add);
  if (rules.classic && form.character_url) checkCharacter(form, model, add);
  if (form.callback_url && !isAddress(form.callback_url)) add("callback_url", "address");
  if (bytes > limits.bodyMib * 2 ** 20) add("image_urls", "too_large", { mib: limits.bodyMib });
  return problems;
}

function checkImages({ images, ...form }, rules, model, add) {
  if (images.length === 0) return;
  if (model && !model.images) add("image_urls", "no_images", { model: model.id });
  if (images.length > MOST_IMAGES) add("image_urls", "many", { most: MOST_IMAGES });
  const [first] = images;
  if (rules.classic || !first.width || !rules.sizes.includes(form.size)) return;
  const [width, height] = pixelsOf(form);
  if (first.width === width && first.height === height) return;
  const found = `${first.width}×${first.height}`;
  add("image_urls", "size", { found, wanted: `${width}×${height}` });
}

function checkCharacter(form, model, add) {
  const [least, most] = CLIP_SECONDS;
  if (model && !model.characters) add("character_url", "no_character", { model: model.id });
  if (!isAddress(form.character_url)) add("character_url", "address");
  const { character_start: start, character_end: end } = form;
  if (!Number.isFinite(start) || start < 0) add("character_start", "second");
  else if (!Number.isFinite(end)) add("character_end", "second");
  else if (end - start < least || end - start > most) add("character_end", "range", { least, most });
}

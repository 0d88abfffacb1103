// What every script of the console uses: elements, texts, requests to this server.

const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "{}");
const texts = read("texts");

/** Data that the page was sent with. */
export const pageData = () => read("page-data");

/** The element with this id. */
export const $ = (id) => document.getElementById(id);

/** A text in the reader's language, its {places} filled. */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A new element: attributes, then children; texts are never taken for markup. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** POST to this server with the token that shows that our own page asks. */
export function post(path, body, { headers = {}, signal } = {}) {
  const token = document.querySelector('meta[name="csrf-token"]')?.content ?? "";
  return fetch(path, {
    method: "POST",
    headers: { "x-csrf-token": token, ...headers },
    body,
    signal,
    credentials: "same-origin",
  });
}

/** The message of an answer that is an error. */
export async function problemOf(answer) {
  try {
    return (await answer.json()).error.message;
  } catch {
    return t("js.error.status", { status: answer.status });
  }
}

/** Yields every line of an answer as it comes. */
export async function* lines(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    const parts = (rest + (value ?? "")).split("\n");
    rest = done ? "" : parts.pop();
    for (const line of parts) if (line.trim()) yield line;
    if (done) return;
  }
}

/** Copies a text and says so on the button that was pressed. */
export async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  const label = button.querySelector("span");
  const before = label.textContent;
  label.textContent = t("js.copied");
  const hidden = label.classList.contains("visually-hidden");
  label.classList.remove("visually-hidden");
  label.setAttribute("role", "status");
  setTimeout(() => {
    label.textContent = before;
    label.classList.toggle("visually-hidden", hidden);
    label.removeAttribute("role");
  }, 1600);
}

/** A size in bytes for people. */
export function size(bytes) {
  const units = ["B", "kB", "MB", "GB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

// One video: progress and end as they come, its code, the response, remix.

import { localTimes } from "./base.js";
import { $, copy, pageData, post, problemOf, t } from "./dom.js";
import { paint } from "./highlight.js";
import { LANGUAGES, snippet } from "./snippets.js";
import { follow } from "./stream.js";

const LANGUAGE = "crake.code";
const LIVE = ["live-main", "live-side"];
const FINAL = ["succeeded", "failed", "cancelled"];
const data = pageData();
let { state } = data;

/** Puts the parts of the page that tell of the task in the place of the old ones. */
async function renew() {
  const answer = await fetch(location.href);
  if (answer.status === 404) location.assign("/videos");
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of LIVE) {
    const part = page.getElementById(id);
    if (!part) continue;
    document.adoptNode(part);
    localTimes(part);
    // Who is about to confirm goes on confirming.
    const asked = $(id).querySelector("details.sure[open]");
    if (asked) part.querySelector("details.sure")?.setAttribute("open", "");
    $(id).replaceWith(part);
  }
  state = JSON.parse(page.getElementById("page-data").textContent).state;
  $("news").textContent = document.querySelector("#live-main .badge").textContent;
}

function move(moved) {
  if (moved.id !== data.id) return;
  if (moved.state !== state) {
    renew();
    return;
  }
  if (!$("progress")) return;
  $("progress").value = moved.progress;
  $("percent").textContent = t("js.videos.percent", { n: moved.progress });
}

if (!FINAL.includes(state)) {
  follow({
    onMoves: (moves) => moves.forEach(move),
    onAnew: () => FINAL.includes(state) || renew(),
    onEnd: () => ($("news").textContent = t("js.videos.ended")),
  });
}

// Code

function showCode(id, { focus = false } = {}) {
  const usable = LANGUAGES.filter((language) => !language.lacks(request));
  const language = usable.find((item) => item.id === id) ?? usable[0];
  localStorage.setItem(LANGUAGE, language.id);
  for (const tab of $("code-tabs").children) {
    const chosen = tab.dataset.language === language.id;
    tab.setAttribute("aria-selected", chosen);
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  $("code-panel").setAttribute("aria-labelledby", `code-${language.id}`);
  paint($("code"), snippet(language.id, request), language.syntax);
  $("copy-code").onclick = (event) => copy(snippet(language.id, request), event.currentTarget);
}

const { baseUrl, path, request: body } = data;
const request = { baseUrl, path, accept: "application/json", token: "", body };

if ($("code-tabs")) {
  const tabs = LANGUAGES.filter((language) => !language.lacks(request)).map(({ id, label }) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `code-${id}`;
    tab.dataset.language = id;
    tab.textContent = label;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "code-panel");
    return tab;
  });
  $("code-tabs").replaceChildren(...tabs);
  $("code-tabs").addEventListener("click", ({ target }) => {
    if (target.dataset.language) showCode(target.dataset.language);
  });
  $("code-tabs").addEventListener("keydown", (event) => {
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    showCode(tabs.at(to % tabs.length).dataset.language, { focus: true });
  });
  showCode(localStorage.getItem(LANGUAGE));
}

// Response

const asToken = (path, token) => `/console/try?${new URLSearchParams({ path, token })}`;
const json = { headers: { accept: "application/json", "content-type": "application/json" } };

$("response-fold").addEventListener("toggle", async ({ target }) => {
  if (!target.open || !data.reader) return;
  $("response").textContent = t("js.video.loading");
  const answer = await post(asToken("/sora/tasks", data.reader), JSON.stringify({ id: data.id }), json);
  const text = await answer.text();
  try {
    paint($("response"), JSON.stringify(JSON.parse(text), null, 2), "json");
  } catch {
    $("response").textContent = text;
  }
});

// Remix

$("remix")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.target.querySelector("button");
  const problem = $("remix-problem");
  button.disabled = true;
  problem.textContent = "";
  try {
    const changed = { ...data.request, prompt: $("remix-prompt").value, async: true };
    const target = asToken(data.path, $("remix-token").value);
    const answer = await post(target, JSON.stringify(changed), json);
    if (!answer.ok) throw new Error(await problemOf(answer));
    location.assign(`/videos/${(await answer.json()).task_id}`);
  } catch (error) {
    problem.textContent = t("js.video.failed", { message: error.message });
  } finally {
    button.disabled = false;
  }
});

// What the pages of all APIs share: the code beside the form, the tokens, Try and its result.

import { $, copy, lines, make, pageData, post, problemOf, t } from "./dom.js";
import { paint } from "./highlight.js";
import { LANGUAGES, shortened, snippet } from "./snippets.js";

const LINES = "application/x-ndjson";
const SECRETS = "crake.tokens";
const LANGUAGE = "crake.code";
const data = pageData();

// Secrets that this tab knows, by token id: kept in the tab's own storage where the reader agreed.
const remembered = () => JSON.parse(sessionStorage.getItem(SECRETS) ?? "{}");

export class Playground {
  /** `read()` returns the form's {body, problems}; `describe(answer, body)` may add to a result. */
  constructor(read) {
    this.read = read;
    this.language = localStorage.getItem(LANGUAGE) ?? LANGUAGES[0].id;
    this.secrets = remembered();
    if (data.secret && data.tokens.length > 0) this.secrets[data.tokens[0].id] = data.secret;
    this.showTokens();
    this.showTabs();
    this.listen();
  }

  // Tokens

  showTokens() {
    const select = $("token");
    const options = data.tokens.map(({ id, name, hint }) =>
      make("option", { value: id }, hint ? `${name} · …${hint}` : name),
    );
    if (options.length === 0) options.push(make("option", { value: "" }, t("js.token.none")));
    select.replaceChildren(...options);
    $("try").disabled = data.tokens.length === 0;
  }

  get secret() {
    return this.secrets[$("token").value] ?? "";
  }

  hintOnToken() {
    if (!data.loggedIn) return t("js.token.log_in");
    if (data.tokens.length === 0) return t("js.token.acquire");
    return this.secret ? t("js.token.known") : t("js.token.unknown");
  }

  remember(agreed) {
    const { [data.tokens[0].id]: fresh, ...others } = { ...remembered(), ...this.secrets };
    const kept = agreed ? { ...others, [data.tokens[0].id]: fresh } : others;
    sessionStorage.setItem(SECRETS, JSON.stringify(kept));
  }

  // Code

  get request() {
    const accept = $("accept").value;
    const { baseUrl, path } = data;
    return { baseUrl, path, accept, token: this.secret, body: this.read().body };
  }

  showTabs() {
    const known = LANGUAGES.some(({ id }) => id === this.language);
    if (!known) this.language = LANGUAGES[0].id;
    const tabs = LANGUAGES.map(({ id, label }) =>
      make("button", { type: "button", role: "tab", id: `code-${id}`, "aria-controls": "code-panel", "data-language": id }, label),
    );
    $("code-tabs").replaceChildren(...tabs);
  }

  choose(language, { focus = false } = {}) {
    this.language = language;
    localStorage.setItem(LANGUAGE, language);
    this.show();
    if (focus) $(`code-${language}`).focus();
  }

  /** Writes the code anew; called at every change of the form. */
  show() {
    for (const tab of $("code-tabs").children) {
      const chosen = tab.dataset.language === this.language;
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
    $("code-panel").setAttribute("aria-labelledby", `code-${this.language}`);
    const language = LANGUAGES.find(({ id }) => id === this.language);
    const { request } = this;
    const lack = language.lacks(request);
    const shown = shortened(request);
    $("copy-code").disabled = Boolean(lack);
    if (lack) paint($("code"), `# ${t(lack)}`, "python");
    else paint($("code"), snippet(language.id, shown.request), language.syntax);
    $("code-note").hidden = Boolean(lack) || shown.cuts === 0;
    $("code-note").textContent = t("js.code.cut");
    $("token-hint").textContent = this.hintOnToken();
  }

  // Try

  listen() {
    $("code-tabs").addEventListener("click", (event) => {
      const { language } = event.target.dataset;
      if (language) this.choose(language);
    });
    $("code-tabs").addEventListener("keydown", (event) => this.move(event));
    $("copy-code").addEventListener("click", (event) =>
      copy(snippet(this.language, this.request), event.currentTarget),
    );
    for (const id of ["accept", "token"]) $(id).addEventListener("change", () => this.show());
    $("remember")?.addEventListener("change", (event) => this.remember(event.target.checked));
    $("stop").addEventListener("click", () => this.stop());
    $("request").addEventListener("submit", (event) => {
      event.preventDefault();
      if (!$("try").disabled) this.run();
    });
    $("request").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("request").requestSubmit();
    });
  }

  move(event) {
    const ids = LANGUAGES.map(({ id }) => id);
    const at = ids.indexOf(this.language);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.choose(ids.at(to % ids.length), { focus: true });
  }

  /** Sends the request that is shown: with its token, or in its token's name where only the server
      knows it. */
  send({ path, accept, body, token }, signal) {
    const headers = { accept, "content-type": "application/json" };
    const text = JSON.stringify(body);
    if (token) {
      const authorization = `Bearer ${token}`;
      const sent = { ...headers, authorization };
      return fetch(path, { method: "POST", headers: sent, body: text, signal, credentials: "omit" });
    }
    const query = new URLSearchParams({ path, token: $("token").value });
    return post(`/console/try?${query}`, text, { headers, signal });
  }

  async run() {
    const { body, problems } = this.read({ strict: true });
    if (problems.length > 0) return;
    const result = new Result();
    const { request } = this;
    const making = data.makesVideos;
    const waiting = data.path === "/sora/videos" && !body.async && !body.callback_url;
    $("try").disabled = true;
    this.result = result;
    if (waiting && request.accept !== LINES) this.follow(result, { prompt: body.prompt });
    try {
      const answer = await this.send(request, result.signal);
      result.head(answer);
      const last = answer.headers.get("content-type")?.startsWith(LINES)
        ? await this.readLines(answer, result)
        : await answer.json();
      result.body(last);
      const id = last.task_id ?? last.id;
      if (making && !waiting && id) await this.follow(result, { task_id: id });
      else result.finish(last, answer.status);
    } catch (error) {
      if (error.name !== "AbortError") result.fail(t("js.error.network"));
    } finally {
      result.end();
      this.showBalance();
      $("stop").hidden = true;
      $("try").disabled = data.tokens.length === 0;
    }
  }

  async showBalance() {
    const answer = await fetch("/console/balance");
    if (!answer.ok || !$("balance")) return;
    const { balance } = await answer.json();
    $("balance").textContent = t("js.cost", { credits: balance });
  }

  async readLines(answer, result) {
    let last = {};
    for await (const line of lines(answer)) {
      last = JSON.parse(line);
      result.body(last);
      if (last.state === "pending" || last.state === "processing") this.moved(result, last);
    }
    return last;
  }

  /** Watches the task that the request began until the answer is there, or until it ends. */
  async follow(result, sought) {
    const body = JSON.stringify(sought);
    try {
      const answer = await post("/console/progress", body, { signal: result.signal });
      if (!answer.ok) return;
      for await (const line of lines(answer)) {
        const move = JSON.parse(line);
        if (result.ended) return;
        if (move.task_id) this.moved(result, move);
        if (sought.task_id && (move.video_url || move.error)) result.show(move);
      }
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  }

  moved(result, move) {
    this.task = move.task_id;
    $("stop").hidden = false;
    result.progress(move);
  }

  /** Cancels the task; its credits come back. */
  async stop() {
    $("stop").hidden = true;
    const body = { id: this.task, action: "cancel" };
    const path = "/sora/tasks";
    const answer = await this.send({ ...this.request, path, accept: "application/json", body });
    if (!answer.ok) this.result.fail(await problemOf(answer));
  }
}

const STATES = {
  pending: "queued",
  processing: "running",
};

/** The panel that shows what came of one Try. */
class Result {
  constructor() {
    this.started = Date.now();
    this.ended = false;
    this.abort = new AbortController();
    this.signal = this.abort.signal;
    this.clock = setInterval(() => this.tick(), 100);
    for (const id of ["problem", "video", "video-links", "body-fold", "headers-fold", "progress"]) {
      $(id).hidden = true;
    }
    $("video").removeAttribute("src");
    $("stage").hidden = false;
    $("status").replaceChildren();
    this.say(t("js.state.sent"));
    $("stage-text").textContent = t("js.state.sent");
    const narrow = matchMedia("(width < 60rem)").matches;
    if (narrow) $("result-title").scrollIntoView({ block: "start", behavior: "smooth" });
  }

  tick() {
    $("elapsed").textContent = `${((Date.now() - this.started) / 1000).toFixed(1)} s`;
  }

  say(text) {
    if ($("live").textContent !== text) $("live").textContent = text;
  }

  head(answer) {
    const kind = answer.ok ? "good" : "bad";
    const words = `${answer.status} ${answer.statusText}`.trim();
    $("status").replaceChildren(make("span", { class: `badge ${kind}` }, words));
    const rows = [...answer.headers].map(([name, value]) =>
      make("tr", {}, make("th", { scope: "row" }, make("code", {}, name)), make("td", { class: "break" }, value)),
    );
    $("headers").replaceChildren(...rows);
    $("headers-fold").hidden = false;
  }

  body(value) {
    paint($("body"), JSON.stringify(value, null, 2), "json");
    $("body-fold").hidden = false;
  }

  progress({ state, progress }) {
    const name = STATES[state] ?? state;
    $("progress").hidden = false;
    $("progress-text").textContent = t(`js.state.${name}`);
    $("progress-number").textContent = name === "running" ? `${progress} %` : "";
    $("progress-bar").value = progress;
    $("stage-text").textContent = t(`js.state.${name}`);
    const quarter = Math.floor(progress / 25) * 25;
    this.say(name === "running" ? `${t("js.state.running")} ${quarter} %` : t(`js.state.${name}`));
  }

  /** The answer of a request that waited, or any answer about a task. */
  finish(answer, status) {
    const item = answer.data?.[0] ?? answer.items?.[0]?.data?.[0];
    if (answer.error) this.fail(answer.error.message);
    else if (item?.video_url) this.show({ ...item, task_id: answer.task_id ?? answer.id });
    else {
      $("stage").hidden = true;
      this.say(t("js.state.answered", { status }));
    }
  }

  show({ task_id: task, video_url: url, poster_url: poster, error }) {
    $("progress").hidden = true;
    if (error) {
      this.fail(error.message);
      return;
    }
    const video = $("video");
    if (poster) video.poster = poster;
    else video.removeAttribute("poster");
    video.src = url;
    video.hidden = false;
    $("stage").hidden = true;
    $("download").href = `${url}?download=true`;
    $("open-video").href = task ? `/videos/${task}` : "/videos";
    $("video-links").hidden = false;
    this.say(t("js.state.succeeded"));
    video.play().catch(() => {}); // a browser may want the reader to press play
  }

  fail(message) {
    $("progress").hidden = true;
    $("stage").hidden = true;
    $("problem").textContent = message;
    $("problem").hidden = false;
    this.say(message);
  }

  end() {
    this.ended = true;
    clearInterval(this.clock);
    this.tick();
    $("progress").hidden = true;
    this.abort.abort();
  }
}

// The form of POST /sora/tasks.

import { $, t } from "./dom.js";
import { complain, showProblems } from "./fields.js";
import { Playground } from "./playground.js";

const form = $("request");
const touched = new Set();
const playground = new Playground(read);
const UUID = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

const text = (id) => $(id).value.trim();
const ids = () => text("ids").split(/[\s,]+/).filter(Boolean);
const seconds = (id) => new Date($(id).value).getTime() / 1000;

function batch() {
  const body = { action: "retrieve_batch" };
  if (ids().length > 0) return { ids: ids(), ...body };
  if (text("created_at_min")) body.created_at_min = seconds("created_at_min");
  if (text("created_at_max")) body.created_at_max = seconds("created_at_max");
  body.limit = Number(text("limit") || 20);
  body.offset = Number(text("offset") || 0);
  return body;
}

function read({ strict = false } = {}) {
  const action = form.elements.action.value;
  const body = action === "retrieve_batch" ? batch() : { id: text("id"), action };
  const problems = action === "retrieve_batch" ? ofBatch(body) : ofId();
  if (strict) complain(form, problems, touched);
  return { body, problems };
}

function ofId() {
  if (!text("id")) return [["id", "js.problem.id"]];
  return UUID.test(text("id")) ? [] : [["id", "js.problem.uuid"]];
}

function ofBatch({ ids: wanted, limit, offset }) {
  if (wanted) return wanted.every((id) => UUID.test(id)) ? [] : [["ids", "js.problem.uuid"]];
  const problems = [];
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) problems.push(["limit", "js.problem.limit"]);
  if (!(Number.isInteger(offset) && offset >= 0)) problems.push(["offset", "js.problem.offset"]);
  return problems;
}

function refresh(name) {
  if (name) touched.add(name);
  const action = form.elements.action.value;
  for (const part of form.querySelectorAll("[data-actions]")) {
    part.hidden = !part.dataset.actions.split(" ").includes(action);
  }
  $("action-hint").textContent = t(`js.action.${action}`);
  showProblems(form, read().problems, touched);
  playground.show();
}

form.addEventListener("input", () => refresh());
form.addEventListener("focusout", (event) => event.target.id && event.target.value && refresh(event.target.id));
const wanted = new URLSearchParams(location.search).get("id");
if (wanted) $("id").value = wanted;
else $("id").value = $("tasks").options[0]?.value ?? "";
refresh();

// What forms of requests have in common: choices as pills, and what is wrong beside its field.

import { $, make, t } from "./dom.js";

/** Puts radio buttons {value, label, note} of one name into a place. */
export function pills(place, name, options, selected) {
  const rows = options.map(({ value, label, note }) => {
    const input = make("input", { type: "radio", name, value, checked: String(value) === String(selected) });
    const text = make("span", {}, label, ...(note ? [make("small", {}, note)] : []));
    return make("label", { class: "pill" }, input, text);
  });
  place.replaceChildren(...rows);
}

/** Shows the problems [field, key, values] of the fields that were touched. */
export function showProblems(form, problems, touched) {
  for (const place of form.querySelectorAll(".problem")) {
    const name = place.id.slice(2);
    const found = problems.find(([field]) => field === name && touched.has(name));
    place.textContent = found ? t(found[1], found[2]) : "";
    $(name)?.setAttribute("aria-invalid", Boolean(found));
  }
}

/** Shows all problems and goes to the first. */
export function complain(form, problems, touched) {
  for (const [field] of problems) touched.add(field);
  showProblems(form, problems, touched);
  if (problems.length === 0) return;
  const [[name]] = problems;
  ($(name) ?? form.querySelector(`[name="${name}"]`) ?? $("image-url")).focus();
}

/**
 * Follows what is done in a form of a request: `choose` is told of every change and says whether
 * it changes what can be chosen, `showChoices` puts the choices there, `refresh` shows the form
 * after a change of one field, `fill` fills it with the example of that name.
 */
export function follow(form, { choose, showChoices, refresh, fill }) {
  form.addEventListener("input", (event) => {
    const { name, value, type } = event.target;
    if (choose(name, value)) {
      showChoices();
      // The pills are new ones: whoever chose with the keyboard stays where they were.
      if (type === "radio") form.querySelector(`[name="${name}"][value="${value}"]`)?.focus();
    }
    // What is being typed is not wrong yet; leaving the field says that it is done.
    refresh(name === "prompt" || type === "url" ? undefined : name);
  });
  form.addEventListener("focusout", (event) => {
    const { name, value } = event.target;
    if (name && value) refresh(name);
  });
  $("examples").addEventListener("click", (event) => {
    const { example } = event.target.dataset;
    if (example) fill(example);
  });
}

// Images and the character clip: chosen, dropped or given by address, and looked at.

import { $, make, post, problemOf, size, t } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

function cross() {
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("class", "icon");
  icon.setAttribute("viewBox", "0 0 20 20");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  for (const [name, value] of [["d", "m5.5 5.5 9 9M14.5 5.5l-9 9"], ["fill", "none"], ["stroke", "currentColor"], ["stroke-width", "1.8"], ["stroke-linecap", "round"]]) {
    path.setAttribute(name, value);
  }
  icon.append(path);
  return icon;
}

const dataUrl = (file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });

/** What an address leads to, fetched by this server: the page itself asks no other one. */
async function fetched(url) {
  const answer = await post("/console/preview", url);
  if (!answer.ok) throw new Error(await problemOf(answer));
  return answer.blob();
}

/** Lets files be dropped on an element as they can be chosen with the input inside it. */
function dropping(place, input, take) {
  for (const kind of ["dragenter", "dragover"]) {
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    place.addEventListener(kind, () => place.classList.remove("over"));
  }
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = ""; // the same file may be chosen again
  });
}

/** The reference images: {url, name, preview, width, height}. */
export class ImageField {
  constructor(limits, changed) {
    this.items = [];
    this.limits = limits;
    this.changed = changed;
    dropping($("image-drop"), $("image-file"), (files) => this.takeFiles(files));
    $("image-add").addEventListener("click", () => this.takeUrl());
    $("image-url").addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.takeUrl();
    });
    $("shots").addEventListener("click", (event) => {
      const at = event.target.closest("[data-at]")?.dataset.at;
      if (at !== undefined) this.remove(Number(at));
    });
  }

  set(urls) {
    this.items = urls.map((url) => ({ url, name: url }));
    this.show({ onlyFirst: this.onlyFirst });
  }

  async takeFiles(files) {
    const most = this.limits.imageMib * 2 ** 20;
    for (const file of files) {
      if (!file.type.startsWith("image/")) this.complain(t("js.file.no_image", { name: file.name }));
      else if (file.size > most) this.complain(t("js.file.too_large", { name: file.name, mib: this.limits.imageMib }));
      else this.add({ url: await dataUrl(file), name: `${file.name} · ${size(file.size)}` });
    }
  }

  takeUrl() {
    const url = $("image-url").value.trim();
    if (!url) return;
    if (!/^(https?:\/\/|data:image\/)/i.test(url)) {
      this.complain(t("js.problem.address"));
      return;
    }
    $("image-url").value = "";
    this.add({ url, name: url.startsWith("data:") ? "data:" : url });
  }

  add(item) {
    this.items = [...this.items, item];
    this.show({ onlyFirst: this.onlyFirst });
    this.changed();
    this.look(item);
  }

  /** Fetches the preview of an address that the reader gave, and measures the image. */
  async look(item) {
    try {
      item.preview = item.url.startsWith("data:") ? item.url : URL.createObjectURL(await fetched(item.url));
      const image = new Image();
      image.src = item.preview;
      await image.decode();
      item.width = image.naturalWidth;
      item.height = image.naturalHeight;
    } catch (error) {
      item.preview = undefined;
      this.complain(error instanceof DOMException ? t("js.file.no_image", { name: item.name }) : error.message);
      return;
    }
    this.show({ onlyFirst: this.onlyFirst });
    this.changed();
  }

  remove(at) {
    this.items = this.items.filter((_, index) => index !== at);
    this.show({ onlyFirst: this.onlyFirst });
    this.changed();
    ($("shots").querySelector(".remove") ?? $("image-file")).focus();
  }

  complain(text) {
    $("e-image_urls").textContent = text;
  }

  show({ onlyFirst = false }) {
    this.onlyFirst = onlyFirst;
    const shots = this.items.map((item, at) => {
      const picture = item.preview
        ? make("img", { src: item.preview, alt: "" })
        : make("span", { class: "hint stage" }, t("js.file.address"));
      const remove = make("button", { type: "button", class: "remove", "data-at": at, "aria-label": t("js.file.remove", { name: item.name }) }, cross());
      const dimensions = item.width ? `${item.width}×${item.height} · ` : "";
      const caption = make("figcaption", { title: item.name }, dimensions + item.name);
      const unused = onlyFirst && at > 0;
      return make("li", { class: `shot${unused ? " unused" : ""}` }, picture, caption, remove);
    });
    $("shots").replaceChildren(...shots);
    $("shots").hidden = shots.length === 0;
  }
}

/** The character clip: its address stands in the field `character_url`. */
export class ClipField {
  constructor(limits, changed) {
    this.limits = limits;
    this.changed = changed;
    this.text = $("clip-text").textContent;
    dropping($("clip-drop"), $("clip-file"), ([file]) => file && this.takeFile(file));
    $("clip-show").addEventListener("click", () => this.look());
    $("character_url").addEventListener("input", () => this.hide());
  }

  set(url) {
    $("character_url").value = url;
    this.hide();
  }

  hide() {
    $("clip").hidden = true;
    $("clip").removeAttribute("src");
    $("clip-text").textContent = this.text;
  }

  async takeFile(file) {
    if (file.size > this.limits.bodyMib * 2 ** 20) {
      this.complain(t("js.file.too_large", { name: file.name, mib: this.limits.bodyMib }));
      return;
    }
    $("clip-text").textContent = t("js.file.uploading", { name: file.name });
    const answer = await post("/console/uploads", file, { headers: { "content-type": "application/octet-stream" } });
    if (!answer.ok) {
      this.hide();
      this.complain(await problemOf(answer));
      return;
    }
    const { url } = await answer.json();
    this.set(url);
    $("clip-text").textContent = t("js.file.uploaded", { name: file.name });
    this.play(file);
    this.changed();
  }

  async look() {
    const url = $("character_url").value.trim();
    if (!url) return;
    try {
      this.play(await fetched(url));
      this.changed();
    } catch (error) {
      this.complain(error.message);
    }
  }

  play(blob) {
    const clip = $("clip");
    clip.src = URL.createObjectURL(blob);
    clip.hidden = false;
  }

  complain(text) {
    $("e-character_url").textContent = text;
  }
}

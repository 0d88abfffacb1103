// On every page: times in the reader's zone, menus that close, buttons that copy.

import { $, copy } from "./dom.js";

const format = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: "medium",
  timeStyle: "short",
});

/** Shows every moment below `root` in the reader's zone; lists that load more call it again. */
export function localTimes(root = document) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    time.textContent = format.format(moment);
    time.title = moment.toISOString();
  }
}

const menus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
  const button = event.target.closest("[data-copy], [data-copy-from]");
  if (button) {
    const from = button.dataset.copyFrom;
    copy(from ? $(from).textContent : button.dataset.copy, button);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

/** Moves navigation that is wider than the screen to where the reader is. */
function showWhereWeAre() {
  for (const here of document.querySelectorAll("nav [aria-current]")) {
    const [bar, entry] = [here.closest("nav"), here].map((box) => box.getBoundingClientRect());
    here.closest("nav").scrollLeft += entry.left + entry.width / 2 - bar.left - bar.width / 2;
  }
}

localTimes();
showWhereWeAre();

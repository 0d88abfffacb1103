// My videos: progress as it is made, cards that change when their video does, new ones on top.

import { localTimes } from "./base.js";
import { $, t } from "./dom.js";
import { follow } from "./stream.js";

const gallery = $("gallery");
const shows = gallery.dataset.fresh === "yes"; // the first page, unfiltered: new videos belong here
const asked = new Map(); // by id, the number of the latest request for a card

const cardOf = (id) => gallery.querySelector(`[data-id="${CSS.escape(id)}"]`);
const say = (text) => ($("news").textContent = text);

/** Fetches a card as it is now and puts it in the old one's place, or on top. */
async function renew(id, { announce = false } = {}) {
  const number = (asked.get(id) ?? 0) + 1;
  asked.set(id, number);
  const answer = await fetch(`/console/videos/${id}/card`);
  if (asked.get(id) !== number) return;
  const old = cardOf(id);
  if (answer.status === 404) return old?.remove();
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const card = document.adoptNode(page.querySelector("article"));
  localTimes(card);
  const focused = old?.contains(document.activeElement);
  if (old) old.replaceWith(card);
  else gallery.prepend(card);
  if (focused) card.querySelector("a").focus();
  if (announce) {
    const state = card.querySelector(".badge").textContent;
    say(t("js.videos.moved", { state, prompt: card.querySelector("h2").textContent }));
  }
}

function move({ id, state, progress }) {
  const card = cardOf(id);
  if (!card && !shows) return;
  if (card?.dataset.state !== state) {
    renew(id, { announce: state !== "running" });
    return;
  }
  const bar = card.querySelector("progress");
  if (bar) bar.value = progress;
  card.querySelector(".percent").textContent = t("js.videos.percent", { n: progress });
}

follow({
  onMoves: (moves) => moves.forEach(move),
  onAnew: () => {
    const open = gallery.querySelectorAll('[data-state="queued"], [data-state="running"]');
    for (const card of open) renew(card.dataset.id);
  },
  onEnd: () => say(t("js.videos.ended")),
});

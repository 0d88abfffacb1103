// Every move of the reader's own videos, as the server tells it: one stream per tab, and none while
// the tab is hidden, because a browser opens only a few connections to one server.

/** Calls `onMoves([{id, state, progress}])`; `onAnew()` at the start and after a gap, when moves may
    have been missed; `onEnd()` once the reader is no longer logged in. */
export function follow({ onMoves, onAnew, onEnd }) {
  let source = null;
  let ended = false;

  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    if (source || ended || document.hidden) return;
    source = new EventSource("/console/events");
    source.addEventListener("hello", onAnew);
    source.addEventListener("missed", onAnew);
    source.addEventListener("moves", (event) => onMoves(JSON.parse(event.data)));
    source.addEventListener("end", () => {
      ended = true;
      close();
      onEnd();
    });
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}

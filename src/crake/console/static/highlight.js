// Colours for code: strings, numbers, words, names. Makes elements, never markup from text.

const WORDS = {
  python: ["import", "from", "for", "in", "print", "None", "True", "False"],
  javascript: ["const", "await", "for", "of", "new", "true", "false", "null"],
  json: ["true", "false", "null"],
  shell: ["curl"],
};

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

function pattern(syntax) {
  const words = `\\b(?:${WORDS[syntax].join("|")})\\b`;
  const name = `${STRING}(?=\\s*:)`;
  const string = syntax === "shell" ? `'[^'{\\n]*(?:\\{token\\})?'|${STRING}` : STRING;
  const option = syntax === "shell" ? "|(?<o>(?<=^|\\s)--?[A-Za-z-]+)" : "";
  const number = "(?<=[\\s:\\[(=])-?\\d+(?:\\.\\d+)?\\b";
  return new RegExp(`(?<p>${name})|(?<s>${string})|(?<n>${number})|(?<k>${words})${option}`, "gm");
}

/** Fills an element with coloured code. */
export function paint(element, text, syntax) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(pattern(syntax))) {
    const kind = Object.entries(match.groups).find(([, found]) => found !== undefined)[0];
    const span = document.createElement("span");
    span.className = kind === "o" ? "k" : kind;
    span.textContent = match[0];
    parts.push(text.slice(at, match.index), span);
    at = match.index + match[0].length;
  }
  element.replaceChildren(...parts, text.slice(at));
}

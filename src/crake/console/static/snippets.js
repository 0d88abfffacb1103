// Writes a request as code. Pure functions, request in, text out, so that a test can run them all.
//
// A request is {baseUrl, path, accept, token, body}: a JSON object POSTed with a bearer token.
// Each language is {id, label, syntax, write, lacks}; `lacks(request)` names the reason (the key of
// a text) why this language cannot send a request, or is null. The `openai` package has no methods
// for these paths; it sends them by its own `post`, which its documentation has for such cases.

const PLACEHOLDER = "{token}";
// One argument of a command may have 128 KiB on Linux; longer bodies go through standard input.
const LONGEST_ARGUMENT = 100_000;

const indent = (text, by) => text.replaceAll("\n", `\n${by}`);
const headersOf = ({ accept, token }) => [
  ["accept", accept],
  ["authorization", `Bearer ${token || PLACEHOLDER}`],
  ["content-type", "application/json"],
];

// Shell: everything between single quotes is literal, but for the single quote.
const shell = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function curl(request) {
  const json = JSON.stringify(request.body, null, 2);
  const lines = [
    `curl -X POST ${shell(request.baseUrl + request.path)}`,
    ...headersOf(request).map(([name, value]) => `-H ${shell(`${name}: ${value}`)}`),
  ];
  if (request.accept === "application/x-ndjson") lines.push("--no-buffer");
  if (json.length < LONGEST_ARGUMENT) return [...lines, `-d ${shell(json)}`].join(" \\\n");
  return `${[...lines, "--data-binary @- <<'JSON'"].join(" \\\n")}\n${json}\nJSON`;
}

/** A JSON value as a Python expression; JSON's escapes mean the same in Python's texts. */
export function python(value, by = "") {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${by}    `;
  const list = Array.isArray(value);
  const items = list
    ? value.map((item) => python(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${python(item, inner)}`);
  const [open, close] = list ? "[]" : "{}";
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${by}${close}`;
}

function requests(request) {
  const stream = request.accept === "application/x-ndjson";
  const sending = `requests.post(url, json=payload, headers=headers${stream ? ", stream=True" : ""})`;
  return [
    "import requests",
    "",
    `url = ${JSON.stringify(request.baseUrl + request.path)}`,
    "",
    `headers = ${python(Object.fromEntries(headersOf(request)))}`,
    "",
    `payload = ${python(request.body)}`,
    "",
    `response = ${sending}`,
    ...(stream
      ? ["for line in response.iter_lines():", "    print(line.decode())"]
      : ["print(response.text)"]),
  ].join("\n");
}

function javascript(request) {
  const headers = indent(JSON.stringify(Object.fromEntries(headersOf(request)), null, 2), "  ");
  const body = indent(JSON.stringify(request.body, null, 2), "  ");
  return [
    `const response = await fetch(${JSON.stringify(request.baseUrl + request.path)}, {`,
    '  method: "POST",',
    `  headers: ${headers},`,
    `  body: JSON.stringify(${body}),`,
    "});",
    ...(request.accept === "application/x-ndjson"
      ? [
          "for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {",
          "  console.log(chunk);",
          "}",
        ]
      : ["console.log(await response.json());"]),
  ].join("\n");
}

const KEYWORDS = new Set(["async"]); // taken by Python itself; the package takes `async_`

function sdkCall({ path, body }) {
  if (path === "/sora/tasks") {
    return `client.tasks.get(${JSON.stringify(body.id)}, service="sora")`;
  }
  const given = Object.entries(body).map(([name, value]) => {
    return `    ${KEYWORDS.has(name) ? `${name}_` : name}=${python(value, "    ")},\n`;
  });
  return `client.video.generate(\n${given.join("")})`;
}

function acedatacloud(request) {
  const atOnce = Boolean(request.body.async || request.body.callback_url);
  return [
    "from acedatacloud import AceDataCloud",
    "",
    "client = AceDataCloud(",
    `    api_token=${JSON.stringify(request.token || PLACEHOLDER)},`,
    `    base_url=${JSON.stringify(request.baseUrl)},`,
    "    timeout=1800,",
    ")",
    "",
    `result = ${sdkCall(request)}`,
    atOnce && request.path === "/sora/videos" ? "print(result.id)" : "print(result)",
  ].join("\n");
}

const OPENAI_VIDEOS = "/v1/videos";

function openai(request) {
  const own = request.path === OPENAI_VIDEOS;
  return [
    "from openai import OpenAI",
    "",
    "client = OpenAI(",
    `    api_key=${JSON.stringify(request.token || PLACEHOLDER)},`,
    `    base_url=${JSON.stringify(request.baseUrl + (own ? "/v1" : ""))},`,
    "    timeout=1800,",
    ")",
    "",
    ...(own ? openaiVideo(request.body) : openaiPost(request)),
  ].join("\n");
}

// As an argument the package takes a file for the reference; by address it goes as extra body.
function openaiVideo({ input_reference: reference, callback_url: callback, ...body }) {
  const extra = {
    ...(reference && { input_reference: reference }),
    ...(callback && { callback_url: callback }),
  };
  const given = Object.keys(extra).length > 0 ? { ...body, extra_body: extra } : body;
  return [
    "video = client.videos.create_and_poll(",
    ...Object.entries(given).map(([name, value]) => `    ${name}=${python(value, "    ")},`),
    ")",
    "print(video)",
    'if video.status == "completed":',
    '    client.videos.download_content(video.id).write_to_file("video.mp4")',
  ];
}

function openaiPost({ path, body }) {
  return [
    "result = client.post(",
    `    ${JSON.stringify(path)},`,
    `    body=${python(body, "    ")},`,
    "    cast_to=object,",
    ")",
    "print(result)",
  ];
}

const lackOfLines = ({ accept }) => (accept === "application/json" ? null : "js.code.sdk_json");

function lackOfSdk(request) {
  const { path, body } = request;
  if (lackOfLines(request)) return lackOfLines(request);
  if (path === OPENAI_VIDEOS) return "js.code.sdk_path";
  const other = path === "/sora/tasks" && (body.action ?? "retrieve") !== "retrieve";
  return other ? "js.code.sdk_action" : null;
}

const nothing = () => null;

export const LANGUAGES = [
  { id: "curl", label: "cURL", syntax: "shell", write: curl, lacks: nothing },
  { id: "python", label: "Python", syntax: "python", write: requests, lacks: nothing },
  { id: "javascript", label: "JavaScript", syntax: "javascript", write: javascript, lacks: nothing },
  {
    id: "acedatacloud",
    label: "acedatacloud",
    syntax: "python",
    write: acedatacloud,
    lacks: lackOfSdk,
  },
  { id: "openai", label: "openai", syntax: "python", write: openai, lacks: lackOfLines },
];

/** The code of a request in the language with this id. */
export function snippet(id, request) {
  return LANGUAGES.find((language) => language.id === id).write(request);
}

// Long inline files are cut where code is only looked at; copying gives all of it.
const LONGEST_SHOWN = 160;

/** A request as it is shown: `data:` URLs cut. Returns it with the number of cuts. */
export function shortened(request) {
  let cuts = 0;
  const cut = (value) => {
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value !== "string" || value.length <= LONGEST_SHOWN) return value;
    if (!value.startsWith("data:")) return value;
    cuts += 1;
    return `${value.slice(0, 48)}…${value.slice(-8)}`;
  };
  const body = Object.fromEntries(Object.entries(request.body).map(([k, v]) => [k, cut(v)]));
  return { request: { ...request, body }, cuts };
}

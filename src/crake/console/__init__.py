"""The console: what people see. Pages, forms, the playground, static files.

How to add a page
-----------------
1. Make a module with `def routes(console: Console) -> APIRouter` and list it in `routes.py`.
2. Begin it with `routes = console.router()`: its routes are left out of OpenAPI, and whatever they
   raise becomes a page (or JSON below `/console/`). Ask who is there with
   `visitor = await console.require(request)`, which sends strangers to the log-in and back;
   `require_operator` for operators, `visitor` where both may come.
3. Answer with `await console.page(request, "name.html", key=value)`. In the template
   `{% extends "base.html" %}`, fill `title` and `content`, and set `section` to mark the entry of
   the navigation. `{% import "macros.html" as ui with context %}` has form fields, badges, tables,
   empty states, copy buttons and the pager. A page's script goes into the block `scripts` as
   `<script type="module" src="{{ static('name.js') }}"></script>`; data for it into
   `{{ ui.data("page-data", value) }}`, which the script reads with `pageData()` of `dom.js`. There
   are no inline scripts and no style attributes: the Content-Security-Policy refuses them.
4. Every `<form method="post">` starts with `{{ ui.csrf() }}`; its route reads it with
   `form = await console.form(request)`, which refuses a form without this visitor's token. Scripts
   send the same token as `x-csrf-token` (`post()` of `dom.js`), checked by `console.check_csrf`.
   Answer a form with `console.redirect("/path", flash="key")`, or with its page again and
   `status=400` where it is wrong.
5. Texts: `{{ t("page.title") }}`, with `{name}` places filled by keywords; every key stands in both
   `locales/en.json` and `locales/zh.json` (a test compares them). Keys that begin with `js.` reach
   the scripts, where `t("js.key")` of `dom.js` finds them. Times: `{{ ui.time(moment) }}`, shown in
   the reader's zone by `base.js`.
6. Looks: `tokens.css` has the colours, spaces and sizes, `app.css` the components. Use those before
   adding new ones.
"""

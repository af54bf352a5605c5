// The search page: asks Pagefind's index in the reader's browser, nothing before the first query.
const form = document.querySelector("#search-form");
const box = document.querySelector("#search-box");
const status = document.querySelector("#search-status");
const list = document.querySelector("#search-results");
const MOST = 20;
// A typed pinpoint: CRR, a statement for points and clauses, article, label. The permanent link of the fact answers it.
const PINPOINT = /^(CRR\s+)?(?:\d{4}-\d{2}-\d{2}(?:-[a-z])?\s+)?([a-z0-9]+(?:-[a-z0-9]+)+)\s+([a-z]?\d+)\s*([a-z]?)$/i;
const WHOLE = /^(CRR\s+)([a-z0-9]+(?:-[a-z0-9]+)+)$/i; // an article, a statement, an entry of the timeline
let engine;
let latest = 0;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Pagefind's excerpts are HTML with hits in <mark>: only words and these marks are kept.
function excerpt(html) {
  const line = document.createElement("p");
  for (const node of new DOMParser().parseFromString(`<p>${html}`, "text/html").querySelector("p").childNodes) {
    line.append(node.nodeName === "MARK" ? element("mark", node.textContent) : node.textContent);
  }
  return line;
}

const KINDS = { actors: "actor", topics: "topic", statements: "statement", articles: "article", analysis: "analysis" };
function entry(address, title, html) {
  const item = document.createElement("li");
  const kind = KINDS[new URL(address, location).pathname.split("/").at(-3)];
  item.append(element("a", title, { href: address }), kind ? element("span", ` ${kind}`, { class: "small" }) : "");
  if (html) item.append(excerpt(html));
  return item;
}

async function pinpoint(query) {
  const typed = query.trim();
  const [whole, prefix, article, number, clause] = PINPOINT.exec(typed) ?? WHOLE.exec(typed) ?? [];
  if (!whole) return undefined;
  const address = `../id/${article}${number ? `-${number}${clause}` : ""}/`.toLowerCase();
  const answer = await fetch(address, { method: "HEAD" });
  if (answer.ok) return entry(address, prefix ? whole : `CRR ${whole}`);
  return prefix ? null : undefined;
}

// A year, a month or a day leads to its year in the timeline.
const DATE = /^(?:(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+)?(19|20)(\d\d)(?:-\d\d){0,2}$/i;
async function dated(query) {
  const [whole, century, end] = DATE.exec(query.trim()) ?? [];
  if (!whole) return undefined;
  const year = century + end;
  const own = await fetch(`../timeline/${year}/`, { method: "HEAD" }); // the page of a year, once the timeline is long
  return entry(own.ok ? `../timeline/${year}/` : `../timeline/#y${year}`, `Timeline, ${year}`);
}

async function search(query) {
  const turn = ++latest;
  list.replaceChildren();
  if (!query.trim()) { status.textContent = ""; return; }
  status.textContent = "Searching …";
  engine ??= await import("../pagefind/pagefind.js");
  const typed = await pinpoint(query);
  const missing = typed === null;
  const exact = typed ?? await dated(query);
  const found = await engine.search(query);
  const pages = await Promise.all(found.results.slice(0, MOST).map((hit) => hit.data()));
  if (turn !== latest) return;
  const entries = pages.map((page) => entry(page.url, page.meta.title, page.excerpt));
  list.replaceChildren(...(exact ? [exact] : []), ...entries);
  if (missing) { status.textContent = "No such point in the record; pages with these words:"; return; }
  const count = found.results.length + (exact ? 1 : 0);
  const shown = entries.length + (exact ? 1 : 0);
  status.textContent = count === 0 ? "Nothing found." : count > shown ? `${count} results, the first ${shown} shown.` : `${count} result${count === 1 ? "" : "s"}.`;
}

function answer(query) {
  search(query).catch(() => { status.textContent = "The search could not be loaded; try again."; });
}

form.hidden = false;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set("q", box.value);
  history.replaceState(null, "", address);
  answer(box.value);
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) { box.value = asked; answer(asked); }

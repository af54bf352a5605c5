// The search page: names of everything in the record, then Pagefind's index of all words. Both are asked for at the first
// query, nothing before.
const form = document.querySelector("#search-form");
const box = document.querySelector("#search-box");
const status = document.querySelector("#search-status");
const list = document.querySelector("#search-results");
const facets = [...form.querySelectorAll("select")];
const MOST = 20;
const SMALL = new Set("a an and at by for from in of on or the to with crr".split(" "));
const KINDS = { events: "event", statements: "document", formulas: "formula", topics: "topic", actors: "actor", articles: "article", analysis: "article" };
let names; // rows of search/names.json with their words
let engine; // Pagefind
let latest = 0;

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const isHan = (word) => /\p{Script=Han}/u.test(word);

async function loadNames() {
  const rows = await (await fetch("names.json")).json();
  return rows.map(([kind, id, title, address, more, called, year, era]) => ({
    kind, id, title, address, year, era,
    inTitle: wordsOf(`${title} ${id} ${year}`),
    inNames: wordsOf(called),
    inAll: wordsOf(more),
    names: plain(`${title} ${called}`),
    text: plain(more),
    more,
  }));
}

// A pinpoint leads to one thing: a row, by its kind as well (formula-no-limits), a clause of it (tzou-2024 3b), a fact of an
// article (tzou-2024 e1).
function findPinpoint(query) {
  const asked = query.replace(/^crr\s+/, "").replace(/[\s/#]+/g, "-");
  if (!(/\d/.test(asked) || query.startsWith("crr ")) || !asked.includes("-")) return undefined;
  const called = (id) => names.find((row) => [row.id, `${row.kind}-${row.id}`].includes(id) || (row.kind === "reported point" && row.id.endsWith(`-${id}`)));
  const [, point, letter] = asked.match(/^(.+\d)([a-z])$/) ?? [];
  const whole = called(asked);
  if (whole) return whole;
  const divided = point && called(point);
  if (divided?.kind === "reported point") return within(divided, "clause", letter);
  const article = names.find((row) => row.kind === "article" && asked.startsWith(`${row.id}-`));
  const label = asked.slice((article?.id.length ?? 0) + 1);
  return article?.inAll.includes(label) ? within(article, "fact", label) : undefined;
}

// What is written as a pinpoint: CRR 2024-05-16 p7, 2024-05-16 p7.
const CITED = /^crr\s|\d\S*\sp\d+$/;

function within(row, kind, anchor) {
  return { kind, title: `${kind} ${anchor} of: ${row.title}`, address: `${row.address}#${anchor}` };
}

// How much a word counts in a row: whole or as the beginning of a word, in the title, in other names, in what it says.
function weigh(word, row) {
  if (isHan(word)) return row.names.includes(word) ? 5 : row.text.includes(word) ? 3 : 0;
  if (row.inTitle.includes(word)) return 6;
  if (row.inNames.includes(word)) return 5;
  if (row.inTitle.some((one) => one.startsWith(word))) return 4;
  if (row.inAll.includes(word)) return 2;
  return row.inNames.concat(row.inAll).some((one) => one.startsWith(word)) ? 1 : 0;
}

// How well a row answers: it must have most words, and each that it has not counts against it; the year that is asked for,
// a whole title or a phrase counts more than words.
const MISSING = 4;
const OF_YEAR = 3;
function score(row, words, query) {
  if (row.id === query) return 1000;
  const weights = words.map((word) => weigh(word, row));
  const missing = weights.filter((weight) => !weight).length;
  if (!words.length || missing * 2 >= words.length) return 0;
  const year = words.length > 1 && words.includes(row.year) ? OF_YEAR : 0;
  const all = row.inTitle.filter((one) => !SMALL.has(one)).length === words.length;
  const title = plain(row.title) === query ? 20 : all ? 3 : 0;
  const phrase = words.length > 1 ? (row.names.includes(query) ? 3 : row.text.includes(query) ? 1 : 0) : 0;
  return weights.reduce((sum, one) => sum + one, 0) + year + title + phrase + (WEIGHT[row.kind] ?? 1) - missing * MISSING;
}
// What a kind counts beside its words; one that is not named here counts 1.
const WEIGHT = { page: 2.1, formula: 2.4, topic: 2.2, actor: 2, document: 2.3, article: 1.4, event: 1.2, "reported point": 0.8, point: 0.4 };

// Edits between two words, at most `most`; more says nothing.
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    above = row;
  }
  return above[b.length];
}

// The record's own word that was probably meant; the word itself where it stands somewhere.
function nearest(word, vocabulary) {
  if (word.length < 4 || isHan(word) || vocabulary.some((one) => one.startsWith(word))) return word;
  const most = word.length > 6 ? 2 : 1;
  let best = word;
  let least = most + 1;
  for (const one of vocabulary) {
    const edits = distance(word, one, most);
    if (edits < least) [best, least] = [one, edits];
  }
  return best;
}

// Words of Chinese and Russian inside others say so, as they do on all pages.
const FOREIGN = /(\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*|\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*)/u;
function withLanguages(text) {
  return text.split(FOREIGN).map((part, n) => {
    if (n % 2 === 0) return part;
    const span = document.createElement("span");
    span.lang = isHan(part) ? "zh" : "ru";
    span.textContent = part;
    return span;
  });
}

function make(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.append(...withLanguages(text));
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Pagefind's excerpts are HTML with hits in <mark>: only words and these marks are kept.
function excerpt(html) {
  const line = document.createElement("p");
  line.className = "small";
  for (const node of new DOMParser().parseFromString(`<p>${html}`, "text/html").querySelector("p").childNodes) {
    if (node.nodeName === "MARK") line.append(make("mark", node.textContent));
    else line.append(...withLanguages(node.textContent));
  }
  return line;
}

// What a thing says, in short; of other kinds than these the words are for finding alone.
const TOLD = new Set(["point", "event", "formula"]);
const LONG = 160;
function said({ kind, more }) {
  if (!TOLD.has(kind)) return "";
  const told = kind === "event" ? more.slice(0, more.lastIndexOf(" ")) : more;
  return make("p", told.length > LONG ? `${told.slice(0, told.lastIndexOf(" ", LONG))} …` : told, { class: "small" });
}

// What the names say of an event ends on its date in EDTF: a day or a month is told, of all else the year.
function dateOf({ kind, more, year }) {
  if (kind !== "event") return "";
  const [edtf, , day] = more.match(/\b\d{4}-(0\d|1[0-2])(-\d\d)?$/) ?? [];
  if (!edtf || more.endsWith(`/${edtf}`)) return year;
  const parts = { day: day && "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(edtf).toLocaleDateString("en-GB", parts);
}

// Kind and date stand in the link, so that they are heard with it; the eye finds them in the margin.
function entry(address, title, kind, line, date = "") {
  const at = make("span", `${kind ?? ""} `, { class: "at" });
  if (date) at.append(make("span", `${date} `));
  const link = make("a", "", { href: address });
  link.append(at, ...withLanguages(title));
  const heading = make("h2", "");
  heading.append(link);
  const say = make("div", "", { class: "say" });
  say.append(heading);
  if (line) say.append(line);
  const item = make("li", "", { class: "entry tight" });
  item.append(say);
  return item;
}

const chosen = () => Object.fromEntries(facets.map(({ name, value }) => [name, value]));

function findNames(query, words) {
  const { kind, era } = chosen();
  const pinpoint = kind || era ? undefined : findPinpoint(query);
  const rows = names
    .filter((row) => row !== pinpoint && (!kind || row.kind === kind) && (!era || row.era === era))
    .map((row) => [score(row, words, query), row])
    .filter(([value]) => value > 0)
    .sort(([a], [b]) => b - a)
    .slice(0, MOST)
    .map(([, row]) => row);
  return pinpoint ? [pinpoint, ...rows] : rows;
}

async function findPages(query, known) {
  const { kind, era } = chosen();
  if (era) return [];
  const found = await engine.search(query);
  const pages = await Promise.all(found.results.slice(0, MOST).map((hit) => hit.data()));
  return pages
    .map((page) => ({ page, kind: KINDS[new URL(page.url, location).pathname.split("/").at(-3)] ?? "page" }))
    .filter(({ page, kind: of }) => !known.has(new URL(page.url, location).pathname) && (!kind || of === kind));
}

async function search(query) {
  const turn = ++latest;
  list.replaceChildren();
  if (!query.trim()) { status.textContent = ""; return; }
  status.textContent = "Searching …";
  [names, engine] = await Promise.all([names ?? loadNames(), engine ?? import("../pagefind/pagefind.js")]);
  const vocabulary = [...new Set(names.flatMap((row) => row.inTitle.concat(row.inNames, row.inAll)))];
  const asked = wordsOf(query).filter((word) => !SMALL.has(word));
  const words = asked.map((word) => nearest(word, vocabulary));
  const meant = words.join(" ") === asked.join(" ") ? "" : words.join(" ");
  const rows = findNames(plain(query.trim()), words);
  const known = new Set(rows.map((row) => new URL(`../${row.address}`, location).pathname));
  const pages = await findPages(meant || query, known);
  if (turn !== latest) return;
  list.replaceChildren(
    ...rows.map((row) => entry(`../${row.address}`, row.title, row.kind, said(row), dateOf(row))),
    ...pages.map(({ page, kind }) => entry(page.url, page.meta.title, kind, excerpt(page.excerpt))),
  );
  const count = rows.length + pages.length;
  const cited = plain(query.trim());
  const lost = CITED.test(cited) && !findPinpoint(cited) ? "No entry has this pinpoint. " : "";
  const told = lost + (count === 0 ? "Nothing found." : `${count} result${count === 1 ? "" : "s"}.`);
  status.textContent = meant ? `Nothing is called that here; results for “${meant}”. ${told}` : told;
}

function answer() {
  const address = new URL(location.href);
  for (const [key, value] of Object.entries({ q: box.value, ...chosen() })) {
    if (value) address.searchParams.set(key, value);
    else address.searchParams.delete(key);
  }
  history.replaceState(null, "", address);
  search(box.value).catch(() => { status.textContent = "The search could not be loaded; try again."; });
}

form.hidden = false;
form.addEventListener("submit", (event) => { event.preventDefault(); answer(); });
for (const facet of facets) facet.addEventListener("change", answer);
const asked = new URLSearchParams(location.search);
for (const facet of facets) facet.value = asked.get(facet.name) ?? "";
if (asked.get("q")) { box.value = asked.get("q"); answer(); }

// The timeline's filters: made from the links and labels that stand with each happening; the address keeps them.
const NAMES = { topic: "Topic", actor: "Actor", kind: "Kind", status: "Status" };
const STATUSES = { happened: "happened", ongoing: "ongoing when published", announced: "announced" };

const linked = (item, folder) => new Map([...item.querySelectorAll(`a[href*="/${folder}/"]:not([rel])`)].map((a) => [a.pathname.split("/").at(-2), a.textContent]));

function facets(item) {
  const kinds = item.querySelector(".kinds")?.textContent.split(", ") ?? [];
  const told = Object.keys(STATUSES).filter((key) => item.querySelector(`.label.${key}`));
  return {
    item, topic: linked(item, "topics"), actor: linked(item, "actors"), kind: new Map(kinds.map((kind) => [kind, kind])),
    status: new Map((told.length ? told : ["happened"]).map((key) => [key, STATUSES[key]])),
  };
}

const items = [...document.querySelectorAll(".happening")].map(facets);
const form = document.createElement("form");
form.className = "filters";
form.setAttribute("aria-label", "Filter the timeline");
const selects = {};
for (const [key, name] of Object.entries(NAMES)) {
  const label = document.createElement("label");
  selects[key] = document.createElement("select");
  selects[key].name = key;
  label.append(name, selects[key]);
  form.append(label);
}
const reset = document.createElement("button");
reset.type = "reset";
reset.textContent = "clear";
const told = document.createElement("p");
told.setAttribute("role", "status");
told.className = "small";
form.append(reset, told);

const fits = (entry, but) => Object.keys(NAMES).every((key) => key === but || !selects[key].value || entry[key].has(selects[key].value));

// Each list counts what it would leave, given the other filters.
function fill(key) {
  const counts = new Map();
  for (const entry of items) {
    for (const [id, name] of entry[key]) counts.set(id, [name, (counts.get(id)?.[1] ?? 0) + (fits(entry, key) ? 1 : 0)]);
  }
  const chosen = selects[key].value;
  const options = [...counts].sort((a, b) => a[1][0].localeCompare(b[1][0])).map(([id, [name, count]]) => new Option(`${name} (${count})`, id));
  selects[key].replaceChildren(new Option("all", ""), ...options);
  selects[key].value = chosen;
}

function show() {
  let count = 0;
  for (const entry of items) {
    entry.item.hidden = !fits(entry);
    count += entry.item.hidden ? 0 : 1;
  }
  for (const list of document.querySelectorAll(".happenings")) {
    const empty = !list.querySelector(".happening:not([hidden])");
    const part = list.closest(".undated") ?? list;
    part.hidden = empty;
    part.previousElementSibling.hidden = empty;
    const entry = document.querySelector(`.md-nav--secondary a[href="#${part.previousElementSibling.id}"]`);
    if (entry) entry.parentElement.hidden = empty;
  }
  for (const bar of document.querySelectorAll(".overview a")) {
    bar.classList.toggle("off", document.getElementById(bar.getAttribute("href").split("#")[1]).hidden);
  }
  Object.keys(NAMES).forEach(fill);
  const active = Object.keys(NAMES).filter((key) => selects[key].value);
  reset.hidden = !active.length;
  const none = active.length && !count ? ": nothing matches all of these; clear one" : "";
  told.textContent = active.length ? `${count} of ${items.length} happenings${none}` : `${items.length} happenings`;
  const address = new URL(location.href);
  for (const key of Object.keys(NAMES)) {
    if (selects[key].value) address.searchParams.set(key, selects[key].value);
    else address.searchParams.delete(key);
  }
  history.replaceState(null, "", address);
}

document.querySelector(".filter-place").append(form);
Object.keys(NAMES).forEach(fill);
for (const [key, value] of new URLSearchParams(location.search)) if (Object.hasOwn(selects, key)) selects[key].value = value;
for (const select of Object.values(selects)) if (select.selectedIndex < 0) select.value = "";
form.addEventListener("change", show);
form.addEventListener("reset", () => setTimeout(show));
form.addEventListener("submit", (event) => event.preventDefault());
show();

// The choices above a long list: entries that do not fit are hidden, the address keeps what was chosen.
const box = document.querySelector("details.filter");
const form = box.querySelector("form");
const status = form.querySelector("[role=status]");
const entries = [...document.querySelectorAll(".era .entry")];
const repeated = new Set(document.querySelectorAll(".at > .again")); // years that the eye is spared below their first entry
const selects = [...form.querySelectorAll("select")];

// What an entry is chosen by: the names that it shows, or its data where it shows none.
const SHOWN = { topic: ".notes i", actor: ".notes b" };
function hasChoice(entry, { name, value, selectedOptions: [option] }) {
  const data = entry.dataset[`${name}s`];
  if (data) return data.split(" ").includes(value);
  return entry.querySelector(SHOWN[name])?.textContent.split(" · ").includes(option.text);
}

function show() {
  let count = 0;
  const years = new Set();
  let last;
  for (const entry of entries) {
    entry.hidden = !selects.every((select) => !select.value || hasChoice(entry, select));
    if (entry.hidden) continue;
    count += 1;
    const year = entry.querySelector(".at > b");
    years.add(year?.textContent);
    if (repeated.has(year)) year.classList.toggle("again", year.textContent === last);
    last = year?.textContent;
  }
  for (const era of document.querySelectorAll(".era")) {
    era.hidden = !era.querySelector("li:not([hidden])");
  }
  for (const bar of document.querySelectorAll(".bars rect")) {
    bar.classList.toggle("off", !years.has(bar.getAttribute("x")));
  }
  const chosen = selects.some(({ value }) => value);
  status.textContent = chosen ? `${count} of ${entries.length} shown` : "";
  const address = new URL(location.href);
  for (const { name, value } of selects) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, "", address);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const select = selects.find((one) => one.name === name);
  if (select && [...select.options].some((option) => option.value === value)) select.value = value;
}
box.hidden = false;
box.open = selects.some(({ value }) => value);
form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());
if (box.open) show();

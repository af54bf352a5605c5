// Gathers the lines that are chosen; without this script each can be copied from its field.
const { article, added, state } = document.body.dataset;
const form = document.querySelector("#chosen");
const box = form.querySelector("textarea");
const status = form.querySelector("output");
const facts = [...document.querySelectorAll(".fact[data-fact]")];
const KEPT = "right as it stands";
// What a person sets in a line.
const TO_SET = /HOLDER|STANCE|STATUS|UNIT|VALUE|ACTORS|TOPICS|PARTIES|HEADING|\bID\b|YYYY-MM-DD/;
const ADDED = /-x(\d+), kind: /;
document.documentElement.classList.add("js");

const readLines = () => box.value.split("\n").filter((line) => line.trim());
const isKept = (line) => line.startsWith("- {op: keep,") && line.includes(KEPT);
// An added line as it was offered, whatever number it got.
const findLine = ({ title }) => {
  const offered = title.replace(ADDED, "-x, kind: ");
  return readLines().find((line) => line.replace(ADDED, "-x, kind: ") === offered);
};
// Ids end where no letter or digit goes on: c1, not c10.
const names = (line, id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(line);

// One line keeps all that is right: the last.
function writeLines(lines, kept) {
  const ids = kept.length > 1 ? `ids: [${kept.join(", ")}]` : `id: ${kept[0]}`;
  const last = kept.length ? [`- {op: keep, ${ids}, why: ${KEPT}}`] : [];
  box.value = [...lines.filter((line) => !isKept(line)), ...last].join("\n");
  tell();
}

function listKept() {
  const line = readLines().find(isKept) ?? "";
  return facts.map((fact) => fact.dataset.fact).filter((id) => names(line, id));
}

// Shows what is looked at, and keeps the lines until they stand in the file.
function tell(what = "") {
  const lines = readLines();
  for (const fact of facts) {
    fact.classList.toggle("done", lines.some((line) => names(line, fact.dataset.fact)));
  }
  for (const button of document.querySelectorAll(".row button")) {
    button.setAttribute("aria-pressed", Boolean(isKept(button.title)
      ? listKept().includes(button.closest(".fact").dataset.fact)
      : findLine(button)));
  }
  const left = listDoubts().length;
  status.textContent = what || `${lines.length} lines; ${left} doubts to look at`;
  localStorage.setItem(`review ${article}`, JSON.stringify({ state, text: box.value }));
}

const listDoubts = () => facts.filter((fact) => fact.matches(".doubtful:not(.done)"));

// The words that are selected, as a place in the text: {block: 7, exact: 'the words'}.
function findSelected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return "";
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest(".words");
  if (!from || from !== range.endContainer.parentElement?.closest(".words")) return "";
  const part = range.cloneContents();
  for (const sign of part.querySelectorAll("sup")) sign.remove();
  const words = part.textContent.trim();
  const exact = /[\n\r]/.test(words) ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`;
  return words && `{block: ${from.dataset.block}, exact: ${exact}}`;
}

function number(line) {
  const [, first] = added.match(/-x(\d+)$/);
  const given = readLines().map((each) => Number(each.match(ADDED)?.[1] ?? 0));
  return line.replace(ADDED, `-x${Math.max(first - 1, ...given) + 1}, kind: `);
}

// Selects what is to be set in the line that was added last.
function pointOut(line) {
  const found = line.match(TO_SET);
  if (!found) return;
  const start = box.value.lastIndexOf(line) + found.index;
  box.focus();
  box.setSelectionRange(start, start + found[0].length);
}

function choose(button) {
  const lines = readLines();
  if (isKept(button.title)) {
    const { fact } = button.closest(".fact").dataset;
    const kept = listKept();
    writeLines(lines, kept.includes(fact) ? kept.filter((id) => id !== fact) : [...kept, fact]);
    return;
  }
  const chosen = findLine(button);
  if (chosen) {
    writeLines(lines.filter((line) => line !== chosen), listKept());
    return;
  }
  const place = button.dataset.taking && findSelected();
  let line = place ? button.dataset.taking.replace("WORDS", () => place) : button.title;
  if (line.includes("exact: WORDS")) {
    tell("select the words in the text first");
    return;
  }
  line = number(line);
  writeLines([...lines, line], listKept());
  getSelection().removeAllRanges();
  pointOut(line);
}

function goOn() {
  const left = listDoubts();
  const at = facts.findIndex((fact) => fact.classList.contains("current"));
  const fact = left.find((each) => facts.indexOf(each) > at) ?? left[0];
  document.querySelector(".current")?.classList.remove("current");
  fact?.classList.add("current");
  fact?.scrollIntoView({ block: "center" });
  fact?.focus({ preventScroll: true });
}

function keepCurrent() {
  const id = document.querySelector(".current")?.dataset.fact;
  if (id) writeLines(readLines(), [...new Set([...listKept(), id])]);
  goOn();
}

async function copy() {
  box.select();
  const done = await navigator.clipboard.writeText(`${box.value}\n`).then(
    () => "copied: paste them at the end of curated.yml",
    () => "not copied; they are selected, copy them by hand",
  );
  tell(done);
}

const DEEDS = {
  next: goOn,
  right: keepCurrent,
  copy,
  rest: () => writeLines(readLines(), [...listKept(), ...listDoubts().map((fact) => fact.dataset.fact)]),
};

for (const field of document.querySelectorAll(".row input")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = field.getAttribute("aria-label");
  button.title = field.value;
  button.dataset.taking = field.dataset.taking;
  button.className = field.className;
  field.after(button);
}
// What is selected stays so while a button is pressed.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("button")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.name) DEEDS[button.name]();
  else if (button) choose(button);
});
document.addEventListener("keydown", (event) => {
  if (event.target === box || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") goOn();
  if (event.key === "r") keepCurrent();
});
box.addEventListener("input", () => tell());

const stored = JSON.parse(localStorage.getItem(`review ${article}`) ?? "{}");
box.value = stored.state === state ? stored.text : "";
tell();

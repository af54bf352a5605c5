// Gathers the lines that are chosen; without this script each can be copied from its field.
const { article, added, state } = document.body.dataset;
const form = document.querySelector("#chosen");
const box = form.querySelector("textarea");
const status = form.querySelector("output");
const room = Number(document.querySelector("#room")?.dataset.room ?? Infinity);
const facts = [...document.querySelectorAll(".fact[data-fact]")];
const KEPT = "right as it stands";
// What a person sets in a line, and what can stand there.
const values = new Map(
  [...document.querySelectorAll("dd[data-set]")].map((row) => [row.dataset.set, row.textContent]),
);
const TO_SET = new RegExp(`\\b(?:${[...values.keys()].join("|")})\\b`);
const TO_SELECT = /: (?:WORDS|EXACT)[,}]/; // words of the text, without which a line says nothing
const NUMBER = /-x(\d+)/g; // of a fact that is added
const MOST_ROWS = 12;
document.documentElement.classList.add("js");

const readLines = () => box.value.split("\n").filter((line) => line.trim());
const isKept = (line) => line.startsWith("- {op: keep,") && line.includes(KEPT);
// Ids end where no letter or digit goes on: c1, not c10.
const names = (line, id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(line);
// What a line does to which fact, whatever is set in it; an added fact may have got another number.
const deed = (line) => line.replace(NUMBER, "-x").split(/, (?:to|from|why|actors|into|set): /)[0];
const findLine = (button) => readLines().find((line) => deed(line) === deed(button.title));
const isDrop = (line) => line.startsWith("- {op: drop,");

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

const listLeft = () => facts.filter((fact) => !fact.matches(".done"));
const listDoubts = () => listLeft().filter((fact) => fact.matches(".doubtful"));
const countWords = (words) => words.split(/\s+/).length;

// How many more words the excerpts can show.
function findRoom(lines) {
  const told = lines.filter((line) => line.startsWith("- {op: add,"));
  const shown = facts.filter(({ dataset }) =>
    lines.some((line) => line.includes("show: true") && names(line, dataset.fact)));
  const words = [
    ...told.map((line) => line.match(/exact: (.*?)\}, (?:set|holders|why): /)?.[1] ?? ""),
    ...shown.map((fact) => fact.querySelector("q").textContent),
  ];
  return room - words.reduce((sum, each) => sum + countWords(each), 0);
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
  const left = findRoom(lines);
  const open = lines.filter((line) => TO_SET.test(line)).length;
  const said = [
    `${facts.length - listLeft().length} of ${facts.length} facts looked at`,
    `${listDoubts().length} doubts left`,
    ...(open ? [`${open} lines to be completed`] : []),
    ...(left < Infinity ? [`room for ${left} words`] : []),
  ];
  status.textContent = what || said.join(" · ");
  box.rows = Math.min(MOST_ROWS, Math.max(3, lines.length + 1));
  localStorage.setItem(`review ${article}`, JSON.stringify({ state, text: box.value }));
}

// The words that are selected, and where: [7, 'the words'] with its quotation marks of YAML.
function findSelected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest(".words");
  if (!from || from !== range.endContainer.parentElement?.closest(".words")) return undefined;
  const part = range.cloneContents();
  for (const sign of part.querySelectorAll("sup")) sign.remove();
  const words = part.textContent.trim();
  const exact = /[\n\r]/.test(words) ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`;
  return words && [from.dataset.block, exact];
}

// A line with the next number for what it adds, its heading in marks, and what is the case by now.
function complete(line) {
  const [[, first]] = added.matchAll(NUMBER);
  const given = [...box.value.matchAll(NUMBER)].map(([, number]) => Number(number));
  const next = `${article}-x${Math.max(first - 1, ...given) + 1}`;
  const [, id] = line.match(/, id: ([\w-]+)/) ?? [];
  const isAuthors = readLines().some((each) => names(each, id) && each.includes("holders, to: author"));
  return line
    .replaceAll(new RegExp(`${added}(?!\\d)`, "g"), next)
    .replace("to: HEADING", "to: 'HEADING'")
    .replace("stance, from: reported", isAuthors ? "stance, from: assertion" : "$&");
}

// Selects what is to be set next from an offset of the box on, and says what can stand there.
function pointOut(from) {
  const found = box.value.slice(from).match(TO_SET);
  if (!found) return false;
  const start = from + found.index;
  box.focus();
  box.setSelectionRange(start, start + found[0].length);
  box.scrollTop = (box.value.slice(0, start).split("\n").length - 2) * (box.scrollHeight / box.rows);
  status.textContent = `${found[0]}: ${values.get(found[0])}`;
  return true;
}

function choose(button) {
  const lines = readLines();
  const { fact } = button.closest(".fact").dataset;
  if (isKept(button.title)) {
    const kept = listKept();
    writeLines(lines, kept.includes(fact) ? kept.filter((id) => id !== fact) : [...kept, fact]);
    return;
  }
  const chosen = findLine(button);
  const others = lines.filter((line) => line !== chosen);
  if (chosen && (chosen === button.title || !isDrop(chosen))) {
    writeLines(others, listKept());
    return;
  }
  const selected = button.dataset.taking && findSelected();
  let line = button.title;
  if (selected) {
    const [block, exact] = selected;
    line = button.dataset.taking
      .replace("WORDS", () => `{block: ${block}, exact: ${exact}}`)
      .replace("EXACT", () => exact);
  } else if (TO_SELECT.test(line) || line.includes("field: words")) {
    status.textContent = "select the words in the text first";
    return;
  }
  line = complete(line);
  // A fact that is dropped needs no other line, and one that is mended is not dropped.
  const kept = isDrop(line)
    ? others.filter((each) => !fact || isKept(each) || !names(each, fact))
    : others.filter((each) => !fact || !isDrop(each) || !names(each, fact));
  writeLines([...kept, line], listKept().filter((id) => id !== fact));
  getSelection().removeAllRanges();
  pointOut(box.value.lastIndexOf(line));
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
  rest: () => writeLines(readLines(), [...listKept(), ...listLeft().map((fact) => fact.dataset.fact)]),
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
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === box) {
    if (event.key === "Enter" && pointOut(box.selectionEnd)) event.preventDefault();
    return;
  }
  if (event.key === "n") goOn();
  if (event.key === "r") keepCurrent();
});
box.addEventListener("input", () => tell());

const stored = JSON.parse(localStorage.getItem(`review ${article}`) ?? "{}");
box.value = stored.state === state ? stored.text : "";
tell();

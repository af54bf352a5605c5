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
// ... of which one is pressed
const choices = new Map(
  [...document.querySelectorAll("dd[data-set]")].map((row) => [row.dataset.set, row.dataset.choices]),
);
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g; // that the words of an added fact name
const MANY = new Set(["ACTORS", "TOPICS"]); // ... or several
const GUESS = /(?<=set: \{stance: )\w+/; // what is told when the line is new
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
const IN_WORD = /[\p{L}\p{N}]/u;
const NUMBER = /-x(\d+)/g; // of a fact that is added
const MOST_ROWS = 12;
document.documentElement.classList.add("js");

const readLines = () => box.value.split("\n").filter((line) => line.trim());
const isKept = (line) => line.startsWith("- {op: keep,") && line.includes(KEPT);
// Ids end where no letter or digit goes on: c1, not c10.
const names = (line, id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(line);
// What a line does to which fact, whatever is set in it; an added fact may have got another number.
const deed = (line) => line.match(/^- \{op: tag, id: [\w-]+, \w+/)?.[0]
  ?? (line.startsWith("- {op: add,") ? line.replace(NUMBER, "-x") : line)
    .split(/, (?:to|from|why|into|set): /)[0];
const findLine = (button) => readLines().find((line) => deed(line) === deed(button.title));
// Of what a fact has once each button has its own line; the one for an id that is set, any other.
function owns(button, line) {
  if (line === button.title || !isOneOf(line)) return true;
  const others = [...button.closest(".fact").querySelectorAll("button")];
  return button.title.includes("to: ID,") && others.every((each) => each.title !== line);
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
// Of these a fact has one: another reason to drop it, or another id, takes the place of the first.
const isOneOf = (line) => /^- \{op: (?:drop|link),/.test(line);
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
const countWords = (words) => [...words.matchAll(WORD)].length;

const readExact = (line) => line.match(/exact: (.*?)\}, (?:set|holders|why): /)?.[1] ?? "";

// How many more words the excerpts can show than now, by what is added, let be shown and mended.
function findRoom(lines) {
  const takes = (fact) => {
    const mine = lines.filter((line) => names(line, fact.dataset.fact));
    const before = countWords(fact.querySelector("q").textContent);
    const mended = mine.find((line) => line.includes("field: words, to: {block"));
    const now = mended ? countWords(readExact(mended)) : before;
    if (!fact.matches(".unshown")) return now - before;
    return mine.some((line) => line.includes("show: true")) ? now : 0;
  };
  const told = lines.filter((line) => line.startsWith("- {op: add,"));
  const taken = [...told.map((line) => countWords(readExact(line))), ...facts.map(takes)];
  return taken.reduce((left, count) => left - count, room);
}

// Shows what is looked at, and keeps the lines until they stand in the file.
function tell(what = "") {
  const lines = readLines();
  for (const fact of facts) {
    const named = lines.some((line) => names(line, fact.dataset.fact));
    fact.classList.toggle("done", named || fact.matches(".seen"));
  }
  for (const button of document.querySelectorAll(".row button")) {
    const line = findLine(button);
    button.setAttribute("aria-pressed", Boolean(isKept(button.title)
      ? listKept().includes(button.closest(".fact").dataset.fact)
      : line && owns(button, line)));
  }
  for (const sentence of document.querySelectorAll("[data-adds]")) {
    sentence.classList.toggle("added", lines.some((line) => deed(line) === deed(sentence.dataset.adds)));
  }
  const left = findRoom(lines);
  const open = lines.filter((line) => TO_SET.test(line)).length;
  const said = [
    `${facts.length - listLeft().length} of ${facts.length} facts looked at`,
    `${plural(listDoubts().length, "doubt")} left`,
    ...(open ? [`${plural(open, "line")} to be completed`] : []),
    ...(left < Infinity && left >= 0 ? [`room for ${plural(left, "word")}`] : []),
    ...(left < 0 ? [`${plural(-left, "word")} too many: some will not be shown`] : []),
  ];
  status.textContent = what || said.join(" · ");
  box.rows = Math.min(MOST_ROWS, Math.max(3, lines.length + 1));
  keep();
}

function keep() {
  localStorage.setItem(`review ${article}`, JSON.stringify({ state, text: box.value }));
}

// Moves an end of what is selected to that of its word, in its piece of text.
function findEdge(node, at, step) {
  const text = node.nodeType === Node.TEXT_NODE ? node.data : "";
  const within = (offset) => IN_WORD.test(text[offset - 1] ?? "") && IN_WORD.test(text[offset] ?? "");
  let edge = at;
  while (within(edge)) edge += step;
  return [node, edge];
}

// The words that are selected, and the number of their block.
function findSelected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const from = range.startContainer.parentElement?.closest(".words");
  if (!from || from !== range.endContainer.parentElement?.closest(".words")) return undefined;
  range.setStart(...findEdge(range.startContainer, range.startOffset, -1));
  range.setEnd(...findEdge(range.endContainer, range.endOffset, 1));
  const part = range.cloneContents();
  for (const sign of part.querySelectorAll("sup")) sign.remove();
  const words = part.textContent.trim();
  return words && [from.dataset.block, words];
}

const quote = (words) =>
  (/[\n\r]/.test(words) ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`);

// The words of a fact before others in it, without what joins the two.
function findFirst(fact, words) {
  const whole = fact.querySelector("q").textContent;
  return whole.slice(0, Math.max(0, whole.indexOf(words))).replace(/[\s,;:–—]*(?:\b(?:and|but|or)\s*)?$/, "");
}

// The id of what is added next.
function findNext() {
  const [[, first]] = added.matchAll(NUMBER);
  const given = [...box.value.matchAll(NUMBER)].map(([, number]) => Number(number));
  return `${article}-x${Math.max(first - 1, ...given) + 1}`;
}

// A line with the next number for what it adds, its heading in marks, and what is the case by now.
function complete(line) {
  const [, id] = line.match(/, id: ([\w-]+)/) ?? [];
  const isAuthors = readLines().some((each) => names(each, id) && each.includes("holders, to: author"));
  return line
    .replaceAll(new RegExp(`${added}(?!\\d)`, "g"), findNext())
    .replace("to: HEADING", "to: 'HEADING'")
    .replace(/(to|edtf|period): YYYY-MM-DD/, "$1: 'YYYY-MM-DD'")
    .replace("stance, from: reported", isAuthors ? "stance, from: assertion" : "$&");
}

let tagged = []; // actors or topics that a fact has, beside which others are pressed
let pointed = [0, 0]; // where what is to be set stands in the box, wherever the caret is by then

// Selects what is to be set next from an offset of the box on, and says what can stand there.
function pointOut(from, pattern = TO_SET) {
  const found = box.value.slice(from).match(pattern);
  if (!found) return false;
  const start = from + found.index;
  pointed = [start, start + found[0].length];
  box.focus();
  box.setSelectionRange(...pointed);
  box.scrollTop = (start / box.value.length) * box.scrollHeight - box.clientHeight / 2; // lines wrap
  const name = values.has(found[0]) ? found[0] : "STANCE";
  status.textContent = `${name}: ${values.get(name)}`;
  status.dataset.name = name;
  const line = box.value.slice(box.value.lastIndexOf("\n", start) + 1).split("\n")[0];
  tagged = listTags(line, name);
  const years = found[0].startsWith("YYYY") ? readExact(line).match(YEAR) ?? [] : [];
  if (choices.get(name)) offerValues([...new Set([...years, ...choices.get(name).split("; ")])], found[0]);
  return true;
}

// Returns the actors or topics that the fact of a line has.
function listTags(line, name) {
  const id = line.match(/\bids?: \[?([\w-]+)/)?.[1];
  const fact = MANY.has(name) && facts.find((each) => each.dataset.fact === id);
  return fact ? fact.dataset[name.toLowerCase()].split("; ").filter(Boolean) : [];
}

// Offers what can stand for the words that are selected in the box.
function offerValues(choices, now) {
  const buttons = choices.map((value) => {
    const button = document.createElement("button");
    button.type = "button";
    button.name = "value";
    button.textContent = value;
    button.setAttribute("aria-pressed", value === now || tagged.includes(value));
    return button;
  });
  status.prepend(...buttons);
}

// One of several in brackets, beside those that the fact has: pressed once more it is taken out.
function toggleValue(value) {
  const now = box.value.slice(box.selectionStart, box.selectionEnd);
  const list = now.startsWith("[") ? now.slice(1, -1).split(", ").filter(Boolean) : tagged;
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  box.setRangeText(`[${next.join(", ")}]`, box.selectionStart, box.selectionEnd, "select");
  pointed = [box.selectionStart, box.selectionEnd];
  for (const button of status.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", next.includes(button.textContent));
  }
  keep();
}

function takeValue(value) {
  box.setSelectionRange(...pointed);
  if (MANY.has(status.dataset.name)) {
    toggleValue(value);
    return;
  }
  const bare = value === "null" && box.value[box.selectionStart - 1] === "'" ? 1 : 0; // no text
  const from = box.selectionStart - bare;
  box.setRangeText(value, from, box.selectionEnd + bare, "select");
  pointed = [box.selectionStart, box.selectionEnd];
  let end = box.value.indexOf("\n", from);
  end = end < 0 ? box.value.length : end;
  const rest = box.value.slice(from, end);
  // What is reported has another holder.
  const reported = value === "reported" ? rest.replace("holders: author", "holders: HOLDER") : rest;
  if (reported !== rest) box.setRangeText(reported, from, end, "preserve");
  if (!TO_SET.test(reported)) tell();
  else pointOut(from);
}

const isSection = (button) => button.title.startsWith("- {op: split,") && !button.dataset.taking.includes("FIRST");

function choose(button) {
  const lines = readLines();
  const { fact } = button.closest(".fact").dataset;
  if (isKept(button.title)) {
    const kept = listKept();
    if (lines.some((line) => !isKept(line) && names(line, fact))) {
      status.textContent = "another line names it already";
      return;
    }
    writeLines(lines, kept.includes(fact) ? kept.filter((id) => id !== fact) : [...kept, fact]);
    return;
  }
  const chosen = findLine(button);
  const others = lines.filter((line) => line !== chosen);
  const selected = button.dataset.taking && findSelected();
  if (chosen && !selected && owns(button, chosen)) {
    writeLines(others, listKept());
    return;
  }
  let line = button.title;
  if (selected && chosen && isSection(button)) { // another part begins
    line = chosen.replace("}, why:", () => `, ${findNext()}: ${quote(selected[1])}}, why:`);
  } else if (selected) {
    const [block, words] = selected;
    const divides = button.dataset.taking.includes(": FIRST,");
    const first = divides ? findFirst(button.closest(".fact"), words) : "";
    if (divides && !first) {
      status.textContent = "select where its second part begins";
      return;
    }
    line = button.dataset.taking
      .replace("WORDS", () => `{block: ${block}, exact: ${quote(words)}}`)
      .replace("EXACT", () => quote(words))
      .replace(": FIRST,", () => `: ${quote(first)},`);
  } else if (TO_SELECT.test(line) || (button.dataset.taking && line.includes("field: words"))) {
    status.textContent = "select the words in the text first";
    return;
  }
  if (!(selected && chosen && isSection(button))) line = complete(line);
  // A fact that is dropped needs no other line, and one that is mended is not dropped.
  const kept = isDrop(line)
    ? others.filter((each) => !fact || isKept(each) || !names(each, fact))
    : others.filter((each) => !fact || !isDrop(each) || !names(each, fact));
  writeLines([...kept, line], listKept().filter((id) => id !== fact));
  getSelection().removeAllRanges();
  const start = box.value.lastIndexOf(line);
  if (!pointOut(start)) pointOut(start, GUESS);
}

// Enter leads to what is to be set next; no line is broken.
function endLine(event) {
  const end = box.value.indexOf("\n", box.selectionEnd);
  const last = end < 0 ? box.value.length : end;
  if (box.selectionEnd < last) event.preventDefault();
  if (pointOut(box.selectionEnd)) event.preventDefault();
  else if (box.selectionEnd < last) box.setSelectionRange(last, last);
}

// What adds the sentence that is pressed; nothing while words of it are selected.
function findAddition(target) {
  const line = getSelection().isCollapsed && target.closest("[data-adds]")?.dataset.adds;
  return line ? [...document.querySelectorAll(".missed button")].find((button) => button.title === line) : undefined;
}

function goOn() {
  const left = listDoubts();
  const at = facts.findIndex((fact) => fact.classList.contains("current"));
  const fact = left.find((each) => facts.indexOf(each) > at) ?? left[0];
  document.querySelector(".current")?.classList.remove("current");
  fact?.classList.add("current");
  fact?.scrollIntoView({ block: "center" });
  fact?.focus({ preventScroll: true });
  if (!fact) tell();
}

function keepCurrent() {
  const id = document.querySelector(".current")?.dataset.fact;
  if (id) writeLines(readLines(), [...new Set([...listKept(), id])]);
  goOn();
}

// The dotted sentences of a block, and dates, but those of others: whose they are, a person says.
const OF_OTHERS = /, holders: (?!author\b)/;
const listUnheld = (row) => [...row.querySelectorAll("[data-adds]:not(.added)")]
  .filter((each) => !OF_OTHERS.test(each.dataset.adds));

// Adds each of them as its line says.
function addAll(_, button) {
  const row = button.closest(".row");
  const dotted = listUnheld(row);
  const lines = new Set(dotted.map((each) => each.dataset.adds));
  for (const each of row.querySelectorAll(".missed button")) if (lines.has(each.title)) choose(each);
  tell();
}

// What is doubtful is decided by itself.
function keepRest() {
  const sure = listLeft().filter((fact) => !fact.matches(".doubtful"));
  writeLines(readLines(), [...listKept(), ...sure.map((fact) => fact.dataset.fact)]);
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
  next: () => goOn(),
  right: () => keepCurrent(),
  copy: () => copy(),
  value: takeValue,
  all: addAll,
  rest: keepRest,
};

for (const button of document.querySelectorAll("button[name=all]")) {
  if (listUnheld(button.closest(".row")).length < 2) button.remove();
}
// The buttons stand in place of the fields; those that drop a fact stand together.
for (const field of document.querySelectorAll(".row input")) {
  const name = field.getAttribute("aria-label");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name.replace("drop: ", "");
  button.setAttribute("aria-label", name);
  button.title = field.value;
  button.dataset.taking = field.dataset.taking;
  button.className = field.className;
  if (name === button.textContent) {
    field.after(button);
    continue;
  }
  const drops = field.closest(".fact").querySelector(".drops") ?? document.createElement("span");
  if (!drops.className) {
    drops.className = "drops";
    drops.textContent = "drop ";
    field.after(drops);
  }
  drops.append(button);
}
// What is selected stays so while a button is pressed.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("button")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button") ?? findAddition(event.target);
  if (button?.name) DEEDS[button.name](button.textContent, button);
  else if (button) choose(button);
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === box) {
    if (event.key === "Enter") endLine(event);
    return;
  }
  if (event.key === "n") goOn();
  if (event.key === "r") keepCurrent();
});
box.addEventListener("input", () => tell());

const stored = JSON.parse(localStorage.getItem(`review ${article}`) ?? "{}");
box.value = stored.state === state ? stored.text : "";
tell();

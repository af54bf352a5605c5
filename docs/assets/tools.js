// Beside each fact: copy its link, its quotation with citation, its citation. The plain link stands there without this script.
const LABELS = { link: "link", quotation: "quotation with citation", citation: "citation" };
const SHORT = { link: "link", quotation: "quotation", citation: "citation" };
const status = document.createElement("p");
status.className = "copied";
status.setAttribute("role", "status");

function quoted(tools) {
  const words = tools.parentElement.querySelector(".words");
  if (!words) return "";
  const copy = words.cloneNode(true);
  for (const mark of copy.querySelectorAll("sup, .visually-hidden")) mark.remove();
  const text = copy.textContent.trim().replace(/\s+/g, " ");
  const whole = /^“([^“”]*)”$/.exec(text);
  return `“${(whole ? whole[1] : text).replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

function texts(tools) {
  const link = tools.querySelector(".permalink").href;
  return { link, quotation: `${quoted(tools)} ${tools.dataset.cite}`, citation: tools.dataset.cite };
}

function choices(tools) {
  const group = document.createElement("span");
  group.className = "copies";
  for (const [name, label] of Object.entries(LABELS)) {
    if (name === "quotation" && !quoted(tools)) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "open" in tools.dataset ? `copy ${SHORT[name]}` : SHORT[name];
    button.setAttribute("aria-label", `copy ${label}`);
    button.addEventListener("click", async () => {
      const done = await navigator.clipboard.writeText(texts(tools)[name]).then(() => "Copied", () => "The browser did not copy");
      status.textContent = "";
      requestAnimationFrame(() => { status.textContent = `${done}: ${label}`; });
    });
    group.append(button);
  }
  return group;
}

function equip(tools) {
  if ("open" in tools.dataset) { tools.append(choices(tools)); return; }
  const opener = document.createElement("button");
  opener.type = "button";
  opener.textContent = "copy …";
  opener.setAttribute("aria-expanded", "false");
  opener.setAttribute("aria-label", `copy …: ${tools.querySelector(".permalink").getAttribute("aria-label").replace(/^.*?: /, "")}`);
  let group;
  opener.addEventListener("click", () => {
    group ??= tools.appendChild(choices(tools));
    group.hidden = opener.getAttribute("aria-expanded") === "true";
    opener.setAttribute("aria-expanded", String(!group.hidden));
    opener.textContent = group.hidden ? "copy …" : "copy:";
  });
  tools.append(opener);
}

const facts = document.querySelectorAll(".tools[data-cite]");
if (navigator.clipboard && facts.length) {
  document.body.append(status);
  facts.forEach(equip);
}

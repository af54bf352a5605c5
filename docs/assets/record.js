// Copying, and the switch between light and dark. Without this script every link still works; its buttons are not shown.
const root = document.documentElement;
root.classList.add("js");

const status = document.createElement("p");
status.className = "away";
status.setAttribute("role", "status");
document.body.append(status);

// What came of a copy is said until the reader does something else.
let told; // the button that says it
function forget() {
  status.textContent = "";
  if (told) told.textContent = "copy";
  told = undefined;
}

// What is copied was written by the build, so that it carries who says so and the verdict.
async function copyQuotation(button) {
  told = button;
  const anchor = button.closest(".entry").querySelector(".tools a, .number a").href;
  const done = await navigator.clipboard.writeText(`${button.dataset.copy} ${anchor}`).then(
    () => "copied",
    () => "not copied",
  );
  button.textContent = done;
  requestAnimationFrame(() => { status.textContent = `${done}: ${button.getAttribute("aria-label")}`; });
}

const scheme = document.querySelector("button.scheme");
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);
const tellScheme = () => scheme.setAttribute("aria-pressed", isDark());
function switchScheme() {
  root.dataset.scheme = isDark() ? "light" : "dark";
  localStorage.setItem("scheme", root.dataset.scheme);
  tellScheme();
}
system.addEventListener("change", tellScheme);
tellScheme();

document.addEventListener("click", (event) => {
  forget();
  const button = event.target.closest("button");
  if (button?.dataset.copy) copyQuotation(button);
  if (button === scheme) switchScheme();
});

// The page of something that moved forwards by itself, without the entry that was asked for: it is added here.
if (document.querySelector("meta[http-equiv=refresh]") && location.hash) {
  const link = document.getElementById(location.hash.slice(1))?.querySelector("a");
  if (link) location.replace(link.href);
}

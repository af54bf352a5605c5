// Copying, and the switch between light and dark. Without this script every link still works; its buttons are not shown.
document.documentElement.classList.add("js");

const status = document.createElement("p");
status.className = "away";
status.setAttribute("role", "status");
document.body.append(status);

// What is copied was written by the build, so that it carries who says so and the verdict.
async function copyQuotation(button) {
  const anchor = button.closest(".entry").querySelector(".tools a, .number a").href;
  const done = await navigator.clipboard.writeText(`${button.dataset.copy} ${anchor}`).then(
    () => "copied",
    () => "not copied",
  );
  button.textContent = done;
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = `${done}: ${button.getAttribute("aria-label")}`; });
}

function switchScheme() {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = root.dataset.scheme ?? (dark ? "dark" : "light");
  root.dataset.scheme = now === "dark" ? "light" : "dark";
  localStorage.setItem("scheme", root.dataset.scheme);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.copy) copyQuotation(button);
  if (button?.classList.contains("scheme")) switchScheme();
});

// The page of something that moved forwards by itself, without the entry that was asked for: it is added here.
if (document.querySelector("meta[http-equiv=refresh]") && location.hash) {
  const link = document.getElementById(location.hash.slice(1))?.querySelector("a");
  if (link) location.replace(link.href);
}

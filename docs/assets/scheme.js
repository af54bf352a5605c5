// The reader's choice of light or dark, before anything is painted; without one the system decides.
const chosen = localStorage.getItem("scheme");
if (chosen) document.documentElement.dataset.scheme = chosen;

// What the console does without reloading. Everything also works without this script.
"use strict";

let shown = null;

/** Fetches the page again and shows its content if it has changed, unless the user is typing into it. */
async function refresh() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [main, next] = [document.getElementById("main"), page.getElementById("main")];
  const writing = main.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
  if (writing || next.innerHTML === shown) return;
  shown = next.innerHTML;
  const open = [...main.querySelectorAll("details")].map((one) => one.open);
  const focused = [...main.querySelectorAll("a, button, summary")].indexOf(document.activeElement);
  main.replaceChildren(...next.childNodes);
  const details = main.querySelectorAll("details");
  if (details.length === open.length) details.forEach((one, at) => (one.open = open[at]));
  if (focused >= 0) main.querySelectorAll("a, button, summary")[focused]?.focus();
}

/** Returns a function that calls `act` at most twice a second. Its last call may be delayed, but is never dropped. */
function calm(act) {
  let [timer, again] = [null, false];
  return function later() {
    if (timer) return void (again = true);
    act();
    timer = setTimeout(() => {
      timer = null;
      if (again) later(again = false);
    }, 500);
  };
}

function status(name) {
  const live = document.getElementById("live");
  live.textContent = document.body.dataset[name];
  live.className = name;
}

const news = new EventSource("/_sandbox/api/events");
news.onopen = () => status("live");
news.onerror = () => status("offline");
news.onmessage = calm(() => document.hidden || refresh());
document.addEventListener("visibilitychange", () => document.hidden || refresh());

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.copy");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  const text = button.textContent;
  button.textContent = document.body.dataset.copied;
  setTimeout(() => (button.textContent = text), 1500);
});

// Buttons act without leaving the page, except the one that sends a sample, which opens the result.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post" || form.matches(".send")) return;
  event.preventDefault();
  const response = await fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
  const refused = response.type !== "opaqueredirect" && !response.ok;
  show(refused ? await response.text() : "");
  if (refused) return;
  form.reset();
  document.activeElement?.blur();
  refresh();
});

/** Shows why an action was refused, or hides the message if it wasn't. */
function show(text) {
  const alert = document.getElementById("alert");
  try {
    const { message, why } = JSON.parse(text);
    text = [message, why].filter(Boolean).join(" · ");
  } catch {}
  alert.textContent = text;
  alert.hidden = !text;
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, textarea, select")) return;
  const search = document.querySelector("input[type=search]");
  if (search) event.preventDefault();
  search?.focus();
});

// The list of operations is filtered while the user types.
document.querySelector("input[type=search]")?.addEventListener("input", (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const item of document.querySelectorAll(".operations li")) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
});

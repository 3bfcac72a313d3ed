// What the console does without reloading. Everything works without it, too.
"use strict";

/** Fetches the page again and shows its content, unless somebody is writing into it. */
async function refresh() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [main, next] = [document.getElementById("main"), page.getElementById("main")];
  const writing = main.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
  if (writing || main.innerHTML === next.innerHTML) return;
  const open = new Set([...main.querySelectorAll("details[open]")].map((one) => one.querySelector("summary").textContent));
  const focused = [...main.querySelectorAll("a, button, summary")].indexOf(document.activeElement);
  main.replaceChildren(...next.childNodes);
  for (const one of main.querySelectorAll("details")) one.open ||= open.has(one.querySelector("summary").textContent);
  if (focused >= 0) main.querySelectorAll("a, button, summary")[focused]?.focus();
}

/** Calls `act` at most twice a second, and once more after the last request. */
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

const live = document.getElementById("live");
const news = new EventSource("/_sandbox/api/events");
news.onopen = () => (live.textContent = document.body.dataset.live);
news.onerror = () => (live.textContent = document.body.dataset.offline);
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

// Buttons act without leaving the page. The sending of a sample leads to its result.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post" || form.matches(".send")) return;
  event.preventDefault();
  await fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
  form.reset();
  document.activeElement?.blur();
  refresh();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, textarea, select")) return;
  const search = document.querySelector("input[type=search]");
  if (search) event.preventDefault();
  search?.focus();
});

// The list of operations is filtered while somebody writes.
document.querySelector("input[type=search]")?.addEventListener("input", (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const item of document.querySelectorAll(".operations li")) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
});

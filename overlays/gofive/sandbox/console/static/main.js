// Switch between the panels and keep the line of figures up to date.

import { admin } from "./admin.js";
import { complain, el } from "./dom.js";
import { data } from "./data.js";
import { faults } from "./faults.js";
import { reference } from "./reference.js";
import { requests } from "./requests.js";
import { webhooks } from "./webhooks.js";

const PANELS = { reference, requests, data, webhooks, faults };
const REFRESH = 1500;
const main = document.querySelector("main");
const made = {};
let current = null;

function show() {
  const name = location.hash.slice(1).split("/")[0];
  const wanted = name in PANELS ? name : "reference";
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${wanted}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (!made[wanted]) {
    const section = el("section", { id: `panel-${wanted}`, "aria-label": wanted });
    main.append(section);
    made[wanted] = { section, panel: PANELS[wanted](section) };
  }
  for (const [other, { section }] of Object.entries(made)) section.hidden = other !== wanted;
  current = made[wanted].panel;
  refresh();
}

// One at a time: two that overlap would both add what is new.
let refreshing = false;
let again = false;
let troubled = false;

async function refresh() {
  again = true;
  if (refreshing) return;
  refreshing = true;
  while (again && !document.hidden) {
    again = false;
    try {
      await refreshOnce();
      if (troubled) complain("");
      troubled = false;
    } catch (error) {
      complain(error.message);
      troubled = true;
    }
  }
  refreshing = false;
}

async function refreshOnce() {
  const counters = await admin("counters");
  document.querySelector(".state").textContent = `${counted(counters.calls, "call")}, ${counted(counters.token_requests, "token")} issued`;
  await current?.refresh?.(counters);
}

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

async function keepUp() {
  await refresh();
  setTimeout(keepUp, REFRESH);
}

addEventListener("hashchange", show);
show();
keepUp();

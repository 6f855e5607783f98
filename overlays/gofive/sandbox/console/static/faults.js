// What the sandbox does wrong on demand: faults, latency, limits, tokens and the clock.

import { admin } from "./admin.js";
import { button, el, field, table } from "./dom.js";

const USUAL = [
  ["Rate limit (429) once", { kind: "rate-limit", times: 1 }],
  ["Server error (500) once", { kind: "status", status: 500, times: 1 }],
  ["Drop one connection", { kind: "drop", times: 1 }],
  ["Drop one after the work is done", { kind: "drop", applied: true, times: 1 }],
  ["Half of one answer's JSON", { kind: "malformed", times: 1 }],
  ["Invalid key until removed", { kind: "invalid-key" }],
];

export function faults(section) {
  const known = el("datalist", { id: "operation-patterns" });
  const operation = el("input", { list: known.id, value: "*", size: "28" });
  const kind = el("select");
  const does = el("p", { class: "note" });
  const share = el("input", { type: "number", min: "0", max: "100", value: "100" });
  const times = el("input", { type: "number", min: "1", placeholder: "always" });
  const own = el("div", { class: "bar start" });
  const list = el("div");
  const delay = el("input", { type: "range", min: "0", max: "3000", step: "50", value: "0" });
  const delayShown = el("output", {}, "0 ms");
  const rate = el("input", { placeholder: "100/60", size: "8" });
  const quota = el("input", { placeholder: "1000/86400", size: "10" });
  const time = el("p", { class: "clock" });
  const tokens = el("p", {});
  let kinds = null;

  const add = async (fault) => {
    await admin("faults", { body: { ...fault, ...(fault.operation ? {} : pattern()) } });
    await refresh();
  };
  const pattern = () => (operation.value.trim() === "*" || !operation.value.trim() ? {} : { operation: operation.value.trim() });

  kind.addEventListener("change", describe);
  delay.addEventListener("input", () => { delayShown.textContent = `${delay.value} ms`; });

  section.append(
    el("h2", {}, "Faults"),
    el("div", { class: "bar start" }, field("Operations", operation, "a pattern such as venio.customers.*"), USUAL.map(([label, fault]) => button(label, () => add(fault)))),
    el(
      "details",
      { class: "card" },
      el("summary", {}, "Another fault"),
      el("div", { class: "bar start" }, field("Kind", kind), field("Strikes, percent", share), field("Times", times), own, button("Add the fault", addOwn, "primary")),
      does,
    ),
    list,
    el(
      "div",
      { class: "cards" },
      card("Latency", [
        el("p", { class: "note" }, "How much longer each answer takes."),
        el("div", { class: "bar start" }, field("Delay", delay), delayShown, button("Apply", applyDelay)),
      ]),
      card("Limits of the gateway", [
        el("p", { class: "note" }, "Calls per seconds. Above the rate it answers 429, above the quota 403."),
        el("div", { class: "bar start" }, field("Rate limit", rate), field("Quota", quota), button("Apply", applyLimits)),
      ]),
      card("Tokens", [tokens, el("div", { class: "bar start" }, button("Revoke all tokens", async () => { await admin("tokens/revoke", {}); await refresh(); }, "danger"))]),
      card("Clock", [
        time,
        el(
          "div",
          { class: "bar start" },
          [["1 minute on", 60], ["1 hour on", 3600], ["1 day on", 86400]].map(([label, seconds]) => button(label, () => move({ advance: seconds }))),
          button("Real time", () => move({ reset: true })),
        ),
      ]),
    ),
    known,
  );

  admin("operations").then(({ operations }) => {
    const names = operations.map((one) => one.name);
    const resources = names.filter((name) => name.includes(".")).map((name) => name.replace(/[^.]+$/, "*"));
    for (const name of new Set(["*", "token", ...resources, ...names])) known.append(el("option", { value: name }));
  }).catch(() => {}); // the field takes any text as well

  async function addOwn() {
    const fault = { kind: kind.value, probability: Number(share.value) / 100 };
    if (times.value) fault.times = Number(times.value);
    for (const control of own.querySelectorAll("[data-parameter]")) {
      if (control.value === "") continue;
      fault[control.dataset.parameter] = parsed(control.value);
    }
    await add(fault);
  }

  function describe() {
    const chosen = kinds[kind.value];
    does.textContent = `It ${chosen.does}.`;
    own.replaceChildren(...Object.entries(chosen.parameters).map(([name, meaning]) => field(name, el("input", { "data-parameter": name, title: meaning, placeholder: meaning.slice(0, 40) }))));
  }

  async function applyDelay() {
    if (delay.value === "0") await admin("latency", { method: "DELETE" });
    else await admin("latency", { method: "PUT", body: { distribution: "fixed", seconds: Number(delay.value) / 1000 } });
  }

  async function applyLimits() {
    await admin("limits", { method: "PUT", body: { rate_limit: rate.value.trim() || null, quota: quota.value.trim() || null } });
  }

  async function move(change) {
    await admin("clock", { body: change });
    await refresh();
  }

  async function refresh() {
    const found = await admin("faults");
    if (kinds === null) {
      kinds = found.kinds;
      kind.replaceChildren(...Object.keys(kinds).map((name) => el("option", {}, name)));
      describe();
    }
    const rows = found.faults.map(({ id, kind: name, operation: struck, matched, struck: hits, spent, ...rest }) =>
      el(
        "tr",
        {},
        el("td", {}, id),
        el("td", {}, name),
        el("td", {}, struck),
        el("td", {}, Object.entries(rest).map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(", ")),
        el("td", { class: "number" }, `${hits} of ${matched}`),
        el("td", {}, spent ? "spent" : "on"),
        el("td", {}, button("Remove", async () => { await admin(`faults/${id}`, { method: "DELETE" }); await refresh(); }, "link")),
      ),
    );
    const text = JSON.stringify(found.faults);
    if (list.dataset.shown !== text) {
      list.dataset.shown = text;
      list.replaceChildren(table("Faults", ["Id", "Kind", "Operations", "Settings", "Struck", "State", ""], rows, "The sandbox does nothing wrong."));
    }
    const [clock, live] = [await admin("clock"), await admin("tokens")];
    time.textContent = `${clock.now.slice(0, 19).replace("T", " ")} in Bangkok${clock.shift ? `, moved by ${Math.round(clock.shift)} s` : ""}`;
    tokens.textContent = `${live.issued} issued, ${live.live.length} live; each lives ${live.lifetime} s.`;
  }

  return { refresh };
}

function card(title, content) {
  return el("div", { class: "card" }, el("h2", {}, title), content);
}

// Numbers, true, false and JSON as such; anything else is text.
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

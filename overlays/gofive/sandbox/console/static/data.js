// What the sandbox remembers: collections, their records, and one record whole.

import { admin } from "./admin.js";
import { button, el, json, table } from "./dom.js";

const PAGE = 100;
const COLUMNS = 6;

export function data(section) {
  const tabs = el("div", { class: "tabs" });
  const list = el("div");
  const detail = el("div");
  let collections = {};
  let current = null;
  let shown = "";

  const reset = (seed) => async () => {
    if (!confirm("Forget every record?")) return;
    await admin("state/reset", { body: { seed } });
    detail.replaceChildren();
    await refresh();
  };
  section.append(
    el("div", { class: "bar" }, tabs, el("div", { class: "tabs" }, button("Reset to seeds", reset(true), "danger"), button("Empty", reset(false), "danger"))),
    el("div", { class: "split" }, list, detail),
  );

  async function refresh() {
    collections = (await admin("state")).collections;
    const names = Object.keys(collections).sort();
    if (!names.includes(current)) current = names.includes("customers") ? "customers" : (names[0] ?? null);
    tabs.replaceChildren(
      ...names.map((name) =>
        el("button", { type: "button", "aria-current": String(name === current), onclick: () => choose(name) }, `${name.replaceAll("_", " ")} (${collections[name]})`),
      ),
    );
    const offset = Math.max(0, collections[current] - PAGE);
    const found = current === null ? { records: [] } : await admin(`state/${current}?offset=${offset}&limit=${PAGE}`);
    const text = JSON.stringify([current, found.records]);
    if (text === shown) return; // so that a marked text stays marked
    shown = text;
    draw(found.records.reverse());
  }

  function choose(name) {
    current = name;
    detail.replaceChildren();
    return refresh();
  }

  function draw(records) {
    const columns = [...new Set(records.flatMap((record) => Object.keys(record).filter((name) => typeof record[name] !== "object")))].sort(
      (a, b) => weight(b) - weight(a),
    ).slice(0, COLUMNS);
    const rows = records.map((record) =>
      el(
        "tr",
        {},
        el("td", {}, el("button", { type: "button", class: "link", onclick: () => detail.replaceChildren(json(record)) }, "open")),
        columns.map((name) => el("td", { title: text(record[name]) }, text(record[name]))),
      ),
    );
    list.replaceChildren(table(`Records of ${current}`, ["", ...columns], rows, "Nothing is kept yet."));
  }

  return { refresh };
}

function text(value) {
  return value === undefined || value === null ? "" : String(value);
}

// Numbers and names say more about a record than the rest.
function weight(name) {
  if (/(No|Code|Number)$/.test(name)) return 3;
  if (/(Name|Subject|Title)$/i.test(name)) return 2;
  return /Id$/.test(name) ? 1 : 0;
}

// The requests that the sandbox has seen, newest first, as they come in.

import { admin } from "./admin.js";
import { button, el, field, json, table } from "./dom.js";

const KEPT = 200;

export function requests(section) {
  const filter = el("input", { type: "search", placeholder: "customers, 401, POST ..." });
  const list = el("div");
  const detail = el("div");
  let seen = [];
  let last = 0;
  let open = null;

  section.append(
    el(
      "div",
      { class: "bar" },
      field("Filter", filter),
      button("Clear", async () => {
        await admin("requests", { method: "DELETE" });
        forget();
      }),
    ),
    el("p", { class: "note" }, "Headers with credentials and token requests are not kept; credentials elsewhere in a request are blotted out."),
    el("div", { class: "split" }, list, detail),
  );
  filter.addEventListener("input", draw);

  function draw() {
    const wanted = filter.value.trim().toLowerCase();
    const rows = seen
      .filter((one) => !wanted || [one.method, one.path, one.operation, one.status].join(" ").toLowerCase().includes(wanted))
      .map((one) =>
        el(
          "tr",
          { class: one === open ? "open" : "" },
          el("td", {}, one.at.slice(11, 19)),
          el("td", {}, el("button", { type: "button", class: "link", onclick: () => show(one) }, `${one.method} ${one.path}`)),
          el("td", {}, one.operation ?? ""),
          el("td", { class: `number ${kind(one)}` }, !one.status ? "dropped" : String(one.status)),
          el("td", { class: "number" }, one.milliseconds.toFixed(1)),
          el("td", { class: "warn" }, one.faults.map((fault) => fault.kind).join(", ")),
        ),
      );
    list.replaceChildren(table("Requests", ["Time", "Request", "Operation", "Status", "ms", "Fault"], rows, "No request yet."));
  }

  function show(one) {
    open = one;
    detail.replaceChildren(json(one));
    draw();
  }

  function forget() {
    seen = [];
    last = 0;
    draw();
  }

  draw();
  return {
    async refresh(counters) {
      if (counters.requests < last) forget(); // somebody else made the sandbox forget them
      const found = await admin(`requests?since=${last}`);
      if (!found.requests.length) return;
      last = found.requests.at(-1).id;
      seen = [...found.requests.reverse(), ...seen].slice(0, KEPT);
      draw();
    },
  };
}

function kind(one) {
  if (!one.status || one.status >= 500) return "bad";
  return one.status >= 400 ? "warn" : "good";
}

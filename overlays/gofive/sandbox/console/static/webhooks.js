// Where notifications go, and how each delivery went.

import { admin } from "./admin.js";
import { button, el, field, json, table } from "./dom.js";

export function webhooks(section) {
  const url = el("input", { type: "url", placeholder: "http://127.0.0.1:8000/hooks", size: "34" });
  const targets = el("div");
  const list = el("div");
  const detail = el("div");

  section.append(
    el("h2", {}, "Targets"),
    el("div", { class: "bar start" }, field("Address", url), button("Add", async () => {
      await admin("webhooks/targets", { body: { url: url.value.trim() } });
      url.value = "";
      await refresh();
    }, "primary")),
    targets,
    el("h2", {}, "Deliveries"),
    el("div", { class: "split" }, list, detail),
  );

  async function refresh() {
    const [kept, log] = [await admin("webhooks/targets"), await admin("webhooks/deliveries")];
    draw(targets, kept.targets, () => table("Targets", ["Address", "Kinds", ""], kept.targets.map((one) =>
      el(
        "tr",
        {},
        el("td", {}, one.url),
        el("td", {}, one.kinds.join(", ")),
        el("td", {}, button("Remove", async () => { await admin(`webhooks/targets/${encodeURIComponent(one.id)}`, { method: "DELETE" }); await refresh(); }, "link")),
      )), "Nobody is told anything. Add the address of your receiver."));
    draw(list, log.deliveries, () => table("Deliveries", ["Id", "Kind", "To", "Attempts", "Status", "", ""], log.deliveries.map((one) =>
      el(
        "tr",
        {},
        el("td", {}, el("button", { type: "button", class: "link", onclick: () => detail.replaceChildren(json(one)) }, one.id)),
        el("td", {}, one.kind),
        el("td", { title: one.url }, one.url),
        el("td", { class: "number" }, String(one.attempts.length ?? one.attempts)),
        el("td", { class: one.status === "delivered" ? "good" : one.status === "pending" ? "warn" : "bad" }, one.status),
        el("td", {}, button("Deliver again", async () => { await admin(`webhooks/deliveries/${one.id}/redeliver`, {}); await refresh(); }, "link")),
      )), "Nothing was delivered yet."));
  }

  return { refresh };
}

function draw(place, shown, made) {
  const text = JSON.stringify(shown);
  if (place.dataset.shown === text) return;
  place.dataset.shown = text;
  place.replaceChildren(made());
}

// Build elements. Text always goes in as text, never as markup: what records hold is not ours.

export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

export function table(caption, columns, rows, empty) {
  if (!rows.length) return el("p", { class: "empty" }, empty);
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, columns.map((column) => el("th", { scope: "col" }, column)))),
      el("tbody", {}, rows),
    ),
  );
}

export function json(value) {
  return el("pre", { class: "json", tabindex: "0" }, JSON.stringify(value, null, 2) ?? "");
}

export function field(label, control, hint) {
  return el("label", { class: "field" }, el("span", {}, label), control, hint ? el("small", {}, hint) : null);
}

export function button(label, action, kind = "") {
  const made = el("button", { type: "button", class: kind }, label);
  made.addEventListener("click", () => busy(made, action));
  return made;
}

export async function busy(control, action) {
  control.disabled = true;
  try {
    await action();
    complain("");
  } catch (error) {
    complain(error.message);
  } finally {
    control.disabled = false;
  }
}

export function complain(text) {
  const place = document.querySelector(".trouble");
  place.textContent = text;
  place.hidden = !text;
}

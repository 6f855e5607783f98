export function data(section) { section.append("data"); return {}; }

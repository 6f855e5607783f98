export function faults(section) { section.append("faults"); return {}; }

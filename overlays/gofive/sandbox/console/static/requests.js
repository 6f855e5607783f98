export function requests(section) { section.append("requests"); return {}; }

export function webhooks(section) { section.append("webhooks"); return {}; }

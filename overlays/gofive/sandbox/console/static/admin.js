// Ask the admin API.

export async function admin(path, change) {
  const options = change === undefined ? {} : {
    method: change.method ?? "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(change.body ?? {}),
  };
  let answer;
  try {
    answer = await fetch(`/__sandbox__/${path}`, options);
  } catch {
    throw new Error("The sandbox does not answer. Was it stopped?");
  }
  const text = await answer.text();
  let found = null;
  try {
    found = text ? JSON.parse(text) : null;
  } catch {
    throw new Error(`The sandbox answered ${answer.status} without JSON.`);
  }
  if (!answer.ok) throw new Error(found?.error ?? found?.message ?? `The sandbox answered ${answer.status}.`);
  return found;
}

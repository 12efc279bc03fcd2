/** What an API request carries, once its brackets are undone. */
export type Fields = { [name: string]: string | Fields | undefined };

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** `a[b][0]=c` as {a: {b: {"0": "c"}}}: the encoding of Stripe's API, for bodies and queries. */
export function readForm(text: string): Fields {
  const fields: Fields = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll("]", "").split("[");
    if (path.some((part) => UNSAFE.has(part))) continue;
    let at = fields;
    path.forEach((part, depth) => {
      if (depth === path.length - 1) {
        at[part === "" ? String(Object.keys(at).length) : part] = value;
        return;
      }
      const inner = at[part];
      const next: Fields = typeof inner === "object" ? inner : {};
      at[part] = next;
      at = next;
    });
  }
  return fields;
}

export function listOf(value: Fields[string]): (string | Fields)[] {
  return typeof value === "object" ? Object.values(value).filter((one) => one !== undefined) : [];
}

export function groupOf(value: Fields[string]): Fields {
  return typeof value === "object" ? value : {};
}

export function textOf(value: Fields[string]): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

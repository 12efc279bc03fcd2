import { createHash } from "node:crypto";

const ENDINGS = new Map([
  ["image/webp", "webp"],
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["application/json", "json"],
  ["text/plain", "txt"],
]);

const SEGMENT = "[a-z0-9][a-z0-9-]{0,99}";
const PREFIX = new RegExp(`^${SEGMENT}(/${SEGMENT}){0,2}$`);
const KEY = new RegExp(`^(${SEGMENT}/){1,3}${SEGMENT}\\.(${[...ENDINGS.values()].join("|")})$`);

function endingOf(contentType: string): string {
  const ending = ENDINGS.get(contentType);
  if (!ending) throw new Error(`blobs of type ${contentType} are not stored`);
  return ending;
}

/** Throws on anything that could mean another place than it says: dots, slashes at an end, capitals, emptiness. */
export function checkPrefix(prefix: string): string {
  if (!PREFIX.test(prefix)) throw new Error("not a prefix of storage keys");
  return prefix;
}

export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error("not a storage key");
  return key;
}

/** The key of bytes that are named by what they are. */
export function contentKey(prefix: string, bytes: Uint8Array, contentType: string): string {
  const hash = createHash("sha256").update(bytes).digest("hex");
  return `${checkPrefix(prefix)}/${hash}.${endingOf(contentType)}`;
}

/** `key`, when its ending fits the type. */
export function typedKey(key: string, contentType: string): string {
  if (!checkKey(key).endsWith(`.${endingOf(contentType)}`))
    throw new Error(`${contentType} needs another key`);
  return key;
}

export function contentTypeOf(key: string): string {
  const ending = key.slice(key.lastIndexOf(".") + 1);
  for (const [type, known] of ENDINGS) if (known === ending) return type;
  throw new Error("not a storage key");
}

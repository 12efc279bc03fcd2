import { createHash } from "node:crypto";

/** Somebody with an account at the stand-in. */
export type Person = { subject: string; name: string; email: string };

/** The same address is the same person, today and after a restart: 21 digits, as Google's. */
export function personOf(name: string, email: string): Person {
  const address = email.trim().toLowerCase();
  const digits = BigInt(`0x${createHash("sha256").update(`person:${address}`).digest("hex")}`).toString();
  return { subject: `1${digits.slice(0, 20)}`, name: name.trim() || address, email: address };
}

/** Who sits at the table in demo mode. */
export const PEOPLE: readonly Person[] = [
  personOf("Ana Duarte", "ana@diners.example"),
  personOf("Kenji Mori", "kenji@diners.example"),
  personOf("Layla Haddad", "layla@diners.example"),
  personOf("Noah Lindqvist", "noah@diners.example"),
];

const HUES = [32, 85, 145, 230, 300];

/** A round picture with the first letter of the name. */
export function portraitOf({ subject, name }: Person): string {
  const hue = HUES[Number(subject.slice(-3)) % HUES.length];
  const letter = ([...name][0] ?? "?").toUpperCase().replace(/[<&]/g, "?");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 192 192">
<rect width="192" height="192" fill="hsl(${hue} 45% 42%)"/>
<text x="96" y="128" font-family="Georgia, serif" font-size="96" fill="#fff8ec" text-anchor="middle">${letter}</text></svg>`;
}

import { createHash } from "node:crypto";

/** Stands for a diner towards a provider, for its detection of abuse. Accounts have random ids: a hash gives none away. */
export function safetyIdentifier(accountId: string): string {
  return createHash("sha256").update(`carte diner ${accountId}`).digest("hex").slice(0, 32);
}

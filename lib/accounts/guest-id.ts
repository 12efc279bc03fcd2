import { createHmac } from "node:crypto";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isAccountId(text: string): boolean {
  return UUID.test(text);
}

/**
 * The id of the guest that a first upload makes, told by the upload's own key. A phone whose first answer got lost has
 * no cookie yet and sends the same key again: it must become the same guest, or its menu would be made twice.
 * Remembering the key in a table was the other way; it needs a read before the write, and loses when two arrive at once.
 */
export function guestIdOfUpload(uploadKey: string, secret: string): string {
  const bytes = createHmac("sha256", secret).update(`guest-of-upload:${uploadKey}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

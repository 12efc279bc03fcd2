/**
 * Currency marks as printed on menus, longest first so that "NT$" is not read as "$".
 * `iso` is null where the mark alone does not say which country ("kr").
 */
type CurrencyMark = { mark: string; iso: string | null };

const MARKS: CurrencyMark[] = [
  { mark: "NT$", iso: "TWD" },
  { mark: "HK$", iso: "HKD" },
  { mark: "US$", iso: "USD" },
  { mark: "MX$", iso: "MXN" },
  { mark: "A$", iso: "AUD" },
  { mark: "S$", iso: "SGD" },
  { mark: "R$", iso: "BRL" },
  { mark: "C$", iso: "CAD" },
  { mark: "EURO", iso: "EUR" },
  { mark: "EUR", iso: "EUR" },
  { mark: "USD", iso: "USD" },
  { mark: "GBP", iso: "GBP" },
  { mark: "CHF", iso: "CHF" },
  { mark: "SFr.", iso: "CHF" },
  { mark: "SFr", iso: "CHF" },
  { mark: "Fr.", iso: "CHF" },
  { mark: "MYR", iso: "MYR" },
  { mark: "RM", iso: "MYR" },
  { mark: "IDR", iso: "IDR" },
  { mark: "Rp.", iso: "IDR" },
  { mark: "Rp", iso: "IDR" },
  { mark: "VNĐ", iso: "VND" },
  { mark: "VND", iso: "VND" },
  { mark: "PLN", iso: "PLN" },
  { mark: "zł", iso: "PLN" },
  { mark: "zl", iso: "PLN" },
  { mark: "CZK", iso: "CZK" },
  { mark: "Kč", iso: "CZK" },
  { mark: "Kc", iso: "CZK" },
  { mark: "KE", iso: "CZK" },
  { mark: "HUF", iso: "HUF" },
  { mark: "Ft", iso: "HUF" },
  { mark: "RON", iso: "RON" },
  { mark: "lei", iso: "RON" },
  { mark: "TRY", iso: "TRY" },
  { mark: "TL", iso: "TRY" },
  { mark: "SEK", iso: "SEK" },
  { mark: "NOK", iso: "NOK" },
  { mark: "DKK", iso: "DKK" },
  { mark: "kr.", iso: null },
  { mark: "kr", iso: null },
  { mark: "S/.", iso: "PEN" },
  { mark: "S/", iso: "PEN" },
  { mark: "THB", iso: "THB" },
  { mark: "PHP", iso: "PHP" },
  { mark: "Rs.", iso: "INR" },
  { mark: "Rs", iso: "INR" },
  { mark: "INR", iso: "INR" },
  { mark: "€", iso: "EUR" },
  { mark: "£", iso: "GBP" },
  { mark: "₫", iso: "VND" },
  { mark: "đ", iso: "VND" },
  { mark: "₩", iso: "KRW" },
  { mark: "₺", iso: "TRY" },
  { mark: "₹", iso: "INR" },
  { mark: "₱", iso: "PHP" },
  { mark: "฿", iso: "THB" },
  { mark: "₪", iso: "ILS" },
  { mark: "元", iso: null },
  { mark: "圓", iso: null },
  { mark: "塊", iso: null },
  { mark: "块", iso: null },
  { mark: "円", iso: "JPY" },
  { mark: "圆", iso: null },
  { mark: "¥", iso: null },
  { mark: "￥", iso: null },
  { mark: "$", iso: null },
];

/** What recognisers print for a euro sign: their alphabets often have none. */
const EURO_SLIPS = /^(?:[∈ϵЄ€]|[ECec](?![\p{L}\d]))/u;
/** A lone capital E that ends the line is a euro sign even after a space. */
const EURO_AT_END = /^(?:[∈ϵЄ€]|E\s*$)/u;
const LETTER = /\p{L}/u;

/** The mark that ends at the end of `before` (spaces allowed), with where it starts; null when there is none. */
export function markBefore(before: string): { start: number; iso: string | null } | null {
  const trimmed = before.replace(/[\s:]{0,2}$/, "");
  for (const { mark, iso } of MARKS) {
    const start = trimmed.length - mark.length;
    if (start < 0 || trimmed.slice(start).toLowerCase() !== mark.toLowerCase()) continue;
    if (LETTER.test(mark) && !standsAlone(trimmed, start, mark)) continue;
    return { start, iso };
  }
  return null;
}

/** A lettered mark glued to a word ("warm 7") is a word's end; "RM7" and "SoupRM7" are not: case tells. */
function standsAlone(text: string, start: number, mark: string): boolean {
  const previous = text[start - 1];
  if (previous === undefined || !LETTER.test(previous)) return true;
  return text.slice(start) === mark && mark === mark.toUpperCase() && previous === previous.toLowerCase();
}

/** The mark at the beginning of `after` (one or two spaces allowed), with where it ends; null when there is none. */
export function markAfter(
  after: string,
  decimalsPrinted: boolean,
): { end: number; iso: string | null } | null {
  const spaces = /^\s{0,2}/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(spaces);
  for (const { mark, iso } of MARKS) {
    if (rest.slice(0, mark.length).toLowerCase() !== mark.toLowerCase()) continue;
    const next = rest[mark.length];
    if (LETTER.test(mark) && next !== undefined && LETTER.test(next) && !isCjk(mark)) continue;
    return { end: spaces + mark.length, iso };
  }
  const slip = (decimalsPrinted || spaces === 0 ? EURO_SLIPS : EURO_AT_END).exec(rest);
  if (slip !== null && spaces <= 1) return { end: spaces + slip[0].length, iso: "EUR" };
  return null;
}

function isCjk(text: string): boolean {
  return /[\u3000-\u9fff\uff00-\uffef]/.test(text);
}

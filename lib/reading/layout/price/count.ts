import type { PrintedNumber } from "./amount.ts";

/** Units that follow a number which is therefore no price. */
const UNIT_AFTER =
  /^\s?(?:%|°|cl\b|cL\b|ml\b|mL\b|dl\b|lt\b|ltr|liter|litre|g\b|gr\b|gr\.|gramm?|kg\b|oz\b|lbs?\b|cm\b|mm\b|kcal|cal\b|kj\b|stk|stück|stuck|st\.|pcs?\b|pz\b|pezzi|pièces?|pieces?|pièce|uds?\b|unid|szt|ks\b|adet|pers|people|guests|personen|x\b|×|er\b|[aà]rs|jahre|years?|ans\b|vol|uhr|h\d{0,2}\b|am\b|pm\b|a\.m|p\.m|min\b|inch|["”″']|顆|颗|個|个|粒|隻|只|片|人|號|号|点|點|分)/i;
/** Things before a number which is therefore no price. */
const UNIT_BEFORE =
  /(?:\bnr\.?|\bno\.?|n°|nº|#|№|\bx|×|\btel\.?:?|\bsince|\bseit|\bdepuis|\best\.?|©|\bvol\.?)\s?$/i;
/** "ab 12 Jahren", but "ab 12,50". */
const FROM_AGE = /\bab\s?$/i;

/** Whether a number counts, measures, dates or calls something instead of costing it. */
export function isCount(repaired: string, number: PrintedNumber): boolean {
  const before = repaired.slice(0, number.start);
  const after = repaired.slice(number.end);
  // "0,5 L" and "2 l" are volumes; "120L" is a lira sign that was not understood.
  if (/^\s?[lL](?!\p{L})/u.test(after) && (number.decimals > 0 || number.hundredths <= 500)) return true;
  if (UNIT_AFTER.test(after) || UNIT_BEFORE.test(before)) return true;
  if (number.decimals === 0 && FROM_AGE.test(before)) return true;
  if (isPartOfPhone(before, after, number, repaired.slice(number.start, number.end))) return true;
  if (/\d[hH]$/.test(before)) return true;
  if (/^\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?\s*(?:uhr|hrs?|h|am|pm)\b/i.test(after)) return true;
  if (/^\s?[:h]\s?\d{2}(?!\d)/.test(after) || /\d\s?:\s?$/.test(before)) return true;
  if (number.decimals < 2 && isAscendingRun(before, repaired.slice(number.start, number.end), after))
    return true;
  // "A4", "B12" at a line's start number dishes; "E621" names an additive.
  if (/(?:^|[\s(,])[A-HE]$/.test(before) && number.decimals === 0) return true;
  return number.decimals < 2 && isCodeList(before, after);
}

function isPartOfPhone(before: string, after: string, number: PrintedNumber, printed: string): boolean {
  const run = (/[\d\s()./-]*$/.exec(before)?.[0] ?? "") + printed + (/^[\d\s()./-]*/.exec(after)?.[0] ?? "");
  const digits = run.replace(/\D/g, "").length;
  // A telephone's digits come in pairs or without separators; prices in a row have cents.
  if (/(?<!\d)(?:\d{2}[.\s/-]){3,}\d{2}(?!\d)/.test(run)) return true;
  return number.decimals === 0 && !number.grouped && digits >= 8 && !/[.,]\d{2}(?!\d)/.test(run);
}

/** "1,3,7" behind a name: three numbers or more that go up, as codes do and prices beside each other hardly. */
function isAscendingRun(before: string, printed: string, after: string): boolean {
  const head = /(?:^|[^\d.,])((?:\d{1,2}[,;]\s?)*)$/.exec(before)?.[1] ?? "";
  const tail = /^((?:[,;]\s?\d{1,2})*)(?![\d])/.exec(after)?.[1] ?? "";
  const numbers = `${head}${printed}${tail}`.split(/[,;]\s?/).map(Number);
  return numbers.length >= 3 && numbers.every((own, i) => i === 0 || own > (numbers[i - 1] ?? 0));
}

/** "(1,3,7)", "(A,C,4)", "(2;4)": codes of additives and allergens in brackets. */
function isCodeList(before: string, after: string): boolean {
  const open = /[([（][\sA-Ra-r\d.,;/+&]*$/.test(before);
  const close = /^[\sA-Ra-r\d.,;/+&]{0,14}[)\]）]/.test(after);
  return open && close && !/[€$£]/.test(before + after.slice(0, 4));
}

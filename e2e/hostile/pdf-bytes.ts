/** PDF by hand (ISO 32000-1, 7.5): objects in order, a plain cross-reference table, whatever the trailer is told. */
type PdfOptions = { trailer?: string; startXref?: number };

export function pdf(objects: (string | Buffer)[], { trailer = "", startXref }: PdfOptions = {}): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, "latin1");
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), bytes, Buffer.from("\nendobj\n")]);
    offsets.push(length);
    parts.push(object);
    length += object.length;
  }
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${startXref ?? length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function stream(data: Buffer, dictionary = ""): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

const A4 = "/MediaBox [0 0 595 842]";

/** Catalog, page tree, then one page object per entry of `pages` (its dictionary's inside), then `extra` objects. */
export function pdfOfPages(
  pages: string[],
  {
    catalog = "",
    extra = [] as (string | Buffer)[],
    ...options
  }: PdfOptions & { catalog?: string; extra?: (string | Buffer)[] } = {},
): Buffer {
  const kids = pages.map((_, i) => `${i + 3} 0 R`).join(" ");
  return pdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      ...pages.map(
        (page) => `<< /Type /Page /Parent 2 0 R ${page.includes("/MediaBox") ? "" : A4} ${page} >>`,
      ),
      ...extra,
    ],
    options,
  );
}

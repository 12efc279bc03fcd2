import { honest } from "./honest.ts";
import { accepted, type HostileFile } from "./hostile-file.ts";

/** File names that harm whoever makes a path, a header, a query or a page of them. The picture itself is good. */
const names: [string, string][] = [
  ["climbs out of a folder", "../../../../etc/passwd"],
  ["climbs out, as Windows writes it", "..\\..\\windows\\system32\\menu.jpg"],
  ["climbs out, percent-encoded", "%2e%2e%2f%2e%2e%2fmenu.jpg"],
  ["absolute path", "/etc/cron.d/menu.jpg"],
  ["drive letter", "C:\\menu.jpg"],
  ["NUL before the extension", "menu.php\0.jpg"],
  ["five thousand letters", `${"m".repeat(5000)}.jpg`],
  ["right-to-left override", "menu\u202egpj.exe"],
  ["emoji", "🍜🍕📷.jpg"],
  ["combining marks without end", `m${"\u0301".repeat(200)}.jpg`],
  ["one dot", "."],
  ["two dots", ".."],
  ["a device of Windows", "CON.jpg"],
  ["a hidden configuration file", ".htaccess"],
  ["a program behind a picture's name", "menu.jpg.exe"],
  ["markup", "<img src=x onerror=alert(1)>.jpg"],
  ["SQL", '\'; DROP TABLE "Menu"; --.jpg'],
  ["a shell command", "$(touch pwned);`id`.jpg"],
  ["a quote that ends the header", 'menu".jpg'],
  ["a format string", "%s%s%n%x.jpg"],
  ["spaces at both ends", "  menu .jpg  "],
  ["surrogates that do not pair", "menu\ud83d.jpg"],
];

export async function* hostileNames(): AsyncGenerator<HostileFile> {
  const jpeg = await honest("jpeg");
  for (const [why, name] of names) yield accepted(`good JPEG whose name is bad: ${why}`, jpeg, { name });
}

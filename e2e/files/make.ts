import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { menuMarkup } from "../../bench/reading/designs/markup.ts";
import { parseMenu } from "../../bench/reading/designs/menu.ts";
import { openStudio, printPdf } from "../../bench/reading/designs/studio.ts";

/**
 * Makes the legitimate samples of every format that sharp cannot write or that tests need as a real program wrote it:
 * `node e2e/files/make.ts`. The files are committed; HEIC needs Debian's heif-enc (libheif-examples) to be made again.
 */
const here = import.meta.dirname;
const designs = join(here, "../../bench/reading/designs");

async function card(menuName: string, look: string) {
  const menu = parseMenu(await readFile(join(designs, "menus", `${menuName}.menu`), "utf8"));
  const css = await readFile(join(designs, "looks", `${look}.css`), "utf8");
  return { css, html: menuMarkup(menu), lang: menu.language };
}

const browser = await openStudio();
const twoPages = [await card("it-osteria", "hung"), await card("it-osteria-vini", "wine")];
await writeFile(join(here, "menu.pdf"), await printPdf(browser, twoPages.slice(0, 1)));
await writeFile(join(here, "menu-two-pages.pdf"), await printPdf(browser, twoPages));
await browser.close();

const photo = sharp(join(here, "../../bench/reading/fixtures/it-hung-scan.jpg")).resize({ height: 1300 });
await writeFile(
  join(here, "turned-with-location.jpg"),
  await photo
    .clone()
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "45/1 26/1 15/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "12/1 20/1 9/1",
      },
    })
    .jpeg({ quality: 60 })
    .toBuffer(),
);
const folder = await mkdtemp(join(tmpdir(), "heic-"));
await photo.clone().png().toFile(join(folder, "menu.png"));
await promisify(execFile)("heif-enc", ["-q", "42", "-o", join(here, "menu.heic"), join(folder, "menu.png")]);
await rm(folder, { recursive: true });

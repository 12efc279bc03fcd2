import sharp from "sharp";
import { honest } from "./honest.ts";
import { accepted, type HostileFile, refused } from "./hostile-file.ts";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#eee" } });
const LIMIT_BYTES = 12 * 1024 * 1024;

/** Nothing, next to nothing, too much, and the two sides of every limit. */
export async function* sizes(): AsyncGenerator<HostileFile> {
  yield refused("nothing at all", Buffer.alloc(0));
  yield refused("one byte", Buffer.from([0xff]));
  yield refused("a line feed", Buffer.from("\n"));
  yield refused("a thousand NULs", Buffer.alloc(1000));
  yield refused("64 kB of 0xFF", Buffer.alloc(65_536, 0xff));
  for (const format of ["jpeg", "png", "webp", "gif"] as const)
    yield refused(`${format} of 1 by 1`, await plain(1, 1).toFormat(format).toBuffer(), {
      name: `menu.${format}`,
      contentType: `image/${format}`,
    });
  yield refused("PNG of 40,000 by 10", await plain(40_000, 10).png().toBuffer(), {
    name: "menu.png",
    contentType: "image/png",
  });
  yield refused("JPEG of 10 by 40,000", await plain(10, 40_000).jpeg().toBuffer());
  yield refused("JPEG of 99 by 99", await plain(99, 99).jpeg().toBuffer());
  yield accepted("JPEG of 100 by 100, the least allowed", await plain(100, 100).jpeg().toBuffer());
  const jpeg = await honest("jpeg");
  yield accepted(
    "JPEG padded to 12 MB exactly",
    Buffer.concat([jpeg, Buffer.alloc(LIMIT_BYTES - jpeg.length)]),
  );
  yield refused(
    "JPEG padded to 12 MB and a byte",
    Buffer.concat([jpeg, Buffer.alloc(LIMIT_BYTES + 1 - jpeg.length)]),
  );
  yield refused("20 MB of noise", Buffer.alloc(20 << 20, "menu"));
}

import { formats, honest, mediaType } from "./honest.ts";
import { type HostileFile, refused } from "./hostile-file.ts";

/** Every format cut off at the header, in the header and at growing parts of its data: a phone that lost its signal. */
const cuts: [string, (length: number) => number][] = [
  ["after 4 bytes", () => 4],
  ["after 12 bytes", () => 12],
  ["after 60 bytes", () => 60],
  ["after a tenth", (length) => length * 0.1],
  ["after a third", (length) => length / 3],
  ["in the middle", (length) => length / 2],
  ["after four fifths", (length) => length * 0.8],
];

export async function* truncations(): AsyncGenerator<HostileFile> {
  for (const format of formats) {
    const whole = await honest(format);
    for (const [where, cut] of cuts) {
      const bytes = whole.subarray(0, Math.floor(cut(whole.length)));
      yield refused(`${format} cut off ${where}`, bytes, {
        name: `menu.${format}`,
        contentType: mediaType[format],
      });
    }
  }
}

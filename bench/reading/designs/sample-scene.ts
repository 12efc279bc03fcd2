import { grainUrl, ramp } from "./surfaces.ts";

/**
 * The table on which the sample menu lies: oiled oak boards, a linen napkin with a fork, the foot of a glass, and
 * window light through leaves. Drawn, not photographed, so that it is ours; props are out of focus, as behind a phone's lens.
 */
const boards = [
  // Pores: short dark strokes along the boards, sharp enough that the table and not only the card is in focus.
  grainUrl({
    frequency: "0.5 0.012",
    octaves: 3,
    matrix: "0 0 0 0 0.12  0 0 0 0 0.06  0 0 0 0 0.02  1.9 0 0 0 -0.92",
    sizePx: 1600,
    seed: 21,
  }),
  "repeating-linear-gradient(90deg, rgba(0,0,0,.62) 0 3px, rgba(255,235,205,.10) 4px 6px, transparent 9px 392px, rgba(0,0,0,.2) 397px 400px)",
  grainUrl({
    frequency: "0.055 0.0016",
    octaves: 5,
    matrix: ramp([0.36, 0.225, 0.13], [0.5, 0.36, 0.24]),
    sizePx: 1800,
    seed: 8,
  }),
].join(",");

const weave = grainUrl({
  frequency: "0.32 0.9",
  octaves: 2,
  matrix: ramp([0.86, 0.85, 0.81], [0.14, 0.14, 0.14]),
  sizePx: 500,
});

export const oakTable = `background:${boards}`;

/** Placed around the card by its own box: 1000 px wide, so left and top are distances from the card's corner. */
export const tableProps = `<style>
  .napkin { position: absolute; left: 900px; top: 720px; width: 420px; height: 760px; transform: rotate(9deg);
    background: linear-gradient(90deg, rgba(60,40,30,.3), transparent 9%, transparent 46%, rgba(60,50,40,.25) 50%, rgba(255,255,255,.35) 53%, transparent 62%), linear-gradient(90deg, transparent 82%, rgba(156,53,36,.75) 82% 84.5%, transparent 84.5% 86.5%, rgba(156,53,36,.75) 86.5% 88%, transparent 88%), ${weave};
    box-shadow: 10px 16px 26px rgba(20,10,4,.55), 2px 3px 6px rgba(20,10,4,.5); filter: blur(.8px) }
  .fork { position: absolute; left: 1006px; top: 640px; width: 92px; height: 900px; transform: rotate(6deg); filter: blur(.9px) drop-shadow(9px 10px 7px rgba(20,10,4,.55)) }
  .foot { position: absolute; left: 962px; top: -236px; width: 330px; height: 330px; border-radius: 50%; filter: blur(2.2px);
    background: radial-gradient(ellipse at 30% 62%, rgba(255,220,210,.5) 0 2%, transparent 9%), radial-gradient(circle at 48% 48%, rgba(140,22,34,.9) 0 12%, rgba(112,14,26,.9) 38%, rgba(70,4,14,.9) 46%, rgba(255,255,255,.5) 48%, rgba(255,255,255,.1) 51% 62%, rgba(255,255,255,.4) 66%, rgba(255,255,255,.03) 70%);
    box-shadow: 34px 44px 60px rgba(20,6,4,.5) }
  .caustic { position: absolute; left: 1000px; top: 20px; width: 260px; height: 240px; border-radius: 50%; filter: blur(16px); mix-blend-mode: screen;
    background: radial-gradient(closest-side, rgba(255,120,90,.55), rgba(255,160,110,.18) 60%, transparent) }
  </style>
  <div class="caustic"></div><div class="foot"></div><div class="napkin"></div>
  <svg class="fork" viewBox="0 0 92 900"><defs><linearGradient id="steel" x1="0" x2="1"><stop offset="0" stop-color="#77726c"/><stop offset=".28" stop-color="#f4f1ec"/><stop offset=".5" stop-color="#c3beb6"/><stop offset=".75" stop-color="#8f8a83"/><stop offset="1" stop-color="#55504b"/></linearGradient></defs>
  <path fill="url(#steel)" d="M8 6 q4 -8 9 0 l2 168 q1 9 7 9 q6 0 6 -9 l1 -168 q4 -8 9 0 l1 168 q1 9 7 9 q6 0 6 -9 l1 -168 q4 -8 9 0 l2 168 q1 9 6 9 q6 0 6 -9 l1 -168 q4 -8 9 0 l2 200 q0 60 -30 84 q-8 8 -7 40 l9 480 q1 60 -19 60 q-20 0 -19 -60 l9 -480 q1 -32 -7 -40 q-30 -24 -30 -84 z"/></svg>`;

/** Daylight from the upper left through a window, with the soft shadow of a branch: multiplied over everything. */
export const windowLight = `<svg style="position:absolute;inset:0;width:100%;height:100%;mix-blend-mode:multiply" viewBox="0 0 1200 1600" preserveAspectRatio="none">
  <defs><filter id="soft"><feGaussianBlur stdDeviation="26"/></filter><filter id="softer"><feGaussianBlur stdDeviation="60"/></filter>
  <radialGradient id="room" cx=".36" cy=".3" r=".95"><stop offset="0" stop-color="#fffdf8"/><stop offset=".55" stop-color="#f1e6d6"/><stop offset="1" stop-color="#8d7763"/></radialGradient></defs>
  <rect width="1200" height="1600" fill="url(#room)"/>
  <g filter="url(#softer)" fill="#6a5040" opacity=".34"><path d="M-100 1180 L1300 560 L1300 690 L-100 1330 z"/><path d="M700 -100 L860 -100 L1300 330 L1300 520 z"/></g>
  <g filter="url(#soft)" fill="#5c4636" opacity=".30"><path d="M1230 980 q-150 -60 -300 -40 q150 -90 300 -60 z"/><path d="M1240 1130 q-200 -90 -420 -50 q210 -120 420 -50 z"/><path d="M1230 1270 q-160 -110 -330 -110 q190 -70 330 20 z"/><path d="M1240 900 q-90 -110 -220 -150 q150 0 230 70 z"/></g></svg>`;

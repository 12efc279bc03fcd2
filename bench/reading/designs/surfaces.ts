/** Paper, tables and wrinkles from turbulence: procedural, so that no photograph of anybody's needs a licence. */

const svgUrl = (svg: string) => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;

type Grain = { frequency: string; octaves: number; matrix: string; sizePx: number; seed?: number };

/** A tile of noise, its channels mixed by an feColorMatrix into a colour. */
export function grainUrl({ frequency, octaves, matrix, sizePx, seed = 3 }: Grain): string {
  return svgUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}"><filter id="g" x="0" y="0" width="100%" height="100%">` +
      `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" stitchTiles="stitch"/>` +
      `<feColorMatrix type="matrix" values="${matrix}"/></filter><rect width="100%" height="100%" filter="url(#g)"/></svg>`,
  );
}

/** Maps one noise channel to a colour ramp: base + (noise - 0.5) * swing, opaque. */
export function ramp(base: [number, number, number], swing: [number, number, number]): string {
  return base
    .map((level, i) => `${swing[i]} 0 0 0 ${(level - (swing[i] ?? 0) / 2).toFixed(3)}`)
    .concat("0 0 0 0 1")
    .join(" ");
}

export const tables: Record<string, string> = {
  none: "background:#fff",
  wood: `background:${grainUrl({ frequency: "0.004 0.11", octaves: 5, matrix: ramp([0.42, 0.28, 0.18], [0.5, 0.38, 0.28]), sizePx: 1400 })}`,
  linen: `background:${grainUrl({ frequency: "0.6 0.05", octaves: 3, matrix: ramp([0.8, 0.76, 0.7], [0.22, 0.22, 0.22]), sizePx: 600 })}`,
  slate: `background:${grainUrl({ frequency: "0.03", octaves: 5, matrix: ramp([0.3, 0.31, 0.33], [0.3, 0.3, 0.3]), sizePx: 900 })}`,
  marble: `background:${grainUrl({ frequency: "0.006 0.012", octaves: 6, matrix: ramp([0.86, 0.86, 0.85], [0.5, 0.5, 0.48]), sizePx: 1400 })}`,
  dark: `background:${grainUrl({ frequency: "0.02", octaves: 4, matrix: ramp([0.13, 0.11, 0.1], [0.12, 0.1, 0.1]), sizePx: 900 })}`,
};

/** Paper fibre laid over a card with multiply: 3 % of contrast, enough to deny a reader pure white. */
export const paperFibre = grainUrl({
  frequency: "0.9",
  octaves: 3,
  matrix: ramp([0.965, 0.962, 0.955], [0.12, 0.12, 0.12]),
  sizePx: 400,
});

export const chalkDust = grainUrl({
  frequency: "0.013 0.02",
  octaves: 5,
  matrix: "0 0 0 0 0.9  0 0 0 0 0.9  0 0 0 0 0.88  0.75 0 0 0 -0.27",
  sizePx: 1200,
});

/** SVG defs of the filters a card may wear: `crumple` moves ink by up to half of `scalePx`; `chalk` roughens strokes. */
export function filterDefs(scalePx: number): string {
  return `<svg width="0" height="0" style="position:absolute"><defs>
    <filter id="crumple" x="-3%" y="-3%" width="106%" height="106%" color-interpolation-filters="sRGB">
      <feTurbulence type="fractalNoise" baseFrequency="0.0022 0.003" numOctaves="3" seed="11" result="n"/>
      <feDisplacementMap in="SourceGraphic" in2="n" scale="${scalePx}" xChannelSelector="R" yChannelSelector="G" result="d"/>
      <feDiffuseLighting in="n" surfaceScale="${scalePx * 3}" diffuseConstant="1.05" lighting-color="#fffaf2" result="l">
        <feDistantLight azimuth="235" elevation="62"/></feDiffuseLighting>
      <feComposite in="l" in2="d" operator="in" result="lit"/>
      <feBlend in="d" in2="lit" mode="multiply"/>
    </filter>
    <filter id="chalk" x="0" y="0" width="100%" height="100%">
      <feTurbulence type="fractalNoise" baseFrequency="0.7" numOctaves="2" seed="5" result="n"/>
      <feDisplacementMap in="SourceGraphic" in2="n" scale="2.4" xChannelSelector="R" yChannelSelector="G" result="rough"/>
      <feColorMatrix in="n" type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 -4.4 0 0 3.1" result="holes"/>
      <feComposite in="rough" in2="holes" operator="in"/>
    </filter>
  </defs></svg>`;
}

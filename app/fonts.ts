import localFont from "next/font/local";

// Two files of one face: the browser fetches the second (11 kB) only when a dish name needs letters beyond Latin-1,
// so a French card costs 21 kB of font and a Polish one 32. The italic was left out: another 22 kB for one word.
const latin = localFont({
  src: "../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2",
  variable: "--font-instrument",
  display: "swap",
  weight: "400",
  preload: true,
  adjustFontFallback: "Times New Roman",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});

const latinExt = localFont({
  src: "../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-ext-400-normal.woff2",
  variable: "--font-instrument-ext",
  display: "swap",
  weight: "400",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

/** Class names that define the two font variables `globals.css` builds its serif stack from. */
export const fontVariables = `${latin.variable} ${latinExt.variable}`;

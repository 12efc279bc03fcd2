export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An amount as a person writes it; how many decimals is the currency's own affair. */
export function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(oklch(0.98 0.012 85), oklch(0.19 0.012 60));
  --ink: light-dark(oklch(0.22 0.02 50), oklch(0.94 0.015 85)); --soft: light-dark(oklch(0.42 0.022 55), oklch(0.79 0.02 80));
  --line: light-dark(oklch(0.86 0.022 80), oklch(0.35 0.016 60)); --edge: light-dark(oklch(0.61 0.025 70), oklch(0.56 0.02 65));
  --tomato: light-dark(oklch(0.54 0.19 32), oklch(0.72 0.165 36)); --on-tomato: light-dark(oklch(0.99 0.008 85), oklch(0.19 0.03 40)); }
* { box-sizing: border-box; }
body { margin: 0; min-block-size: 100svh; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-inline-size: 27rem; margin-inline: auto; padding: 2.5rem 1.25rem; }
h1 { font: 400 2rem/1.1 "Iowan Old Style", "Palatino Linotype", Georgia, serif; margin: 0 0 1.5rem; text-wrap: balance; }
.note { border-block: 1px solid var(--line); padding-block: .75rem; color: var(--soft); font-size: .9375rem; margin-block: 0 2rem; }
.row { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
.row b { font: 400 1.375rem/1.2 "Iowan Old Style", Georgia, serif; } .figure { font-variant-numeric: tabular-nums; }
form { display: grid; gap: .75rem; margin-block: 2rem; }
button, .quiet { min-block-size: 48px; border-radius: 999px; font: inherit; padding-inline: 1.25rem; cursor: pointer;
  background: none; color: inherit; border: 1px solid var(--edge); }
button.first { background: var(--tomato); color: var(--on-tomato); border-color: transparent; }
.quiet { display: grid; place-items: center; border: 0; text-decoration: underline; text-underline-offset: 3px; color: var(--soft); }
label { display: grid; gap: .25rem; font-size: .9375rem; color: var(--soft); }
input { font: inherit; min-block-size: 44px; padding-inline: .75rem; border: 1px solid var(--edge); border-radius: 3px; background: none; color: var(--ink); }
[role=alert] { color: var(--tomato); margin: 0 0 1rem; } :focus-visible { outline: 2px solid var(--tomato); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; font-size: .9375rem; } td { border-block-start: 1px solid var(--line); padding-block: .75rem; vertical-align: top; }
td form { display: flex; flex-wrap: wrap; margin: .5rem 0 0; gap: .5rem; } td button { min-block-size: 44px; }
main.wide { max-inline-size: 44rem; }
`;

/** One page, whole: no script, nothing from elsewhere. */
export function frame(title: string, body: string, width: "" | "wide" = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${html(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><meta name="robots" content="noindex">
<style>${STYLE}</style></head><body><main class="${width}">${body}</main></body></html>`;
}

import type { AuthorizeRequest } from "./authorize.ts";
import type { Person } from "./people.ts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(oklch(0.98 0.012 85), oklch(0.19 0.012 60));
  --raised: light-dark(oklch(0.995 0.006 85), oklch(0.235 0.014 60)); --ink: light-dark(oklch(0.22 0.02 50), oklch(0.94 0.015 85));
  --soft: light-dark(oklch(0.42 0.022 55), oklch(0.79 0.02 80)); --line: light-dark(oklch(0.86 0.022 80), oklch(0.35 0.016 60));
  --edge: light-dark(oklch(0.61 0.025 70), oklch(0.56 0.02 65)); --tomato: light-dark(oklch(0.47 0.17 32), oklch(0.79 0.135 40)); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100svh; display: grid; place-items: center; padding: 1.25rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { width: min(27rem, 100%); background: var(--raised); border: 1px solid var(--line); border-radius: 3px; padding: 2rem 1.5rem; }
h1 { font: 400 2rem/1.1 "Iowan Old Style", "Palatino Linotype", Georgia, serif; margin: 0 0 .25rem; }
p { margin: 0 0 1.25rem; color: var(--soft); } .note { border-inline-start: 3px solid var(--tomato); padding-inline-start: .75rem; font-size: .9375rem; }
ul { list-style: none; margin: 0 0 1rem; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); }
button, summary { font: inherit; color: inherit; min-height: 3.25rem; width: 100%; display: flex; gap: .9rem; align-items: center; padding: .5rem .25rem;
  background: none; border: 0; text-align: start; cursor: pointer; }
button:hover, summary:hover { background: var(--paper); } :focus-visible { outline: 2px solid var(--tomato); outline-offset: 2px; }
img { width: 2.5rem; height: 2.5rem; border-radius: 50%; } small { display: block; color: var(--soft); font-size: .875rem; }
label { display: block; font-size: .9375rem; color: var(--soft); margin-top: .75rem; }
input { display: block; width: 100%; min-height: 3rem; margin-top: .25rem; padding: 0 .75rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 3px; }
.go, .cancel { justify-content: center; border-radius: 999px; border: 1px solid var(--edge); margin-top: 1rem; font-weight: 500; }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><link rel="icon" href="data:,">
<style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

function personRow(person: Person): string {
  return `<li><button name="email" value="${escaped(person.email)}"><img src="/portraits/${person.subject}.png" alt="">
<span>${escaped(person.name)}<small>${escaped(person.email)}</small></span></button></li>`;
}

/** Who is it? Every answer is a form, so that it works without script. */
export function chooserPage(request: AuthorizeRequest, people: readonly Person[]): string {
  const hidden = Object.entries(request)
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join("");
  return page(
    "Choose an account",
    `<h1>Choose an account</h1><p>to go on to Carte</p>
<p class="note">A stand-in for Google, on this machine. These people are made up, and no real account is touched.</p>
<form method="post" action="/choose">${hidden}<ul>${people.map(personRow).join("")}</ul></form>
<details><summary>Use another account</summary><form method="post" action="/choose">${hidden}
<label>Name<input name="name" autocomplete="off" maxlength="80" required></label>
<label>E-mail address<input name="email" type="email" autocomplete="off" maxlength="200" required></label>
<button class="go">Go on</button></form></details>
<form method="post" action="/cancel">${hidden}<button class="cancel">Cancel</button></form>`,
  );
}

/** For a client that asks wrongly: it must not be sent anywhere. */
export function refusalPage(why: string): string {
  return page(
    "Not like this",
    `<h1>Not like this</h1><p>The request is not one this stand-in can answer.</p><p class="note">${escaped(why)}</p>`,
  );
}

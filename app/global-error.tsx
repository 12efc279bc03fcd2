"use client";

import "./globals.css";

// Stands in when the layout itself fails, so it has no catalogue: English, and as few parts as possible.
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="grid min-h-svh place-items-center p-8 text-center">
        <main>
          <title>Carte</title>
          <h1 className="text-heading">Something was dropped in the kitchen</h1>
          <p className="mt-3 text-ink-soft">It is our fault, and nothing of yours is lost.</p>
          <button
            type="button"
            onClick={() => window.location.reload()}
            className="mt-7 min-h-14 rounded-pill bg-tomato px-7 font-medium text-on-tomato"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}

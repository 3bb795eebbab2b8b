"use client";
import "../ui/base.css";
import en from "../../messages/en.json";

/** The frame itself broke: no catalogue, no theme switch, only a way back. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-4 px-6">
          <h1 className="text-heading">{String(en.errors.brokenTitle)}</h1>
          <p className="text-muted">{String(en.errors.brokenDetail)}</p>
          <button
            type="button"
            onClick={reset}
            className="min-h-target rounded-m bg-accent px-4 font-medium text-on-accent"
          >
            {String(en.errors.tryAgain)}
          </button>
        </main>
      </body>
    </html>
  );
}

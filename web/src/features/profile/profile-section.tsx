import type { ReactNode } from "react";

/** What it is about on the left, what can be changed on the right; on a phone one above the other. */
export function ProfileSection({
  title,
  hint,
  ornament,
  children,
}: {
  title: string;
  hint?: string;
  ornament?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-x-12 gap-y-5 py-8 first:pt-2 laptop:grid-cols-[16rem_minmax(0,36rem)]">
      <div className="flex items-center gap-4 laptop:flex-col laptop:items-start">
        {ornament}
        <div>
          <h2 className="text-title">{title}</h2>
          {hint && <p className="mt-1 text-muted text-small">{hint}</p>}
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
    </section>
  );
}

import type { Command } from "commander";

export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("Check this machine and say what to mend")
    .option("--json", "print one JSON document")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { examine } = await import("../roles/examine.ts");
      const findings = await examine();
      const ok = findings.every((finding) => finding.ok);
      if (json) process.stdout.write(`${JSON.stringify({ ok, findings })}\n`);
      else {
        for (const { ok: isFine, name, detail } of findings) {
          process.stdout.write(`${isFine ? "ok     " : "mend   "} ${name}: ${detail}\n`);
        }
      }
      process.exitCode = ok ? 0 : 1;
    });
}

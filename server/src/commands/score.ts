import { type Command, Option } from "commander";
import { WrongUseError } from "./wrong-use.ts";

type Options = {
  type?: string;
  difficulty?: string;
  sellerName?: string;
  json?: boolean;
};

export function addScoreCommand(program: Command): void {
  program
    .command("score")
    .description("Score the transcript of a talk; needs no database")
    .argument("<file>", "our JSON, WebVTT, SRT or Speaker: text lines; - reads standard input")
    .addOption(
      new Option("--type <type>", "what kind of talk it is, when the file does not say").choices([
        "discovery",
        "pitch",
        "objection",
        "closing",
        "product_knowledge",
        "negotiation",
      ]),
    )
    .addOption(
      new Option("--difficulty <difficulty>", "when the file does not say").choices([
        "easy",
        "medium",
        "hard",
      ]),
    )
    .option("--seller-name <name>", "who of the speakers is the salesperson")
    .option("--json", "print one JSON document")
    .action(async (file: string, options: Options) => {
      const { readTalkFile } = await import("./read-talk-file.ts");
      const { scoreTranscript } = await import("../features/training/score-transcript.ts");
      const talk = await readTalkFile(file, options);
      if ("problem" in talk)
        throw new WrongUseError(`${file === "-" ? "Standard input" : file}: ${talk.problem}`);
      const card = scoreTranscript(talk);
      if (options.json) {
        process.stdout.write(`${JSON.stringify(card)}\n`);
        return;
      }
      const { describeScorecard } = await import("./describe-scorecard.ts");
      process.stdout.write(describeScorecard(card));
    });
}

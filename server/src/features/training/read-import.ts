import type { BodyOf } from "@walkaround/contract/route";
import type { importTrainingSession } from "@walkaround/contract/training";
import {
  type Broken,
  parseTurns,
  parseVehicle,
  type Talk,
} from "@walkaround/domain/talk/parse-talk";
import type { Turn } from "@walkaround/domain/talk/transcript";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import { refuseUnstorable } from "../../platform/http/refuse-unstorable.ts";
import { type Refusal, refuse } from "../../platform/refuse.ts";
import { readTalk } from "./read-talk.ts";

type Body = BodyOf<typeof importTrainingSession>;

/** No talk on a lot takes longer; a time beyond it is a transcript gone wrong. */
const LONGEST_SECONDS = 7 * 86_400;

/** The talk that an import asks to score. What the body says about it wins over what its document says. */
export function readImport(body: Body): Omit<Talk, "vehicle"> & { vehicle: VehicleFacts | null } {
  const { turns, document } = readTurns(body);
  const vehicle = parseVehicle(body.vehicle);
  if (vehicle.kind === "broken") throw brokenAt(vehicle, "body");
  const sessionType = body.sessionType ?? document?.sessionType;
  if (sessionType === undefined) {
    throw refuse(
      "INVALID_INPUT",
      '"body.sessionType" is missing, and the transcript does not say it either',
      "body.sessionType",
    );
  }
  refuseUseless(turns);
  refuseUnstorable("body.transcript", { turns, vehicle: document?.vehicle });
  return {
    sessionType,
    difficulty: body.difficulty ?? document?.difficulty ?? "medium",
    vehicle: vehicle.facts ?? document?.vehicle ?? null,
    turns,
  };
}

function readTurns(body: Body): { turns: readonly Turn[]; document: Talk | null } {
  const { turns, transcript, sessionType, sellerName } = body;
  if ((turns === undefined) === (transcript === undefined)) {
    throw refuse(
      "INVALID_INPUT",
      `Send either "body.transcript" or "body.turns"; ${turns === undefined ? "neither is" : "both are"} there`,
      "body.transcript",
    );
  }
  if (transcript === undefined) {
    const parsed = parseTurns(turns);
    if (parsed.kind === "broken") throw brokenAt(parsed, "body");
    return { turns: parsed.turns, document: null };
  }
  const read = readTalk(transcript, { sellerName, sessionType });
  if (read.kind === "talk") return read;
  throw brokenAt(read, "body.transcript");
}

function refuseUseless(turns: readonly Turn[]): void {
  if (turns.length === 0) throw broken("turns", "there is not one turn in it");
  for (const [at, { startedAt = 0, endedAt = 0 }] of turns.entries()) {
    if (Math.max(startedAt, endedAt) > LONGEST_SECONDS) {
      throw broken(`turns[${at}]`, "it lies more than a week after the start of the talk");
    }
  }
}

function brokenAt({ where, message }: Broken, field: string): Refusal {
  return broken(where, message, field);
}

function broken(where: string, message: string, field = "body"): Refusal {
  return refuse(
    "TRANSCRIPT_BROKEN",
    `The transcript cannot be read at ${where}: ${message}`,
    field,
  );
}

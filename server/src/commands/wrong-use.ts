/** Arguments or input that a command cannot work with: one line, exit code 2. */
export class WrongUseError extends Error {
  override readonly name = "WrongUseError";
}

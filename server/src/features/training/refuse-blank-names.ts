import { refuseBlank } from "../../platform/refuse-blank.ts";

/** Refuses a title or tag of which nothing can be seen. */
export function refuseBlankNames({
  title,
  tags = [],
}: {
  readonly title?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}): void {
  refuseBlank(title, "body.title");
  for (const [at, tag] of tags.entries()) refuseBlank(tag, `body.tags.${at}`);
}

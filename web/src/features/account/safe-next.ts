/** Where to go after signing in: a page of ours, never another site, never back to the door. */
export function safeNext(next: string | null): string {
  const home = "/dashboard";
  if (next === null || !/^\/(?![/\\])/.test(next)) return home;
  return /^\/(sign-in|setup|api)\b/.test(next) ? home : next;
}

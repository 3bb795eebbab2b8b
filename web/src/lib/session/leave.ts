import { forgetEverything } from "../query/local-first.tsx";
import { signOut } from "./authenticate.ts";

/** Signs out: the server first, then every trace on this device, then the door. */
export async function leave(): Promise<void> {
  // Without signal the cookie stays behind, but nothing on the device can be read with it.
  await signOut().catch(() => undefined);
  await forgetEverything();
  window.location.assign("/sign-in");
}

// A violation to plant: files that stand in the clean tree, or in the place of its own.

export type Plant = {
  /** Which way of breaking the rule this is. */
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
};

export type Plants = Readonly<Record<string, readonly Plant[]>>;

export const plant = (title: string, path: string, text: string): Plant => ({
  title,
  files: { [path]: text },
});

export const domain = (title: string, text: string): Plant =>
  plant(title, "domain/src/coaching/score.ts", text);

export const operation = (title: string, text: string): Plant =>
  plant(
    title,
    "server/src/features/accounts/create-user.ts",
    `export function createUser() {}\n${text}`,
  );

export const shell = (title: string, text: string): Plant =>
  plant(title, "web/src/features/shell/frame.tsx", text);

export const testFile = (title: string, text: string): Plant =>
  plant(title, "server/src/features/accounts/create-user.test.ts", text);

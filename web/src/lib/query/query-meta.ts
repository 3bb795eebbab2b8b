import "@tanstack/react-query";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** False for what need not outlive the page: the answers to half-typed searches. */
      keep?: boolean;
    };
    mutationMeta: {
      /** False when the writer has put the answer where it belongs; see use-write.ts. */
      refreshes?: boolean;
    };
  }
}

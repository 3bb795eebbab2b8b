/** Milliseconds that calls took, sorted once. */
export type Timings = readonly number[];

/** Times each call by itself, after a tenth of them ran to warm up. Garbage of one is paid by the next, as in life. */
export function timeEach<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
): Timings {
  for (const input of inputs.slice(0, Math.ceil(inputs.length / 10))) call(input);
  const took = inputs.map((input) => {
    const start = performance.now();
    call(input);
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b);
}

/** The value below which a share (0-1) of the timings lies, in milliseconds; 0 for none. */
export function quantile(timings: Timings, share: number): number {
  return timings[Math.min(timings.length - 1, Math.floor(timings.length * share))] ?? 0;
}

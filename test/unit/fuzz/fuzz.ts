/**
 * How much is tried: a sample in every run, all of it by `npm run fuzz`. `FUZZ_SEED` plays a run again; what failed is printed
 * with its seed.
 */
const seed = process.env['FUZZ_SEED'];

export function fuzz(sample: number): { numRuns: number; seed?: number } {
  return {
    numRuns: Number(process.env['FUZZ_RUNS'] ?? sample),
    ...(seed !== undefined && { seed: Number(seed) }),
  };
}

/**
 * `npm run bench:matching`: what finding names costs. Tokens, names and the whole detector over a megabyte of made news;
 * the same with far more names; the gazetteer's load; and other ways to find the same names.
 *
 * `bench-matching.ts JOB FOLDER` is how it calls itself for what needs a fresh process.
 */
import { argv } from 'node:process';

const [job, folder] = argv.slice(2);

// Each imports only what it measures: what a cold start is about to load must not have been loaded before.
if (job !== undefined && folder !== undefined) {
  const { runJob } = await import('./bench/jobs.ts');
  await runJob(job, folder);
} else {
  const { report } = await import('./bench/report.ts');
  report();
}

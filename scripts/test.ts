/**
 * `npm test`: everything that must hold. Checks first, because they are quick; then units, both builds, and the packed builds,
 * unpacked, in real browsers. Ends with one line that counts the tests which ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browsers/find-browser.ts';
import { PACKED, removeZips, unpackZips } from './packed.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = resolve(ROOT, 'test/output');

interface Counts {
  passed: number;
  failed: number;
}

const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  ['wxt', ['prepare']],
  ['tsc', ['--noEmit']],
  ['oxlint', ['--type-aware']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['knip', []],
  ['wxt', ['zip']],
  ['wxt', ['zip', '-b', 'firefox']],
];
const PROJECTS = ['unit', 'build', 'e2e', 'alone'];

/** @returns whether the command succeeded */
function run(command: string, args: readonly string[]): boolean {
  console.info(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', EXTENSIONS: PACKED },
  });
  return status === 0;
}

function runProject(project: string): Counts {
  const file = resolve(OUTPUT, `${project}.json`);
  rmSync(file, { force: true });
  const isFine = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const counts = readCounts(file);
  // A file that could not even be loaded holds no failed test, and still nothing has passed.
  return { passed: counts.passed, failed: isFine ? counts.failed : Math.max(1, counts.failed) };
}

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function main(): void {
  mkdirSync(OUTPUT, { recursive: true });
  findBrowser('chromium');
  findBrowser('firefox');
  const total: Counts = { passed: 0, failed: 0 };
  removeZips();
  for (const [command, args] of CHECKS) if (!run(command, args)) total.failed++;
  if (total.failed === 0) unpackZips();
  for (const project of total.failed === 0 ? PROJECTS : []) {
    const { passed, failed } = runProject(project);
    total.passed += passed;
    total.failed += failed;
  }
  console.info(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

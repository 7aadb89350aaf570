/** Columns of whole numbers as text: small once compressed, read without a parser. */

/** "5,0,-2": each number as its difference to the one before. */
export function encodeDeltas(numbers: readonly number[]): string {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0)).join();
}

export function decodeDeltas(text: string): Int32Array {
  const numbers = decodeNumbers(text);
  for (let index = 1; index < numbers.length; index++) {
    numbers[index] = (numbers[index] ?? 0) + (numbers[index - 1] ?? 0);
  }
  return numbers;
}

/** "7,3,1,1": a number and how often it comes in a row. */
export function encodeRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[0] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs.join();
}

export function decodeRuns(text: string): Int32Array {
  const pairs = decodeNumbers(text);
  let total = 0;
  for (let at = 1; at < pairs.length; at += 2) total += pairs[at] ?? 0;
  const numbers = new Int32Array(total);
  let end = 0;
  for (let at = 0; at < pairs.length; at += 2) numbers.fill(pairs[at] ?? 0, end, (end += pairs[at + 1] ?? 0));
  return numbers;
}

const [COMMA, MINUS, ZERO] = [0x2c, 0x2d, 0x30];

/** Commas between whole numbers. By character codes: `split` would make a string of each. */
export function decodeNumbers(text: string): Int32Array {
  if (text === '') return new Int32Array(0);
  const numbers = new Int32Array(countCommas(text) + 1);
  let [at, number, sign] = [0, 0, 1];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === COMMA) {
      numbers[at++] = sign * number;
      number = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else number = number * 10 + code - ZERO;
  }
  numbers[at] = sign * number;
  return numbers;
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}

/** Small numbers as a character each, which can be read in place. */
const FIRST_CHARACTER = 0x23;

export const encodeSmall = (numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCharCode(FIRST_CHARACTER + number)).join('');

export const smallAt = (text: string, at: number): number => text.charCodeAt(at) - FIRST_CHARACTER;

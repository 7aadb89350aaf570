/** Checks that cross records: duplicate ids, unknown ids, cycles in "part of", facts that supersede what came later. */
import type { LoadedFile } from './compile.ts';
import type { Problem } from './problem.ts';
import { UNKNOWN_DAY, UNKNOWN_ID } from './salvage.ts';
import type { Entity, Fact } from './schema.ts';

interface Records {
  readonly files: readonly LoadedFile[];
  readonly entities: readonly Entity[];
}

export function checkReferences({ files, entities }: Records, problems: Problem[]): void {
  const known = {
    entities: idsOf(files, 'entities'),
    series: idsOf(files, 'series'),
    facts: factDays(files),
  };
  checkUniqueDocuments(files, problems);
  checkUniqueFacts(files, problems);
  for (const { file, content } of files) {
    for (const entity of content.entities) checkEntity(entity, known.entities, file, problems);
    checkRepeats(content.entities, 'entities', file, problems);
    checkRepeats(content.series, 'series', file, problems);
    for (const fact of content.facts) {
      const report = (reason: string) => problems.push({ file, record: `facts (${fact.id})`, reason });
      checkFact(fact, known, report);
      checkSupersedes(fact, content.document.published, known.facts, report);
    }
  }
  checkNames(files, problems);
  checkCycles(files, entities, problems);
  checkCorrections(files, problems);
}

const idsOf = (files: readonly LoadedFile[], list: 'entities' | 'series'): ReadonlySet<string> =>
  new Set(files.flatMap(({ ids }) => ids[list]));

const factDays = (files: readonly LoadedFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ content, ids }) => ids.facts.map((id) => [id, content.document.published] as const)),
  );

function checkUniqueDocuments(files: readonly LoadedFile[], problems: Problem[]): void {
  const first = new Map<string, string>();
  for (const { file, content } of files) {
    const { id } = content.document;
    if (id === UNKNOWN_ID) continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else problems.push({ file, record: `document (${id})`, reason: `duplicate id, also in ${other}` });
  }
}

function checkUniqueFacts(files: readonly LoadedFile[], problems: Problem[]): void {
  const first = new Map<string, string>();
  for (const { file, content } of files) {
    for (const { id } of content.facts) {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      else problems.push({ file, record: `facts (${id})`, reason: `duplicate id, also in ${other}` });
    }
  }
}

/** Across files a repeated id is a merge; inside one file it is a slip. */
function checkRepeats(
  records: readonly { id: string }[],
  list: string,
  file: string,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) problems.push({ file, record: `${list} (${id})`, reason: 'duplicate id' });
    seen.add(id);
  }
}

function checkEntity(entity: Entity, known: ReadonlySet<string>, file: string, problems: Problem[]): void {
  for (const field of ['partOf', 'capital'] as const) {
    const target = entity[field];
    if (target !== undefined && !known.has(target)) {
      const record = `entities (${entity.id}).${field}`;
      problems.push({ file, record, reason: `unknown entity "${target}"` });
    }
  }
}

interface Known {
  readonly entities: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
}

function checkFact(fact: Fact, known: Known, report: (reason: string) => void): void {
  const { attribution, figure } = fact;
  const mentioned = [
    ...fact.about,
    ...(attribution.kind === 'person' && attribution.group ? [attribution.group] : []),
  ];
  for (const id of mentioned) if (!known.entities.has(id)) report(`unknown entity "${id}"`);
  if (figure && !known.series.has(figure.series)) report(`unknown series "${figure.series}"`);
}

function checkSupersedes(
  fact: Fact,
  published: string,
  days: ReadonlyMap<string, string>,
  report: (reason: string) => void,
): void {
  if (fact.supersedes === undefined) return;
  const older = days.get(fact.supersedes);
  if (older === undefined) report(`supersedes the unknown fact "${fact.supersedes}"`);
  else if (fact.supersedes === fact.id) report('supersedes itself');
  else if (older > published && older !== UNKNOWN_DAY)
    report(`supersedes "${fact.supersedes}", which is newer`);
}

/** Two entities of one pack under one name: the matcher could only guess. */
function checkNames(files: readonly LoadedFile[], problems: Problem[]): void {
  const owners = new Map<string, string>();
  for (const { file, content } of files) {
    for (const { id, names } of content.entities) {
      for (const { text } of names) {
        const owner = owners.get(text) ?? id;
        owners.set(text, owner);
        if (owner !== id)
          problems.push({
            file,
            record: `entities (${id}).names`,
            reason: `"${text}" also names "${owner}"`,
          });
      }
    }
  }
}

/** Facts of one day that correct each other: neither is the newer one. */
function checkCorrections(files: readonly LoadedFile[], problems: Problem[]): void {
  const facts = files.flatMap(({ file, content }) => content.facts.map((fact) => ({ file, fact })));
  const older = new Map(facts.map(({ fact }) => [fact.id, fact.supersedes]));
  for (const { file, fact } of facts) {
    const chain = chainFrom(fact.id, older);
    if (chain.length > 1 && older.get(chain.at(-1) ?? '') === fact.id) {
      problems.push({
        file,
        record: `facts (${fact.id}).supersedes`,
        reason: `corrects itself: ${[...chain, fact.id].join(' → ')}`,
      });
    }
  }
}

/** Follows links until they end or come round. */
function chainFrom(start: string, links: ReadonlyMap<string, string | undefined>): string[] {
  const chain = new Set<string>();
  for (let here: string | undefined = start; here !== undefined && !chain.has(here); here = links.get(here))
    chain.add(here);
  return [...chain];
}

function checkCycles(files: readonly LoadedFile[], entities: readonly Entity[], problems: Problem[]): void {
  const parents = new Map(entities.map(({ id, partOf }) => [id, partOf]));
  for (const { id } of entities) {
    const chain = chainFrom(id, parents);
    if (parents.get(chain.at(-1) ?? '') !== id) continue;
    const file = files.find(({ content }) => content.entities.some((entity) => entity.id === id))?.file ?? '';
    problems.push({
      file,
      record: `entities (${id}).partOf`,
      reason: `is part of itself: ${[...chain, id].join(' → ')}`,
    });
  }
}

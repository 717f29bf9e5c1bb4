/**
 * Writes the benchmark's corpus: a council of twenty teams that has kept weeknotes for ten years. The
 * number of notes is the size; missions, teams and partners stay as many as they are, so that the lists
 * beside them grow with the notes, and there is a case study to every twenty-five.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSettings } from '../src/read/read-settings.ts';
import { partnerKindIds } from '../src/schemas/every-kind.ts';
import { checkSettings } from '../src/validate/check-settings.ts';
import { createPen, type Pen } from './words.ts';

/** The day the corpus is built for: that after its last note. */
export const CORPUS_DAY = '2026-11-21';

const FIRST_DAY = Date.UTC(2016, 10, 25);
const DAYS = 3645;
const NOTES_PER_CASE_STUDY = 25;

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const missions = numbered('mission', 6);
const teams = numbered('team', 20);
const people = numbered('person', 60);
const partners = numbered('partner', 60);

/** The text of an entry: its fields, then its body. */
function entry(fields: Record<string, unknown>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Writes a corpus of `notes` weeknotes below `root`, in place of what is there. */
export function writeCorpus(root: string, notes: number, seed = 20261121): void {
  rmSync(root, { recursive: true, force: true });
  const pen = createPen(seed);
  const folders = new Set<string>();
  const write = (path: string, text: string) => {
    const file = join(root, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
  };
  const tools = checkSettings(readSettings(root)).toolkit.tools.map(({ id }) => id);
  const ids = Array.from({ length: notes }, (_, index) => `${dayOf(index, notes)}-note-${index}`);
  const caseStudies = numbered('case-study', Math.ceil(notes / NOTES_PER_CASE_STUDY));

  write('_data/site.yml', 'name: Missions of a measured place\nurl: https://bench.example/\n');
  writeStanding(pen, write);
  for (const [index, id] of caseStudies.entries()) {
    const date = dayOf(index, caseStudies.length);
    write(`content/case-studies/${id}.md`, caseStudy(pen, date, tools, ids));
  }
  for (const [index, id] of ids.entries()) {
    write(`content/weeknotes/${id}.md`, weeknote(pen, ids, index, tools));
  }
}

/** The notes are spread evenly over the years. */
function dayOf(index: number, count: number): string {
  const day = Math.floor((index * DAYS) / count);
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

/** What stays while notes come: measures, missions, partners, teams, people. */
function writeStanding(pen: Pen, write: (path: string, text: string) => void): void {
  const about = () => ({ title: pen.heading(3), summary: pen.sentence() });
  for (const [index, id] of missions.entries()) {
    const measure = `measure-${index + 1}`;
    const source = { name: pen.heading(3) };
    write(
      `content/measures/${measure}.md`,
      entry({ ...about(), unit: '%', better: 'lower', source }, pen.paragraph(40)),
    );
    const readings = numbered('', 40).map(
      (_, step) => `${2017 + Math.floor(step / 4)}-0${1 + (step % 4) * 2}-01,${60 - step}`,
    );
    write(`content/measures/${measure}.csv`, `date,value\n${readings.join('\n')}\n`);
    write(
      `content/missions/${id}.md`,
      entry(
        {
          ...about(),
          statement: pen.sentence(),
          by: '2032-03-31',
          started: '2016-11-01',
          teams: pen.some(teams, 4),
          targets: [
            {
              measure,
              baseline: { value: '60', date: '2017-01-01' },
              target: { value: '10', date: '2032-03-31' },
            },
          ],
          progress: numbered('', 12).map((_, step) => ({
            date: `${2017 + Math.floor(step / 2)}-03-01`,
            status: 'in-progress',
            title: pen.heading(8),
          })),
          partners: pen.some(partners, 10).map((partner) => ({ partner, role: pen.sentence() })),
          asks: [{ title: pen.heading(8), of: ['smes'], by: '2027-03-31' }],
        },
        pen.paragraph(300),
      ),
    );
  }
  for (const id of partners) {
    write(
      `content/partners/${id}.md`,
      entry({ ...about(), kind: pen.pick(partnerKindIds) }, pen.paragraph(60)),
    );
  }
  for (const id of teams) {
    write(
      `content/teams/${id}.md`,
      entry(
        { ...about(), members: pen.some(people, 3), missions: pen.some(missions, 2) },
        pen.paragraph(60),
      ),
    );
  }
  for (const id of people) {
    write(
      `content/people/${id}.md`,
      entry({ ...about(), team: pen.some(teams, 1)[0] }, pen.paragraph(30)),
    );
  }
}

/** About 430 words, most under the headings that are read out as data. */
function weeknote(
  pen: Pen,
  ids: readonly string[],
  index: number,
  tools: readonly string[],
): string {
  const list = (items: number) =>
    Array.from({ length: items }, () => `- ${pen.sentence()}`).join('\n');
  const body = [
    linked(pen, pen.paragraph(90), ids.slice(Math.max(0, index - 200), index)),
    `## What went well\n\n${pen.paragraph(60)}\n\n${list(2)}`,
    ...(pen.random() < 0.3 ? [table(pen)] : []),
    `## What we decided\n\n${list(1 + pen.below(3))}`,
    `## What we learned\n\n${list(1 + pen.below(3))}`,
    `## ${pen.heading(4)}\n\n${pen.paragraph(70)}`,
    ...(pen.random() < 0.2 ? [`> ${pen.sentence()}`] : []),
    `## What was hard\n\n${pen.paragraph(35)}`,
    ...(pen.random() < 0.4 ? [`## Help wanted\n\n${list(1)}`] : []),
    `## What is next\n\n${list(2)}`,
  ];
  const fields = {
    title: pen.heading(4 + pen.below(4)),
    summary: `${pen.sentence()} ${pen.sentence()}`,
    date: ids[index]?.slice(0, 10),
    team: pen.some(teams, 1)[0],
    ...(pen.random() < 0.5 ? { authors: pen.some(people, 1) } : {}),
    missions: pen.some(missions, 1 + pen.below(2)),
    partners: pen.some(partners, pen.below(4)),
    tools: pen.some(tools, 1 + pen.below(2)),
  };
  return entry(fields, body.join('\n\n'));
}

function caseStudy(
  pen: Pen,
  date: string,
  tools: readonly string[],
  ids: readonly string[],
): string {
  const body = [
    `## The problem\n\n${linked(pen, pen.paragraph(120), ids)}`,
    `## What we did\n\n${pen.paragraph(180)}`,
    `## What happened\n\n${pen.paragraph(120)}\n\n${table(pen)}`,
    `## What did not work\n\n- ${pen.sentence()}\n- ${pen.sentence()}`,
    `## What others can use\n\n- ${pen.sentence()}`,
    `## What we learned\n\n- ${pen.sentence()}\n- ${pen.sentence()}`,
  ];
  const fields = {
    title: pen.heading(5),
    summary: `${pen.sentence()} ${pen.sentence()}`,
    date,
    missions: pen.some(missions, 1),
    teams: pen.some(teams, 1),
    partners: pen.some(partners, 1 + pen.below(3)),
    tools: pen.some(tools, 1 + pen.below(2)),
  };
  return entry(fields, body.join('\n\n'));
}

/** A paragraph with what notes have in them: emphasis, links to the web, to missions and to other notes. */
function linked(pen: Pen, text: string, notes: readonly string[]): string {
  const words = text.split(' ');
  const at = (share: number) => Math.floor(words.length * share);
  words[at(0.2)] = `**${words[at(0.2)]}**`;
  words[at(0.4)] = `[${words[at(0.4)]}](https://example.org/${pen.below(1000)})`;
  if (pen.random() < 0.5)
    words[at(0.6)] = `[[missions/${pen.some(missions, 1)[0]}|${words[at(0.6)]}]]`;
  const [note] = pen.some(notes, 1);
  if (note && pen.random() < 0.5) words[at(0.8)] = `[[weeknotes/${note}|${words[at(0.8)]}]]`;
  return words.join(' ');
}

function table(pen: Pen): string {
  const rows = Array.from(
    { length: 4 },
    () => `| ${pen.heading(3)} | ${pen.below(900)} | ${pen.below(900)} |`,
  );
  return ['| What | Last week | This week |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** The calendars, read by a parser that did not write them: days are days everywhere, and secrets stay out. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderSite, writeFiles } from '../../support/build-site.ts';
import { SECRET, secretSite } from '../../support/secret-site.ts';

const settings = 'name: Fern, and more\nurl: https://fern.example/open/\n';

/** Today is 20 November 2026 in these tests. */
const files = {
  '_data/site.yml': settings,
  'content/missions/warm.md': `---
title: Warm homes
summary: About homes.
statement: By 2032 nobody in Fern is cold, or damp; we hope.
by: 2032-03-31
started: 2024-04-01
updated: 2026-11-02
targets:
  - { measure: cold, target: { value: 10, date: 2031-12-31 } }
asks:
  - { title: Ten landlords, by: 2027-02-26, contact: warm@fern.example }
  - { title: A loan, by: 2027-01-29, status: answered, answer: The bank lends. }
  - { title: A van }
governance:
  - { body: Housing committee, url: https://council.example/housing, next: 2026-12-08 }
  - { body: Warm board, next: 2027-01-14 }
---

Why.
`,
  'content/missions/old.md': `---
title: Old mission
summary: Over.
statement: By 2025 nobody in Fern is bored.
by: 2025-03-31
status: closed
outcome: Some were.
---

Why.
`,
  'content/measures/cold.md': `---
title: Cold homes
unit: "%"
better: lower
source: { name: Survey }
---

Counts.
`,
  'content/measures/cold.csv': 'date,value\n2026-03-31,30\n',
  'content/events/2026-12-04-show.md': `---
title: "Show, tell; ask\\\\answer"
summary: Ten minutes from each team.
date: 2026-12-04
time: "12:30"
until: "13:45"
place: Library, first floor
contact: Ada Bright
missions: warm
updated: 2026-11-20
---

Come.
`,
  'content/events/2026-12-08-committee.md': `---
title: The committee looks at warm homes
date: 2026-12-08
time: "00:30"
type: committee
url: https://council.example/housing
missions: warm
---

Come.
`,
  'content/events/2026-12-31-open-days.md': `---
title: Open days
date: 2026-12-31
end: 2027-01-02
time: "18:30"
until: "20:00"
---

Come.
`,
};

/** One event of a calendar, in the words of the file. */
interface Found {
  uid: string;
  summary: string;
  start: string;
  end: string;
  isFloating: boolean;
  description: string;
  url: string;
  stamp: string;
}

/** The events of a calendar as the parser reads them. */
function read(text: string | undefined): Found[] {
  const calendar = ICAL.Component.fromString(text ?? '');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isFloating: event.startDate.zone === ICAL.Timezone.localTimezone,
      description: event.description ?? '',
      url: String(component.getFirstPropertyValue('url') ?? ''),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

const calendars = async (site: Parameters<typeof writeFiles>[0] = files) => {
  const pages = await renderSite(writeFiles(site));
  return new Map([...pages].filter(([url]) => url.endsWith('.ics')));
};

const timesOf = (found: Found[]) => found.map(({ summary, start, end }) => [summary, start, end]);

describe('the calendar of the site', () => {
  it('has every event, deadline, open ask, meeting and target, by day', async () => {
    const found = read((await calendars()).get('/calendar.ics'));
    expect(timesOf(found)).toEqual([
      ['Show, tell; ask\\answer', '2026-12-04T12:30:00', '2026-12-04T13:45:00'],
      ['The committee looks at warm homes', '2026-12-08T00:30:00', '2026-12-08T00:30:00'],
      ['Open days', '2026-12-31', '2027-01-03'],
      ['Warm board (Warm homes)', '2027-01-14', '2027-01-15'],
      ['Wanted by today: Ten landlords', '2027-02-26', '2027-02-27'],
      ['Target: Cold homes, 10%', '2031-12-31', '2032-01-01'],
      ['Deadline: Warm homes', '2032-03-31', '2032-04-01'],
    ]);
  });

  it('writes times as they are on the wall of the place, in no time zone', async () => {
    const text = (await calendars()).get('/calendar.ics') ?? '';
    expect(read(text)[0]).toMatchObject({ isFloating: true });
    expect(text).toContain('\r\nDTSTART:20261204T123000\r\nDTEND:20261204T134500\r\n');
    expect(text).not.toMatch(/DTSTART[^\r]*Z\r|TZID|VTIMEZONE/);
  });

  it('says the hours of several days in words: they may be those of each day', async () => {
    const [, , days] = read((await calendars()).get('/calendar.ics'));
    expect(days?.description).toBe('18:30 to 20:00');
  });

  it('names each date for ever by its address, and links to it', async () => {
    const found = read((await calendars()).get('/calendar.ics'));
    expect(found.map(({ uid, url }) => [uid, url])).toEqual([
      [
        '/open/events/2026-12-04-show/@fern.example',
        'https://fern.example/open/events/2026-12-04-show/',
      ],
      [
        '/open/events/2026-12-08-committee/@fern.example',
        'https://fern.example/open/events/2026-12-08-committee/',
      ],
      [
        '/open/events/2026-12-31-open-days/@fern.example',
        'https://fern.example/open/events/2026-12-31-open-days/',
      ],
      [
        '/open/missions/warm/#meeting-2@fern.example',
        'https://fern.example/open/missions/warm/#mission-governance',
      ],
      [
        '/open/missions/warm/#ask-ten-landlords@fern.example',
        'https://fern.example/open/missions/warm/#ask-ten-landlords',
      ],
      [
        '/open/missions/warm/#measure-cold@fern.example',
        'https://fern.example/open/missions/warm/#measure-cold',
      ],
      ['/open/missions/warm/#deadline@fern.example', 'https://fern.example/open/missions/warm/'],
    ]);
  });

  it('has no addresses where the site has none', async () => {
    const { '_data/site.yml': _, ...elsewhere } = files;
    const found = read((await calendars(elsewhere)).get('/calendar.ics'));
    expect(new Set(found.map(({ url }) => url))).toEqual(new Set(['']));
    expect(found[0]?.uid).toBe('/events/2026-12-04-show/@localhost');
  });

  it('is stamped by the content, and is the same bytes whenever it is built', async () => {
    const first = await calendars();
    expect(read(first.get('/calendar.ics')).map(({ stamp }) => stamp.slice(0, 10))).toEqual([
      '2026-11-20',
      '2026-12-08',
      '2026-12-31',
      ...Array(4).fill('2026-11-02'),
    ]);
    expect(await calendars()).toEqual(first);
    const later = await renderSite(writeFiles(files), { today: '2027-06-01' });
    expect(later.get('/calendar.ics')).toBe(first.get('/calendar.ics'));
  });

  it('keeps to the form: lines of at most 75 bytes, each ended, the name before the events', async () => {
    const text = (await calendars()).get('/calendar.ics') ?? '';
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.indexOf('X-WR-CALNAME:Dates: Fern\\, and more')).toBeGreaterThan(0);
    expect(text.indexOf('X-WR-CALNAME')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
  });
});

describe('the calendar beside a mission', () => {
  it('has the dates of that mission only', async () => {
    const all = await calendars();
    const found = read(all.get('/missions/warm/calendar.ics'));
    expect(found.map(({ summary }) => summary)).not.toContain('Open days');
    expect(found).toHaveLength(6);
  });

  it('has no deadline of a mission that is over', async () => {
    expect(read((await calendars()).get('/missions/old/calendar.ics'))).toEqual([]);
  });

  it('tells of a meeting once that is written down as an event too, else by itself', async () => {
    const { 'content/events/2026-12-08-committee.md': event, ...without } = files;
    const titles = async (site: Record<string, string>) =>
      read((await calendars(site)).get('/missions/warm/calendar.ics')).map((each) => each.summary);
    expect(await titles(without)).toContain('Housing committee (Warm homes)');
    const other = event.replace('council.example/housing', 'council.example/other');
    const both = await titles({ ...without, 'content/events/2026-12-08-committee.md': other });
    expect(both).toContain('Housing committee (Warm homes)');
    const named = other.replace('The committee looks', 'Housing committee looks');
    expect(await titles({ ...without, 'content/events/2026-12-08-x.md': named })).not.toContain(
      'Housing committee (Warm homes)',
    );
  });
});

it('drafts and held entries are in no calendar, not even when they are shown', async () => {
  const root = writeFiles(secretSite());
  for (const drafts of [false, true]) {
    const pages = await renderSite(root, { drafts });
    const found = [...pages].filter(([url]) => url.endsWith('.ics'));
    expect(found.map(([url]) => url)).toEqual([
      '/calendar.ics',
      '/missions/warm-halls/calendar.ics',
    ]);
    for (const [, text] of found) {
      expect(read(text).map(({ summary }) => summary)).toContain('Open hall');
      expect(text.replaceAll('\r\n ', '')).not.toContain(SECRET);
    }
  }
});

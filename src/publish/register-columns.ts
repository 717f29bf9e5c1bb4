/** The columns of the tables of asks, lessons and decisions: what each row says, and what that means. */
import { type Ask, stateOfAsk, wayToAnswer } from '../relate/asks.ts';
import { teamsOf } from '../relate/registers.ts';
import type { Gathered } from '../relate/site.ts';
import type { View } from '../render/layout.ts';
import type { Column } from './csv-table.ts';
import { plainWords } from './plain-words.ts';

/** Stands between the values of a list in one cell. */
const SEPARATOR = '; ';

/** What was said in one place; the same words in another place are another row. */
export interface ToldRow extends Gathered {
  /** The newest place of the same words: equal in all their rows. */
  newest: Gathered;
}

export function askColumns(view: View): Column<Ask>[] {
  const { site } = view;
  const absolute = (url: string) => view.absolute(encodeURI(url));
  const noteOf = ({ from }: Ask) => (from.kind === 'weeknote' ? from : undefined);
  return [
    {
      name: 'ask',
      datatype: 'string',
      description: 'What is asked.',
      required: true,
      value: ({ item, title, from }) => (item ? plainWords(item.html, from, view) : title),
    },
    {
      name: 'address',
      datatype: 'anyURI',
      description: 'Its place.',
      required: true,
      value: ({ address }) => absolute(address),
    },
    {
      name: 'status',
      datatype: 'string',
      description: 'Whether it is open, answered or closed.',
      required: true,
      value: ({ status }) => status,
    },
    {
      name: 'past',
      datatype: 'boolean',
      description: `Whether it is open and its day is over, on ${site.today}.`,
      required: true,
      value: (ask) => stateOfAsk(ask, site.today) === 'past',
    },
    {
      name: 'by',
      datatype: 'date',
      description: 'The day by which it is wanted.',
      value: ({ by }) => by,
    },
    {
      name: 'asked',
      datatype: 'date',
      description: 'The day of the weeknote that asks; missions do not say since when they ask.',
      value: (ask) => noteOf(ask)?.fields.date,
    },
    listColumn(
      'of',
      'The kinds of partner and the ids of partners it is asked of; empty for anyone.',
      ({ of }) => of,
    ),
    listColumn('missions', 'The ids of the missions it is for.', ({ missions }) => missions),
    {
      name: 'team',
      datatype: 'string',
      description: 'The id of the team that asks, or that leads the mission.',
      value: ({ from }) => (from.kind === 'weeknote' ? from.fields.team : from.fields.lead),
    },
    {
      name: 'from',
      datatype: 'string',
      description: 'The title of the mission or weeknote.',
      required: true,
      value: ({ from }) => from.title,
    },
    {
      name: 'contact',
      datatype: 'string',
      description: 'How to answer.',
      value: (ask) => wayToAnswer(ask, site)?.contact,
    },
    {
      name: 'contactOf',
      datatype: 'string',
      description:
        'Whose contact that is: that of the ask, or that of the site where it gives none.',
      value: (ask) => wayToAnswer(ask, site)?.of,
    },
    {
      name: 'answer',
      datatype: 'string',
      description: 'What came of it.',
      value: ({ answer }) => answer,
    },
    {
      name: 'answered',
      datatype: 'date',
      description: 'The day of the weeknote that tells what came of it.',
      value: ({ answeredIn }) => answeredIn?.day,
    },
    {
      name: 'answerAddress',
      datatype: 'anyURI',
      description: 'Where that is told, if it is not beside the ask.',
      value: ({ answeredIn }) =>
        answeredIn?.from.url ? view.absolute(answeredIn.from.url) : undefined,
    },
  ];
}

export function toldColumns(view: View, name: 'learning' | 'decisions'): Column<ToldRow>[] {
  const absolute = (item: Gathered) => view.absolute(encodeURI(view.placeOf(item)));
  const columns: Column<ToldRow>[] = [
    {
      name: name === 'learning' ? 'lesson' : 'decision',
      datatype: 'string',
      description: 'The words.',
      required: true,
      value: ({ html, from }) => plainWords(html, from, view),
    },
    {
      name: 'address',
      datatype: 'anyURI',
      description: 'Its place.',
      required: true,
      value: absolute,
    },
    {
      name: 'newest',
      datatype: 'anyURI',
      description:
        'The newest place of the same words, whatever their capitals and punctuation: the same in all their rows.',
      required: true,
      value: ({ newest }) => absolute(newest),
    },
    {
      name: 'date',
      datatype: 'date',
      description: 'The day of the weeknote or case study.',
      required: true,
      value: ({ from }) => from.fields.date,
    },
    {
      name: 'kind',
      datatype: 'string',
      description: 'Where it was told: a weeknote or a case-study.',
      required: true,
      value: ({ from }) => from.kind,
    },
    {
      name: 'from',
      datatype: 'string',
      description: 'The title of the weeknote or case study.',
      required: true,
      value: ({ from }) => from.title,
    },
    listColumn('missions', 'The ids of its missions.', ({ from }) => from.fields.missions),
    listColumn('tools', 'The ids of the tools it used.', ({ from }) => from.fields.tools),
    listColumn('teams', 'The ids of its teams.', ({ from }) => teamsOf(from)),
    listColumn('partners', 'The ids of its partners.', ({ from }) => from.fields.partners),
  ];
  if (name === 'decisions') return columns;
  const worked: Column<ToldRow> = {
    name: 'didNotWork',
    datatype: 'boolean',
    description: 'Whether it stands under what did not work.',
    required: true,
    value: ({ section }) => section === 'failed' || section === 'tricky',
  };
  return [...columns, worked];
}

function listColumn<Row>(
  name: string,
  description: string,
  values: (row: Row) => readonly string[] | undefined,
): Column<Row> {
  return {
    name,
    datatype: 'string',
    description,
    separator: SEPARATOR,
    value: (row) => values(row)?.join(SEPARATOR),
  };
}

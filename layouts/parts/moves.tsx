/** What moved lately for one partner: one list by month, and the form that marks what is new. */
import { byMonth, type Move } from '../../src/relate/moves.ts';
import type { View } from '../../src/render/layout.ts';
import { PAGE_SIZE, SHORT_LIST } from '../../src/render/paginate.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink, languageOf } from './entry-link.tsx';
import { headingOf } from './ledger.tsx';
import { hueOf } from './mission-names.tsx';
import { progressShapes } from './progress-list.tsx';
import { Section } from './section.tsx';
import { StatusMark } from './status-mark.tsx';

/** The script that marks what is new. */
export const sinceScript = 'since.js';

interface MovesProps {
  view: View;
  /** Newest first. */
  moves: readonly Move[];
}

/** The newest moves, with those before them folded; the form above marks what is new. */
export function Moves({ view, moves }: MovesProps) {
  const words = view.text.partner;
  const [newest] = moves;
  if (!newest) return null;
  const earlier = moves.slice(SHORT_LIST, PAGE_SIZE);
  const last = moves.at(PAGE_SIZE - 1);
  return (
    <Section id="moves" heading={words.moved} class="moves-part" unindexed>
      <p class="small">{words.movedIntro}</p>
      <SinceForm
        view={view}
        newest={newest.day}
        // A list that was cut says where, so that a count is never taken for all there is.
        from={moves.length > PAGE_SIZE ? last?.day : undefined}
      />
      <Months view={view} moves={moves.slice(0, SHORT_LIST)} />
      {earlier.length > 0 ? (
        <details class="earlier">
          <summary>{words.earlier(earlier.length)}</summary>
          <Months view={view} moves={earlier} />
        </details>
      ) : null}
    </Section>
  );
}

/** The day of the newest move, as a link to the list; the script says there how much is new. */
export function LastMoved({ view, moves }: MovesProps) {
  const [newest] = moves;
  if (!newest) return null;
  return (
    <a href="#moves" data-since-brief>
      {view.text.partner.lastMoved} <DayTime view={view} day={newest.day} />
    </a>
  );
}

/** A plain form whose answer is this page again; the script reads the day out of the address. */
function SinceForm({
  view,
  newest,
  from,
}: {
  view: View;
  newest: string;
  from: string | undefined;
}) {
  const words = view.text.partner.since;
  const { isNew, found, none, bad, goesBackTo } = words;
  const { language } = view.site.settings;
  return (
    <form
      class="since"
      action={`${view.href(view.url)}#moves`}
      autocomplete="off"
      data-since
      data-from={from}
      data-words={JSON.stringify({ language, isNew, found, none, bad, goesBackTo })}
    >
      <p class="since-choice">
        <label for="since">{words.label}</label>
        <input id="since" type="date" name="since" />
        <button type="submit">{words.button}</button>
      </p>
      <p class="since-status" role="status" data-since-status />
      <p class="small">
        {words.keep}{' '}
        <a href={`${view.href(view.url)}?since=${newest}#moves`}>
          {words.keepLink(view.day(newest))}
        </a>
        .
      </p>
    </form>
  );
}

function Months({ view, moves }: { view: View; moves: readonly Move[] }) {
  return (
    <div class="months">
      {byMonth(moves).map(({ month, moves: ofMonth }) => (
        <section key={month} class="month">
          <h3>{view.month(month)}</h3>
          <ol class="moves">
            {ofMonth.map((move, index) => (
              <MoveItem key={index} view={view} move={move} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function MoveItem({ view, move }: { view: View; move: Move }) {
  const { label, what, hue, more } = shownOf(view, move);
  return (
    <li class={`move ${hue}`} data-move>
      <p class="move-day">
        <DayTime view={view} day={move.day} />
      </p>
      <div>
        <p class="move-title">{what}</p>
        <p class="byline">
          <span>{label}</span>
          {more}
        </p>
      </div>
    </li>
  );
}

/** What kind of move it is, its words, and what belongs beside the kind: a mission, or a state. */
function shownOf(view: View, move: Move) {
  const { partner: words, mission: missionWords } = view.text;
  switch (move.kind) {
    case 'weeknote':
    case 'case-study':
      return {
        label: words.move[move.kind],
        what: <EntryLink view={view} entry={move.entry} />,
        hue: hueOf(move.entry.fields.missions),
        more: null,
      };
    case 'ask': {
      const { item, from, address, status, missions } = move.ask;
      return {
        label: (
          <a
            href={view.href(address)}
            aria-label={view.text.site.apart(words.move.ask, from.title)}
          >
            {words.move.ask}
          </a>
        ),
        what: item ? (
          <span
            {...languageOf(from)}
            // Whole, not as one link: its words may have links of their own.
            dangerouslySetInnerHTML={{ __html: view.itemOf(item, from) }}
          />
        ) : (
          move.ask.title
        ),
        hue: hueOf(missions),
        more:
          status === 'open' ? null : (
            <StatusMark
              shape={status === 'answered' ? 'full' : 'ended'}
              label={view.text.asks.status[status]}
            />
          ),
      };
    }
    case 'progress': {
      const { step, mission } = move;
      return {
        label: (
          <StatusMark
            shape={progressShapes[step.status]}
            label={missionWords.progressStatus[step.status]}
          />
        ),
        what: <a href={view.href(`${mission.url}#mission-progress`)}>{step.title}</a>,
        hue: `mission-${mission.id}`,
        more: <EntryLink view={view} entry={mission} />,
      };
    }
    case 'change': {
      const { change, mission } = move;
      return {
        label: words.move.change,
        what: (
          <a
            href={view.href(`${mission.url}#mission-changes`)}
            aria-label={view.text.site.apart(headingOf(view, change), mission.title)}
          >
            {headingOf(view, change)}
          </a>
        ),
        hue: `mission-${mission.id}`,
        more: <EntryLink view={view} entry={mission} />,
      };
    }
  }
}

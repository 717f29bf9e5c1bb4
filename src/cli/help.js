/** The help texts of the command. Plain JavaScript, so that they are there before any TypeScript is read. */

const help = `plainsight: Markdown weeknotes, missions and case studies in, a searchable site out.

  plainsight check                      read everything and report every problem
  plainsight build                      check, render and index into _site
  plainsight serve                      the dev server, with drafts and live reload
  plainsight due                        what will appear, and when
  plainsight hold --list                what waits for an election to be over
  plainsight report MISSION --from DATE one mission and one period, for a committee
  plainsight accessibility              test the site, for its accessibility statement
  plainsight new KIND "Title"           a new file with the right fields and prompts
  plainsight init DIR                   a new site that builds at once
  plainsight import markdown SOURCE     other people's Markdown, made into entries

For all commands:
  --root DIR      the folder that holds content/ (default: this one)
  --now DATE      the day to work for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)
  --help          this text, or after a command that command's own
  --version       the version

Exit codes: 0 all is well, 1 there are errors in the content, 2 the command was called wrongly.
`;

/** @type {Record<string, string>} */
const commandHelp = {
  check: `plainsight check [FILE…] [--format pretty|json|github] [--allow ID] [--advice]

Reads, validates and relates everything, and reports every problem of every file at once; of those named, where
files or folders are named, as an editor or a commit hook does.

  --advice        after the problems, advice on the words: sentences that are hard to read, jargon, words that
                  leave people out. It never changes the exit code
  --format F      pretty (default), json for programs, github for notes beside the lines of a pull request
  --allow ID      treat problems of this id as warnings; may be repeated
`,
  build: `plainsight build [--to DIR] [--link] [--drafts] [--allow ID]

Checks, renders and indexes the site. The old site is replaced only when all of the new one is ready.

  --to DIR        the output folder (default: _site in the root)
  --link          make DIR a link to the site, so that the next one takes its place in one step; it stays one
  --drafts        include drafts and held entries, marked as such
  --allow ID      treat problems of this id as warnings; may be repeated
`,
  serve: `plainsight serve [--port N]

Builds, indexes and serves the site with live reload. Drafts are shown and marked; problems stand at the
top of every page. What is served is in _site.serve, apart from the site that is published.

  --port N        the port (default: 8080)
`,
  due: `plainsight due [--format pretty|json]

Lists the entries that wait: for their day, for the end of a hold, for their sign-off. A scheduled build
after that day publishes them.
`,
  hold: `plainsight hold --list [--format pretty|json]

Lists what the hold in _data/site.yml keeps back, and what is marked as sensitive and waits for its day.
`,
  report: `plainsight report MISSION --from DATE [--to DATE] [--pdf] [--file FILE] [--overwrite]

Writes the report on one mission and one period: the numbers at both ends, what was delivered, what changed
and why, challenges, money, asks and sources. One HTML file that stands by itself; never overwrites unasked.

  MISSION         the id of a mission: the name of its file without .md
  --from DATE     the first day of the period
  --to DATE       the last day (default: today)
  --pdf           a tagged PDF beside it as well; needs Chromium
  --file FILE     where to write (default: MISSION-FROM-TO.html in this folder)
  --overwrite     replace what is there
`,
  accessibility: `plainsight accessibility [--all]

Builds the site, opens one page of each kind in Chromium (light, dark, forced colours, print, less motion, 320
pixels wide, 400% zoom), and has axe judge it by WCAG 2.2 A and AA. Writes what it found to
_data/accessibility-test.yml, which the statement at /accessibility/ quotes, and exits with 1 if a rule is broken.

  --all           every page; takes about two seconds for each
`,
  new: `plainsight new KIND "Title" [--field value]

Writes a file with valid front matter and prompts, and prints its path. Never overwrites.
KIND is weeknote, mission, case-study, partner, team, person, sprint, event, measure or page.
Any field of the kind may be given; several values are separated by commas:

  plainsight new weeknote "Twelve lofts by Friday" --team housing-futures --missions warm-homes
`,
  init: `plainsight init DIR

Writes a small new site into an empty or new folder: one mission, one team, one weeknote and a page.
`,
  import: `plainsight import markdown SOURCE --as KIND [--map FILE] [--dry-run] [--format pretty|json]

Turns a folder of other people's Markdown into valid entries below content/, and says for every file
whether it was kept, kept with changes, or left out and why. Never overwrites.

  --as KIND       what the files become, unless the map says otherwise
  --map FILE      how fields, tags, authors and addresses are translated; see examples/README.md
  --dry-run       report only, write nothing
`,
};

/**
 * The help that is asked for; undefined where it is not.
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
export function helpFor([first = '--help', ...rest]) {
  if (first === '--help') return help;
  return rest.includes('--help') && Object.hasOwn(commandHelp, first)
    ? commandHelp[first]
    : undefined;
}

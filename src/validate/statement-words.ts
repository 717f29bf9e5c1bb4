/**
 * The words by which `check-statement.ts` looks at the statement of a mission, in English. All are
 * small letters, with spaces where an author may write hyphens.
 *
 * Where they come from: a council officer's post that sets two statements of one firm side by side
 * (“abstract, all things to all people” against what it wants to change), and calls others “activities
 * rather than what they are trying to achieve”; the words that GOV.UK's style guide and the Local
 * Government Association ask writers to avoid; and what councils publish, from the missions of Camden
 * and Greenwich to visions that could be anybody's. A word is here only where it is hardly ever the
 * point of a good statement: a false alarm is worse than a miss.
 */

/** Who is meant, or where: one of these is enough. */
export const people = words(`
  everyone everybody anyone nobody none people person persons who those we us our ours
  adult adults baby babies boy boys child children girl girls infants teenagers young youth older elderly
  men man women woman mother mothers father fathers parent parents carer carers families family
  grandparents household households neighbour neighbours friend friends community communities
  resident residents citizen citizens tenant tenants renter renters owner owners homeowners landlord landlords
  householder householders newcomer newcomers refugee refugees migrants asylum homeless veterans
  disabled sick injured ill dying patient patients vulnerable poor poorest unemployed lonely
  pupil pupils student students learner learners apprentice apprentices graduates teacher teachers
  worker workers employee employees employer employers staff nurses doctors volunteers
  business businesses firm firms shop shops trader traders farmer farmers fishers
  customer customers client clients user users visitor visitors passengers drivers cyclists pedestrians
  commuters walkers wheelers voters taxpayers members lives population generation generations
  neighbors
`);

export const places = words(`
  here city cities town towns village villages borough boroughs county district parish ward wards
  neighbourhood neighbourhoods neighborhood neighborhoods area areas region valley island islands coast
  country nation uk planet street streets road roads estate estates home homes house houses housing flat flats
  school schools nursery nurseries college hospital hospitals surgery library libraries park parks
  playground playgrounds markets
  river rivers stream streams sea seas ocean oceans lake lakes beach beaches harbour hill hills moor moors
  forest forests woodland bus buses railway
`);

/** Who begins a sentence about the organisation itself. Passed over, to see what it says of itself. */
export const subjects = phrases(`
  we / it / the council / our council / this council / the authority / the partnership / our partnership
  the team / our team / this team / the service / our service / the organisation / our organisation
  the programme / our programme / this programme / the project / this project / the board
  the mission / our mission / this mission
  the mission is / our mission is / this mission is / the aim is / our aim is / the goal is / our goal is
  the purpose is / our purpose is / the vision is / our vision is / the ambition is / our ambition is
  the role is / our role is / the objective is / our objective is
`);

/** What comes between that and the verb. */
export const intents = phrases(`
  will / shall / must / want to / wants to / would like to / aim to / aims to / seek to / seeks to
  intend to / intends to / plan to / plans to / hope to / hopes to / strive to / strives to
  work to / works to / is to / are to / exist to / exists to / are here to / is here to
  are going to / is going to / continue to / continues to / are working to / is working to
  are committed to / is committed to / are strongly committed to / are fully committed to
  are dedicated to / is dedicated to / commit to / commits to / be committed to
  also / always / actively / proactively / jointly / together / further / to
`);

/** What organisations do; the first word also counts as “delivers” and “delivering”. */
export const activities = phrases(`
  deliver / provide / support / promote / facilitate / implement / develop / engage / collaborate
  coordinate / foster / champion / embed / enhance / explore / drive / lead on / oversee
  advocate / signpost / commission / roll out / raise awareness / build capacity / build partnerships
  build relationships / share best practice / work with / work together / work in partnership / work closely
  work across / work alongside / partner with / consult / listen / invest in / encourage / streamline
  improve services / improve our services / improve outcomes / improve the way / transform services
  design our services / redesign services / the provision of / the delivery of / the development of
`);

/** With one of these an activity says what comes of it, and no word is said. */
export const outcomes = phrases(`
  so that / until / no longer / nobody / no one / none / instead of
  to end / to halve / to double / to cut / to stop / to halt / to close / to eliminate / to eradicate
  to reduce / to restore / to prevent / to rid / to free / to house / to ease / to lift
  and end / and halve / and double / and cut / and stop / and eliminate / and reduce
`);

/** What stands in so many statements that it says nothing about this one. */
export const stockPhrases = phrases(`
  world class / world leading / world beating / best in class / first class / sector leading / market leading
  leading provider / leading edge / cutting edge / state of the art / leading the way
  centre of excellence / excellence / trusted partner / reliable partner / partner of choice / employer of choice
  are committed to / is committed to / strongly committed / fully committed / our commitment to
  customer focused / customer focussed / customer centric / citizen centric / customer driven
  meaningful benefits / added value / value added / value for money / best value / best practice
  quality of life / high quality services / quality services / excellent services / best possible
  efficient and effective / effective and efficient / fit for purpose / fit for the future
  sustainable future / brighter future / seamless / vibrant
  a thriving / thriving communities / thriving economy / thriving places / thriving neighbourhoods
  holistic / joined up / synergies / step change / stakeholders / innovative solutions / going forward
  passionate about / the extra mile / make a difference / making a difference
  at the heart of everything / great place to live / best place to live / live work and
`);

/** Words with a capital that name nobody and no place. */
export const capitals = words(`
  january february march april may june july august september october november december
  spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
  we our us i the a an this these it by in on from to and or every each all no
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Longer ones first, so that “are committed to” is seen before “are”. */
function phrases(text: string): readonly string[] {
  const found = text.split(/\s*[/\n]\s*/).filter((phrase) => phrase !== '');
  return found.sort((a, b) => b.length - a.length);
}

/** Tells the mailbox of a person from that of a team: “asha.rahman@” from “labour.market@”. */

/** Providers whose mailboxes are mostly private, whatever their name. */
const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail)\.(?:com|co\.uk|me|ie|fr|de|net)$/i;

/** Names kept for examples (RFC 2606, RFC 6761) hold nobody's mail. */
const exampleHost = /(?:\.|@)(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$/i;

/** People whom everybody has heard of, and nobody met. */
const nobody =
  /^(?:(?:jane|john|joe|j)[._]?(?:doe|smith|citizen)|a[._]?n[._]?other|(?:first|given|test|some|your|user|my)(?:name)?[._]?(?:last|sur|family|user|one|body|name|email)?(?:name)?)\d*$/i;

/** Words that stand alone in the names of mailboxes, and are hardly anybody's name. */
const roleWords = new Set(
  `access accessibility admin adoption adult adults advice analysis analytics applications apprenticeships
  archive archives arts asylum audit aviation bot building buildings bus buses business cabinet calendar
  campaign campaigns carbon care careers census central centre chief child children city clean climate
  coastal comms community control coordination council councillors county crime culture customer cycling dac data debt
  delivery democratic design desk digital disability district diversity do duty early earlyyears economic
  economy editor education emergency employer energy engagement enquiries enterprise enviro equalities equality
  evaluation event events evidence families family farming finance fire fisheries flood foi forestry forum
  freedom front fund funding funds gardens general good grants green greenhouse group growth head health hello help heritage
  highways home homes housing hr hub human ict inclusion incident info innovation insight insights
  inspection insurance intelligence investment involvement it jobs lab labour labs leader learning legal
  leisure letters lettings library local main mail manager marine market marketing markets mayor media
  member members membership mental migration mission missions money museum name national nature news newsletter no
  noreply office officer online open operations ops overview parking parish participation partners payroll
  pension pensions performance petitions police policies policy post press primary privacy product
  programme project projects property protection public quality rail records recycling refugees regeneration
  register registers registration regulation rents repairs reply report reports research residents response
  reviews risk road roadacc roads rural sales school schools scrutiny secondary secretary sector senior
  service services sexual shop skills social sport sports staff standards stats strategy studio
  supply support surname survey surveys sustainability system systems tax teacher teachers team teams tech
  technical tenancy tenants tourism town trade trading training transport travel trees uk user
  visit voice volunteering volunteers voting ward warm waste water web website welcome welfare wellbeing
  work workforce working years youth`.split(/\s+/),
);

/** Parts of longer words in the names of mailboxes: “childhealthstats”, “schoolworkforce”. */
const roleStems =
  /statistic|stats$|enquir|inquir|request|service|support|contact|account|feedback|council|housing|health|research|consult|licens|planning|transport|environ|recycl|librar|benefit|recruit|booking|digital|customer|volunteer|project|programme|network|committee|board$|helpdesk|office|team$|bot$|data$|security|complaint|payment|invoice|finance|funding|procure|contract|commission|workforce|employ|education|attain|democra|elector|govern|minister|misconduct|geograph|greenhouse|communit|communication|regist|safeguard|partnership|information|inspect|market|tenants|residents/i;

/** True for an address that is most likely that of one person. */
export function isPersonal(address: string): boolean {
  const [mailbox = '', host = ''] = address.split('@');
  const [name = ''] = mailbox.split('+');
  if (exampleHost.test(address) || nobody.test(name)) return false;
  const parts = name.toLowerCase().split(/[._-]/);
  const labels = host.toLowerCase().split('.');
  const isRole = (part: string) =>
    roleWords.has(part) || roleStems.test(part) || (part.length < 5 && labels.includes(part));
  if (parts.some(isRole)) return false;
  if (freeMail.test(address)) return true;
  // A name and a surname, or an initial: `j.bell`, `asha.m.rahman`, `siobhan.o'neill2`.
  return (
    /^[a-z]+(?:[._][a-z]{1,2})?[._][a-z]+(?:['’-][a-z]+)*\d{0,3}$/i.test(name) &&
    /[a-z]{3}/i.test(name)
  );
}

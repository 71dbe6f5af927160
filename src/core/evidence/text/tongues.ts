/** Words of other languages of the country, and of chats, for what is there, is not there, or will come. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** These deny wherever they stand. */
export const otherDenials = set(
  "durung dereng urung ora mboten ndak nggak gk engga enggak kagak kaga kage blom blun tida teu teuing henteu acan tacan encan euweuh " +
    "taya tara indak indk balun balum kadada kadeda kadida tena taena degage degaga dakdo trada nenten tusing sonde nyanda nda ndeq ngga gada " +
    "gaada taada gaonok ndaonok de'gaga de'pa",
);
/** Of these, what is not there yet. */
export const otherNotYet = set("durung dereng urung acan tacan encan balun balum");
/** These mean something else too ("alun-alun", "DAK", "atap seng"): they deny what can be there, right behind them. */
export const weakDenials = set("not alun can seng tra tar kada dak sing hana goh dang");
/** Said of what is there, or ready. */
export const existing = set(
  "ana ono onok anane wonten wenten enten ado ade aya adong dadi bar rengse salasai tuntung rampung mantun puput lai engka engkana",
);
/** Done to documents. */
export const otherPassives = set("digawe digawekake didamel dibuek dikintun digae disusulaken dikirimke digaweke");
/** "Already". */
export const otherFinished = set("wis wes wus uwis sampun geus parantos alah lah nunga suba atos");
/** "This", before what is shown. */
export const pointing = set("iki ieu iko niki punika iyo nyoe");
/** Said of what will come. */
export const coming = set(
  "mangke mengko engko engke sesuk isuk sabanta sakedap sakeudeung ntar entar bentar sebentar bentaran antosan ngenteni nteni ntaran nantian akn wait",
);
/** These too, where something is to be done with it: "kena dikirim". */
export const weakComing = set(
  "kena sek nuju lagi lg mau arep meh badhe rek bakal bakalan hendak perlu prlu harus hrs kudu wajib mesti rencana rencananya tinggal akan",
);

/** All of them that are in no list of Indonesian words. */
export const otherTongues: ReadonlySet<string> = new Set(
  [otherDenials, weakDenials, existing, otherPassives, otherFinished, pointing, coming].flatMap((words) => [...words]),
);

/** Words that Makassarese Malay ends in "yet", "indeed" or "just": "belumpi", "adaji". */
const stems = set("belum blm tidak tdk ada nanti sebentar tunggu sudah menyusul besok jadi tena taena");
const particles = ["pi", "ji", "mi", "pa"];

/** The word without such an end. */
export function withoutParticle(word: string): string {
  return particles.includes(word.slice(-2)) && stems.has(word.slice(0, -2)) ? word.slice(0, -2) : word;
}

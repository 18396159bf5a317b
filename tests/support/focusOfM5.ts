/** The 24 focus bullets of M5 §2 in a few words, and the items of the Hanze/Terra instrument that carry them. */

export const PRAISED = 'praised in §1 as well, so it may stand beside what is good';
export const UNSAID = 'no sentence in §1: its level is inferred from §2';

interface Bullet {
  /** Heading of M5 §2 under which it stands. */
  readonly heading: 'visie' | 'onderwijs' | 'vraagstukken' | 'competenties' | 'facilitering';
  readonly asks: string;
  readonly carriers: readonly string[];
  /** What is special about a carrier. */
  readonly because?: Readonly<Record<string, string>>;
}

export const FOCUS_OF_M5: readonly Bullet[] = [
  { heading: 'visie', asks: 'a spoken view of future practice', carriers: ['arbeid.beroepsbeeld'] },
  { heading: 'visie', asks: 'the sustainability perspective worked out', carriers: ['regio.duurzaam'] },
  { heading: 'visie', asks: 'a closer tie with the learning community', carriers: ['regio.anker'] },
  { heading: 'visie', asks: 'the link with LLO for everyone', carriers: ['llo.iedereen'] },
  { heading: 'visie', asks: 'the link of education and work in words', carriers: ['arbeid.triplehelix'] },
  { heading: 'onderwijs', asks: 'cross-overs between institutions', carriers: ['llo.crossovers'] },
  {
    heading: 'onderwijs',
    asks: 'administrators aware that structures must change',
    carriers: ['llo.bestuur', 'llo.structuur'],
    because: { 'llo.bestuur': PRAISED },
  },
  { heading: 'onderwijs', asks: 'a place in middle management', carriers: ['llo.middenkader'] },
  { heading: 'onderwijs', asks: 'a place in curriculum and timetable', carriers: ['llo.curriculum', 'llo.rooster'] },
  { heading: 'onderwijs', asks: 'a system for LLO', carriers: ['llo.systematiek'] },
  { heading: 'onderwijs', asks: 'programmes and community joined', carriers: ['llo.verbinding'] },
  { heading: 'onderwijs', asks: 'demand-led learning from several sides', carriers: ['llo.vraaggestuurd'] },
  {
    heading: 'onderwijs',
    asks: 'the words of regional partners',
    carriers: ['llo.taal'],
    because: { 'llo.taal': UNSAID },
  },
  { heading: 'vraagstukken', asks: 'more of small and medium business', carriers: ['regio.ondernemers'] },
  { heading: 'vraagstukken', asks: 'a balance of kinds of issues', carriers: ['regio.typering'] },
  { heading: 'competenties', asks: 'the community in the curriculum of students', carriers: ['llo.curriculum'] },
  { heading: 'competenties', asks: 'what coaches learn made explicit', carriers: ['llo.docenten'] },
  { heading: 'competenties', asks: 'more to learn for entrepreneurs', carriers: ['llo.ondernemersleren'] },
  {
    heading: 'competenties',
    asks: 'businesses responsible for training too',
    carriers: ['llo.medeverantwoordelijk'],
    because: { 'llo.medeverantwoordelijk': UNSAID },
  },
  {
    heading: 'competenties',
    asks: 'what students learn seen and assessed',
    carriers: ['llo.studenten', 'vorming.leeropbrengst'],
  },
  { heading: 'competenties', asks: 'LLO for and by teacher-coaches', carriers: ['llo.docenten'] },
  {
    heading: 'facilitering',
    asks: 'social capital trained on purpose',
    carriers: ['vorming.kapitaal'],
    because: { 'vorming.kapitaal': PRAISED },
  },
  {
    heading: 'facilitering',
    asks: 'coaching and assessment beyond the school',
    carriers: ['vorming.coaching', 'vorming.leeropbrengst'],
    because: { 'vorming.coaching': PRAISED },
  },
  {
    heading: 'facilitering',
    asks: 'lasting reflection and monitoring',
    carriers: ['vorming.reflectie', 'vorming.monitoring'],
  },
];

/** What §1 calls good and §2 leaves alone. What it praises and asks for all the same says so in the table. */
export const GOOD = ['regio.beleid', 'regio.vraagarticulatie', 'facil.regio'];

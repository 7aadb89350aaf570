/** What single words tell about the names beside them. Bits; a word may have several. */
export const WordClass = {
  firstName: 1,
  /** A given name that is also a place: Paris, Jordan. */
  placeFirstName: 2,
  surname: 4,
  /** Stands right before a person's name: Mr, president, coach. */
  title: 8,
  /** What speakers do: said, told, denied. */
  speechVerb: 16,
  /** in, near, outside: what follows is likely a place. */
  locative: 32,
  month: 64,
  weekday: 128,
  /** "aid group", "newspaper": an organisation's name follows. */
  organisationDescriptor: 256,
  /** Ends an organisation's name: University, Corp. */
  organisationHead: 512,
  /** Begins one, with "of" or "for" behind: Ministry, Bank. */
  organisationFirst: 1024,
  /** Ends a place's name: River, Street, County. */
  placeHead: 2048,
  /** Begins one: Lake, Mount, Port. */
  placeFirst: 4096,
  /** Behind a place it shows that both are part of something else: Bulls, Post, Marathon. */
  nameTail: 8192,
  /** Its full stop ends no sentence: St., Gov. */
  abbreviation: 32768,
  /** the, of, and: no evidence of anything. */
  function: 65536,
  /** "province", "region": what it follows is a first-level division. */
  divisionHead: 131072,
  /** city, town, village: "the city of X". */
  placeNoun: 262144,
  compass: 524288,
  of: 1 << 20,
  the: 1 << 21,
  /** Behind these hardly ever stands a person. */
  strongLocative: 1 << 22,
  /** left, visited: what is done to places. */
  placeVerb: 1 << 23,
  /** Stands before a town that no list has, where a known region follows. */
  beforeTown: 1 << 24,
  /** "a militia called the …" */
  naming: 1 << 25,
  /** May join the capitalised words of one name. */
  link: 1 << 26,
  /** "mayor of", "outskirts of" */
  holder: 1 << 27,
  /** "Treaty of Rome" */
  treaty: 1 << 28,
  /** What a subject does: tells "Amazon will hire" from "Amazon parrots". */
  subjectVerb: 1 << 29,
  andOr: 1 << 30,
} as const;

/** The small words of English that rules ask for by class. */
export const SMALL_WORDS: Readonly<Partial<Record<keyof typeof WordClass, string>>> = {
  of: 'of',
  the: 'the',
  strongLocative:
    'in near outside inside across throughout around into within downtown northern southern eastern western central',
  placeVerb:
    'leave left leaves leaving visit visits visited visiting reach reached enter entered flee fled tour toured invade invaded',
  beforeTown: 'in near of at from to outside around through into',
  naming: 'the called named known as',
  link: 'of for and the de del do du',
  holder: 'mayor governor outskirts streets people residents bishop archbishop west east north south',
  treaty: 'treaty treaties protocol protocols convention declaration statute accord accords peace',
  subjectVerb: 'will has had was is would could cut cuts plans wants',
  andOr: 'and or',
};

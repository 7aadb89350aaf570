/**
 * "Beijing said": may the name of a country or a capital stand for its government here? Asked of English sentences only,
 * by the words beside the name. What comes of it is a hint, never a claim.
 */

/** What governments do in news, and cities and landscapes do not. */
const DEEDS = new Set(
  `accepts accused accuses acknowledged admitted agreed agrees announced announces asked backed backs banned bans blamed blames
  called calls cancelled claimed claims condemned condemns confirmed criticised criticized decided declared declares declined
  demanded demands denied denies deployed dismissed expelled expressed fears hailed imposed indicated insisted insists
  informed negotiated offered opposed opposes ordered pledged promised proposed protested ratified recalled recognised
  recognized refused refuses rejected rejects replied responded said says signalled signaled signed signs stated summoned
  supported supports suspended threatened threatens told urged urges vetoed voiced vowed vows wanted wants warned warns
  welcomed withdrew`.split(/\s+/),
);
/** May stand between the name and what it does. */
const HELPERS = new Set(
  'has had have also will would may might could should can must again already now recently since later then still repeatedly officially formally not is was'.split(
    ' ',
  ),
);
/** "Beijing is considering": what follows "is" has to be one of these. */
const DOING =
  /^(?:considering|demanding|denying|insisting|negotiating|offering|planning|preparing|pressing|refusing|seeking|trying|urging|warning|willing|expected|unwilling|ready)$/;
/** "Beijing's response", "Pyongyang's demands" */
const POSSESSIONS =
  /^(?:['’]s|['’]) (?:\p{Ll}+ )?(?:response|reply|demands?|position|stance|policy|policies|decision|offer|proposal|refusal|claims?|denial|consent|approval|permission|intentions?|strategy|diplomacy|sanctions|insistence|reaction|warnings?|threats?|request|veto|ally|allies)\b/u;
/** "talks with Beijing", "ties between Seoul and Tokyo" */
const DEALINGS =
  /\b(?:talks|negotiations|ties|relations|agreement|treaty|deal|pressure|dispute|accord|consultations|sanctions|appeal)\s(?:\p{Ll}+\s)?(?:with|between|on|against|from|to)\s(?:\p{Lu}\p{L}+(?:,| and)\s)*$/u;
const ASKED =
  /\b(?:urged|asked|pressed|told|warned|accused|persuaded|called on|pressure on|demanded that|according to)\s$/;
/** The subject of a clause stands at its start, not behind what says where. */
const WHERE =
  /\b(?:in|at|near|from|of|to|outside|around|through|across|into|over|via|for|by|than|under)\s(?:the\s)?$/i;

/** Part of a longer name: "New Oslo", "Mayor Oslo"; days and months are none. */
const IN_A_NAME =
  /(?<!\p{L})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{L}*\s$/u;

/** A sentence begins with a capital that says nothing. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** @param start of the name in the sentence, @param end behind it (UTF-16) */
export function mayStandForGovernment(sentence: string, start: number, end: number): boolean {
  const [before, after] = [lowerFirst(sentence.slice(0, start)), sentence.slice(end)];
  if (DEALINGS.test(before) || ASKED.test(before) || POSSESSIONS.test(after)) return true;
  return !WHERE.test(before) && !IN_A_NAME.test(before) && actsIn(after);
}

function actsIn(after: string): boolean {
  if (!/^,?\s/.test(after)) return false;
  const next = after.match(/[\p{L}’']+/gu) ?? [];
  for (const word of next.slice(0, 4)) {
    if (DEEDS.has(word) || DOING.test(word)) return true;
    if (!HELPERS.has(word)) return false;
  }
  return false;
}

/** Words that hold a sentence together, by what they can be; and verbs that make a clause without reporting speech. */
export const FUNCTION_WORDS = {
  Auxiliary:
    "has have had having will would can could may might must shall should does do did don't doesn't didn't won't " +
    "wouldn't can't cannot couldn't hasn't haven't hadn't 'd 'll 've",
  Be: "is are was were be been being isn't aren't wasn't weren't am 's 're 'm",
  Adverb:
    'also then later recently once again still now just even only already always often never ever not soon ' +
    'previously earlier eventually finally initially originally repeatedly reportedly allegedly publicly privately ' +
    'famously simply merely really actually apparently clearly certainly probably quickly immediately ' +
    'subsequently similarly specifically flatly bluntly openly frequently routinely consistently increasingly largely ' +
    'nearly almost directly indirectly successfully occasionally sometimes thus however meanwhile moreover furthermore ' +
    'nevertheless nonetheless instead therefore indeed perhaps maybe too very quite rather long further ' +
    'yet first separately personally explicitly essentially effectively practically basically sharply strongly ' +
    'firmly angrily quietly loudly softly calmly confidently optimistically correctly wrongly rightly angrily',
  Preposition:
    'in on at of to for from by with about after before during against between among through under over into onto ' +
    'upon within without across behind beyond near toward towards via per amid amidst despite regarding concerning ' +
    'following including like unlike alongside outside inside throughout around above below versus ahead ' +
    'asked speaking responding referring citing quoting along due according given based',
  Conjunction:
    'and but or nor so because although though while whereas if unless until since when whenever where wherever ' +
    'that whether as than once before after',
  Determiner:
    'the a an this that these those his her their its my our your some any no every each another one two three four five ' +
    'six seven eight nine ten hundred several many most both all other such much few',
  Pronoun: 'he she they it we i you who nobody everyone somebody someone others many some one both neither none',
  Relative: 'who which whose whom that',
  Time:
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march ' +
    'april june july august september october november december morning afternoon evening night week month year ' +
    'recently earlier later last next ago weekend noon midnight',
  Title:
    'mr mrs ms dr sir lord lady dame rev reverend professor prof president vice prime minister secretary senator sen ' +
    'congressman congresswoman representative rep governor gov mayor judge justice general gen colonel col captain ' +
    'capt sergeant sgt lieutenant lt major admiral commander chief sheriff officer detective inspector ' +
    'attorney ambassador chancellor king queen prince princess pope bishop archbishop cardinal father sister ' +
    'spokesman spokeswoman spokesperson chairman chairwoman chair director editor reporter columnist author ' +
    'analyst strategist adviser advisor aide manager candidate nominee leader head founder owner coach actor actress ' +
    'singer rapper producer host anchor pollster historian scientist lawyer economist activist businessman ' +
    'billionaire former ex senior deputy assistant associate executive then-president democratic republican ' +
    'conservative labour liberal presidential campaign official executive representative critic professional rival relative native',
  Work:
    'book novel film movie show series song album play musical podcast ad advert programme program column essay ' +
    'magazine documentary memoir video poem single episode segment sitcom drama comedy blog hit tune ' +
    'entitled titled starring called game painting website site soundtrack broadway newsletter headlined headline ' +
    'nbc abc cbs cnn fox msnbc cnbc pbs hbo bbc itv npr showtime netflix',
  Plural:
    'i you we they who people police men women others some many both two three four officials critics prosecutors ' +
    'republicans democrats',
  Words:
    'statement interview speech tweet message letter email e-mail remark remarks comment comments question questions ' +
    'answer reply response words quote warning claim claims promise plea call conclusion argument post memo report ' +
    'testimony transcript slogan motto phrase term word note press release account verdict advice',
} as const;

/** Verbs that make a clause, as lemmas: enough to know a subject from a clause of its own. */
export const VERBS =
  'be have do go come get take put keep let seem appear look become turn leave lose win run move live work play stand ' +
  'sit happen bring build buy sell spend pay meet lead follow stop create allow help start end fall rise grow cut reach ' +
  'remain stay serve die kill raise pass pull carry break receive return draw choose join visit travel arrive enter ' +
  'walk wait watch miss act change drop face fight force form fill hit hope include increase involve kick lack land last ' +
  'lie lift list listen matter mean note own pick place produce protect prepare range rely remember remove ' +
  'represent resign result save score share shake shape sound sparked suffer surge survive switch ' +
  'throw touch train treat trail vote wear weigh back beat campaign attend avoid gain generate host hire fire shoot';

/** Reporting verbs, as lemmas. */
export const CUES = {
  /** Speech itself: these stand beside a full quotation, before or after their subject. */
  Say:
    'say tell ask add write tweet reply answer explain state declare announce insist argue warn note observe remark ' +
    'continue conclude recall claim assert admit acknowledge concede confess confirm complain contend counter cry ' +
    'offer order mention post exclaim echo joke lament muse pledge proclaim protest quip recount report respond retort reveal scream shout ' +
    'stress suggest sigh snap testify urge vow whisper wonder yell boast bemoan demand predict promise reason reflect ' +
    'reiterate repeat intone interject caution charge advise agree allege chant blog maintain mutter opine plead ' +
    'surmise taunt assure chide read deadpan marvel fume gush thunder estimate speculate posit ' +
    'disclose emphasise emphasize elaborate enthuse expound deny growl grumble hiss howl implore inform inquire enquire ' +
    'insinuate instruct moan murmur theorise theorize preach proffer quiz rage rail rant ' +
    'reassure remind reproach roar scoff shriek sneer sob stammer stutter summarise summarize swear ' +
    'taunt tease threaten utter venture volunteer weep exhort exult chuckle laugh concur ' +
    'clarify comment argue beg bellow blurt confide decree drawl ' +
    'gripe groan holler inveigh jest message email e-mail text propose quote recommend ' +
    'lecture riff rule sing sniff specify tell vent wail whine sign',
  /** Telling of another's words: these carry a few quoted ones. */
  Report:
    'call describe dub label brand denounce criticise criticize blast slam attack accuse dismiss praise hail condemn ' +
    'decry deride mock reject defend blame refer characterise characterize cite compare push advocate tout trumpet ' +
    'highlight underscore underline question challenge encourage portray depict paint cast invoke imply hint indicate ' +
    'signal speak talk ridicule lambast lambaste deplore mourn vilify nickname bash rip deem term denigrate disparage ' +
    'assail castigate chastise rebuke rebuff scold berate admonish applaud commend laud congratulate extol salute ' +
    'disagree dispute liken equate contrast relay convey characterise regret resent brag discuss put express decline ' +
    'apologize stipulate vent summon implore welcome support oppose endorse thank celebrate press appeal',
  /** Thought, wish and act: these carry quoted words only where nothing surer does. */
  Weak:
    'seek request lobby think believe feel hope want fear worry consider find see hold determine decide view regard outline detail use ' +
    'employ promote champion title pan lash rap credit honour honor accept know understand expect plan intend aim try ' +
    'need hear learn refuse object doubt suspect assume foresee envision envisage imagine address point focus present ' +
    'release issue publish send give make deliver launch link attribute concern prove pressure persuade convince commit ' +
    'prefer favour favor like love hate detest lay frame pitch sell bill style sum assess evaluate rate judge diagnose ' +
    'interpret mandate require guarantee prohibit provide define conduct recognise recognize realise realize invite ' +
    'direct help create set live name leave take get show relish list',
} as const;

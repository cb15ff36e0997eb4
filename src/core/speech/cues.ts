/** Reporting verbs, as lemmas. */
export const CUES = {
  /** Speech itself: these stand beside a full quotation, before or after their subject. */
  Say:
    'say tell ask add write tweet reply answer explain state declare announce insist argue warn note observe remark ' +
    'continue conclude recall claim assert admit acknowledge concede confess confirm complain contend counter cry ' +
    'exclaim echo joke lament muse pledge proclaim protest quip recount report respond retort reveal scream shout ' +
    'stress suggest sigh snap testify urge vow whisper wonder yell boast bemoan demand predict promise reason reflect ' +
    'reiterate repeat intone interject caution charge advise agree allege chant blog post maintain mutter opine plead ' +
    'surmise taunt assure chide read begin offer deadpan marvel fume gush thunder estimate speculate posit ' +
    'disclose emphasise emphasize elaborate enthuse expound deny growl grumble hiss howl implore inform inquire enquire ' +
    'insinuate instruct mention moan murmur order theorise theorize preach proffer quiz rage rail rant ' +
    'reassure remind reproach roar scoff shriek sing sneer sob stammer stutter summarise summarize swear ' +
    'taunt tease threaten utter venture volunteer weep exhort exult chuckle laugh smile grin nod shrug concur ' +
    'believe think clarify comment apologise apologize argue beg bellow blurt confide decree drawl ' +
    'gripe groan holler inveigh jest message email e-mail text propose quote recommend relate ' +
    'riff rule sniff specify tell vent vouch wail whine caption sign',
  /** Telling of words, judgement or wish: these carry a few quoted words. */
  Report:
    'call describe dub label brand denounce criticise criticize blast slam attack accuse dismiss praise hail condemn ' +
    'decry deride mock reject defend blame refer characterise characterize cite compare feel hope want fear worry ' +
    'consider find show seek request push advocate support oppose welcome celebrate thank highlight underscore ' +
    'underline outline detail discuss question challenge encourage invite direct hold determine decide view regard ' +
    'portray depict paint cast tout trumpet use invoke employ imply hint indicate signal speak talk ridicule lambast ' +
    'lambaste deplore mourn vilify nickname promote call champion bash rip pan lash ' +
    'deem title term denigrate disparage assail castigate chastise chide rebuke rebuff rap scold berate bemoan admonish ' +
    'credit applaud commend laud congratulate endorse extol salute honour honor ' +
    'accept know understand see expect plan intend aim try need hear learn ' +
    'disagree dispute refuse decline object doubt suspect assume foresee envision envisage imagine ' +
    'address point focus present release issue publish send give make deliver launch post ' +
    'liken link equate contrast question attribute credit relay convey communicate concern prove ' +
    'appeal lobby press pressure persuade convince ' +
    'commit prefer favour favor like love hate detest ' +
    'lay frame pitch sell depict brand bill style sum assess evaluate rate judge diagnose interpret summarize ' +
    'mandate require state guarantee prohibit provide define conduct ' +
    'regret resent relish recognise recognize realise realize',
} as const;

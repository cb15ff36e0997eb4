import type { Rule } from './rule';
import { rule as ageCheck } from './rules/age-check';
import { rule as bareLink } from './rules/bare-link';
import { rule as brokenDirective } from './rules/broken-directive';
import { rule as captionDirection } from './rules/caption-direction';
import { rule as clipSpeaker } from './rules/clip-speaker';
import { rule as contentWarning } from './rules/content-warning';
import { rule as crossheadLength } from './rules/crosshead-length';
import { rule as crossheadSpacing } from './rules/crosshead-spacing';
import { rule as datelineMismatch } from './rules/dateline-mismatch';
import { rule as duplicateParagraph } from './rules/duplicate-paragraph';
import { rule as embargo } from './rules/embargo';
import { rule as firstMention } from './rules/first-mention';
import { rule as futureDate } from './rules/future-date';
import { rule as headingLevel } from './rules/heading-level';
import { rule as headlineClaim } from './rules/headline-claim';
import { rule as headlineLength } from './rules/headline-length';
import { rule as headlineStyle } from './rules/headline-style';
import { rule as impossibleDate } from './rules/impossible-date';
import { rule as incompleteDateline } from './rules/incomplete-dateline';
import { rule as introLength } from './rules/intro-length';
import { rule as invalidField } from './rules/invalid-field';
import { rule as legalWatch } from './rules/legal-watch';
import { rule as linkText } from './rules/link-text';
import { rule as missingAttribution } from './rules/missing-attribution';
import { rule as missingDateline } from './rules/missing-dateline';
import { rule as missingHeadline } from './rules/missing-headline';
import { rule as missingPublished } from './rules/missing-published';
import { rule as missingTimeZone } from './rules/missing-time-zone';
import { rule as nameConsistency } from './rules/name-consistency';
import { rule as numberConsistency } from './rules/number-consistency';
import { rule as paragraphLength } from './rules/paragraph-length';
import { rule as pictureAlt } from './rules/picture-alt';
import { rule as pictureCaption } from './rules/picture-caption';
import { rule as pictureCredit } from './rules/picture-credit';
import { rule as pullQuoteSpeaker } from './rules/pull-quote-speaker';
import { rule as pullQuoteVerbatim } from './rules/pull-quote-verbatim';
import { rule as quotationStyle } from './rules/quotation-style';
import { rule as rawHtml } from './rules/raw-html';
import { rule as relativeDay } from './rules/relative-day';
import { rule as ruleCrashed } from './rules/rule-crashed';
import { rule as seeAlsoTarget } from './rules/see-also-target';
import { rule as signOff } from './rules/sign-off';
import { rule as speakerVerb } from './rules/speaker-verb';
import { rule as strayCharacter } from './rules/stray-character';
import { rule as styleCapitalisation } from './rules/style-capitalisation';
import { rule as styleExistence } from './rules/style-existence';
import { rule as styleOccurrence } from './rules/style-occurrence';
import { rule as styleSubstitution } from './rules/style-substitution';
import { rule as sumCheck } from './rules/sum-check';
import { rule as summerTime } from './rules/summer-time';
import { rule as tooComplex } from './rules/too-complex';
import { rule as topFour } from './rules/top-four';
import { rule as unclosedBlock } from './rules/unclosed-block';
import { rule as unclosedFrontMatter } from './rules/unclosed-front-matter';
import { rule as unclosedNote } from './rules/unclosed-note';
import { rule as unclosedQuotation } from './rules/unclosed-quotation';
import { rule as unitStyle } from './rules/unit-style';
import { rule as unknownAttribute } from './rules/unknown-attribute';
import { rule as unknownBlock } from './rules/unknown-block';
import { rule as unknownField } from './rules/unknown-field';
import { rule as unnamedSource } from './rules/unnamed-source';
import { rule as unreadableTime } from './rules/unreadable-time';
import { rule as unusedIgnore } from './rules/unused-ignore';
import { rule as weekdayDate } from './rules/weekday-date';

/** Every rule there is, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  clipSpeaker,
  firstMention,
  headlineClaim,
  missingAttribution,
  pullQuoteSpeaker,
  pullQuoteVerbatim,
  quotationStyle,
  speakerVerb,
  unclosedQuotation,
  unnamedSource,

  datelineMismatch,
  embargo,
  futureDate,
  impossibleDate,
  incompleteDateline,
  missingDateline,
  missingPublished,
  missingTimeZone,
  relativeDay,
  summerTime,
  unreadableTime,
  weekdayDate,

  crossheadLength,
  crossheadSpacing,
  duplicateParagraph,
  headlineLength,
  headlineStyle,
  introLength,
  missingHeadline,
  paragraphLength,
  topFour,

  bareLink,
  captionDirection,
  linkText,
  pictureAlt,
  pictureCaption,
  pictureCredit,
  seeAlsoTarget,

  ageCheck,
  nameConsistency,
  numberConsistency,
  sumCheck,
  unitStyle,

  styleCapitalisation,
  styleExistence,
  styleOccurrence,
  styleSubstitution,

  contentWarning,
  legalWatch,
  signOff,

  brokenDirective,
  headingLevel,
  invalidField,
  rawHtml,
  ruleCrashed,
  strayCharacter,
  tooComplex,
  unclosedBlock,
  unclosedFrontMatter,
  unclosedNote,
  unknownAttribute,
  unknownBlock,
  unknownField,
  unusedIgnore,
];

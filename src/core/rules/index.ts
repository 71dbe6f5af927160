/** Every rule, in the order in which findings of one cell are told. The only registry. */
import type { Rule } from "../rule/rule";
import { ageGap } from "./age-gap";
import { clusterMissing } from "./cluster-missing";
import { codeUntidy } from "./code-untidy";
import { evidenceCarriedOver } from "./evidence-carried-over";
import { evidenceDoubtful } from "./evidence-doubtful";
import { evidenceError } from "./evidence-error";
import { evidenceIncomplete } from "./evidence-incomplete";
import { evidenceKindMissing } from "./evidence-kind-missing";
import { evidenceLinkVague } from "./evidence-link-vague";
import { evidenceMissing } from "./evidence-missing";
import { evidenceOutdated } from "./evidence-outdated";
import { evidencePhotoBare } from "./evidence-photo-bare";
import { evidencePlaceholder } from "./evidence-placeholder";
import { evidenceReused } from "./evidence-reused";
import { evidenceUnreachable } from "./evidence-unreachable";
import { formulaError } from "./formula-error";
import { formulaInconsistent } from "./formula-inconsistent";
import { hiddenScore } from "./hidden-score";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorMisplaced } from "./indicator-misplaced";
import { indicatorMissing } from "./indicator-missing";
import { indicatorUnknown } from "./indicator-unknown";
import { indicatorWeak } from "./indicator-weak";
import { indicatorZero } from "./indicator-zero";
import { instrumentOlder } from "./instrument-older";
import { maximumDiffers } from "./maximum-differs";
import { maximumZero } from "./maximum-zero";
import { nameAndNumberDisagree } from "./name-and-number-disagree";
import { numberAmbiguous } from "./number-ambiguous";
import { numberAsText } from "./number-as-text";
import { officeMissing } from "./office-missing";
import { officeUnknown } from "./office-unknown";
import { percentageFormula } from "./percentage-formula";
import { percentageOutOfRange } from "./percentage-out-of-range";
import { questionDuplicate } from "./question-duplicate";
import { readingDoubtful } from "./reading-doubtful";
import { scoreFromElsewhere } from "./score-from-elsewhere";
import { scoreIsDate } from "./score-is-date";
import { scoreMerged } from "./score-merged";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreNotANumber } from "./score-not-a-number";
import { scoreOverMaximum } from "./score-over-maximum";
import { sexSum } from "./sex-sum";
import { tierDiffers } from "./tier-differs";
import { tierEdge } from "./tier-edge";
import { totalDiffers } from "./total-differs";
import { totalTypedOver } from "./total-typed-over";

export const rules: readonly Rule[] = [
  readingDoubtful,
  instrumentOlder,
  clusterMissing,
  indicatorMissing,
  indicatorDuplicate,
  indicatorUnknown,
  indicatorMisplaced,
  nameAndNumberDisagree,
  questionDuplicate,
  codeUntidy,
  scoreMissing,
  scoreNotANumber,
  scoreIsDate,
  scoreMerged,
  scoreFromElsewhere,
  scoreOverMaximum,
  scoreNegative,
  numberAsText,
  numberAmbiguous,
  percentageOutOfRange,
  percentageFormula,
  sexSum,
  ageGap,
  maximumDiffers,
  maximumZero,
  totalDiffers,
  totalTypedOver,
  formulaError,
  formulaInconsistent,
  hiddenScore,
  evidenceMissing,
  evidencePlaceholder,
  evidenceError,
  evidenceDoubtful,
  evidenceIncomplete,
  evidenceOutdated,
  evidencePhotoBare,
  evidenceUnreachable,
  evidenceCarriedOver,
  evidenceKindMissing,
  evidenceReused,
  evidenceLinkVague,
  officeMissing,
  officeUnknown,
  indicatorZero,
  indicatorWeak,
  tierDiffers,
  tierEdge,
];

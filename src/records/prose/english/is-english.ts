// Words of English that no Swedish sentence has, unless it names something; one of them stands in every sentence that is read.
const MAY_BE_ENGLISH =
  /(?:^| )(?:the|of|to|will|are|have|has|were|was|been|with|their|from|should|shall|and|for|but|had|who|people|participants|companies|got|took|be|is|at|we) /;
const ENGLISH =
  /(?<![\p{L}-])(?:the|of|to|and|will|are|is|have|has|were|was|been|be|with|their|from|should|shall|for|in|at|on|who|that|a|an|as|by|this|they|had|took|or|we|but|not|into|than|it|people|participants|companies|got|per cent|there)(?![\p{L}-])/gu;
const SWEDISH =
  /(?<![\p{L}-])(?:och|att|som|är|av|för|på|till|med|det|den|en|ett|har|ska|skall|i|om|vid|från|de|inom|eller|var|blev|kommer|där|under|projektet)(?![\p{L}-])/gu;

/**
 * Whether a sentence is in English: it has more of that language's small words than of Swedish ones.
 *
 * @param sentence In lower case.
 * @param goesOn The one before it is in English, so that a few words without any of either are too.
 */
export function isEnglish(sentence: string, goesOn = false): boolean {
  if (!goesOn && !MAY_BE_ENGLISH.test(sentence)) return false;
  const swedish = count(sentence, SWEDISH);
  return (goesOn && swedish === 0) || count(sentence, ENGLISH) > swedish;
}

function count(sentence: string, words: RegExp): number {
  return sentence.match(words)?.length ?? 0;
}

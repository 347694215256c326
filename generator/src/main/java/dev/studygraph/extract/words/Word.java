package dev.studygraph.extract.words;

import java.util.Locale;

/** A class of words; the files under {@code words/} list its members per language (docs: the notes' own words, never ours). */
public enum Word {
    ASPECT,
    SCENARIO_HEADER,
    ANSWER_HEADER,
    WHY_HEADER,
    GENERIC_HEADER,
    ROW_HEADER,
    USE_CASE_HEADER,
    ACRONYM_HEADER,
    MEANING_HEADER,
    TERM_HEADER,
    COMPARE,
    DIFFERENCE_TEMPLATE,
    SIDES_LEAD,
    SIDES_TAIL,
    META,
    TEMPLATE_HEADING,
    HEADING_PREFIX,
    HEADING_SUFFIX,
    HEADING_LABEL,
    DECISION,
    DECISION_START,
    DECISION_NOT,
    PATTERN,
    PATTERN_NOT,
    QUESTION_HEADING,
    USE_CASE_HEADING,
    QUESTION,
    ANSWER,
    BECAUSE,
    RIVAL,
    GIVEN,
    EXAM,
    BEST_FOR,
    NOT_FOR,
    FOR_TEMPLATE,
    AGAINST_TEMPLATE,
    TIP,
    DISCRIMINATIVE,
    FORMERLY,
    NEED_START,
    CHOOSE,
    NEGATION,
    OWN_ANSWER,
    OR,
    AND,
    YES,
    NO,
    CONTINUE,
    JUMP,
    PRONOUN;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.studygraph.diagnostic;

import dev.studygraph.contract.Api;
import java.util.Locale;

/** Every kind of diagnostic there is; each has a page of its own in {@code docs/diagnostics/}. */
@Api
public enum Code {
    FILE_UNREADABLE(Severity.ERROR),
    FILE_NOT_UTF8(Severity.WARNING),
    FILE_OVER_LIMIT(Severity.WARNING),
    TEXT_DIRECTION_TURNED(Severity.WARNING),
    CONFIGURATION_INVALID(Severity.ERROR),
    CONFIGURATION_KEY_UNKNOWN(Severity.WARNING),
    FRONT_MATTER_INVALID(Severity.WARNING),
    FRONT_MATTER_KEY_MISSPELT(Severity.WARNING),
    LINK_TARGET_MISSING(Severity.WARNING),
    LINK_AMBIGUOUS(Severity.WARNING),
    LINK_ANCHOR_MISSING(Severity.WARNING),
    LINK_UNSAFE(Severity.WARNING),
    ATTACHMENT_MISSING(Severity.WARNING),
    ATTACHMENT_AS_TEXT(Severity.NOTE),
    ATTACHMENT_CLEANED(Severity.WARNING),
    EMBED_CYCLE(Severity.WARNING),
    NAME_AMBIGUOUS(Severity.WARNING),
    NAME_LOOK_ALIKE(Severity.WARNING),
    PERMALINK_CLAIMED_TWICE(Severity.WARNING),
    PART_OF_CYCLE(Severity.WARNING),
    REQUIRES_CYCLE(Severity.WARNING),
    FACTS_CONTRADICT(Severity.WARNING),
    NOT_SEPARABLE(Severity.WARNING),
    SCENARIO_WITHOUT_ANSWER(Severity.WARNING),
    AMBIGUOUS_SCENARIO(Severity.WARNING),
    SCENARIO_GOES_ASTRAY(Severity.WARNING),
    GIVEN_GOES_ASTRAY(Severity.ERROR),
    GIVEN_UNKNOWN(Severity.WARNING),
    TREE_TARGET_UNKNOWN(Severity.WARNING),
    TREE_QUESTION_REPEATED(Severity.WARNING),
    TREE_ANSWER_MISSING(Severity.WARNING),
    TREE_UNREACHABLE(Severity.WARNING),
    TREE_CYCLE(Severity.WARNING),
    TREE_CONTRADICTS_FACTS(Severity.WARNING),
    TREE_OUTCOME_RULED_OUT(Severity.WARNING),
    TRIGGER_CONTRADICTS(Severity.NOTE),
    VOLATILE_UNDATED(Severity.NOTE),
    EXAM_REFERENCE_UNKNOWN(Severity.WARNING),
    ORPHAN(Severity.NOTE),
    SYNTAX_NOT_SUPPORTED(Severity.NOTE),
    TEMPLATE_FAILED(Severity.ERROR),
    TEMPLATE_OUT_OF_DATE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The spelling readers see: {@code link-target-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.studygraph.extract;

import java.util.List;

/** All reading rules in the order in which they read; what one takes, those after it do not see. */
final class RuleBook {
    private RuleBook() {}

    static List<ReadingRule> inOrder() {
        return List.of(
                // what the author marked
                new FrontMatterRule(),
                new TitleRule(),
                new ScenarioCalloutRule(),
                new ComparisonCalloutRule(),
                new DecisionCalloutRule(),
                // a question keeps all that stands in it
                QuestionRule.multipleChoice(),
                QuestionRule.labelledAnswer(),
                QuestionRule.shortQuestion(),
                new QuizRule(),
                new HeadingRule(),
                new VendorHeadingRule(),
                new FormerNameRule(),
                // tables, scenarios before comparisons
                new AcronymTableRule(),
                new BoxTableRule(),
                new ChooseWhenTableRule(),
                new ScenarioTableRule(),
                new NeedTableRule(),
                new EntityTableRule(),
                new SidesInColumnsRule(),
                new SidesInRowsRule(),
                new AspectTableRule(),
                new TwoColumnRule(),
                new EmptyHeaderRule(),
                new OtherTableRule(),
                new TypeTableRule(),
                // decisions and flows
                new DecisionListRule(),
                new DecisionFenceRule(),
                new PatternRule(),
                // sentences
                new ChooseWhenRule(),
                UseCaseRule.sure(),
                UseCaseRule.doubtful(),
                new UseCaseProseRule(),
                new CountedUseCaseRule(),
                new WhenToUseRule(),
                new NamedNeedsRule(),
                new ConditionBulletRule(),
                new ArrowBulletRule(),
                new IfSentenceRule(),
                new UseForRule(),
                new ToldChoiceRule(),
                new GoodForRule(),
                new DefinedForRule(),
                new LedNeedsRule(),
                new DiscriminativeRule(),
                new VersusBulletRule(),
                new VersusLeadInRule(),
                new TipRule(),
                // comparisons without a table, once every table below the heading had its chance
                new SubheadingsRule(),
                new LabelledSidesRule(),
                new VersusHeadingRule());
    }
}

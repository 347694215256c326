package dev.studygraph.page;

/** One page of the site, complete as its template shows it. */
public sealed interface Page
        permits HomePage,
                ServicePage,
                ScenarioPage,
                ComparisonPage,
                DecisionPage,
                QuestionPage,
                OutcomePage,
                DecisionsPage,
                PatternPage,
                TopicPage,
                TagPage,
                ListPage,
                SearchPage,
                HealthPage,
                GraphPage,
                CheatSheetPage,
                GlossaryPage,
                ComparePage,
                ComparePairPage,
                FindPage,
                PracticePage,
                PathPage,
                TriggersPage,
                HardestPairsPage,
                StylePage,
                NotFoundPage,
                RedirectPage {

    Frame frame();

    SitePath path();
}

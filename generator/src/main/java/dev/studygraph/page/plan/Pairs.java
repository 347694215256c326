package dev.studygraph.page.plan;

import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.ComparePage;
import dev.studygraph.page.ComparePairPage;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans the side-by-side of services: a page for each pair that shares criteria, and the page to pick any of them. */
final class Pairs {
    /** Pairs with fewer criteria in common have nothing to show beside each other. */
    private static final int FEWEST_SHARED = 2;

    /** Up to so many pages, every pair that shares enough has one. */
    private static final int MOST_PAGES = 500;
    /** Beyond that, pages of pairs that no comparison holds, for each service. */
    private static final int MOST_ACROSS = 3;
    /** A criterion that more services than this have tells little of two of them. */
    private static final int MOST_SUBJECTS = 200;
    /** Of a comparison of more options, only the tool that compares any of them makes pairs: a page each would be thousands. */
    private static final int MOST_OPTIONS = 40;

    private final Material material;
    private final Map<Pair, SitePath> paths = new LinkedHashMap<>();
    private final List<NodeId> compared = new ArrayList<>();

    /** Two services, the one with the smaller id first. */
    private record Pair(NodeId first, NodeId second) {
        static Pair of(NodeId one, NodeId other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Pairs(Material material) {
        this.material = material;
        Map<NodeId, Set<String>> criteria = new LinkedHashMap<>();
        for (Fact fact : material.graph().facts()) {
            criteria.computeIfAbsent(fact.subject(), subject -> new LinkedHashSet<>())
                    .add(fact.criterion().slug());
        }
        for (var comparison : material.graph().comparisons()) {
            var options = comparison.options();
            for (int i = 0; i < options.size() && options.size() <= MOST_OPTIONS; i++) {
                for (int k = i + 1; k < options.size(); k++) {
                    addIfAlike(Pair.of(options.get(i), options.get(k)), criteria);
                }
            }
        }
        addAcrossComparisons();
        criteria.keySet().stream().sorted().forEach(compared::add);
    }

    /**
     * Services of different comparisons that share criteria: all of them while they are few, else for each the few that
     * share most, since all would be a page for every two services of a large vault.
     */
    private void addAcrossComparisons() {
        Map<String, Set<NodeId>> subjects = new LinkedHashMap<>();
        Map<Criterion, Boolean> descriptive = new HashMap<>();
        for (Fact fact : material.graph().facts()) {
            if (!descriptive.computeIfAbsent(fact.criterion(), Criteria::isDescriptive)) {
                subjects.computeIfAbsent(fact.criterion().slug(), criterion -> new TreeSet<>())
                        .add(fact.subject());
            }
        }
        Map<Pair, Integer> shared =
                new TreeMap<>(Comparator.comparing(Pair::first).thenComparing(Pair::second));
        for (var alike : subjects.values()) {
            if (alike.size() <= MOST_SUBJECTS) {
                var services = List.copyOf(alike);
                for (int i = 0; i < services.size(); i++) {
                    for (int k = i + 1; k < services.size(); k++) {
                        shared.merge(Pair.of(services.get(i), services.get(k)), 1, Integer::sum);
                    }
                }
            }
        }
        var further = shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED && !paths.containsKey(entry.getKey()))
                .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        int most = paths.size() + further.size() <= MOST_PAGES ? Integer.MAX_VALUE : MOST_ACROSS;
        Map<NodeId, Integer> taken = new HashMap<>();
        for (var pair : further) {
            if (taken.getOrDefault(pair.first(), 0) < most && taken.getOrDefault(pair.second(), 0) < most) {
                taken.merge(pair.first(), 1, Integer::sum);
                taken.merge(pair.second(), 1, Integer::sum);
                paths.put(pair, pathOf(pair));
            }
        }
    }

    private static SitePath pathOf(Pair pair) {
        return SitePath.of(
                "compare/" + pair.first().slug() + "-vs-" + pair.second().slug() + ".html");
    }

    private void addIfAlike(Pair pair, Map<NodeId, Set<String>> criteria) {
        var shared = new LinkedHashSet<>(criteria.getOrDefault(pair.first(), Set.of()));
        shared.retainAll(criteria.getOrDefault(pair.second(), Set.of()));
        if (shared.size() >= FEWEST_SHARED) {
            paths.put(pair, pathOf(pair));
        }
    }

    Optional<Link> linkTo(NodeId one, NodeId other) {
        var pair = Pair.of(one, other);
        return Optional.ofNullable(paths.get(pair)).map(path -> Link.of(path, titleOf(pair), PageKind.COMPARISON));
    }

    ComparePage picker() {
        var link = material.lists().page("compare");
        var comparisons = material.graph().comparisons().stream()
                .map(material.cards()::entry)
                .toList();
        var pairs = paths.keySet().stream()
                .flatMap(pair -> linkTo(pair.first(), pair.second()).stream())
                .toList();
        return new ComparePage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home()))
                        .withScripts(List.of(FactBook.ASSET, "js/compare.js")),
                link.to(),
                material.cards().links(compared),
                comparisons,
                pairs);
    }

    Stream<PlannedPage> pages(ConfusionPlanner confusions) {
        return paths.entrySet().stream()
                .map(entry -> PlannedPage.of(
                                entry.getValue(),
                                ComparePairPage.class,
                                () -> page(entry.getKey(), entry.getValue(), confusions))
                        .showing(List::of));
    }

    private ComparePairPage page(Pair pair, SitePath path, ConfusionPlanner confusions) {
        var telling = confusions.between(pair.first(), pair.second());
        var crumbs = List.of(material.lists().home(), material.lists().page("compare"));
        var comparisons = material.cards().comparisons(pair.first()).stream()
                .filter(comparison -> comparison.options().contains(pair.second()))
                .map(comparison -> material.addresses().linkTo(comparison.id()))
                .toList();
        return new ComparePairPage(
                material.frames().below(path, PageKind.COMPARISON, titleOf(pair), "", crumbs, null),
                path,
                material.addresses().linkTo(pair.first()),
                material.addresses().linkTo(pair.second()),
                telling.criterion().isEmpty() ? null : telling,
                material.matrices().of(List.of(pair.first(), pair.second())),
                only(pair.first(), pair.second()),
                only(pair.second(), pair.first()),
                comparisons,
                further(pair));
    }

    /** The page that compares any services, asked for these two. */
    private Link further(Pair pair) {
        var compare = material.lists().page("compare");
        return new Link(
                compare.to(), pair.first().slug() + "," + pair.second().slug(), compare.title(), compare.kind());
    }

    private List<ScenarioCard> only(NodeId answering, NodeId other) {
        return material.cards().scenarios(answering).stream()
                .filter(scenario -> !Cards.servicesOf(scenario).contains(other))
                .map(material.cards()::card)
                .toList();
    }

    private String titleOf(Pair pair) {
        return material.addresses().titleOf(pair.first())
                + " vs "
                + material.addresses().titleOf(pair.second());
    }
}

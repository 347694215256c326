package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.NameIndex.Rank;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.ProseNames;
import dev.studygraph.graph.name.Slugs.Claim;
import dev.studygraph.note.Note;
import dev.studygraph.note.SectionRef;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a knowledge graph together: names first, then what depends on them. */
final class GraphAssembly {
    private final Sources sources;
    private final Configuration configuration;
    private final Diagnostics diagnostics;
    private final NameKey keys;
    private final NoteFiles files;
    private final SectionMap sections;
    private final List<Statement> said;
    private final Catalogue catalogue;
    private final EdgeList edges = new EdgeList();
    private final Map<String, NodeId> owners = new LinkedHashMap<>();
    private final Map<SectionRef, NodeId> abouts = new LinkedHashMap<>();

    GraphAssembly(Sources sources, Configuration configuration, Diagnostics diagnostics) {
        this.sources = sources;
        this.configuration = configuration;
        this.diagnostics = diagnostics;
        this.keys = new NameKey(configuration.prefixes());
        this.files = new NoteFiles(sources, keys);
        this.sections = new SectionMap(sources.notes());
        var shared = new SharedTitles(sources.notes());
        this.said = shared.replaced(sources.allStatements());
        this.catalogue = new Catalogue(files, keys, shared, said);
    }

    StudyGraph graph() {
        var limited = new OptionLimit(configuration.limits().options(), diagnostics).within(said);
        var conditions = new Conditions(catalogue::isKnown, new RepeatedHeadings(sources.notes(), keys));
        Minting.run(catalogue, limited, conditions);
        var all = Unknowns.settled(catalogue, limited, conditions);
        var about = new Abouts(catalogue, all, conditions, sources.notes(), diagnostics);
        var statements = NearestSubjects.of(all.stream()
                .filter(statement -> conditions.hold(statement.condition()))
                .toList());
        var ids = Drafts.ids(
                catalogue.services(), NodeId.Kind.SERVICE, draft -> new Claim(draft.title(), Drafts.path(home(draft))));
        about.sections().forEach((section, draft) -> abouts.put(section, Drafts.entered(ids, draft)));

        var prose = prose(ids);
        var services = new ServiceNames(catalogue, ids, files.notes(), prose, diagnostics);
        var criteria = new Criteria(configuration);
        var table = new FactTable(criteria);
        var drafts = new NodeDrafts(services, edges, diagnostics);
        var comparisons = drafts.comparisons(NodeDrafts.only(Statement.ComparisonRead.class, statements), table);
        var givens = new GivenReader(criteria, configuration, table.all());
        var scenarios = drafts.scenarios(NodeDrafts.only(Statement.ScenarioRead.class, statements), givens);
        var decisions = drafts.decisions(NodeDrafts.only(Statement.DecisionRead.class, statements), comparisons);
        var patterns = drafts.patterns(NodeDrafts.only(Statement.PatternRead.class, statements));

        var titled =
                NodeDrafts.titled(comparisons, decisions, patterns, scenarios).toList();
        var topics = new NoteOwners(about, ids, titled).decide(sources.notes(), owners, sections);
        var names = names(ids, topics, titled);
        var links = new Links(files, sections, new Shown(owners, abouts), names, blockNodes(scenarios, statements));
        new Relations(edges, names, links, catalogue, ids, diagnostics).read(statements, about, comparisons);
        reportLinks(links);

        var titles = titles(ids, topics);
        edges.breakCircles(Relation.PART_OF, Code.PART_OF_CYCLE, titles, diagnostics);
        edges.breakCircles(Relation.REQUIRES, Code.REQUIRES_CYCLE, titles, diagnostics);
        table.reportContradictions(titles, diagnostics);
        abouts.forEach((section, node) ->
                edges.add(Drafts.entered(owners, section.path()), Relation.ABOUT, node, aboutOrigin(section)));
        var canonical = new CanonicalPages(sections, owners, abouts);
        var backlinks = new Backlinks(links, prose, canonical);
        sources.notes().parallelStream().map(backlinks::in).toList().forEach(mentions -> mentions.forEach(edges::add));

        var sorted = edges.sorted();
        var noted = Set.copyOf(owners.values());
        var spoken =
                Spoken.of(titled, abouts, sorted, noted::contains, id -> keys.hasPrefix(titles.getOrDefault(id, "")));
        var nodes = new ArrayList<Node>(new LoneAnswers(spoken, titles, sections)
                .doubted(titled.stream()
                        .map(new LoneOutcomes(spoken)::doubted)
                        .map(new LoneOptions(spoken)::lifted)
                        .toList()));
        nodes.addAll(topics);
        nodes.addAll(serviceNodes(ids, statements, services, canonical));
        return new StudyGraph(new StudyGraph.Parts(
                configuration,
                files.notes(),
                nodes,
                sorted,
                table.all(),
                owners,
                abouts,
                sections,
                links,
                names,
                prose));
    }

    private List<Node.Service> serviceNodes(
            Map<ServiceDraft, NodeId> ids,
            List<Statement> statements,
            ServiceNames services,
            CanonicalPages canonical) {
        var nodes = new ServiceNodes(files.notes(), sections, ids, configuration.categories());
        for (var statement : statements) {
            if (statement instanceof Statement.ChooseWhen when) {
                services.named(when.subject(), when.origin().place()).ifPresent(id -> nodes.choose(id, when));
            } else if (statement instanceof Statement.Tip tip) {
                nodes.tip(canonical.apply(tip.origin().section()), tip);
            } else if (statement instanceof Statement.SameAs same && same.former()) {
                nodes.standings()
                        .renamed(
                                same, name -> services.named(name, same.origin().place()));
            }
        }
        return nodes.nodes(edges.first(Relation.PART_OF));
    }

    private ProseNames<NodeId> prose(Map<ServiceDraft, NodeId> ids) {
        var entries = new ArrayList<ProseNames.Entry<NodeId>>();
        ids.forEach((draft, id) -> {
            boolean described = !draft.sections().isEmpty();
            for (String name : draft.names()) {
                entries.add(new ProseNames.Entry<>(name, id, described));
                entries.add(new ProseNames.Entry<>(keys.withoutPrefix(name), id, described));
            }
        });
        return new ProseNames<>(entries);
    }

    private NameIndex<NodeId> names(Map<ServiceDraft, NodeId> ids, List<Node.Topic> topics, List<Node> titled) {
        var names = new NameIndex<NodeId>(keys);
        ids.forEach((draft, id) -> {
            names.add(draft.title(), Rank.TITLE, id);
            draft.aliases().forEach(alias -> names.add(alias, Rank.ALIAS, id));
            draft.notes().forEach(note -> addFile(names, note, id));
        });
        for (var topic : topics) {
            var note = Drafts.entered(files.notes(), topic.section().path());
            names.add(topic.title(), Rank.TITLE, topic.id());
            note.frontMatter().aliases().forEach(alias -> names.add(alias, Rank.ALIAS, topic.id()));
            addFile(names, note, topic.id());
        }
        titled.stream()
                .filter(node -> !(node instanceof Node.Scenario))
                .forEach(node -> names.add(node.title(), Rank.HEADING, node.id()));
        return names;
    }

    private static void addFile(NameIndex<NodeId> names, Note note, NodeId id) {
        if (!NoteFiles.isFolderNote(note.path())) {
            names.add(NoteFiles.stem(note.path()), Rank.FILE, id);
        }
    }

    private static Map<String, Map<String, NodeId>> blockNodes(
            List<Node.Scenario> scenarios, List<Statement> statements) {
        Map<dev.studygraph.source.Place, NodeId> byPlace = new LinkedHashMap<>();
        scenarios.forEach(node -> node.sources().forEach(origin -> byPlace.putIfAbsent(origin.place(), node.id())));
        Map<String, Map<String, NodeId>> nodes = new LinkedHashMap<>();
        for (var read : NodeDrafts.only(Statement.ScenarioRead.class, statements)) {
            var node = Optional.ofNullable(byPlace.get(read.origin().place()));
            read.id()
                    .ifPresent(id -> node.ifPresent(
                            found -> nodes.computeIfAbsent(read.origin().place().path(), path -> new LinkedHashMap<>())
                                    .put(id, found)));
        }
        return nodes;
    }

    private static Map<NodeId, String> titles(Map<ServiceDraft, NodeId> ids, List<Node.Topic> topics) {
        Map<NodeId, String> titles = new LinkedHashMap<>();
        ids.forEach((draft, id) -> titles.put(id, draft.title()));
        topics.forEach(topic -> titles.put(topic.id(), topic.title()));
        return titles;
    }

    private void reportLinks(Links links) {
        sources.notes().parallelStream()
                .flatMap(Note::sections)
                .forEach(section -> BlockTexts.references(section, reference -> links.resolve(reference, diagnostics)));
    }

    /** The section that describes a service, or first names it. */
    private static SectionRef home(ServiceDraft draft) {
        return draft.sections().stream().findFirst().orElse(draft.origin().section());
    }

    private Origin aboutOrigin(SectionRef section) {
        var place = sections.section(section).orElseThrow().place();
        return new Origin("heading", Origin.Confidence.READ, place, section);
    }

    /** Kept by the graph for as long as it lives, so it holds nothing else of its assembly. */
    private record Shown(Map<String, NodeId> owners, Map<SectionRef, NodeId> abouts) implements Links.Pages {
        @Override
        public NodeId ownerOf(String path) {
            return Drafts.entered(owners, path);
        }

        @Override
        public Optional<NodeId> aboutOf(SectionRef section) {
            return Optional.ofNullable(abouts.get(section));
        }
    }
}

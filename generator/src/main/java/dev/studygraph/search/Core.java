package dev.studygraph.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the browser needs before the first query: where everything else is, and how the site's language works. */
record Core(List<SearchDocument> documents, List<String> suffixes, Tokenizer tokenizer, SearchSettings settings) {

    private static final int FORMAT = 5;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,6}");

    Core {
        documents = List.copyOf(documents);
        suffixes = List.copyOf(suffixes);
    }

    /** The core as JSON, with the register of what there is to be found; a shard without a hash comes with the core. */
    String json(String register, List<Shelf> shelves, Map<Shard, String> hashes) {
        Wording wording = Wording.of(settings.language());
        return Json.text(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeNumberField("documents", documents.size());
            writeGroups(json);
            json.writeFieldName("idle");
            Json.strings(json, wording.idle());
            json.writeFieldName("versus");
            Json.strings(json, wording.versus());
            json.writeFieldName("choosing");
            Json.strings(json, wording.choosing());
            json.writeFieldName("suffixes");
            Json.strings(json, suffixes);
            writeSynonyms(json);
            json.writeStringField("register", register);
            writeShelves(shelves, hashes, json);
            json.writeEndObject();
        });
    }

    /** The first number of each group: documents are numbered group by group. */
    private void writeGroups(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("groups");
        int next = 0;
        for (Group group : Group.values()) {
            json.writeStartArray();
            json.writeString(group.word());
            json.writeNumber(next);
            json.writeEndArray();
            while (next < documents.size() && Group.of(documents.get(next)) == group) {
                next++;
            }
        }
        json.writeEndArray();
    }

    private void writeSynonyms(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("synonyms");
        for (List<String> synonym : synonyms()) {
            Json.strings(json, synonym);
        }
        json.writeEndArray();
    }

    /** For each word or phrase its words as {@code form|stem}, then the stems of each replacement, separated by spaces. */
    List<List<String>> synonyms() {
        return allSynonyms().entrySet().stream()
                .map(synonym -> Stream.concat(
                                Stream.of(phrase(synonym.getKey())),
                                synonym.getValue().stream().map(this::stems))
                        .toList())
                .toList();
    }

    private String phrase(String words) {
        return tokenizer.words(words).stream()
                .map(token -> token.form() + "|" + token.stem())
                .collect(Collectors.joining(" "));
    }

    /** Those of the vault, and the long form of every acronym that a service goes by. */
    private Map<String, List<String>> allSynonyms() {
        Map<String, List<String>> all = new LinkedHashMap<>(settings.synonyms());
        for (SearchDocument document : documents) {
            if (document.kind() == PageKind.SERVICE && !document.isSection()) {
                document.aliases().stream()
                        .filter(alias -> ACRONYM.matcher(alias).matches())
                        .forEach(alias -> all.putIfAbsent(alias, List.of(document.title())));
            }
        }
        return all;
    }

    private String stems(String phrase) {
        return tokenizer.words(phrase).stream().map(Token::stem).collect(Collectors.joining(" "));
    }

    /** By sort, the first key of each shard and what tells its file's name; nothing where it comes with the core. */
    private static void writeShelves(List<Shelf> shelves, Map<Shard, String> hashes, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("shelves");
        for (Shelf shelf : shelves) {
            json.writeArrayFieldStart(shelf.name());
            for (Shelf.Place place : shelf.places()) {
                json.writeString(place.from());
                json.writeString(hashes.getOrDefault(place.shard(), ""));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}

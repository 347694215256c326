package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.extract.Origin;
import dev.studygraph.source.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** JSON in the making: what is absent becomes null, and numbers are spelled the same on every JDK. */
final class JsonText {
    private static final int MOST_DECIMALS = 3;

    private final JsonGenerator json;

    /** Something that writes. */
    interface Writing {
        void run() throws IOException;
    }

    /** Something that writes an element. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    JsonText(JsonGenerator json) {
        this.json = json;
    }

    void object(Writing fields) throws IOException {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void key(String name) throws IOException {
        json.writeFieldName(name);
    }

    void field(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void field(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    void field(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** A number with at most three decimals. */
    void field(String name, double value) throws IOException {
        var rounded = BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        json.writeFieldName(name);
        json.writeNumber(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    void field(String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        value(value);
    }

    void value(String value) throws IOException {
        json.writeString(value);
    }

    void value(int value) throws IOException {
        json.writeNumber(value);
    }

    void value(Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    void strings(String name, List<String> values) throws IOException {
        array(name, values, this::value);
    }

    <T> void array(String name, List<T> values, Element<T> element) throws IOException {
        json.writeFieldName(name);
        elements(values, element);
    }

    <T> void elements(List<T> values, Element<T> element) throws IOException {
        json.writeStartArray();
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    void source(String name, Origin origin) throws IOException {
        json.writeFieldName(name);
        source(origin);
    }

    void source(Origin origin) throws IOException {
        source(origin.place());
    }

    void source(Place place) throws IOException {
        object(() -> {
            field("file", place.path());
            field("line", place.line());
        });
    }
}

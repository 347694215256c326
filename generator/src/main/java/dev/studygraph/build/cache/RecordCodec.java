package dev.studygraph.build.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record, component by component; components that may be null, as those of page records, say first whether they are. */
final class RecordCodec implements Codec {
    private static final int FRESH = 0;

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Codec[] codecs;
    private final boolean[] nullable;

    RecordCodec(Class<?> type, Codecs all) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        accessors = new Method[components.length];
        codecs = new Codec[components.length];
        nullable = new boolean[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            types[i] = components[i].getType();
            codecs[i] = all.part(components[i].getGenericType());
            nullable[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor: " + type, e);
        }
    }

    int size() {
        return codecs.length;
    }

    String name(int number) {
        return accessors[number].getName();
    }

    /** A component of a record; empty if it is null, as only some may be. */
    Optional<Object> component(int number, Object record) {
        try {
            Object component = accessors[number].invoke(record);
            if (component == null && !nullable[number]) {
                throw new IllegalStateException("null in " + type + ", component " + name(number));
            }
            return Optional.ofNullable(component);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record answers: " + type, e);
        }
    }

    void writeComponent(int number, Optional<Object> component, Sink to) {
        if (nullable[number]) {
            to.octet(component.isPresent() ? 1 : 0);
        }
        if (component.isPresent()) {
            codecs[number].write(component.get(), to);
        }
    }

    @Override
    public void write(Object value, Sink to) {
        int earlier = to.earlier(value);
        to.count(earlier + 1);
        if (earlier >= 0) {
            return;
        }
        for (int i = 0; i < accessors.length; i++) {
            writeComponent(i, component(i, value), to);
        }
    }

    @Override
    public Object read(Source from) {
        int earlier = from.count();
        if (earlier != FRESH) {
            return type.cast(from.earlier(earlier - 1));
        }
        int number = from.reserve();
        @Nullable Object[] components = new Object[codecs.length];
        for (int i = 0; i < codecs.length; i++) {
            components[i] = nullable[i] && from.octet() == 0 ? null : codecs[i].read(from);
        }
        try {
            Object made = constructor.newInstance(components);
            from.keep(number, made);
            return made;
        } catch (InvocationTargetException e) {
            throw new Damage("components that make no " + type.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be made: " + type, e);
        }
    }
}

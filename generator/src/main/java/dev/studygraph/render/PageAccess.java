package dev.studygraph.render;

import dev.studygraph.page.Page;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What templates may ask of the page records: their components, and the style name of an enum; nothing else. */
final class PageAccess {

    private PageAccess() {}

    static MemberAccessPolicy policy() {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            collect(page, types);
        }
        List<MemberSelector> members = new ArrayList<>();
        for (Class<?> type : types) {
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    members.add(new MemberSelector(type, component.getAccessor()));
                }
            } else {
                members.add(new MemberSelector(type, styleName(type)));
            }
        }
        return new WhitelistMemberAccessPolicy(members);
    }

    private static void collect(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, into);
            }
        } else if (type instanceof Class<?> found && found.getPackage() == Page.class.getPackage()) {
            if (found.isEnum()) {
                into.add(found);
            } else if (found.isRecord() && into.add(found)) {
                for (RecordComponent component : found.getRecordComponents()) {
                    collect(component.getGenericType(), into);
                }
            }
        }
    }

    private static Method styleName(Class<?> type) {
        try {
            return type.getMethod("cssName");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("templates need a style name of " + type, e);
        }
    }
}

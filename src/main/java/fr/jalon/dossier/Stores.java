package fr.jalon.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The stores of one handle, each attached once: attaching costs as much as a query. */
final class Stores {
    private final Handle handle;
    private final Map<Class<?>, Object> attached = new HashMap<>();

    Stores(Handle handle) {
        this.handle = handle;
    }

    <S> S get(Class<S> store) {
        return store.cast(attached.computeIfAbsent(store, handle::attach));
    }
}

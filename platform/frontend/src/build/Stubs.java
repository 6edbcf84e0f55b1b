// SPDX-License-Identifier: Apache-2.0
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the classes from which Vaadin's build learns what the front end consists of. Vaadin follows routes to the
 * components that they use; Telar's routes come from modules that this build does not know. So there is a route for each
 * of Vaadin's jars, a chunk that is fetched when one of the jar's components is first shown, and one for what every page
 * needs at once.
 */
final class Stubs {
    /** In the frame around every view. */
    private static final Set<String> FRAME = Set.of(
            "applayout.AppLayout",
            "applayout.DrawerToggle",
            "sidenav.SideNav",
            "sidenav.SideNavItem",
            "button.Button",
            "textfield.TextField",
            "menubar.MenuBar",
            "contextmenu.ContextMenuBase",
            "notification.Notification");

    /** Of all pages, of other front ends, or of nobody. */
    private static final Set<String> LEFT_OUT = Set.of(
            "UI",
            "react.ReactRouterOutlet",
            "fieldhighlighter.FieldHighlighterInitializer",
            "theme.lumo.Lumo",
            "theme.lumo.LumoIcon");

    private static final String COMPONENTS = "com.vaadin.flow.component.";

    private static final List<Class<? extends Annotation>> MARKS = List.of(
            JsModule.class,
            JsModule.Container.class,
            JavaScript.class,
            JavaScript.Container.class,
            CssImport.class,
            CssImport.Container.class);

    private Stubs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "org", "telar", "frontend");
        Files.createDirectories(folder);
        Set<String> atOnce = new TreeSet<>();
        Map<String, Set<String>> later = new TreeMap<>();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (jar.contains("vaadin") && jar.endsWith(".jar")) {
                for (Class<?> type : marked(jar)) {
                    boolean lazy = Component.class.isAssignableFrom(type) && !inFrame(type);
                    (lazy ? later.computeIfAbsent(chunk(jar), name -> new TreeSet<>()) : atOnce)
                            .add(type.getCanonicalName());
                }
            }
        }
        write(folder, "Page", "@Route(\"\")", atOnce);
        for (Map.Entry<String, Set<String>> entry : later.entrySet()) {
            String classes =
                    entry.getValue().stream().map(name -> name + ".class").collect(Collectors.joining(", "));
            write(
                    folder,
                    entry.getKey(),
                    "@Route(\"" + entry.getKey() + "\") @DependencyTrigger({" + classes + "})",
                    entry.getValue());
        }
        System.out.println("At once: " + atOnce + "\nLater: " + later);
    }

    private static boolean inFrame(Class<?> type) {
        return FRAME.stream().anyMatch(name -> type.getName().equals(COMPONENTS + name));
    }

    private static boolean leftOut(String name) {
        return LEFT_OUT.stream().anyMatch(end -> name.endsWith("." + end));
    }

    /** The public classes of a jar that bring scripts of their own. */
    private static List<Class<?>> marked(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            Stream<Class<?>> types = file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("com/vaadin/flow/") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !leftOut(name))
                    .flatMap(Stubs::load);
            return types.toList();
        }
    }

    private static Stream<Class<?>> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, Stubs.class.getClassLoader());
            boolean marked = Stream.of(type.getDeclaredAnnotations())
                    .anyMatch(annotation -> MARKS.contains(annotation.annotationType()));
            return marked && Modifier.isPublic(type.getModifiers()) && type.getCanonicalName() != null
                    ? Stream.of(type)
                    : Stream.empty();
        } catch (ClassNotFoundException | LinkageError optional) {
            return Stream.empty();
        }
    }

    private static String chunk(String jar) {
        String[] words = Path.of(jar)
                .getFileName()
                .toString()
                .replaceAll("(-flow)?-[0-9].*", "")
                .split("-");
        return Stream.of(words)
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void write(Path folder, String name, String annotations, Set<String> classes) throws IOException {
        String uses = classes.stream().map(type -> type + ".class").collect(Collectors.joining(",\n        "));
        Files.writeString(folder.resolve(name + ".java"), """
                package org.telar.frontend;

                import com.vaadin.flow.component.html.Div;
                import com.vaadin.flow.router.Route;
                import com.vaadin.flow.router.internal.DependencyTrigger;

                %s
                public final class %s extends Div {
                    static final Class<?>[] USES = {
                        %s
                    };
                }
                """.formatted(annotations, name, uses));
    }
}

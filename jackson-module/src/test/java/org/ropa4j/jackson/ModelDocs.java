package org.ropa4j.jackson;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the documentation of the model says of its types, components and constants, as plain text. */
final class ModelDocs {
    private static final Pattern ELSEWHERE = Pattern.compile("see \\{([A-Za-z.]+#[A-Za-z]+)\\(\\)}");
    private static final Pattern SEE_ALSO = Pattern.compile("; see \\{[^}]+}(?=\\.?$)");
    private static final Pattern OF_THE_RECORD = Pattern.compile("\\{Ropa#([A-Za-z]+)\\(\\)}");
    private static final Pattern REFERENCE = Pattern.compile("\\{(?:\\w+[.#])*(\\w+)(?:\\([^)]*\\))?}");

    /**
     * By {@code Type} or {@code Type.Inner} for a type, {@code Type#member} for its components, constants and methods.
     * References to others stand in braces.
     */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private ModelDocs() {}

    /** Of the Java files in these folders. */
    static ModelDocs of(Path... folders) throws IOException {
        ModelDocs docs = new ModelDocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            for (Path folder : folders) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(in(folder)));
                DocTrees trees = DocTrees.instance(task);
                for (CompilationUnitTree unit : task.parse()) {
                    docs.new Types(trees).scan(unit, "");
                }
            }
        }
        return docs;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** What is said of a type. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(name(type))).map(ModelDocs::withoutReferences);
    }

    /** What is said of a component or constant. Where that only sends the reader on, what is said there. */
    Optional<String> of(Class<?> type, String member) {
        String text = texts.get(name(type) + "#" + member);
        if (text == null) {
            return Optional.empty();
        }
        Matcher elsewhere = ELSEWHERE.matcher(text);
        if (!elsewhere.matches()) {
            return Optional.of(withoutReferences(text));
        }
        String within = type.getEnclosingClass() == null ? "" : name(type.getEnclosingClass()) + ".";
        return Optional.ofNullable(texts.getOrDefault(within + elsewhere.group(1), texts.get(elsewhere.group(1))))
                .map(ModelDocs::withoutReferences);
    }

    /** In a file there are keys where in Java there are methods. */
    private static String withoutReferences(String text) {
        String plain = SEE_ALSO.matcher(text).replaceFirst("");
        plain = OF_THE_RECORD.matcher(plain).replaceAll("the record's $1");
        return REFERENCE.matcher(plain).replaceAll("$1");
    }

    /** The name of a type without its package: {@code LegalBasis.Consent}. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private final class Types extends TreePathScanner<@Nullable Void, String> {
        private final DocTrees trees;

        Types(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
            note(name, comment());
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree constant, String type) {
            note(type + "#" + constant.getName(), comment());
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            note(type + "#" + method.getName(), comment());
            return null;
        }

        private @Nullable DocCommentTree comment() {
            return trees.getDocCommentTree(getCurrentPath());
        }

        private void note(String name, @Nullable DocCommentTree comment) {
            if (comment == null) {
                return;
            }
            texts.putIfAbsent(name, plain(comment.getFullBody()));
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                    texts.put(name + "#" + param.getName(), plain(param.getDescription()));
                }
            }
        }
    }

    /** The first paragraph: what comes after it speaks to programmers. */
    private static String plain(List<? extends DocTree> trees) {
        StringBuilder text = new StringBuilder();
        for (DocTree tree : trees) {
            if (tree instanceof StartElementTree element && !isInline(element)) {
                break;
            }
            text.append(plain(tree));
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isInline(StartElementTree element) {
        return List.of("i", "em", "b", "strong", "code")
                .contains(element.getName().toString());
    }

    private static String plain(DocTree tree) {
        if (tree instanceof TextTree text) {
            return text.getBody();
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? "{" + link.getReference().getSignature() + "}" : plain(link.getLabel());
        }
        if (tree instanceof EntityTree entity) {
            return entity(entity.getName().toString());
        }
        if (tree instanceof StartElementTree || tree.getKind() == DocTree.Kind.END_ELEMENT) {
            return "";
        }
        throw new IllegalStateException("no plain text is known for " + tree.getKind() + ": " + tree);
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "nbsp" -> "\u00A0";
            default -> throw new IllegalStateException("no character is known for &" + name + ";");
        };
    }
}

package pganatomy.kernel.magic;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;

/// `%maven`, `%classpath` and their kin: libraries for the cells.
final class LibraryMagics {

  private static final String COORDINATES = "[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}";

  private final BaseKernel kernel;
  private final Set<String> added = new LinkedHashSet<>();
  private final Maven maven = new Maven();

  LibraryMagics(BaseKernel kernel) {
    this.kernel = kernel;
  }

  /// `%classpath [jar or folder ...]`: adds files, of which the last part may have stars; without
  /// any, tells what has been added.
  Object classpath(String line, String body) throws CellFailure, IOException {
    List<String> words = Magics.words(line);
    for (String word : words) {
      List<Path> found = files(word);
      if (found.isEmpty()) {
        throw Options.failure("%classpath: there is no " + word);
      }
      for (Path file : found) {
        add(file);
      }
    }
    if (words.isEmpty()) {
      System.out.println(added.isEmpty() ? "(nothing was added)" : String.join("\n", added));
    }
    return null;
  }

  /// `%jars`: the same for jars, of which a folder may hold many.
  Object jars(String line, String body) throws CellFailure, IOException {
    List<String> words = new ArrayList<>();
    for (String word : Magics.words(line)) {
      words.add('"' + word + (Files.isDirectory(Path.of(word)) ? "/*.jar" : "") + '"');
    }
    return classpath(String.join(" ", words), body);
  }

  private static List<Path> files(String word) throws IOException {
    Path path = Path.of(word.replaceFirst("^~(?=/)", System.getProperty("user.home")));
    if (!word.contains("*")) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    Path folder = path.toAbsolutePath().getParent();
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, path.getFileName().toString())) {
        files.forEach(found::add);
      }
    }
    return found;
  }

  private void add(Path file) throws CellFailure {
    if (!(kernel instanceof MagicHost host)) {
      throw Options.failure("this kernel has magics of its own for libraries");
    }
    String path = file.toAbsolutePath().normalize().toString();
    if (added.add(path)) {
      host.addToClasspath(path);
    }
  }

  /// `%maven group:artifact:version ...`: the library and all that it needs, found by the system's
  /// Maven and its settings.
  Object maven(String line, String body) throws Exception {
    Options options = Options.parse("%maven", line, Set.of("--offline"), Set.of());
    List<String> libraries = Magics.words(options.rest());
    if (libraries.isEmpty()) {
      throw Options.failure(
          "%maven takes group:artifact:version, for example %maven com.h2database:h2:2.3.232");
    }
    for (String library : libraries) {
      if (!library.matches(COORDINATES)) {
        throw Options.failure("%maven takes group:artifact:version, not " + library);
      }
    }
    add(String.join(" ", libraries), maven.jarsOf(libraries, options.has("--offline")));
    return null;
  }

  /// `%mavenRepo id url`: where [#maven] looks too.
  Object repository(String line, String body) throws CellFailure {
    List<String> words = Magics.words(line);
    if (words.size() != 2) {
      throw Options.failure("%mavenRepo takes a name and a URL");
    }
    maven.addRepository(words.get(0), words.get(1));
    return null;
  }

  /// `%loadFromPOM file`, or `%%loadFromPOM` and the dependencies as they stand in such a file.
  Object pom(String line, String body) throws Exception {
    Options options = Options.parse("%loadFromPOM", line, Set.of("--offline"), Set.of());
    boolean offline = options.has("--offline");
    if (body != null) {
      add("these dependencies", maven.jarsOfPom(body, offline));
      return null;
    }
    List<String> words = Magics.words(options.rest());
    Path file = words.size() == 1 ? Path.of(words.getFirst()) : null;
    if (file == null || !Files.isRegularFile(file)) {
      String what = file == null ? " takes one file, a pom.xml" : ": there is no " + file;
      throw Options.failure("%loadFromPOM" + what);
    }
    add(file.toString(), Maven.jarsOfFile(file, offline));
    return null;
  }

  private void add(String what, List<Path> jars) throws CellFailure {
    int before = added.size();
    for (Path jar : jars) {
      add(jar);
    }
    int fresh = added.size() - before;
    System.out.println(what + ": " + fresh + (fresh == 1 ? " jar" : " jars") + " added");
  }
}

package pganatomy.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;
import pganatomy.lab.Command;
import pganatomy.lab.LabException;

/// `%maven` and `%classpath`: libraries for the cells.
final class LibraryMagics {

  private static final String COORDINATES = "[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}";
  private static final int MAVEN_SECONDS = 300;
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin";

  private final BaseKernel kernel;
  private final Set<String> added = new LinkedHashSet<>();

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
    if (!SqlCommands.isThere("mvn")) {
      throw Options.failure("%maven: there is no mvn on this machine; %classpath adds jars");
    }
    List<Path> jars = resolve(libraries, options.has("--offline"));
    int before = added.size();
    for (Path jar : jars) {
      add(jar);
    }
    int fresh = added.size() - before;
    System.out.println(
        String.join(" ", libraries) + ": " + fresh + (fresh == 1 ? " jar" : " jars") + " added");
    return null;
  }

  private static List<Path> resolve(List<String> libraries, boolean offline) throws Exception {
    Path folder = Files.createTempDirectory("pganatomy-maven-");
    try {
      Files.writeString(folder.resolve("pom.xml"), pom(libraries));
      Path list = folder.resolve("jars");
      List<String> words =
          new ArrayList<>(
              List.of("mvn", "-q", "-B", PLUGIN + ":build-classpath", "-Dmdep.outputFile=" + list));
      if (offline) {
        words.add("-o");
      }
      Command.Result result =
          new Command(words)
              .environment(Map.of("JAVA_HOME", System.getProperty("java.home")))
              .in(folder)
              .timeoutSeconds(MAVEN_SECONDS)
              .result();
      if (result.status() != 0 || !Files.exists(list)) {
        throw Options.failure("%maven: " + reason(result.output()));
      }
      return Stream.of(Files.readString(list).strip().split(File.pathSeparator))
          .map(Path::of)
          .toList();
    } catch (LabException e) {
      throw Options.failure("%maven: " + e.getMessage());
    } finally {
      for (String name : List.of("pom.xml", "jars")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    }
  }

  /// The line in which Maven says what was wrong. Some builds of Maven write colour resets before
  /// the first line even when asked for none.
  private static String reason(String output) {
    return output
        .lines()
        .map(line -> COLOUR.matcher(line).replaceAll(""))
        .filter(line -> line.startsWith("[ERROR]"))
        .map(line -> line.substring("[ERROR]".length()).strip())
        .map(line -> line.replaceFirst("^Failed to execute goal .*?: (?=Could not)", ""))
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(output.strip());
  }

  private static String pom(List<String> libraries) {
    StringBuilder pom =
        new StringBuilder(
            "<project><modelVersion>4.0.0</modelVersion><groupId>notebook</groupId>"
                + "<artifactId>notebook</artifactId><version>1</version><dependencies>");
    for (String library : libraries) {
      // group:artifact[:type[:classifier]]:version
      String[] parts = library.split(":");
      pom.append("<dependency><groupId>").append(parts[0]);
      pom.append("</groupId><artifactId>").append(parts[1]).append("</artifactId>");
      if (parts.length > 3) {
        pom.append("<type>").append(parts[2]).append("</type>");
      }
      if (parts.length > 4) {
        pom.append("<classifier>").append(parts[3]).append("</classifier>");
      }
      pom.append("<version>").append(parts[parts.length - 1]).append("</version></dependency>");
    }
    return pom.append("</dependencies></project>").toString();
  }
}

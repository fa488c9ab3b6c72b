package pganatomy.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pganatomy.lab.Command;
import pganatomy.lab.Html;
import pganatomy.lab.LabException;

/// The system's Maven, asked for jars. It brings its settings and its local repository.
final class Maven {

  private static final int SECONDS = 300;
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin";
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern DEPENDENCY = element("dependency");
  private static final Pattern REPOSITORY = element("repository");

  private final Map<String, String> repositories = new LinkedHashMap<>();

  private static Pattern element(String name) {
    return Pattern.compile("(?s)<" + name + ">.*?</" + name + ">");
  }

  /// Where to look too, from now on.
  void addRepository(String id, String url) {
    repositories.put(
        id,
        "<repository><id>%s</id><url>%s</url></repository>"
            .formatted(Html.escape(id), Html.escape(url)));
  }

  /// The jars of libraries, each `group:artifact[:type[:classifier]]:version`, and of all that they
  /// need.
  List<Path> jarsOf(List<String> libraries, boolean offline) throws Exception {
    return jarsOfText(
        project(libraries.stream().map(Maven::dependency).toList(), repositories.values()),
        offline);
  }

  /// The jars that a project's file asks for, or a part of one: dependencies and repositories,
  /// however they are nested.
  List<Path> jarsOfPom(String text, boolean offline) throws Exception {
    if (text.contains("<project")) {
      return jarsOfText(text, offline);
    }
    List<String> dependencies = all(DEPENDENCY, text);
    if (dependencies.isEmpty()) {
      throw Options.failure("%%loadFromPOM: there is no <dependency> in it");
    }
    return jarsOfText(project(dependencies, all(REPOSITORY, text)), offline);
  }

  private static List<String> all(Pattern element, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher matcher = element.matcher(text); matcher.find(); ) {
      found.add(matcher.group());
    }
    return found;
  }

  private static List<Path> jarsOfText(String pom, boolean offline) throws Exception {
    Path folder = Files.createTempDirectory("pganatomy-maven-");
    Path file = folder.resolve("pom.xml");
    try {
      Files.writeString(file, pom);
      return jarsOfFile(file, offline);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /// The jars that a project's file asks for.
  static List<Path> jarsOfFile(Path pom, boolean offline) throws Exception {
    if (!SqlCommands.isThere("mvn")) {
      throw Options.failure("%maven: there is no mvn on this machine; %classpath adds jars");
    }
    Path list = Files.createTempFile("pganatomy-maven-", ".jars");
    List<String> words = new ArrayList<>(List.of("mvn", "-q", "-B", "-f", pom.toString()));
    words.add(PLUGIN + ":build-classpath");
    words.add("-Dmdep.outputFile=" + list);
    words.add("-Dmdep.includeScope=runtime");
    if (offline) {
      words.add("-o");
    }
    try {
      Command.Result result =
          new Command(words)
              .environment(Map.of("JAVA_HOME", System.getProperty("java.home")))
              .in(pom.toAbsolutePath().getParent())
              .timeoutSeconds(SECONDS)
              .result();
      if (result.status() != 0) {
        throw Options.failure("%maven: " + reason(result.output()));
      }
      return paths(list);
    } catch (LabException e) {
      throw Options.failure("%maven: " + e.getMessage());
    } finally {
      Files.deleteIfExists(list);
    }
  }

  private static List<Path> paths(Path list) throws IOException {
    return Stream.of(Files.readString(list).strip().split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }

  /// The line in which Maven says what was wrong. Some builds of Maven write colour resets before
  /// the first line even when asked for none.
  static String reason(String output) {
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

  private static String project(List<String> dependencies, Iterable<String> repositories) {
    return "<project><modelVersion>4.0.0</modelVersion><groupId>notebook</groupId>"
        + "<artifactId>notebook</artifactId><version>1</version><repositories>"
        + String.join("", repositories)
        + "</repositories><dependencies>"
        + String.join("", dependencies)
        + "</dependencies></project>";
  }

  private static String dependency(String library) {
    String[] parts = library.split(":");
    return "<dependency><groupId>"
        + parts[0]
        + "</groupId><artifactId>"
        + parts[1]
        + "</artifactId>"
        + (parts.length > 3 ? "<type>" + parts[2] + "</type>" : "")
        + (parts.length > 4 ? "<classifier>" + parts[3] + "</classifier>" : "")
        + "<version>"
        + parts[parts.length - 1]
        + "</version></dependency>";
  }
}

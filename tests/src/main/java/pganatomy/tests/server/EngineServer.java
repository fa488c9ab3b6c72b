package pganatomy.tests.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/// The engine, from its jar in `engine/target`.
public final class EngineServer extends Server {

  private static final String MAIN_CLASS = "pganatomy.engine.main.Main";

  EngineServer(Path folder) {
    super(folder);
  }

  static boolean isAvailable() {
    return Project.engineJar().filter(EngineServer::hasMain).isPresent();
  }

  private static boolean hasMain(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(MAIN_CLASS.replace('.', '/') + ".class") != null;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Kind kind() {
    return Kind.ENGINE;
  }

  @Override
  void takeFolder(Path folder) {
    // It runs as whoever we are.
  }

  @Override
  Command.Result initialize() {
    return control("init");
  }

  @Override
  public Command.Result control(String word, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED"));
    words.add("-cp");
    words.add(Project.engineJar().orElseThrow().toString());
    words.addAll(List.of(MAIN_CLASS, "ctl", word, "-D", dataDirectory().toString()));
    words.addAll(List.of(arguments));
    return Command.of(words).with(Map.of("LC_ALL", "C")).in(folder()).run();
  }
}

package pganatomy.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Ends servers and shells when this JVM ends, however it ends.
///
/// ```text
///   this JVM ===pipe===> sh (a session of its own)
///                           reads:  server <folder>     - server <folder>
///                                   group <pid>         - group <pid>
///                                   file <path>         - file <path>
///                           at end of file: stops all of them, removes the folders, ends
/// ```
///
/// A session of its own, since Jupyter kills the kernel's whole process group.
final class Watchdog {

  private static final String SCRIPT =
      """
      trap '' HUP INT TERM PIPE
      things=
      while IFS= read -r line; do
        case $line in
          '- '*)
            gone=${line#- }
            left=
            IFS='
      '
            for thing in $things; do
              [ "$thing" = "$gone" ] || left="$left$thing
      "
            done
            things=$left
            unset IFS ;;
          *) things="$things$line
      " ;;
        esac
      done
      postmaster_of() {
        p=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
        case $p in ''|*[!0-9]*) return 1 ;; esac
        tr '\\000' ' ' < /proc/$p/cmdline 2>/dev/null | grep -qF -- "$1/data"
      }
      IFS='
      '
      for thing in $things; do
        case $thing in
          'group '*) kill -s KILL -- "-${thing#group }" 2>/dev/null ;;
          'file '*) rm -f -- "${thing#file }" ;;
          'server '*)
            folder=${thing#server }
            if postmaster_of "$folder"; then
              postmaster=$p
              children=$(cat /proc/$p/task/*/children 2>/dev/null | tr ' ' '\\n')
              kill -s QUIT "$p" 2>/dev/null
              kill -s CONT "$p" 2>/dev/null
              tries=0
              while [ $tries -lt 20 ] && kill -s 0 "$p" 2>/dev/null; do
                tries=$((tries + 1))
                sleep 0.1
              done
              for pid in $postmaster $children; do
                if tr '\\000' ' ' < /proc/$pid/cmdline 2>/dev/null | grep -q postgres; then
                  kill -s KILL "$pid" 2>/dev/null
                fi
              done
            fi
            rm -rf -- "$folder" ;;
        esac
      done
      """;

  private static Watchdog running;

  private final OutputStream pipe;

  private Watchdog() throws IOException {
    // The JDK opens pipes close-on-exec, so no server inherits our end and keeps it open.
    // The script is in the environment: a learner's `ps` shows one short line.
    ProcessBuilder builder =
        new ProcessBuilder("setsid", "sh", "-c", "eval \"$PGANATOMY_WATCHDOG\"", "watchdog")
            .directory(Path.of("/").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PGANATOMY_WATCHDOG", SCRIPT);
    pipe = builder.start().getOutputStream();
  }

  /// A server's folder; it holds `data`.
  static void watchServer(Path folder) throws IOException {
    tell("server " + folder);
  }

  /// The server was stopped and its folder removed.
  static void forgetServer(Path folder) throws IOException {
    tell("- server " + folder);
  }

  /// A process group and the file that it works with.
  static void watchGroup(long leader, Path file) throws IOException {
    tell("group " + leader);
    tell("file " + file);
  }

  /// The process group has ended.
  static void forgetGroup(long leader, Path file) throws IOException {
    tell("- group " + leader);
    tell("- file " + file);
  }

  private static synchronized void tell(String line) throws IOException {
    if (running == null) {
      running = new Watchdog();
    }
    running.pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    running.pipe.flush();
  }
}

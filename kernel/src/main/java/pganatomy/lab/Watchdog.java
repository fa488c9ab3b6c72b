package pganatomy.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Ends servers, shells and whatever else was started when this JVM ends, however it ends.
///
/// ```text
///   this JVM ===pipe===> sh (a session of its own)
///                           reads:  server <folder>     - server <folder>
///                                   session <pid>       - session <pid>
///                                   file <path>         - file <path>
///                                   mark <NAME=value>
///                           at end of file: stops all of them, removes the folders, ends
/// ```
///
/// A session of its own, since Jupyter kills the kernel's whole process group. The mark is a
/// variable in the environment of a notebook's bash: it finds what has left bash's session, a
/// server that `pg_ctl` started for example.
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
      end_session() {
        for stat in /proc/[0-9]*/stat; do
          read -r line < "$stat" || continue
          pid=${stat#/proc/}
          IFS=' '
          set -- ${line##*) }
          [ "$4" = "$wanted" ] && kill -s KILL "${pid%/stat}"
        done
        IFS='
      '
      }
      end_marked() {
        for file in $(grep -lzsxF -e "$1" /proc/[0-9]*/environ); do
          pid=${file#/proc/}
          kill -s "$2" "${pid%/environ}"
        done
      }
      IFS='
      '
      for thing in $things; do
        case $thing in 'mark '*) end_marked "${thing#mark }" TERM ;; esac
      done 2>/dev/null
      for thing in $things; do
        case $thing in
          'session '*)
            wanted=${thing#session }
            end_session 2>/dev/null ;;
          'mark '*)
            sleep 0.3
            end_marked "${thing#mark }" KILL 2>/dev/null ;;
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

  /// A session and the file that it works with.
  static void watchSession(long leader, Path file) throws IOException {
    tell("session " + leader);
    tell("file " + file);
  }

  /// The session has ended.
  static void forgetSession(long leader, Path file) throws IOException {
    tell("- session " + leader);
    tell("- file " + file);
  }

  /// A session, this JVM's own for example.
  static void watchSession(long leader) throws IOException {
    tell("session " + leader);
  }

  /// Every process that has this in its environment.
  static void watchMark(String mark) throws IOException {
    tell("mark " + mark);
  }

  private static synchronized void tell(String line) throws IOException {
    if (running == null) {
      running = new Watchdog();
    }
    running.pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    running.pipe.flush();
  }
}

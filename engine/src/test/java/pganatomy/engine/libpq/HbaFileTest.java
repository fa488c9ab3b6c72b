package pganatomy.engine.libpq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.LogSettings;

/// The messages are what PostgreSQL 18.6 showed in `pg_hba_file_rules` for the same lines.
class HbaFileTest {
  @TempDir Path folder;
  private final List<String> messages = new ArrayList<>();

  @BeforeEach
  void listen() {
    LogSettings.clientMinMessages = LogLevel.LOG;
    LogSettings.minMessages = LogLevel.PANIC;
    Log.client(data -> messages.add(data.message()));
  }

  @AfterEach
  void stopListening() {
    Log.client(null);
    LogSettings.clientMinMessages = LogLevel.NOTICE;
    LogSettings.minMessages = LogLevel.WARNING;
  }

  private HbaFile load(String text) throws IOException {
    Path file = folder.resolve("pg_hba.conf");
    Files.writeString(file, text);
    return HbaFile.load(file.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          foo all all trust                         | invalid connection type "foo"
          host                                      | end-of-line before database specification
          host all                                  | end-of-line before role specification
          host all all                              | end-of-line before IP address specification
          host all all 127.0.0.1/32                 | end-of-line before authentication method
          host all all 127.0.0.1/33 trust           | invalid CIDR mask in address "127.0.0.1/33"
          host all all 127.0.0.1 trust              | invalid IP mask "trust": Name or service not known
          host all all 127.0.0.300/32 trust         | specifying both host name and CIDR mask is invalid: "127.0.0.300/32"
          host all all example.com/24 trust         | specifying both host name and CIDR mask is invalid: "example.com/24"
          host all all 127.0.0.1/32 bogus           | invalid authentication method "bogus"
          host all all 127.0.0.1/32 scram-sha-256 a=b | unrecognized authentication option name: "a"
          host all all 127.0.0.1/32 scram-sha-256 a | authentication option not in name=value format: a
          host all all 127.0.0.1/32 peer            | peer authentication is only supported on local sockets
          hostssl all all 127.0.0.1/32 trust        | hostssl record cannot match because SSL is disabled
          hostgssenc all all 0.0.0.0/0 trust        | hostgssenc record cannot match because GSSAPI is not supported by this build
          host "all all 127.0.0.1/32 trust          | end-of-line before role specification
          local,host all all trust                  | multiple values specified for connection type
          host all all 127.0.0.1/32,::1/128 trust   | multiple values specified for host address
          host all all 127.0.0.1/32 trust,reject    | multiple values specified for authentication type
          local all all                             | end-of-line before authentication method
          host all all 127.0.0.1 ::1 trust          | IP address and mask do not match
          host all all ::1 255.255.255.0 trust      | IP address and mask do not match
          local all all gss                         | invalid authentication method "gss": not supported by this build
          local all all cert                        | cert authentication is only supported on hostssl connections
          """)
  void aWrongLineIsReportedAsPostgresDoes(String line, String message) throws IOException {
    load(line + "\n");
    assertThat(messages.getFirst()).isEqualTo(message);
  }

  @Test
  void everyValidFormIsAccepted() throws IOException {
    Files.writeString(folder.resolve("names"), "x, y\nz\n");
    Files.writeString(folder.resolve("more.conf"), "local all all trust\n");
    HbaFile file =
        load(
            """
            # comment
            local all all trust        # more
            host all,db2 "all",+grp,/^a.*$ ::1/128 md5
            host all all 127.0.0.1 255.255.255.0 trust
            host all all .example.com trust
            host all all samehost trust
            host sameuser,samerole @names all \\
              trust
            host all all samenet reject
            local all all peer map=x
            local replication all trust
            include more.conf
            include_if_exists nofile
            """);
    assertThat(file).isNotNull();
    assertThat(messages).isEmpty();
  }

  @Test
  void aFileWithoutAnEntryOrThatIsMissingIsRefused() throws IOException {
    assertThat(load("# nothing\n")).isNull();
    assertThat(messages)
        .containsExactly("configuration file \"" + folder + "/pg_hba.conf\" contains no entries");
    messages.clear();
    assertThat(HbaFile.load(folder + "/nope")).isNull();
    assertThat(messages)
        .containsExactly("could not open file \"" + folder + "/nope\": No such file or directory");
    messages.clear();
    assertThat(load("include nofile\nlocal all all trust\n")).isNull();
    assertThat(messages)
        .containsExactly(
            "could not open file \"" + folder + "/nofile\": No such file or directory");
  }
}

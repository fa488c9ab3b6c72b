package pganatomy.kernel.magic;

import java.util.List;

/// A magic with the text that `%name?` shows.
record MagicHelp(Magic magic, String help) implements Magic {

  static final String SH =
      """
      %%sh                  %sh command
      commands

      Runs bash commands. It is one bash for the whole notebook: variables and the folder stay.
      Output appears while it is made, standard error among it; standard input is empty. A status
      other than 0 fails the cell. PGHOST, PGPORT, PGUSER, PGDATABASE and PGDATA are those of the
      current server. ${x} is bash's own; Java variables are not seen.
      """;
  static final String PS =
      """
      %ps [seconds]         var t = %ps

      The server's processes as a table: pid, parent, title, state, resident, private and shared
      memory in kB, CPU in seconds. With seconds, it renews itself while the next cells run.
      """;
  static final String PSTREE =
      """
      %pstree [seconds]     var tree = %pstree

      The server's processes, drawn as a tree with their private memory as bars. With seconds, it
      renews itself while the next cells run.
      """;
  static final String LOG =
      """
      %log [-f [seconds]] [--lines n] [--all] [regular expression]

      The last lines of the server's log (40), or those that match. -f prints what comes from now
      on, for 10 seconds or as many as are given; an interrupt ends it.
      """;
  static final String ACTIVITY =
      """
      %activity             var t = %activity

      The sessions and processes of pg_stat_activity, with what they do and wait for.
      """;
  static final String ENV =
      """
      %env                  all variables
      %env NAME             one;  var value = %env NAME
      %env NAME=value       sets one for the %%sh cells that follow

      A running JVM cannot change its own environment: System.getenv does not see what is set.
      """;
  static final String LOAD =
      """
      %load file

      Runs a file as if it were a cell: Java (.java, .jsh, .jshell, which may be left out), SQL
      (.sql), shell (.sh), or all code cells of a notebook (.ipynb).
      """;
  static final String MAVEN =
      """
      %maven [--offline] group:artifact:version ...
      %mavenRepo name url   another repository, from now on

      Adds libraries, with all that they need, to the cells. It runs this machine's mvn with its
      settings and local repository.
      """;
  static final String CLASSPATH =
      """
      %classpath            what has been added
      %classpath file ...   adds jars or folders of classes; lib/*.jar adds all jars of a folder
      %jars file ...        the same for jars; a folder means all jars in it
      """;
  static final String POM =
      """
      %loadFromPOM [--offline] pom.xml
      %%loadFromPOM [--offline]
      <dependency>...</dependency>

      Adds the libraries that a Maven project asks for: its file, or dependencies and repositories
      as they stand in one.
      """;
  static final String TIME =
      """
      %%time                %time expression
      code

      Runs code, Java or another magic, and tells how long it took on the clock.
      """;
  static final String TRACE =
      """
      %trace

      The whole stack trace of the latest exception; the cell itself shows only your own lines.
      """;
  static final String LSMAGIC =
      """
      %lsmagic

      Lists the magics. %name? tells more of one, name? shows the documentation of a Java name.
      """;

  @Override
  public Object run(String line, String body) throws Exception {
    return magic.run(line, body);
  }

  @Override
  public Object value(String line) throws Exception {
    return magic.value(line);
  }

  @Override
  public List<String> complete(String before, String word) {
    return magic.complete(before, word);
  }
}

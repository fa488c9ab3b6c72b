package pganatomy.engine.tcop;

import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.SelectStatement;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.UtilityStatement;

/// Which statements `log_statement` means by `ddl` and `mod`.
///
/// PostgreSQL: src/backend/tcop/utility.c, GetCommandLogLevel()
final class LogKind {
  private LogKind() {}

  static boolean isWanted(Statement statement, String wanted, PreparedStatements prepared) {
    return switch (statement) {
      case SessionStatement.Prepare prepare -> isWanted(prepare.statement(), wanted, prepared);
      case SessionStatement.Execute execute -> {
        PreparedStatement found = prepared.ifThere(execute.name());
        yield found != null
            && !found.isEmpty()
            && isWanted(found.query().statement().statement(), wanted, prepared);
      }
      case UtilityStatement.Explain explain ->
          isAnalyze(explain) && isWanted(explain.statement(), wanted, prepared);
      case UtilityStatement.Copy copy -> wanted.equals("mod") && copy.from();
      case SelectStatement select -> select.commandTag().equals("SELECT INTO");
      default -> {
        String tag = statement.commandTag();
        yield isDefinition(tag) || wanted.equals("mod") && isModification(tag);
      }
    };
  }

  private static boolean isAnalyze(UtilityStatement.Explain explain) {
    boolean isAnalyze = false;
    for (Option option : explain.options()) {
      if (option.name().equals("analyze")) {
        String text = option.text();
        isAnalyze = text == null || !text.equals("false") && !text.equals("off");
      }
    }
    return isAnalyze;
  }

  private static boolean isDefinition(String tag) {
    return tag.startsWith("CREATE ")
        || tag.startsWith("ALTER ")
        || tag.startsWith("DROP ")
        || tag.startsWith("GRANT")
        || tag.startsWith("REVOKE")
        || tag.startsWith("COMMENT")
        || tag.startsWith("SECURITY LABEL")
        || tag.startsWith("IMPORT ")
        || tag.startsWith("REASSIGN")
        || tag.startsWith("REINDEX")
        || tag.startsWith("CLUSTER");
  }

  private static boolean isModification(String tag) {
    return switch (tag) {
      case "INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE TABLE" -> true;
      default -> false;
    };
  }
}

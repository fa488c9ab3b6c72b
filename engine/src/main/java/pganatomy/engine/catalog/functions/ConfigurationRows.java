package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.libpq.HbaListing;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.ConfigurationListing;
import pganatomy.engine.utils.guc.Guc;

/// What stands in the configuration files now, loaded or not.
///
/// PostgreSQL: src/backend/utils/adt/hbafuncs.c; src/backend/utils/misc/guc_funcs.c
final class ConfigurationRows implements SetReturningFunction {
  private final String symbol;

  ConfigurationRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_hba_file_rules" -> {
        RolePrivileges.requireForFunction(context.currentUserOid(), 0, "pg_hba_file_rules");
        yield new ListSource(authenticationRules());
      }
      case "show_all_file_settings" -> {
        RolePrivileges.requireForFunction(context.currentUserOid(), 0, "pg_show_all_file_settings");
        yield new ListSource(fileSettings());
      }
      default -> throw new IllegalStateException(symbol);
    };
  }

  /// Only what is right has a number.
  private static List<Object[]> authenticationRules() {
    String path = Guc.HBA_FILE.value();
    List<HbaListing.Row> lines = HbaListing.read(path);
    if (lines == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_FILE,
          "could not open file \"" + path + "\": No such file or directory");
    }
    List<Object[]> rows = new ArrayList<>();
    int number = 0;
    for (HbaListing.Row line : lines) {
      rows.add(
          new Object[] {
            line.error() == null ? Integer.valueOf(++number) : null,
            line.file(),
            line.line(),
            line.type(),
            array(line.databases()),
            array(line.roles()),
            line.address(),
            line.netmask(),
            line.method(),
            array(line.options()),
            line.error()
          });
    }
    return rows;
  }

  private static ArrayValue array(String[] words) {
    return words == null
        ? null
        : ArrayValue.of(
            TypeOids.TEXT, java.util.Arrays.copyOf(words, words.length, Object[].class));
  }

  private static List<Object[]> fileSettings() {
    List<Object[]> rows = new ArrayList<>();
    for (ConfigurationListing.Row line : ConfigurationListing.read()) {
      rows.add(
          new Object[] {
            line.file(),
            line.line(),
            rows.size() + 1,
            line.name(),
            line.value(),
            line.isApplied(),
            line.error()
          });
    }
    return rows;
  }
}

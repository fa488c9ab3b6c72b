package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.VariableShow;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.SettingDescriptions;
import pganatomy.engine.utils.guc.Settings;

/// SHOW.
///
/// PostgreSQL: src/backend/utils/misc/guc_funcs.c, GetPGVariable()
final class ShowQuery implements PreparedQuery {
  private static final Type[] NO_PARAMETERS = {};

  private final SqlSession session;
  private final RawStatement raw;
  private final VariableShow statement;
  private final ResultColumn[] columns;

  ShowQuery(SqlSession session, RawStatement raw, VariableShow statement) {
    this.session = session;
    this.raw = raw;
    this.statement = statement;
    if (isAll()) {
      columns =
          new ResultColumn[] {
            TextRows.column("name"), TextRows.column("setting"), TextRows.column("description")
          };
    } else {
      columns = new ResultColumn[] {TextRows.column(Settings.get(statement.name()).name())};
    }
  }

  private boolean isAll() {
    return statement.name().equalsIgnoreCase("all");
  }

  Execution open() {
    if (isAll()) {
      return new TextRows("SHOW", columns.length, all());
    }
    Setting setting = Settings.get(statement.name());
    if (setting.isVisibleToSuperusersOnly() && !session.catalog().isSuperuser()) {
      throw Settings.examineDenied(setting);
    }
    return TextRows.ofLines("SHOW", List.of(Settings.show(statement.name())));
  }

  private List<String[]> all() {
    List<String[]> rows = new ArrayList<>();
    for (SettingDescriptions.Row row : SettingDescriptions.all()) {
      Setting setting = row.setting();
      boolean isHidden = setting.isVisibleToSuperusersOnly() && !session.catalog().isSuperuser();
      if (setting.isListedByShowAll() && !isHidden) {
        rows.add(new String[] {setting.name(), setting.show(), row.shortDescription()});
      }
    }
    return rows;
  }

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return NO_PARAMETERS;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return columns;
  }
}

package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.SettingDescriptions;
import pganatomy.engine.utils.guc.SettingSource;

/// All settings: the rows behind `pg_settings`.
///
/// PostgreSQL: src/backend/utils/misc/guc_funcs.c, show_all_settings()
final class SettingRows implements SetReturningFunction {
  private final String symbol;

  SettingRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "show_all_settings" -> new ListSource(allSettings(context));
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static List<Object[]> allSettings(FunctionContext context) {
    boolean seesAll =
        RolePrivileges.has(context.currentUserOid(), RolePrivileges.READ_ALL_SETTINGS);
    List<Object[]> rows = new ArrayList<>();
    for (SettingDescriptions.Row described : SettingDescriptions.all()) {
      Setting setting = described.setting();
      if (setting.isListedByShowAll() && (seesAll || !setting.isVisibleToSuperusersOnly())) {
        rows.add(row(described, seesAll));
      }
    }
    return rows;
  }

  private static Object[] row(SettingDescriptions.Row described, boolean seesFile) {
    Setting setting = described.setting();
    boolean isFromFile = seesFile && setting.source() == SettingSource.FILE;
    return new Object[] {
      setting.name(),
      setting.rawValue(),
      setting.unitName(),
      described.category(),
      described.shortDescription(),
      described.longDescription(),
      setting.context().label(),
      setting.typeName(),
      setting.source().label(),
      setting.minimum(),
      setting.maximum(),
      words(setting.words()),
      setting.bootText(),
      setting.resetText(),
      isFromFile ? setting.sourceFile() : null,
      isFromFile ? (Integer) setting.sourceLine() : null,
      setting.isPendingRestart()
    };
  }

  private static ArrayValue words(String[] words) {
    if (words == null) {
      return null;
    }
    Object[] elements = new Object[words.length];
    System.arraycopy(words, 0, elements, 0, words.length);
    return ArrayValue.of(TypeOids.TEXT, elements);
  }
}

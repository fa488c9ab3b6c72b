package pganatomy.engine.postmaster;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.utils.guc.Setting;
import pganatomy.engine.utils.guc.SettingHook;
import pganatomy.engine.utils.guc.SettingSource;

/// `application_name`: what is not printable ASCII is written in hexadecimal, and the name stands
/// in `pg_stat_activity`.
///
/// PostgreSQL: src/backend/commands/variable.c, check_application_name()
final class ApplicationNameHook implements SettingHook {
  @Override
  public Object check(Setting setting, Object value, SettingSource source) {
    String name = (String) value;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
        return clean(name);
      }
    }
    return name;
  }

  private static String clean(String name) {
    StringBuilder text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b >= ' ' && b <= '~') {
        text.append((char) b);
      } else {
        text.append("\\x");
        text.append(Character.forDigit(b >> 4 & 0xf, 16));
        text.append(Character.forDigit(b & 0xf, 16));
      }
    }
    return text.toString();
  }

  @Override
  public void assign(Setting setting, Object value) {
    BackendStatus.reportApplicationName((String) value);
  }
}

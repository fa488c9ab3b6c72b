package pganatomy.engine.utils.guc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Hands the postmaster's settings to a child: only those that differ from their definition, as
/// values that need no parsing nor checking.
///
/// ```text
/// count, then for each:  name  kind  value  source  setBy  file  line
///                        UTF   byte  ...    byte    byte   UTF   int
/// ```
///
/// PostgreSQL: src/backend/utils/misc/guc.c, write_nondefault_variables()
public final class SettingTransfer {
  private static final byte KIND_NULL = 0;
  private static final byte KIND_BOOLEAN = 1;
  private static final byte KIND_INTEGER = 2;
  private static final byte KIND_REAL = 3;
  private static final byte KIND_TEXT = 4;

  private static final SettingSource[] SOURCES = SettingSource.values();
  private static final SettingContext[] CONTEXTS = SettingContext.values();

  private SettingTransfer() {}

  /// The settings of this process, for [#restore] in another one.
  public static byte[] save() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      List<Setting> changed = Settings.changedSettings();
      int count = 0;
      for (Setting setting : changed) {
        count += isTransferred(setting) ? 1 : 0;
      }
      out.writeShort(count);
      for (Setting setting : changed) {
        if (isTransferred(setting)) {
          write(out, setting);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static boolean isTransferred(Setting setting) {
    return setting.source != SettingSource.DEFAULT
        || setting.isPendingRestart
        || !java.util.Objects.equals(setting.load(), setting.bootValue());
  }

  private static void write(DataOutputStream out, Setting setting) throws IOException {
    out.writeUTF(setting.name());
    Object value = setting.load();
    if (value == null) {
      out.writeByte(KIND_NULL);
    } else if (value instanceof Boolean bool) {
      out.writeByte(KIND_BOOLEAN);
      out.writeBoolean(bool);
    } else if (value instanceof Integer integer) {
      out.writeByte(KIND_INTEGER);
      out.writeInt(integer);
    } else if (value instanceof Double real) {
      out.writeByte(KIND_REAL);
      out.writeDouble(real);
    } else {
      out.writeByte(KIND_TEXT);
      out.writeUTF((String) value);
    }
    out.writeByte(setting.source.ordinal());
    out.writeByte(setting.setBy.ordinal());
    out.writeBoolean(setting.isPendingRestart);
    out.writeUTF(setting.sourceFile == null ? "" : setting.sourceFile);
    out.writeInt(setting.sourceLine);
  }

  /// Takes over what [#save] wrote.
  public static void restore(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int count = in.readShort(); count > 0; count--) {
        read(in);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void read(DataInputStream in) throws IOException {
    Setting setting = Settings.getOrMake(in.readUTF());
    byte kind = in.readByte();
    Object value = null;
    if (kind == KIND_BOOLEAN) {
      value = in.readBoolean();
    } else if (kind == KIND_INTEGER) {
      value = in.readInt();
    } else if (kind == KIND_REAL) {
      value = in.readDouble();
    } else if (kind == KIND_TEXT) {
      value = in.readUTF();
    }
    setting.assign(value);
    setting.storeResetValue(value);
    setting.source = setting.resetSource = SOURCES[in.readByte()];
    setting.setBy = setting.resetSetBy = CONTEXTS[in.readByte()];
    setting.isPendingRestart = in.readBoolean();
    String file = in.readUTF();
    setting.sourceFile = file.isEmpty() ? null : file;
    setting.sourceLine = in.readInt();
    Settings.changed(setting);
  }
}

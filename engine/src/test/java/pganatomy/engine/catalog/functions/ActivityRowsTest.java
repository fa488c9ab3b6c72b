package pganatomy.engine.catalog.functions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;

/// A process's row of `pg_stat_get_activity`: the columns by their names.
class ActivityRowsTest {
  private static final SocketAddress TCP = new SocketAddress(new byte[] {127, 0, 0, 1}, 41152);
  private static final SocketAddress UNIX = new SocketAddress(new byte[0], -1);

  private static BackendStatusEntry backend(SocketAddress client, int waitEvent) {
    return new BackendStatusEntry(
        7,
        4711,
        BackendKind.BACKEND,
        BackendStatus.State.RUNNING,
        1000,
        0,
        3000,
        4000,
        5,
        10,
        0,
        client,
        "psql",
        "",
        "",
        "SELECT 1",
        waitEvent,
        0,
        8,
        0,
        null);
  }

  private static BackendStatusEntry checkpointer() {
    return new BackendStatusEntry(
        100,
        4712,
        BackendKind.CHECKPOINTER,
        BackendStatus.State.UNDEFINED,
        1000,
        0,
        0,
        0,
        0,
        0,
        0,
        null,
        "",
        "",
        "",
        "",
        WaitEvent.CHECKPOINTER_MAIN,
        0,
        0,
        0,
        null);
  }

  private static Object column(Object[] row, String name) {
    FunctionDescriptor function = Functions.candidates("pg_stat_get_activity")[0];
    assertThat(row).hasSameSizeAs(function.outputNames());
    for (int i = 0; i < row.length; i++) {
      if (function.outputNames()[i].equals(name)) {
        return row[i];
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void showsABackendsClientStateAndWait() {
    Object[] row = ActivityRows.row(backend(TCP, WaitEvent.CLIENT_READ), true);
    assertThat(column(row, "pid")).isEqualTo(4711);
    assertThat(column(row, "datid")).isEqualTo(5);
    assertThat(column(row, "usesysid")).isEqualTo(10);
    assertThat(column(row, "state")).isEqualTo("active");
    assertThat(column(row, "query")).isEqualTo("SELECT 1");
    assertThat(column(row, "wait_event_type")).isEqualTo("Client");
    assertThat(column(row, "wait_event")).isEqualTo("ClientRead");
    assertThat(column(row, "client_addr")).hasToString("127.0.0.1");
    assertThat(column(row, "client_port")).isEqualTo(41152);
    assertThat(column(row, "backend_start")).isEqualTo(1000L);
    assertThat(column(row, "query_start")).isEqualTo(3000L);
    assertThat(column(row, "state_change")).isEqualTo(4000L);
    assertThat(column(row, "backend_xmin")).isEqualTo(8);
    assertThat(column(row, "backend_type")).isEqualTo("client backend");
    assertThat(column(row, "ssl")).isEqualTo(false);
  }

  @Test
  void hasNullsForWhatIsNot() {
    Object[] row = ActivityRows.row(backend(TCP, WaitEvent.NONE), true);
    String[] absent = {
      "xact_start",
      "wait_event_type",
      "wait_event",
      "backend_xid",
      "leader_pid",
      "query_id",
      "client_hostname",
      "sslversion",
      "gss_princ"
    };
    for (String name : absent) {
      assertThat(column(row, name)).as(name).isNull();
    }
  }

  @Test
  void givesAClientOnAUnixSocketThePortMinusOne() {
    Object[] row = ActivityRows.row(backend(UNIX, WaitEvent.NONE), true);
    assertThat(column(row, "client_addr")).isNull();
    assertThat(column(row, "client_port")).isEqualTo(-1);
  }

  @Test
  void hidesAllButIdentityFromWhoMayNotSee() {
    Object[] row = ActivityRows.row(backend(TCP, WaitEvent.CLIENT_READ), false);
    assertThat(column(row, "query")).isEqualTo("<insufficient privilege>");
    assertThat(column(row, "pid")).isEqualTo(4711);
    assertThat(column(row, "usesysid")).isEqualTo(10);
    assertThat(column(row, "application_name")).isEqualTo("psql");
    assertThat(column(row, "backend_xmin")).isEqualTo(8);
    String[] hidden = {
      "state",
      "wait_event",
      "backend_start",
      "query_start",
      "client_addr",
      "client_port",
      "backend_type",
      "ssl"
    };
    for (String name : hidden) {
      assertThat(column(row, name)).as(name).isNull();
    }
  }

  @Test
  void showsAnAuxiliaryProcessWithoutDatabaseUserAndClient() {
    Object[] row = ActivityRows.row(checkpointer(), true);
    assertThat(column(row, "backend_type")).isEqualTo("checkpointer");
    assertThat(column(row, "wait_event")).isEqualTo("CheckpointerMain");
    assertThat(column(row, "query")).isEqualTo("");
    String[] absent = {"datid", "usesysid", "state", "client_addr", "client_port", "query_start"};
    for (String name : absent) {
      assertThat(column(row, name)).as(name).isNull();
    }
  }
}

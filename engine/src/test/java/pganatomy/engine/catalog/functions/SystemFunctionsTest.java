package pganatomy.engine.catalog.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SystemRelations;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.utils.adt.DefaultContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// The registry's way to the functions above it, and those that need no server.
class SystemFunctionsTest {
  private static final String SCALAR_FAMILIES = "BCDKLOPSTVr";
  private static final String SET_FAMILIES = "ekoqvyz";

  @BeforeEach
  void install() {
    SystemFunctions.install(null);
  }

  /// A row of `pg_proc` whose letter nobody knows would fail only when it is called.
  @Test
  void hasCodeForEveryFunctionOfItsFamilies() {
    int count = 0;
    for (int oid : Functions.oids()) {
      FunctionDescriptor function = Functions.byOid(oid);
      if (SCALAR_FAMILIES.indexOf(function.family()) >= 0) {
        assertThat(Functions.scalar(function)).as(function.name()).isNotNull();
        count++;
      } else if (SET_FAMILIES.indexOf(function.family()) >= 0) {
        assertThat(Functions.setReturning(function)).as(function.name()).isNotNull();
        assertThat(function.returnsSet()).as(function.name()).isTrue();
        count++;
      }
    }
    assertThat(count).isGreaterThan(250);
  }

  @Test
  void givesEverySystemViewAQueryThatCanBeParsed() {
    List<String> views = new ArrayList<>();
    SystemRelations relations = new SystemRelations(5);
    for (int oid = 12000; oid < 12400; oid++) {
      RelationDescriptor relation = relations.byOid(oid);
      if (relation != null && relation.kind() == 'v' && relation.viewText() != null) {
        assertThat(Parser.parse(relation.viewText())).as(relation.name()).hasSize(1);
        views.add(relation.name());
      }
    }
    assertThat(views).contains("pg_stat_activity", "pg_settings", "pg_locks", "pg_stats");
  }

  @Test
  void listsAllSettingsInTheOrderOfTheirNames() {
    FunctionDescriptor function = Functions.candidates("pg_show_all_settings")[0];
    Map<String, Object[]> rows = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Object[] row : rows(function)) {
      names.add((String) row[0]);
      rows.put((String) row[0], row);
    }
    assertThat(names).hasSizeGreaterThan(390).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    Object[] workMem = rows.get("work_mem");
    assertThat(workMem).startsWith("work_mem", "4096", "kB");
    assertThat(workMem[6]).isEqualTo("user");
    assertThat(workMem[7]).isEqualTo("integer");
    assertThat(workMem[9]).isEqualTo("64");
    assertThat(workMem[16]).isEqualTo(false);
    assertThat(rows.get("unix_socket_permissions")[1]).isEqualTo("0777");
    assertThat(Types.byName("_text").codec().format(rows.get("wal_level")[11]))
        .isEqualTo("{minimal,replica,logical}");
  }

  @Test
  void refusesANegativeTimeout() {
    FunctionDescriptor terminate = Functions.candidates("pg_terminate_backend")[0];
    assertThatThrownBy(
            () -> Functions.scalar(terminate).call(new Object[] {1, -1L}, new DefaultContext()))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("\"timeout\" must not be negative");
  }

  private static List<Object[]> rows(FunctionDescriptor function) {
    VectorKind[] kinds = new VectorKind[function.outputTypes().length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Types.byOid(function.outputTypes()[i]).vectorKind();
    }
    Batch batch = Batch.create(kinds);
    RowSource source = Functions.setReturning(function).open(new Object[0], new DefaultContext());
    List<Object[]> rows = new ArrayList<>();
    while (source.next(batch)) {
      for (int row = 0; row < batch.rowCount; row++) {
        Object[] values = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
          values[i] = batch.columns[i].get(row);
        }
        rows.add(values);
      }
    }
    return rows;
  }
}

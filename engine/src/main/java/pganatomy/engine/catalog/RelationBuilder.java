package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Puts a relation's descriptor together from its rows in several catalogs.
///
/// PostgreSQL: src/backend/utils/cache/relcache.c, RelationBuildDesc()
final class RelationBuilder {
  private final SessionCatalog catalog;

  RelationBuilder(SessionCatalog catalog) {
    this.catalog = catalog;
  }

  RelationDescriptor build(CatalogRow row) {
    int oid = row.integer(PgClass.OID);
    char kind = row.letter(PgClass.KIND);
    int namespace = row.integer(PgClass.NAMESPACE);
    boolean hasIndex = row.flag(PgClass.HAS_INDEX);
    return new RelationDescriptor(
        oid,
        row.text(PgClass.NAME),
        namespace,
        catalog.namespaceName(namespace),
        row.integer(PgClass.TYPE),
        row.integer(PgClass.OWNER),
        kind,
        row.letter(PgClass.PERSISTENCE),
        row.integer(PgClass.FILE_NODE),
        row.flag(PgClass.IS_SHARED) ? 0 : catalog.databaseOid(),
        row.integer(PgClass.TABLESPACE),
        row.integer(PgClass.PAGES),
        row.real(PgClass.TUPLES),
        row.integer(PgClass.ALL_VISIBLE),
        row.integer(PgClass.TOAST),
        options(row.value(PgClass.OPTIONS)),
        attributes(oid, ((Integer) row.value(PgClass.ATTRIBUTE_COUNT))),
        hasIndex ? indexes(oid) : List.of(),
        hasIndex ? IndexCatalog.attributes(catalog, oid, false) : RelationDescriptor.NO_ATTRIBUTES,
        hasIndex ? IndexCatalog.attributes(catalog, oid, true) : RelationDescriptor.NO_ATTRIBUTES,
        kind == 'v' || kind == 'm' ? viewText(oid) : null,
        row.flag(PgClass.HAS_TRIGGERS),
        false);
  }

  /// `reloptions`: an array of `name=value`.
  static Map<String, String> options(Object value) {
    if (value == null) {
      return Map.of();
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : TextArrays.read(value)) {
      int equals = option.indexOf('=');
      options.put(option.substring(0, equals), option.substring(equals + 1));
    }
    return options;
  }

  private List<AttributeDescriptor> attributes(int relationOid, int count) {
    AttributeDescriptor[] found = new AttributeDescriptor[count];
    Map<Integer, String> defaults = null;
    CatalogTable table = catalog.table(CatalogOids.PG_ATTRIBUTE);
    for (CatalogRow row : table.find(PgAttribute.RELATION, relationOid, count)) {
      int number = row.integer(PgAttribute.NUMBER);
      if (row.flag(PgAttribute.HAS_DEFAULT) && defaults == null) {
        defaults = defaults(relationOid);
      }
      found[number - 1] = attribute(row, defaults);
    }
    return List.of(found);
  }

  private AttributeDescriptor attribute(CatalogRow row, Map<Integer, String> defaults) {
    boolean isDropped = row.flag(PgAttribute.IS_DROPPED);
    int number = row.integer(PgAttribute.NUMBER);
    Type type = isDropped ? droppedType(row) : catalog.type(row.integer(PgAttribute.TYPE));
    String missing = row.flag(PgAttribute.HAS_MISSING) ? row.text(PgAttribute.MISSING_VALUE) : null;
    return new AttributeDescriptor(
        row.text(PgAttribute.NAME),
        number,
        type,
        row.integer(PgAttribute.TYPE_MODIFIER),
        row.flag(PgAttribute.NOT_NULL),
        isDropped,
        row.flag(PgAttribute.HAS_DEFAULT) ? defaults.get(number) : identityDefault(row),
        row.letter(PgAttribute.IDENTITY),
        row.letter(PgAttribute.GENERATED),
        row.integer(PgAttribute.COLLATION),
        missing == null ? null : type.codec().parse(missing, -1),
        row.letter(PgAttribute.STORAGE),
        row.letter(PgAttribute.COMPRESSION));
  }

  /// What an identity column gets when nothing is given: the next number of its sequence.
  private String identityDefault(CatalogRow row) {
    if (row.letter(PgAttribute.IDENTITY) == 0) {
      return null;
    }
    int column = row.integer(PgAttribute.NUMBER);
    for (var owned : Dependencies.sequencesOf(catalog, row.integer(PgAttribute.RELATION))) {
      if (owned.column() == column && owned.kind() == 'i') {
        return SequenceDescriptor.nextValue(owned.sequenceOid());
      }
    }
    return null;
  }

  /// A dropped column's type may be gone; its length and alignment are kept in the row.
  private static Type droppedType(CatalogRow row) {
    Type text = Types.byOid(TypeOids.TEXT);
    return new Type(
        0,
        "-",
        row.integer(PgAttribute.LENGTH),
        row.flag(PgAttribute.BY_VALUE),
        row.letter(PgAttribute.ALIGNMENT),
        row.letter(PgAttribute.STORAGE),
        'b',
        'X',
        false,
        ',',
        0,
        0,
        0,
        0,
        0,
        text.vectorKind(),
        text.codec());
  }

  private Map<Integer, String> defaults(int relationOid) {
    Map<Integer, String> texts = new HashMap<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_ATTRDEF).find(2, relationOid)) {
      texts.put(row.integer(3), row.text(4));
    }
    return texts;
  }

  private List<Integer> indexes(int relationOid) {
    List<Integer> oids = new ArrayList<>();
    for (CatalogRow row : catalog.table(CatalogOids.PG_INDEX).find(PgIndex.RELATION, relationOid)) {
      oids.add(row.integer(PgIndex.INDEX));
    }
    oids.sort(Integer::compareUnsigned);
    return oids;
  }

  private String viewText(int relationOid) {
    CatalogRow row = catalog.table(CatalogOids.PG_REWRITE).findOne(3, relationOid);
    return row == null ? null : row.text(8);
  }

  /// `text[]` values as Java strings, whatever class the type's codec has for arrays.
  static final class TextArrays {
    private TextArrays() {}

    static String[] read(Object array) {
      Object[] elements = ((ArrayValue) array).elements();
      String[] texts = new String[elements.length];
      for (int i = 0; i < elements.length; i++) {
        texts[i] = (String) elements[i];
      }
      return texts;
    }
  }
}

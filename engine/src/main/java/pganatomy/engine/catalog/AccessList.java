package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Who may do what with one object: its `...acl` column, or, while nothing was granted or revoked,
/// what holds for every object of its kind.
///
/// PostgreSQL: src/backend/utils/adt/acl.c, acldefault(), aclupdate(), aclmask()
public final class AccessList {
  private static final int TABLE_RIGHTS =
      AclItem.SELECT
          | AclItem.INSERT
          | AclItem.UPDATE
          | AclItem.DELETE
          | AclItem.TRUNCATE
          | AclItem.REFERENCES
          | AclItem.TRIGGER
          | AclItem.MAINTAIN;
  private static final int COLUMN_RIGHTS =
      AclItem.SELECT | AclItem.INSERT | AclItem.UPDATE | AclItem.REFERENCES;
  private static final int SEQUENCE_RIGHTS = AclItem.USAGE | AclItem.SELECT | AclItem.UPDATE;
  private static final int DATABASE_RIGHTS = AclItem.CREATE | AclItem.TEMPORARY | AclItem.CONNECT;

  private final List<AclItem> items = new ArrayList<>();
  private final int ownerOid;

  private AccessList(int ownerOid) {
    this.ownerOid = ownerOid;
  }

  /// All privileges that there are for a kind of object.
  ///
  /// @param kind `r` table or view, `c` column, `S` sequence, `n` schema, `d` database, `f`
  ///   function, `T` type
  public static int allRights(char kind) {
    return switch (kind) {
      case 'f' -> AclItem.EXECUTE;
      case 'T' -> AclItem.USAGE;
      case 'c' -> COLUMN_RIGHTS;
      case 'S' -> SEQUENCE_RIGHTS;
      case 'n' -> AclItem.USAGE | AclItem.CREATE;
      case 'd' -> DATABASE_RIGHTS;
      default -> TABLE_RIGHTS;
    };
  }

  /// The list in a catalog's column; null there means the default.
  public static AccessList of(Object stored, char kind, int ownerOid) {
    AccessList list = new AccessList(ownerOid);
    if (stored != null) {
      for (Object item : ((ArrayValue) stored).elements()) {
        list.items.add((AclItem) item);
      }
    } else if (kind != 'c') {
      int everybody =
          switch (kind) {
            case 'd' -> AclItem.TEMPORARY | AclItem.CONNECT;
            case 'f' -> AclItem.EXECUTE;
            case 'T' -> AclItem.USAGE;
            default -> 0;
          };
      if (everybody != 0) {
        list.items.add(new AclItem(0, ownerOid, everybody, 0));
      }
      list.items.add(new AclItem(ownerOid, ownerOid, allRights(kind), 0));
    }
    return list;
  }

  /// A list that gives nothing to anybody.
  public static AccessList empty(int ownerOid) {
    return new AccessList(ownerOid);
  }

  /// For the catalog's column. A list without anything is not null: null would be the default.
  public Object toStored() {
    return ArrayValue.of(TypeOids.ACLITEM, items.toArray());
  }

  /// Takes over what another list gives.
  ///
  /// PostgreSQL: src/backend/utils/adt/acl.c, aclmerge()
  public void merge(AccessList other) {
    for (AclItem item : other.items) {
      int at = find(item.grantee(), item.grantor());
      AclItem old = at < 0 ? new AclItem(item.grantee(), item.grantor(), 0, 0) : items.get(at);
      AclItem fresh =
          new AclItem(
              item.grantee(),
              item.grantor(),
              old.rights() | item.rights(),
              old.options() | item.options());
      if (at < 0) {
        items.add(fresh);
      } else {
        items.set(at, fresh);
      }
    }
  }

  /// Puts the items into the order of their roles.
  public void sort() {
    items.sort((a, b) ->
        a.grantee() != b.grantee()
            ? Integer.compareUnsigned(a.grantee(), b.grantee())
            : Integer.compareUnsigned(a.grantor(), b.grantor()));
  }

  /// Whether both, being sorted, give the same.
  public boolean isSame(AccessList other) {
    return items.equals(other.items);
  }

  /// Takes everything away that a role was given or has given; tells whether that was anything.
  ///
  /// PostgreSQL: src/backend/catalog/aclchk.c, RemoveRoleFromObjectACL()
  public boolean removeRole(int roleOid) {
    return items.removeIf(item -> item.grantee() == roleOid || item.grantor() == roleOid);
  }

  public List<AclItem> items() {
    return items;
  }

  /// Which of the wanted rights a role has, itself or through others.
  ///
  /// @param roles the role and all whose privileges it inherits
  public int rights(List<Integer> roles, int wanted) {
    int rights = 0;
    for (AclItem item : items) {
      if (item.grantee() == 0 || roles.contains(item.grantee())) {
        rights |= item.rights() & wanted;
      }
    }
    return rights;
  }

  /// Which of the wanted rights a role may pass on.
  public int grantable(List<Integer> roles, int wanted) {
    if (roles.contains(ownerOid)) {
      return wanted;
    }
    int options = 0;
    for (AclItem item : items) {
      if (roles.contains(item.grantee())) {
        options |= item.options() & wanted;
      }
    }
    return options;
  }

  /// The role, of those that somebody may act as, that may pass on most of the wanted rights.
  ///
  /// PostgreSQL: src/backend/utils/adt/acl.c, select_best_grantor()
  public int bestGrantor(List<Integer> roles, int wanted) {
    int best = roles.getFirst();
    int most = -1;
    for (int role : roles) {
      int count = Integer.bitCount(grantable(List.of(role), wanted));
      if (count > most) {
        most = count;
        best = role;
      }
    }
    return best;
  }

  public void grant(int grantee, int grantor, int rights, boolean withOption) {
    int at = find(grantee, grantor);
    AclItem old = at < 0 ? new AclItem(grantee, grantor, 0, 0) : items.get(at);
    int options = withOption ? old.options() | rights : old.options();
    AclItem fresh = new AclItem(grantee, grantor, old.rights() | rights, options);
    if (at < 0) {
      items.add(fresh);
    } else {
      items.set(at, fresh);
    }
  }

  /// @param optionOnly takes only the right to pass it on
  /// @param cascade also from those to whom the grantee has passed it on
  public void revoke(int grantee, int grantor, int rights, boolean optionOnly, boolean cascade) {
    int at = find(grantee, grantor);
    if (at < 0) {
      return;
    }
    AclItem old = items.get(at);
    AclItem fresh =
        new AclItem(
            grantee,
            grantor,
            optionOnly ? old.rights() : old.rights() & ~rights,
            old.options() & ~rights);
    if (fresh.rights() == 0) {
      items.remove(at);
    } else {
      items.set(at, fresh);
    }
    int lost = old.options() & ~fresh.options();
    if (lost != 0 && grantee != ownerOid) {
      revokePassedOn(grantee, lost, cascade);
    }
  }

  private void revokePassedOn(int grantor, int lost, boolean cascade) {
    for (AclItem item : List.copyOf(items)) {
      if (item.grantor() == grantor && (item.rights() & lost) != 0) {
        if (!cascade) {
          throw DatabaseException.error(
                  SqlState.DEPENDENT_OBJECTS_STILL_EXIST, "dependent privileges exist")
              .hint("Use CASCADE to revoke them too.");
        }
        revoke(item.grantee(), grantor, item.rights() & lost, false, true);
      }
    }
  }

  private int find(int grantee, int grantor) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).grantee() == grantee && items.get(i).grantor() == grantor) {
        return i;
      }
    }
    return -1;
  }

  /// A new owner takes the place of the old one wherever it stands.
  public AccessList withOwner(int newOwner) {
    AccessList list = new AccessList(newOwner);
    for (AclItem item : items) {
      int grantee = item.grantee() == ownerOid ? newOwner : item.grantee();
      int grantor = item.grantor() == ownerOid ? newOwner : item.grantor();
      int at = list.find(grantee, grantor);
      if (at < 0) {
        list.items.add(new AclItem(grantee, grantor, item.rights(), item.options()));
      } else {
        list.grant(grantee, grantor, item.rights(), false);
      }
    }
    return list;
  }
}
